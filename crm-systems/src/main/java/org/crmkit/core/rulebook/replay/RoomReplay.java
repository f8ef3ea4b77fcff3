package org.crmkit.core.rulebook.replay;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.simulate.Area;
import org.crmkit.core.rulebook.simulate.Decided;
import org.crmkit.core.rulebook.simulate.RecordedDecision;
import org.crmkit.core.time.WorkingHours;

/**
 * How the cases of one further room are decided: by the policy of its class, if the rulebook has that room.
 *
 * @param <R> what is recorded
 * @param <P> the policy
 */
record RoomReplay<R, P extends RulePart>(
        Area area, Class<P> policy, Function<R, String> names, BiFunction<R, Edition<P>, Decided> deciding)
        implements RecordedDecision<R> {

    /** The policy as it stands in an edition, and what else of the edition a decision needs. */
    record Edition<P extends RulePart>(InForce<P> inForce, Rulebook rulebook) {

        P policy() {
            return inForce.policy();
        }

        WorkingHours hours() {
            return WorkingHours.of(rulebook.complaint().calendar());
        }
    }

    /** Returns how far down its list a constant stands, where the list is an order of grades. */
    static <E extends Enum<E>> int place(E grade) {
        return List.of(grade.getDeclaringClass().getEnumConstants()).indexOf(grade);
    }

    @Override
    public String id(R record) {
        return names.apply(record);
    }

    @Override
    public Decided decide(R record, Rulebook rules) {
        InForce<P> inForce = rules.inForceIfAny(policy)
                .orElseThrow(() -> new IllegalArgumentException(rules.version() + " has no section " + area.section()
                        + "; its cases cannot be decided. Add the section."));
        return deciding.apply(record, new Edition<>(inForce, rules));
    }
}
