package org.crmkit.core.credit;

import java.util.Locale;
import org.crmkit.core.rule.Leaning;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/** Whether an exposure that equals the limit is within it. ERPs differ, so the rulebook says which. */
public enum Boundary {
    /** Equal to the limit passes: {@code exposure <= limit}. */
    INCLUSIVE(Label.of("达到限额仍可通过", "equal to the limit passes")),
    /** Equal to the limit is over it: {@code exposure < limit}; a customer who owes nothing is never over. */
    EXCLUSIVE(Label.of("达到限额即为超限", "equal to the limit is over it"));

    private final Label label;

    Boundary(Label label) {
        this.label = label;
    }

    /** Returns the rule's spelling in a rulebook file: {@code inclusive} or {@code exclusive}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what it means. */
    public Label label() {
        return label;
    }

    /** Returns how it treats the customer. */
    Leaning leaning() {
        return switch (this) {
            case INCLUSIVE -> Leaning.LENIENT_CHOICE;
            case EXCLUSIVE -> Leaning.STRICT_CHOICE;
        };
    }

    /** Tells whether this exposure is within that ceiling; both in one currency. */
    public boolean admits(Money exposure, Money ceiling) {
        return switch (this) {
            case INCLUSIVE -> !exposure.isGreaterThan(ceiling);
            case EXCLUSIVE -> exposure.isLessThan(ceiling) || exposure.isZero();
        };
    }

    /**
     * Returns the least by which this exposure must fall to be within that ceiling; zero if it is. Where equal is over, that is
     * one cent more than the difference.
     */
    public Money shortfall(Money exposure, Money ceiling) {
        return Minor.money(exposure.getCurrencyUnit(), shortfall(Minor.of(exposure), Minor.of(ceiling)));
    }

    long shortfall(long exposure, long ceiling) {
        long over = exposure - ceiling;
        return switch (this) {
            case INCLUSIVE -> Math.max(0, over);
            case EXCLUSIVE -> over < 0 || exposure == 0 ? 0 : ceiling == 0 ? over : over + 1;
        };
    }

    /** Obtains the boundary of a code. */
    public static Boundary parse(String code) {
        for (Boundary boundary : values()) {
            if (boundary.code().equals(code)) {
                return boundary;
            }
        }
        throw new IllegalArgumentException(
                "credit.boundary was '" + code + "'; it must be inclusive or exclusive. Correct it.");
    }
}
