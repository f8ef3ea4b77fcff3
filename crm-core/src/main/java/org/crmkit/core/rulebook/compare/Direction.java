package org.crmkit.core.rulebook.compare;

import org.crmkit.core.rule.Leaning;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.text.Label;

/** Which way a change of a rule goes, seen from the customer. */
public enum Direction {
    /** The customer gets less, later or against more conditions. */
    STRICTER("stricter", Label.of("对客户更严", "stricter for the customer")),
    /** The customer gets more, sooner or against fewer conditions. */
    LOOSER("looser", Label.of("对客户更宽", "looser for the customer")),
    /** No customer is treated differently. */
    NEUTRAL("neutral", Label.of("不影响对客户的处理", "no customer is treated differently")),
    /** Better for some and worse for others, or nobody has said; a simulation tells. */
    UNKNOWN("unknown", Label.of("利弊因情形而异", "better or worse, as the case may be"));

    private final String code;
    private final Label label;

    Direction(String code, Label label) {
        this.code = code;
        this.label = label;
    }

    /** Returns the stable name, a slug. */
    public String code() {
        return code;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the direction of the change back. */
    public Direction inverse() {
        return switch (this) {
            case STRICTER -> LOOSER;
            case LOOSER -> STRICTER;
            case NEUTRAL -> NEUTRAL;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Returns the direction from one value of a rule to another. */
    static Direction between(RuleFact before, RuleFact after) {
        Leaning leaning = after.leaning();
        return switch (leaning) {
            case NEUTRAL -> before.leaning() == Leaning.NEUTRAL ? NEUTRAL : UNKNOWN;
            case UNSTATED -> UNKNOWN;
            case LENIENT_CHOICE -> before.leaning() == Leaning.STRICT_CHOICE ? LOOSER : UNKNOWN;
            case STRICT_CHOICE -> before.leaning() == Leaning.LENIENT_CHOICE ? STRICTER : UNKNOWN;
            case HIGHER_FAVOURS_CUSTOMER, LOWER_FAVOURS_CUSTOMER ->
                before.leaning() != leaning
                        ? UNKNOWN
                        : Magnitude.between(before.value(), after.value())
                                .map(magnitude -> (magnitude.difference().signum() > 0)
                                                == (leaning == Leaning.HIGHER_FAVOURS_CUSTOMER)
                                        ? LOOSER
                                        : STRICTER)
                                .orElse(UNKNOWN);
        };
    }
}
