package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.crmkit.core.audit.AuditCheck;
import org.crmkit.core.audit.AuditContent;
import org.crmkit.core.audit.AuditFinding;
import org.crmkit.core.audit.AuditTrail;
import org.crmkit.core.audit.AuditedWork;
import org.crmkit.core.audit.HmacKeys;
import org.crmkit.core.audit.InMemoryAuditTrails;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerDesk;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.document.room.AuditDocuments;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.memory.InMemoryStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trail that went through documents is verified like one that never left the store. */
class AuditDocumentsTest {

    private static final HmacKeys KEYS =
            HmacKeys.of("a key for tests, 32 bytes or more".getBytes(StandardCharsets.UTF_8));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T04:00:00.123456789Z"), ZoneOffset.UTC);

    private String json = "";

    @BeforeEach
    void three_customers_are_registered_under_audit() {
        InMemoryStore store = new InMemoryStore();
        InMemoryAuditTrails trails = new InMemoryAuditTrails(store);
        AuditedWork work = AuditedWork.of("main", store, trails, KEYS, () -> new byte[32], CLOCK)
                .writing(
                        changes -> List.of(AuditContent.about(CustomerId.of("C-1"), "said", "two\nlines, \"quoted\"")));
        CustomerDesk desk = new CustomerDesk(
                work.by(new StaffId("E-1")),
                PolicySource.always(CompleteRulebook.load().inForce(Rulebook::customer)),
                CLOCK);
        for (int i = 1; i <= 3; i++) {
            desk.register(new Customer.Enterprise(CustomerHeader.of(
                    CustomerId.of("C-" + i),
                    "Example " + i + " (fictional)",
                    LocalDate.of(2026, 1, 5),
                    Lifecycle.ACTIVE)));
        }
        json = AuditDocuments.AUDIT_TRAIL.toJson(trails.read("main"));
    }

    private static AuditFinding verified(String document) {
        AuditTrail trail = AuditDocuments.AUDIT_TRAIL.read("-", document);
        assertThat(AuditDocuments.AUDIT_TRAIL.toJson(trail)).isEqualTo(document);
        return AuditCheck.verify(trail, KEYS);
    }

    @Test
    void a_trail_read_from_a_document_is_intact() {
        assertThat(verified(json))
                .isInstanceOfSatisfying(AuditFinding.Intact.class, found -> assertThat(found.entries())
                        .isEqualTo(3));
    }

    @Test
    void whoever_changes_the_document_is_found_out() {
        assertThat(verified(json.replaceFirst("\"number\":2", "\"number\":7"))).isInstanceOf(AuditFinding.Broken.class);
        assertThat(verified(json.replaceFirst("123456789Z", "123456788Z"))).isInstanceOf(AuditFinding.Broken.class);
        assertThat(verified(json.replaceFirst("two\\\\nlines", "one line"))).isInstanceOf(AuditFinding.Broken.class);
    }
}
