package org.crmkit.examples.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * All the page reads, computed before.
 *
 * @param company who reports
 * @param source where the purchases come from, as a whole sentence
 * @param simulated whether they were drawn by a simulator, which the page then says at its head
 * @param from the first day of the log
 * @param fittedUntil the last day the model saw
 * @param until the last day of the log
 * @param totals the key figures
 * @param concentration share of revenue by share of customers
 * @param rfm customers by recency and frequency
 * @param tiers from the lowest to the highest
 * @param classes expected against actual by past frequency
 * @param weeks expected against actual by week
 * @param credit every credit decision
 * @param clocks every complaint clock
 * @param method how the numbers came about, sentence by sentence
 */
public record ReportData(
        Label company,
        Label source,
        boolean simulated,
        LocalDate from,
        LocalDate fittedUntil,
        LocalDate until,
        Totals totals,
        Concentration concentration,
        RfmGrid rfm,
        List<Tier> tiers,
        List<FrequencyClass> classes,
        Weeks weeks,
        List<CreditLine> credit,
        List<ClockLine> clocks,
        List<Label> method) {

    public ReportData {
        tiers = List.copyOf(tiers);
        classes = List.copyOf(classes);
        credit = List.copyOf(credit);
        clocks = List.copyOf(clocks);
        method = List.copyOf(method);
    }

    /**
     * Key figures at the day the model was fitted.
     *
     * @param purchases days with a purchase, up to that day
     * @param expected purchases expected in the holdout
     * @param actual purchases in the holdout
     * @param lifetimeValue the sum of all lifetime values
     */
    public record Totals(
            int customers, int purchases, Money revenue, double expected, int actual, Money lifetimeValue) {}

    /**
     * The concentration curve.
     *
     * @param revenueShares share of revenue of the best 0%, 1%, ... 100% of customers; 101 values from 0 to 1
     * @param classes A, B and C with the share of customers and of revenue in each
     * @param gini 0 where all bring the same, towards 1 where one brings all; empty without revenue
     */
    public record Concentration(List<Double> revenueShares, List<AbcShare> classes, OptionalDouble gini) {
        public Concentration {
            revenueShares = List.copyOf(revenueShares);
            classes = List.copyOf(classes);
        }
    }

    /** One class of the revenue analysis. */
    public record AbcShare(String name, double customers, double revenue) {}

    /**
     * Customers by recency score (1 to 5) and frequency score (1 to 5).
     *
     * @param cells 25 cells, recency 1 with frequency 1 to 5 first
     * @param recency what each recency score stands for, from 1
     * @param frequency what each frequency score stands for, from 1
     */
    public record RfmGrid(List<RfmCell> cells, List<Label> recency, List<Label> frequency) {
        public RfmGrid {
            cells = List.copyOf(cells);
            recency = List.copyOf(recency);
            frequency = List.copyOf(frequency);
        }

        RfmCell cell(int recency, int frequency) {
            return cells.get((recency - 1) * 5 + frequency - 1);
        }
    }

    /**
     * One cell of the grid.
     *
     * @param revenueShare share of all revenue
     * @param meanRevenue revenue per customer, zero where there is none
     */
    public record RfmCell(int customers, double revenueShare, Money meanRevenue) {}

    /** One tier of the programme. */
    public record Tier(Label name, Money threshold, int customers, double customerShare, double revenueShare) {}

    /** Customers who have a name in common, with their share of all customers and of all revenue. */
    public record Group(Label name, int customers, double customerShare, double revenueShare) {}

    /**
     * Customers who had bought equally often when the model was fitted.
     *
     * @param name repeat purchases up to that day, for example {@code 3} or {@code 7+}
     * @param expected mean purchases expected in the holdout
     * @param actual mean purchases in the holdout
     */
    public record FrequencyClass(String name, int customers, double expected, double actual) {}

    /**
     * Cumulative repeat purchases at the end of each week; index 0 is week 1.
     *
     * @param fitted how many of the weeks the model saw
     */
    public record Weeks(List<Double> expected, List<Double> actual, int fitted) {
        public Weeks {
            expected = List.copyOf(expected);
            actual = List.copyOf(actual);
        }
    }

    /** How an outcome is coloured. */
    public enum Tone {
        GOOD,
        WATCH,
        BAD
    }

    /** One credit decision as the table shows it. */
    public record CreditLine(
            String order, Label account, String when, Money amount, Label outcome, Tone tone, Label explanation) {}

    /** One complaint clock as the table shows it. */
    public record ClockLine(
            String complaint,
            Label tier,
            Label topic,
            String received,
            String firstResponse,
            String resolution,
            Label state,
            Tone tone,
            Label explanation) {}
}
