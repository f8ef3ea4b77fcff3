package org.crmkit.scoring.satisfaction.pls;

/** Means, standard deviations (by one less than the respondents) and correlations of the items of a model, in its order. */
final class ItemMoments {

    final double[] means;
    final double[] deviations;
    final double[][] correlations;

    ItemMoments(double[] means, double[] deviations, double[][] correlations) {
        this.means = means;
        this.deviations = deviations;
        this.correlations = correlations;
    }
}
