package org.crmkit.core.keyaccount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.internal.CalendarSpans;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * One look at a key account.
 *
 * @param sales of the period up to {@code day}; periods of two looks are equally long
 * @param satisfaction the index, 0 to 100
 * @param lastContact the last day somebody of ours talked with the customer
 * @param openComplaints zero or more
 * @param competitorSeen whether a competitor was seen at his place
 */
public record StockTaking(
        LocalDate day,
        Money sales,
        BigDecimal satisfaction,
        LocalDate lastContact,
        int openComplaints,
        boolean competitorSeen) {

    /** A sign of defection and what it was read from. */
    public record Sign(DefectionSign sign, Reason reason) {}

    /**
     * What comparing two looks brings.
     *
     * @param salesChange later over earlier less one, four decimals; empty if nothing was sold before
     * @param satisfactionChange in points
     * @param signs of defection, in the order they are defined
     * @param callsForTalk whether the account manager must talk with the customer at once
     */
    public record Comparison(
            Optional<BigDecimal> salesChange, BigDecimal satisfactionChange, List<Sign> signs, boolean callsForTalk) {
        public Comparison {
            signs = List.copyOf(signs);
        }
    }

    /** Compares this look with an earlier one. */
    public Comparison since(StockTaking earlier, InForce<KeyAccountPolicy> policy) {
        KeyAccountPolicy rules = policy.policy();
        Optional<BigDecimal> change = earlier.sales.isZero()
                ? Optional.empty()
                : Optional.of(sales.minus(earlier.sales)
                        .getAmount()
                        .divide(earlier.sales.getAmount(), 4, RoundingMode.HALF_UP));
        BigDecimal points = satisfaction.subtract(earlier.satisfaction);
        List<Sign> signs = new ArrayList<>();
        // exact, because a rounded ratio could hide or invent a fall at the limit
        BigDecimal fall = earlier.sales.minus(sales).getAmount();
        if (fall.signum() > 0 && fall.compareTo(earlier.sales.getAmount().multiply(rules.salesFall())) >= 0) {
            signs.add(sign(
                    DefectionSign.SALES_FALL,
                    Formats.money(earlier.sales, Lang.ZH) + "→" + Formats.money(sales, Lang.ZH),
                    Formats.money(earlier.sales, Lang.EN) + " before, " + Formats.money(sales, Lang.EN) + " now"));
        }
        if (points.negate().compareTo(rules.satisfactionFall()) >= 0) {
            signs.add(sign(
                    DefectionSign.SATISFACTION_FALL,
                    Formats.plain(earlier.satisfaction) + "→" + Formats.plain(satisfaction),
                    Formats.plain(earlier.satisfaction) + " before, " + Formats.plain(satisfaction) + " now"));
        }
        if (!day.isBefore(CalendarSpans.plus(lastContact, rules.noContact()))) {
            signs.add(sign(DefectionSign.NO_CONTACT, "最近沟通" + lastContact, "last talked with on " + lastContact));
        }
        if (openComplaints >= rules.openComplaints()) {
            signs.add(sign(DefectionSign.OPEN_COMPLAINTS, openComplaints + "件", openComplaints + " open"));
        }
        if (competitorSeen) {
            signs.add(sign(DefectionSign.COMPETITOR_SEEN, "已发现", "seen"));
        }
        return new Comparison(change, points, signs, signs.size() >= rules.signsForTalk());
    }

    private static Sign sign(DefectionSign sign, String zh, String en) {
        return new Sign(
                sign,
                Reason.of(
                        sign.slug(),
                        sign.label().zh() + "：" + zh + "。",
                        sign.label().en() + ": " + en + "."));
    }
}
