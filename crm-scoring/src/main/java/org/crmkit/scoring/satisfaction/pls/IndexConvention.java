package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * How the items of a construct are weighed in its index from 0 to 100. The ends of the index are always those of the scales as
 * printed, never the lowest and highest answers given, so that two surveys can be compared.
 */
public enum IndexConvention implements Term {
    /**
     * Unstandardised weights, {@code 100 (sum w x - sum w min) / (sum w max - sum w min)} with {@code w} the weight by the item's
     * standard deviation; Fornell, Johnson, Anderson, Cha and Bryant (1996), The American Customer Satisfaction Index,
     * <a href="https://doi.org/10.2307/1251898">doi:10.2307/1251898</a>. So the index is a linear function of the construct's score.
     */
    ACSI("非标准化权重（ACSI）", "Unstandardised weights, ACSI") {
        @Override
        double part(ItemEstimate item) {
            return item.item().turn() * item.unstandardised() * item.item().range();
        }
    },
    /** The standardised weights as they are, scaled to add up to one; packages that rescale scores of standardised items do this. */
    STANDARDISED("标准化权重", "Standardised weights") {
        @Override
        double part(ItemEstimate item) {
            return item.item().turn() * item.weight();
        }
    },
    /** Every item alike. */
    EQUAL("等权", "Equal weights") {
        @Override
        double part(ItemEstimate item) {
            return 1;
        }
    };

    private final Label label;

    IndexConvention(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    /** Returns how much an item counts for answers from 0 to 100, in any unit. */
    abstract double part(ItemEstimate item);

    @Override
    public Label label() {
        return label;
    }
}
