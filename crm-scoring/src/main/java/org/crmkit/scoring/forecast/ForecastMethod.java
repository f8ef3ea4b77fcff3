package org.crmkit.scoring.forecast;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How to look ahead, the simplest first. */
public enum ForecastMethod implements Term {
    /** As it was one season ago. */
    SEASONAL_NAIVE("季节朴素法", "Seasonal naive"),
    /** Level, trend and seasons that are added. */
    HOLT_WINTERS_ADDITIVE("霍尔特-温特斯加法", "Holt-Winters, additive"),
    /** Level, trend and seasons that multiply; for numbers above zero. */
    HOLT_WINTERS_MULTIPLICATIVE("霍尔特-温特斯乘法", "Holt-Winters, multiplicative");

    private final Label label;

    ForecastMethod(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Fits the method to a series. */
    public ForecastFit fit(SeasonalSeries series) {
        return switch (this) {
            case SEASONAL_NAIVE -> SeasonalNaive.fit(series);
            case HOLT_WINTERS_ADDITIVE -> HoltWinters.fit(series, false);
            case HOLT_WINTERS_MULTIPLICATIVE -> HoltWinters.fit(series, true);
        };
    }
}
