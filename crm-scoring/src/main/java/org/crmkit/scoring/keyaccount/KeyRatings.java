package org.crmkit.scoring.keyaccount;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Collections;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * How an account was rated.
 *
 * @param key which account
 * @param ratings 0 to 100 by the slug of the indicator, as far as they are known
 */
public record KeyRatings(String key, Map<String, Double> ratings) {

    public KeyRatings {
        ratings = Collections.unmodifiableMap(new TreeMap<>(ratings));
        ratings.forEach((slug, rating) -> checkArgument(
                rating >= 0 && rating <= 100,
                "KeyRatings.%s of the account was %s; it must be 0 to 100. Correct it.",
                slug,
                rating));
    }

    /** Returns the rating of an indicator, if it is known. */
    public OptionalDouble of(KeyIndicator indicator) {
        Double rating = ratings.get(indicator.slug());
        return rating == null ? OptionalDouble.empty() : OptionalDouble.of(rating);
    }
}
