package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How one complaint is judged on the five factors.
 *
 * @param ratings each 0 to 100; at least one. A factor nobody could judge is left out, and the weights of the others count in
 *     its place
 */
public record FilterRatings(Map<FilterFactor, Integer> ratings) {

    public FilterRatings {
        Map<FilterFactor, Integer> copy = new EnumMap<>(FilterFactor.class);
        for (FilterFactor factor : FilterFactor.values()) {
            Integer rating = ratings.get(factor);
            if (rating != null) {
                checkArgument(
                        rating >= 0 && rating <= 100, "The rating of %s was %s; it must be 0 to 100.", factor, rating);
                copy.put(factor, rating);
            }
        }
        checkArgument(!copy.isEmpty(), "FilterRatings is empty; at least one of the five factors must be judged.");
        ratings = Collections.unmodifiableMap(copy);
    }

    /** Obtains the judgement of all five factors, in the order of {@link FilterFactor}. */
    public static FilterRatings of(
            int returnOnInvestment, int customerClass, int area, int repetition, int competition) {
        Map<FilterFactor, Integer> ratings = new EnumMap<>(FilterFactor.class);
        ratings.put(FilterFactor.RETURN_ON_INVESTMENT, returnOnInvestment);
        ratings.put(FilterFactor.CUSTOMER_CLASS, customerClass);
        ratings.put(FilterFactor.AREA, area);
        ratings.put(FilterFactor.REPETITION, repetition);
        ratings.put(FilterFactor.COMPETITION, competition);
        return new FilterRatings(ratings);
    }

    /**
     * Returns these ratings with the times a matter came back as {@link FilterFactor#REPETITION}, at so many points for each
     * time as the rule gives and at most 100; unless a person judged that factor.
     *
     * @param times zero or more
     */
    public FilterRatings withRepetitions(int times, FilterRule rule) {
        if (ratings.containsKey(FilterFactor.REPETITION)) {
            return this;
        }
        Map<FilterFactor, Integer> more = new EnumMap<>(ratings);
        more.put(FilterFactor.REPETITION, rule.repetition(times));
        return new FilterRatings(more);
    }
}
