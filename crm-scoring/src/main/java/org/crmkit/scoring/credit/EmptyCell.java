package org.crmkit.scoring.credit;

/**
 * What weight of evidence a bin gets that holds one outcome only, where the logarithm has no value. Tools differ, so whoever counts
 * names the rule. A bin that holds nobody has the weight zero under each of them.
 */
public enum EmptyCell {
    /** It gets none: weight and information value count as zero, and no card is fitted. Our default: merge the bin. */
    REFUSED,
    /** Half a case is added to its goods and to its bads; the totals stay as counted. */
    HALF_A_CASE,
    /** The empty cell counts as 0.99 cases, before the totals are taken: R package scorecard, function {@code woe_01}. */
    NEARLY_ONE;

    private static final double NEARLY = 0.99;

    /** Returns what a cell counts as. */
    double counted(double cell, double other) {
        boolean oneSided = (cell == 0) != (other == 0);
        return switch (this) {
            case REFUSED -> cell;
            case HALF_A_CASE -> oneSided ? cell + 0.5 : cell;
            case NEARLY_ONE -> oneSided && cell == 0 ? NEARLY : cell;
        };
    }

    /** Returns what must be added to the total for a bin's cell. */
    double added(double cell, double other) {
        return this == NEARLY_ONE ? counted(cell, other) - cell : 0;
    }
}
