package org.crmkit.scoring.satisfaction.pls;

import java.util.OptionalDouble;

/**
 * What a fit found of an item.
 *
 * @param item the item
 * @param construct the name of its construct
 * @param weight how much the standardised item counts in the construct's score, which has unit variance
 * @param loading its correlation with that score, -1 to 1
 * @param mean of the answers, in their units
 * @param deviation their standard deviation, by one less than the respondents
 * @param inflation by how much its variance is told by the other items of the construct (VIF), one or more; empty for a single item and
 *     where items depend on each other
 */
public record ItemEstimate(
        Item item,
        String construct,
        double weight,
        double loading,
        double mean,
        double deviation,
        OptionalDouble inflation) {

    /** Returns the weight of the answers as they are, {@code weight / deviation}. */
    public double unstandardised() {
        return weight / deviation;
    }

    /** Returns the loading as it would be if the item were not reversed; below zero, the item speaks against its construct. */
    public double turnedLoading() {
        return item.turn() * loading;
    }
}
