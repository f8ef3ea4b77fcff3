package org.crmkit.core.rulebook.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.time.CalendarEndsException;

/** Decides one record under two rulebooks and, where that differs, under each change alone. */
final class Trial<R, D, C extends SimulatedCase> {

    private final Decider<R, D, C> decider;
    private final Rulebook before;
    private final Rulebook after;
    private final List<SingleChange> changes;
    private final List<RuleKey> untested;

    Trial(Decider<R, D, C> decider, Rulebook before, Rulebook after, List<SingleChange> changes) {
        this.decider = decider;
        this.before = before;
        this.after = after;
        this.changes = changes;
        this.untested = changes.stream()
                .filter(change -> change.applied().isEmpty())
                .map(SingleChange::name)
                .toList();
    }

    /** A record that differs, what moved in it, and the changes that alone are enough. */
    record Difference<C>(C told, SortedMap<String, Movement> movements, List<SingleChange> alone) {}

    Area area() {
        return decider.area();
    }

    String id(R record) {
        return decider.id(record);
    }

    /** Returns the difference; empty if there is none. */
    Optional<Difference<C>> of(R record) {
        D old = decider.decide(record, before);
        D now = decider.decide(record, after);
        Treatment treatment = decider.compare(old, now);
        if (treatment == Treatment.UNCHANGED) {
            return Optional.empty();
        }
        List<SingleChange> alone = new ArrayList<>();
        for (SingleChange change : changes) {
            if (change.applied()
                    .map(rules -> treatsAlike(record, old, rules, treatment))
                    .orElse(false)) {
                alone.add(change);
            }
        }
        Attribution attribution =
                new Attribution(alone.stream().map(SingleChange::name).toList(), untested);
        return Optional.of(new Difference<>(
                decider.tell(record, old, now, treatment, attribution), decider.movements(record, old, now), alone));
    }

    private boolean treatsAlike(R record, D old, Rulebook rules, Treatment treatment) {
        try {
            return decider.compare(old, decider.decide(record, rules)) == treatment;
        } catch (IllegalArgumentException | CalendarEndsException e) {
            return false;
        }
    }
}
