package org.crmkit.scoring.credit.rating;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;

/**
 * The ratings of one customer, one a day at most; each holds until the next, the last one until he is rated no more.
 *
 * @param customer whose
 * @param ratings ascending by day
 * @param withdrawnOn the first day without a rating, after the last one; empty while he is rated
 */
public record RatingHistory(CustomerId customer, List<Rating> ratings, Optional<LocalDate> withdrawnOn) {

    public RatingHistory {
        ratings = ratings.stream().sorted(Comparator.comparing(Rating::ratedOn)).toList();
        for (int i = 0; i < ratings.size(); i++) {
            checkArgument(
                    ratings.get(i).customer().equals(customer),
                    "RatingHistory of %s has a rating of %s; it must be of one customer.",
                    customer,
                    ratings.get(i).customer());
            checkArgument(
                    i == 0
                            || ratings.get(i)
                                    .ratedOn()
                                    .isAfter(ratings.get(i - 1).ratedOn()),
                    "RatingHistory of %s has two ratings on %s; keep the one that held.",
                    customer,
                    ratings.get(i).ratedOn());
        }
        checkArgument(
                withdrawnOn.isEmpty()
                        || (!ratings.isEmpty()
                                && withdrawnOn
                                        .get()
                                        .isAfter(ratings.get(ratings.size() - 1).ratedOn())),
                "RatingHistory.withdrawnOn of %s was %s; it must be after the last rating.",
                customer,
                withdrawnOn);
    }

    /** Obtains the history of a customer who is still rated. */
    public static RatingHistory of(CustomerId customer, List<Rating> ratings) {
        return new RatingHistory(customer, ratings, Optional.empty());
    }

    /** Returns the rating that held on a day; empty before the first and from the withdrawal on. */
    public Optional<Rating> asOf(LocalDate day) {
        if (withdrawnOn.map(end -> !day.isBefore(end)).orElse(false)) {
            return Optional.empty();
        }
        return ratings.stream().filter(rating -> !rating.ratedOn().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** Returns the history with one more rating, later than the others. */
    public RatingHistory with(Rating rating) {
        List<Rating> more = new ArrayList<>(ratings);
        more.add(rating);
        return new RatingHistory(customer, more, withdrawnOn);
    }

    /** Returns the days on which the grade changed, with the grade before and after. */
    public List<Change> changes(MasterScale scale) {
        List<Change> changes = new ArrayList<>();
        for (int i = 1; i < ratings.size(); i++) {
            String from = ratings.get(i - 1).grade();
            String to = ratings.get(i).grade();
            if (!from.equals(to)) {
                changes.add(new Change(ratings.get(i).ratedOn(), from, to, scale.notches(from, to)));
            }
        }
        return List.copyOf(changes);
    }

    /**
     * A change of grade.
     *
     * @param notches how many grades worse, negative for better
     */
    public record Change(LocalDate on, String from, String to, int notches) {}
}
