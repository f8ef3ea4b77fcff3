package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.audit.AuditCheck;
import org.crmkit.core.audit.AuditContent;
import org.crmkit.core.audit.AuditEntry;
import org.crmkit.core.audit.AuditFinding;
import org.crmkit.core.audit.AuditHead;
import org.crmkit.core.audit.AuditHoldings;
import org.crmkit.core.audit.AuditTrail;
import org.crmkit.core.audit.AuditedWork;
import org.crmkit.core.audit.HmacKeys;
import org.crmkit.core.audit.InMemoryAuditTrails;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerDesk;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.information.InMemoryInformation;
import org.crmkit.core.information.InformationPolicy;
import org.crmkit.core.information.PrivacyDesk;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;

/** A trail that shows what was changed, cut or put in, and that stays valid when a customer is erased. */
final class AuditStory implements Story {

    private static final StaffId CLERK = StaffId.of("E-17");
    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T02:00:00Z"), ZoneOffset.UTC);

    private final Rulebook rules = CompleteRulebook.load();

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Label title() {
        return Label.of("审计记录：篡改必现，删除个人信息后仍可核验", "The audit trail: tampering shows, an erasure does not break it");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore();
        InMemoryAuditTrails trails = new InMemoryAuditTrails(store);
        byte[] secret = new byte[32]; // a host takes it from its secret store
        Arrays.fill(secret, (byte) 7);
        HmacKeys keys = HmacKeys.of(secret);
        AuditedWork audited =
                AuditedWork.of("main", store, trails, keys, () -> new byte[32], CLOCK); // salts: SecureRandom

        telling.chapter("一、记在同一次提交里", "1. Written in the same commit");
        telling.say(
                "把 audited.by(经办人) 交给柜台，柜台保存什么，审计就记下什么；查看个人信息也记一笔。",
                "A desk that is given audited.by(person) writes down whatever it saves; that somebody looked is noted too.");
        PolicySource<CustomerPolicy> policies = PolicySource.always(rules.inForce(Rulebook::customer));
        for (String id : List.of("C-1001", "C-1002", "C-1003")) {
            new CustomerDesk(audited.by(CLERK), policies, CLOCK)
                    .register(new Customer.Individual(CustomerHeader.of(
                            CustomerId.of(id), "Fictional Member", LocalDate.of(2026, 6, 1), Lifecycle.ACTIVE)));
        }
        audited.note(CLERK, "card-shown", AuditContent.about(CUSTOMER, "purpose", "return visit (fictional)"));
        AuditTrail trail = trails.read("main");
        telling.table(
                List.of(Label.of("序号", "No."), Label.of("经办", "By"), Label.of("事项", "What"), Label.of("保存", "Saved")),
                trail.entries().stream()
                        .map(entry -> List.of(
                                Long.toString(entry.number()),
                                entry.by().value(),
                                String.join(", ", entry.what()),
                                entry.saved().toString()))
                        .toList());
        telling.show("核验", "Verified", said(telling, AuditCheck.verify(trail, keys)));

        telling.chapter("二、篡改、删减与错误的密钥", "2. Changed, cut, and the wrong key");
        List<AuditEntry> changed = new ArrayList<>(trail.entries());
        AuditEntry second = changed.get(1);
        changed.set(
                1,
                new AuditEntry(
                        second.trail(),
                        second.number(),
                        second.at(),
                        StaffId.of("E-99"),
                        second.what(),
                        second.saved(),
                        second.commitments(),
                        second.previous(),
                        second.keyId(),
                        second.mac()));
        telling.show("改了经办人", "Another person put in", said(telling, verify(trail, changed, keys)));
        List<AuditEntry> swapped = new ArrayList<>(trail.entries());
        swapped.set(0, trail.entries().get(1));
        swapped.set(1, trail.entries().get(0));
        telling.show("两条互换", "Two swapped", said(telling, verify(trail, swapped, keys)));
        AuditHead anchor = trail.head().orElseThrow();
        AuditTrail cut = new AuditTrail("main", Optional.empty(), List.of(), List.of());
        telling.show("整条清空，只凭自身", "All of it gone, by itself", said(telling, AuditCheck.verify(cut, keys)));
        telling.show("对照另存的链头", "Against the head kept elsewhere", said(telling, AuditCheck.verify(cut, keys, anchor)));
        telling.show("错误的密钥", "The wrong key", said(telling, AuditCheck.verify(trail, HmacKeys.of(new byte[32]))));

        telling.chapter("三、删除之后仍然有效", "3. Still valid after an erasure");
        new PrivacyDesk(
                        new InMemoryInformation(store),
                        List.of(new AuditHoldings(trails, "main", rules.zone())),
                        audited.by(CLERK),
                        PolicySource.always(
                                rules.inForceIfAny(InformationPolicy.class).orElseThrow()),
                        CLOCK,
                        rules.zone())
                .erase(CUSTOMER, CLERK);
        telling.say(
                "记录里只有加盐的承诺，内容另存；内容删除由后来的一条记录说明，链仍完整，旧锚点仍相符。",
                "An entry holds a salted commitment only, the text lies beside it. A later entry explains that it was erased; the chain is whole and fits the old anchor.");
        telling.show("核验", "Verified", said(telling, AuditCheck.verify(trails.read("main"), keys, anchor)));
    }

    private static AuditFinding verify(AuditTrail trail, List<AuditEntry> entries, HmacKeys keys) {
        return AuditCheck.verify(new AuditTrail("main", trail.head(), entries, trail.payloads()), keys);
    }

    private static String said(Telling telling, AuditFinding finding) {
        return finding.fold(
                        intact -> Label.of(
                                "完整：" + intact.entries() + " 条，删除附件 " + intact.erased() + " 个"
                                        + intact.anchoredTo()
                                                .map(n -> "，锚定至第 " + n + " 条")
                                                .orElse(""),
                                "intact: " + intact.entries() + " entries, " + intact.erased() + " payloads erased"
                                        + intact.anchoredTo()
                                                .map(n -> ", anchored to entry " + n)
                                                .orElse("")),
                        broken -> broken.reason().text(),
                        missing -> Label.of(
                                "第 " + missing.number() + " 条所用的密钥不在手边",
                                "the key of entry " + missing.number() + " is not at hand"))
                .in(telling.lang());
    }
}
