package org.crmkit.core.tier.points;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import org.joda.money.Money;

/** One line of a customer's points: something that happened on a day. The same entry told twice counts once. */
public sealed interface PointsEntry {

    /** Returns the host's id, 1 to 200 characters. */
    String id();

    /** Returns the day it happened. */
    LocalDate day();

    /** Handles each kind. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of entry. */
    interface Visitor<R> {
        /** Handles a purchase. */
        R purchased(Purchased entry);

        /** Handles a return. */
        R returned(Returned entry);

        /** Handles a redemption. */
        R redeemed(Redeemed entry);

        /** Handles an adjustment. */
        R adjusted(Adjusted entry);
    }

    private static void check(String kind, String id) {
        checkArgument(
                !id.isBlank() && id.length() <= 200,
                "%s.id was '%s'; it must be 1 to 200 characters and not blank. Give the number of the document.",
                kind,
                id);
    }

    private static void checkPoints(String kind, String id, long points, boolean isInRange) {
        checkArgument(
                isInRange && Math.abs(points) <= PointsAccount.MOST && points != Long.MIN_VALUE,
                "%s.points of %s was %s; it must be %s and %s at most. Correct it.",
                kind,
                id,
                points,
                kind.equals("Adjusted") ? "not zero" : "above zero",
                PointsAccount.MOST);
    }

    /**
     * Something was bought and earned points.
     *
     * @param amount above zero
     */
    record Purchased(String id, LocalDate day, Money amount) implements PointsEntry {
        public Purchased {
            check("Purchased", id);
            checkArgument(
                    amount.isPositive(),
                    "Purchased.amount of %s was %s; it must be above zero. Leave it out.",
                    id,
                    amount);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.purchased(this);
        }
    }

    /**
     * Something bought was given back, and the points it earned with it.
     *
     * @param amount what was paid back, above zero
     * @param purchase the id of the purchase
     */
    record Returned(String id, LocalDate day, Money amount, String purchase) implements PointsEntry {
        public Returned {
            check("Returned", id);
            checkArgument(
                    amount.isPositive(),
                    "Returned.amount of %s was %s; it must be above zero, what was paid back. Leave the sign out.",
                    id,
                    amount);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.returned(this);
        }
    }

    /**
     * Points were spent.
     *
     * @param points above zero
     */
    record Redeemed(String id, LocalDate day, long points) implements PointsEntry {
        public Redeemed {
            check("Redeemed", id);
            checkPoints("Redeemed", id, points, points > 0);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.redeemed(this);
        }
    }

    /**
     * Points were given or taken by hand.
     *
     * @param points not zero; below zero takes points
     * @param reason why; no personal data
     */
    record Adjusted(String id, LocalDate day, long points, String reason) implements PointsEntry {
        public Adjusted {
            check("Adjusted", id);
            checkPoints("Adjusted", id, points, points != 0);
            checkArgument(!reason.isBlank(), "Adjusted.reason of %s is blank; say why points were given or taken.", id);
        }

        /** Returns what was adjusted; never what was written about it. */
        @Override
        public String toString() {
            return "Adjusted[id=" + id + ", day=" + day + ", points=" + points + "]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.adjusted(this);
        }
    }
}
