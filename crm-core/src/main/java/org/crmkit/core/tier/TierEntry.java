package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * One line of a customer's tier history: something that happened on a day and counts for the tier. The day it happened decides
 * what it does; the day it became known only matters to the question what was believed on some day.
 */
public sealed interface TierEntry {

    /** Returns the host's id, 1 to 200 characters; the same entry told twice counts once. */
    String id();

    /** Returns the day it happened. */
    LocalDate day();

    /** Returns the day it became known; never before the day it happened. */
    LocalDate knownOn();

    /** Handles each kind. */
    <R> R fold(
            Function<Bought, R> bought,
            Function<Returned, R> returned,
            Function<PointsEarned, R> points,
            Function<Granted, R> granted);

    /** Returns the same entry, known on another day. */
    TierEntry knownOn(LocalDate day);

    private static void check(String kind, String id, LocalDate day, LocalDate knownOn) {
        checkArgument(
                !id.isBlank() && id.length() <= 200,
                "%s.id was '%s'; it must be 1 to 200 characters and not blank. Give the number of the document.",
                kind,
                id);
        DaySpan.day(day);
        checkArgument(
                !knownOn.isBefore(day),
                "%s.knownOn of %s was %s; it must not be before %s, the day it happened. Correct one of them.",
                kind,
                id,
                knownOn,
                day);
    }

    /**
     * Something was bought.
     *
     * @param amount above zero
     */
    record Bought(String id, LocalDate day, Money amount, LocalDate knownOn) implements TierEntry {
        public Bought {
            check("Bought", id, day, knownOn);
            checkArgument(
                    amount.isPositive(),
                    "Bought.amount of %s was %s; it must be above zero. Leave it out.",
                    id,
                    amount);
        }

        @Override
        public Bought knownOn(LocalDate other) {
            return new Bought(id, day, amount, other);
        }

        @Override
        public <R> R fold(
                Function<Bought, R> bought,
                Function<Returned, R> returned,
                Function<PointsEarned, R> points,
                Function<Granted, R> granted) {
            return bought.apply(this);
        }
    }

    /**
     * Something was given back.
     *
     * @param amount what was paid back, above zero
     * @param purchase the id of the purchase it belongs to, if that is known
     */
    record Returned(String id, LocalDate day, Money amount, Optional<String> purchase, LocalDate knownOn)
            implements TierEntry {
        public Returned {
            check("Returned", id, day, knownOn);
            checkArgument(
                    amount.isPositive(),
                    "Returned.amount of %s was %s; it must be above zero, what was paid back. Leave the sign out.",
                    id,
                    amount);
        }

        @Override
        public Returned knownOn(LocalDate other) {
            return new Returned(id, day, amount, purchase, other);
        }

        @Override
        public <R> R fold(
                Function<Bought, R> bought,
                Function<Returned, R> returned,
                Function<PointsEarned, R> points,
                Function<Granted, R> granted) {
            return returned.apply(this);
        }
    }

    /**
     * Points were earned that count for the tier.
     *
     * @param points not zero; below zero takes points earned back
     */
    record PointsEarned(String id, LocalDate day, long points, LocalDate knownOn) implements TierEntry {
        public PointsEarned {
            check("PointsEarned", id, day, knownOn);
            checkArgument(points != 0, "PointsEarned.points of %s was 0; it must not be zero. Leave it out.", id);
        }

        @Override
        public PointsEarned knownOn(LocalDate other) {
            return new PointsEarned(id, day, points, other);
        }

        @Override
        public <R> R fold(
                Function<Bought, R> bought,
                Function<Returned, R> returned,
                Function<PointsEarned, R> points,
                Function<Granted, R> granted) {
            return points.apply(this);
        }
    }

    /**
     * A level was given by hand. While it lasts, the customer has at least that level; what is earned runs on beneath it.
     *
     * @param day the first day it holds
     * @param level the slug of the level
     * @param until the first day it no longer holds
     * @param reason why, in the words of whoever granted it; no personal data
     */
    record Granted(String id, LocalDate day, String level, LocalDate until, String reason, LocalDate knownOn)
            implements TierEntry {
        public Granted {
            check("Granted", id, day, knownOn);
            DaySpan.day(until);
            checkArgument(
                    until.isAfter(day),
                    "Granted.until of %s was %s; it must be after %s, the day it begins: it is the first day it no longer holds.",
                    id,
                    until,
                    day);
            checkArgument(!reason.isBlank(), "Granted.reason of %s is blank; say why the level was granted.", id);
        }

        @Override
        public Granted knownOn(LocalDate other) {
            return new Granted(id, day, level, until, reason, other);
        }

        @Override
        public <R> R fold(
                Function<Bought, R> bought,
                Function<Returned, R> returned,
                Function<PointsEarned, R> points,
                Function<Granted, R> granted) {
            return granted.apply(this);
        }
    }

    /** Obtains a purchase known on its day. */
    static Bought bought(String id, LocalDate day, Money amount) {
        return new Bought(id, day, amount, day);
    }

    /** Obtains a return known on its day. */
    static Returned returned(String id, LocalDate day, Money amount, String purchase) {
        return new Returned(id, day, amount, Optional.of(purchase), day);
    }

    /** Obtains points known on their day. */
    static PointsEarned points(String id, LocalDate day, long points) {
        return new PointsEarned(id, day, points, day);
    }

    /** Obtains a manual grant known on its first day. */
    static Granted granted(String id, LocalDate day, String level, LocalDate until, String reason) {
        return new Granted(id, day, level, until, reason, day);
    }
}
