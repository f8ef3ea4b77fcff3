package org.crmkit.core.customer;

import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** Whether the three numbers in the headcount of a form agree. */
public sealed interface HeadcountCheck {

    /** Handles each outcome. */
    <R> R fold(Function<Agrees, R> agrees, Function<Differs, R> differs);

    /** The total is staff and managers together. */
    record Agrees(Headcount headcount) implements HeadcountCheck {
        @Override
        public <R> R fold(Function<Agrees, R> agrees, Function<Differs, R> differs) {
            return agrees.apply(this);
        }
    }

    /** The total is something else; which of the three is wrong only the customer knows. */
    record Differs(Headcount parts, long stated, Reason reason) implements HeadcountCheck {
        @Override
        public <R> R fold(Function<Agrees, R> agrees, Function<Differs, R> differs) {
            return differs.apply(this);
        }
    }

    /**
     * Returns whether {@code total}, as stated on the form, is what the parts add up to.
     *
     * @throws IllegalArgumentException if a part is negative
     */
    static HeadcountCheck of(int staff, int managers, long total) {
        Headcount parts = new Headcount(staff, managers);
        return parts.total() == total
                ? new Agrees(parts)
                : new Differs(
                        parts,
                        total,
                        Reason.of(
                                "headcount-total-differs",
                                "员工人数合计为 " + total + "，职员 " + staff + " 与管理层 " + managers + " 之和为 " + parts.total()
                                        + "。请与客户核对后更正其中一项。",
                                "The headcount total was " + total + "; " + staff + " staff and " + managers
                                        + " managers are " + parts.total()
                                        + ". Ask the customer which of the three is wrong."));
    }
}
