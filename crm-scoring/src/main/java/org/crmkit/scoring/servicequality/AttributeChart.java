package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * The four control charts of counts. Montgomery, "Introduction to Statistical Quality Control", chapter on attributes. Cases that are bad
 * or good are binomial (p, np); faults of which one case may have several are Poisson (u, c).
 */
public enum AttributeChart implements Term {
    /** The share of cases that are bad; sizes may differ. */
    P("p图：不合格率", "p chart: share nonconforming", true, true),
    /** The number of cases that are bad, out of equal sizes. */
    NP("np图：不合格数", "np chart: number nonconforming", true, false),
    /** Faults for each unit looked at; sizes may differ and need not be whole. */
    U("u图：单位缺陷数", "u chart: faults per unit", false, true),
    /** The number of faults in equal sizes. */
    C("c图：缺陷数", "c chart: number of faults", false, false);

    private final Label label;
    private final boolean binomial;
    private final boolean rate;

    AttributeChart(String zh, String en, boolean binomial, boolean rate) {
        this.label = Label.of(zh, en);
        this.binomial = binomial;
        this.rate = rate;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns whether cases are bad or good, so that there are at most as many bad ones as cases. */
    public boolean isBinomial() {
        return binomial;
    }

    /** Returns whether what is plotted is divided by the size, so that sizes may differ. */
    public boolean isRate() {
        return rate;
    }

    void check(Subgroup subgroup) {
        checkArgument(
                !binomial || (subgroup.size() == Math.rint(subgroup.size()) && subgroup.count() <= subgroup.size()),
                "Subgroup %s had %s of %s; a %s chart needs a whole size of at least the count. Use u or c for faults.",
                subgroup.key(),
                subgroup.count(),
                subgroup.size(),
                code());
    }

    /** Returns what is plotted. */
    double value(Subgroup subgroup) {
        return rate ? subgroup.count() / subgroup.size() : subgroup.count();
    }

    double centre(double perUnit, double size) {
        return rate ? perUnit : perUnit * size;
    }

    double sigma(double perUnit, double size) {
        double variance = binomial ? perUnit * (1 - perUnit) : perUnit;
        return StrictMath.sqrt(rate ? variance / size : variance * size);
    }

    /** Returns the most that can be plotted. */
    double most(double size) {
        return binomial ? (rate ? 1 : size) : Double.POSITIVE_INFINITY;
    }
}
