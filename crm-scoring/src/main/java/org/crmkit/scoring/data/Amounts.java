package org.crmkit.scoring.data;

import org.joda.money.CurrencyUnit;

/** Minor units against whole ones. */
final class Amounts {

    private Amounts() {}

    /** Returns how many minor units one unit has: 100 cents for a dollar, one for a yen. */
    static double minorPerUnit(CurrencyUnit currency) {
        double factor = 1;
        for (int i = 0; i < currency.getDecimalPlaces(); i++) {
            factor *= 10;
        }
        return factor;
    }
}
