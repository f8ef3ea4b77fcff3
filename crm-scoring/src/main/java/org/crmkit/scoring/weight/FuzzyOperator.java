package org.crmkit.scoring.weight;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How weights and memberships make the membership of the whole: the four operators of fuzzy comprehensive evaluation. */
public enum FuzzyOperator implements Term {
    /** M(min, max): the lesser of weight and membership, the greatest of those; one criterion decides. */
    MIN_MAX("主因素决定型 M(∧,∨)", "M(min, max)"),
    /** M(product, max): weight by membership, the greatest of those; one criterion stands out. */
    PRODUCT_MAX("主因素突出型 M(·,∨)", "M(product, max)"),
    /** M(min, bounded sum): the lesser of both, added up to at most one. */
    MIN_SUM("取小与有界和型 M(∧,⊕)", "M(min, bounded sum)"),
    /** M(product, sum): the weighted mean; every criterion counts. The one to use unless there is a reason not to. */
    PRODUCT_SUM("加权平均型 M(·,+)", "M(product, sum)");

    private final Label label;

    FuzzyOperator(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    double join(double weight, double membership) {
        return switch (this) {
            case MIN_MAX, MIN_SUM -> Math.min(weight, membership);
            case PRODUCT_MAX, PRODUCT_SUM -> weight * membership;
        };
    }

    double gather(double soFar, double next) {
        return switch (this) {
            case MIN_MAX, PRODUCT_MAX -> Math.max(soFar, next);
            case MIN_SUM -> Math.min(1, soFar + next);
            case PRODUCT_SUM -> soFar + next;
        };
    }
}
