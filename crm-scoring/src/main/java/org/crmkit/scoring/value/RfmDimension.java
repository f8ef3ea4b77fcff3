package org.crmkit.scoring.value;

import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Slices;

/** What is scored; in each, a higher score is better. */
public enum RfmDimension {
    /** Days since the last purchase; fewer are better. */
    RECENCY("recency", Label.of("最近购买", "Recency")),
    /** Number of purchases. */
    FREQUENCY("frequency", Label.of("购买次数", "Frequency")),
    /** Value of all purchases. */
    MONETARY("monetary", Label.of("购买金额", "Monetary value"));

    private final String slug;
    private final Label label;

    RfmDimension(String slug, Label label) {
        this.slug = slug;
        this.label = label;
    }

    /** Returns the stable name. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }

    /** Returns the value of a row, turned so that more is better. */
    long better(BuyingTable table, int row) {
        return switch (this) {
            case RECENCY -> -(long) table.daysSinceLast(row);
            case FREQUENCY -> table.purchases(row);
            case MONETARY -> table.minorAmount(row);
        };
    }

    /** Sets the values of all rows, turned so that more is better. */
    void better(BuyingTable table, Slices slices, long[] values) {
        slices.each(slice -> {
            int to = slices.start(slice + 1);
            for (int row = slices.start(slice); row < to; row++) {
                values[row] = better(table, row);
            }
        });
    }
}
