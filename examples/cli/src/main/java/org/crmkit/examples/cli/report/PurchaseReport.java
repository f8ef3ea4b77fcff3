package org.crmkit.examples.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.churn.SurvivalCurve;
import org.crmkit.scoring.data.CohortTable;
import org.crmkit.scoring.evaluate.HoldoutErrors;
import org.joda.money.Money;

/**
 * All that the report on a log of purchases reads, computed before. What could not be told is empty, and {@code method} says why.
 *
 * @param source where the purchases come from, as a whole sentence
 * @param simulated whether they were drawn by a simulator, which the page then says at its head
 * @param from the first day of the log
 * @param until its last day, the day of the report
 * @param totals the key figures
 * @param concentration share of revenue by share of customers
 * @param rfm customers by recency and frequency
 * @param segments customers by named segment
 * @param cohorts customers by first purchase
 * @param staying how long customers keep buying
 * @param alive what a history says of a customer's being active
 * @param check the chosen model on a part of the log it had not seen
 * @param models all models that were tried, best first
 * @param silent customers worth a call, the most valuable first
 * @param method how the numbers came about, sentence by sentence
 * @param files the tables beside the page
 */
public record PurchaseReport(
        Label source,
        boolean simulated,
        LocalDate from,
        LocalDate until,
        Totals totals,
        ReportData.Concentration concentration,
        ReportData.RfmGrid rfm,
        List<ReportData.Group> segments,
        CohortTable cohorts,
        Optional<Staying> staying,
        Optional<AliveMap> alive,
        Optional<Check> check,
        List<ModelLine> models,
        List<SilentLine> silent,
        List<Label> method,
        List<String> files) {

    public PurchaseReport {
        segments = List.copyOf(segments);
        models = List.copyOf(models);
        silent = List.copyOf(silent);
        method = List.copyOf(method);
        files = List.copyOf(files);
    }

    /**
     * Key figures.
     *
     * @param purchases days with a purchase
     * @param forecast what is expected from now on
     */
    public record Totals(int customers, int purchases, Money revenue, Optional<Forecast> forecast) {}

    /**
     * What a model expects of all customers together.
     *
     * @param weeks how far it looks ahead
     * @param alive customers still active
     * @param purchases within the weeks
     * @param revenue within the weeks; empty if nothing can be said of a purchase's value
     */
    public record Forecast(int weeks, double alive, double purchases, Optional<Money> revenue) {}

    /**
     * The curve of those who keep buying.
     *
     * @param curve in weeks from the first purchase
     * @param silence the weeks without a purchase after which a customer counts as gone
     */
    public record Staying(SurvivalCurve curve, int silence) {}

    /**
     * How likely customers of one age are still active, by repeat purchases and by weeks since the last purchase.
     *
     * @param age weeks since the first purchase
     * @param columns by repeat purchases, rising
     */
    public record AliveMap(int age, List<AliveColumn> columns) {
        public AliveMap {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Customers with equally many repeat purchases.
     *
     * @param repeats at least one
     * @param chances after 0, 1, 2, ... weeks of silence, each 0 to 1
     */
    public record AliveColumn(int repeats, List<Double> chances) {
        public AliveColumn {
            chances = List.copyOf(chances);
        }

        /** Returns the weeks of silence from which on a customer is more likely gone than not; empty if there are none. */
        Optional<Integer> evenOdds() {
            for (int week = 0; week < chances.size(); week++) {
                if (chances.get(week) < 0.5) {
                    return Optional.of(week);
                }
            }
            return Optional.empty();
        }
    }

    /** The chosen model on the part of the log that it had not seen. */
    public record Check(ReportData.Weeks weeks, List<ReportData.FrequencyClass> classes) {
        public Check {
            classes = List.copyOf(classes);
        }

        double expected() {
            return classes.stream()
                    .mapToDouble(c -> c.expected() * c.customers())
                    .sum();
        }

        double actual() {
            return classes.stream().mapToDouble(c -> c.actual() * c.customers()).sum();
        }
    }

    /**
     * One model.
     *
     * @param isChosen whether the report's forecasts are its
     * @param aic Akaike's information criterion, the lower the better; empty if it could not be fitted
     * @param errors on the part it had not seen
     * @param explanation its parameters, or why there are none
     */
    public record ModelLine(
            Label name, boolean isChosen, Optional<Double> aic, Optional<HoldoutErrors> errors, Label explanation) {}

    /** One customer who used to come back and is about to be lost. */
    public record SilentLine(
            String customer, LocalDate last, int purchases, Money revenue, double alive, Label explanation) {}
}
