package org.crmkit.core.audit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.store.Changes;

/**
 * Something to write down beside an entry.
 *
 * @param part a slug, once in an entry
 * @param subject the customer it is about; then it may be erased with what else is kept of him
 * @param text what is written down
 */
public record AuditContent(String part, Optional<CustomerId> subject, String text) {

    public AuditContent {
        checkArgument(RuleKey.isSlug(part), "AuditContent.part was '%s'; it must be a slug such as events.", part);
    }

    /** Obtains what is about nobody in person. */
    public static AuditContent of(String part, String text) {
        return new AuditContent(part, Optional.empty(), text);
    }

    /** Obtains what is about a customer. */
    public static AuditContent about(CustomerId subject, String part, String text) {
        return new AuditContent(part, Optional.of(subject), text);
    }

    /** Returns the events of a unit of work, one a line, under {@code events}; nothing if it has none. Events carry ids, never names. */
    public static List<AuditContent> ofEvents(Changes changes) {
        return changes.events().isEmpty()
                ? List.of()
                : List.of(of(
                        "events",
                        changes.events().stream().map(DomainEvent::toString).collect(Collectors.joining("\n"))));
    }

    /** Returns the part and whom it is about; never what it says. */
    @Override
    public String toString() {
        return part + subject.map(whose -> " of " + whose).orElse("");
    }
}
