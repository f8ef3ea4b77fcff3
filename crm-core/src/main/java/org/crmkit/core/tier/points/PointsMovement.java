package org.crmkit.core.tier.points;

import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;

/**
 * One line of a statement.
 *
 * @param day when
 * @param entry the id of the entry; for points that expire, of the entry they came from
 * @param kind what happened
 * @param points what it did to the balance: above zero if it rose
 * @param lots which lots it took from or filled, in order; the points add up to {@code points}
 * @param paid points earned that went to pay a debt and never reached the balance
 * @param missing points that should have been taken and were not there: now owed, or forgiven by the rule
 * @param balance the balance after it
 * @param debt the debt after it
 * @param note why, in words
 * @param decidedUnder the edition applied
 */
public record PointsMovement(
        LocalDate day,
        String entry,
        Kind kind,
        long points,
        List<Share> lots,
        long paid,
        long missing,
        long balance,
        long debt,
        Label note,
        RulebookVersion decidedUnder) {

    public PointsMovement {
        lots = List.copyOf(lots);
    }

    /** Returns what moved; never the note, which may be in the words of a clerk. */
    @Override
    public String toString() {
        return "PointsMovement[day=" + day + ", entry=" + entry + ", kind=" + kind + ", points=" + points + ", lots="
                + lots
                + ", paid=" + paid + ", missing=" + missing + ", balance=" + balance + ", debt=" + debt
                + ", decidedUnder=" + decidedUnder + "]";
    }

    /** What happens to points. */
    public enum Kind {
        /** Earned by a purchase. */
        EARNED("获得", "earned"),
        /** Spent. */
        REDEEMED("兑换", "redeemed"),
        /** Taken back because the purchase was given back. */
        REVERSED("退货扣回", "reversed"),
        /** Given or taken by hand. */
        ADJUSTED("调整", "adjusted"),
        /** Expired. */
        EXPIRED("到期", "expired");

        private final Label label;

        Kind(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /**
     * What a movement did to one lot.
     *
     * @param lot the id of the lot
     * @param points above zero if the lot was filled, below zero if it was taken from
     */
    public record Share(String lot, long points) {}
}
