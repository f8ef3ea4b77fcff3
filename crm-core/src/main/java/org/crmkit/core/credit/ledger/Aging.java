package org.crmkit.core.credit.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.credit.AgingBucket;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.OpenItems;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * The open items of an account by how long they are past due, in the bands of {@code credit.aging-buckets}. The bands add up to what
 * is open.
 *
 * @param day the day that counts
 * @param notDue what is not past due; due today belongs here
 * @param bands those of the policy, and at the end one for what is older
 */
public record Aging(LocalDate day, Money notDue, List<Band> bands) {

    public Aging {
        bands = List.copyOf(bands);
    }

    /**
     * One band.
     *
     * @param label how it reads
     * @param amount what is open in it
     */
    public record Band(Label label, Money amount) {}

    /** Returns the bands of some items on a day; for a day in the past take those of {@link CreditLedger#asOf}. */
    public static Aging of(OpenItems items, CreditPolicy policy, LocalDate day) {
        List<Band> bands = new ArrayList<>();
        long first = 1;
        for (AgingBucket bucket : policy.agingBuckets()) {
            long last = bucket.upTo().amount();
            bands.add(new Band(
                    Label.of("逾期" + first + "–" + last + "天", first + " to " + last + " days past due"),
                    items.dueBetween(day.minusDays(last), day.minusDays(first))));
            first = last + 1;
        }
        bands.add(new Band(
                Label.of("逾期超过" + (first - 1) + "天", "more than " + (first - 1) + " days past due"),
                items.overdueOn(day.minusDays(first - 1))));
        return new Aging(day, items.total().minus(items.overdueOn(day)), bands);
    }

    /** Returns what is open in all bands together. */
    public Money total() {
        Money sum = notDue;
        for (Band band : bands) {
            sum = sum.plus(band.amount());
        }
        return sum;
    }
}
