package org.crmkit.examples.cli.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.text.Label;

/**
 * All that the report on a call centre reads, computed before. What could not be told is empty, and {@code method} says why.
 *
 * @param source where the calls come from, as a whole sentence
 * @param simulated whether they were drawn, which the page then says at its head
 * @param from the first day of the log
 * @param until its last day
 * @param totals the key figures
 * @param arrivals how many calls came on average, by weekday and half hour
 * @param ahead the week to come; empty if the log is too short to forecast
 * @param kpis the eight figures
 * @param kinds the service level by each of its four definitions
 * @param within seconds within which a call counts as answered in time
 * @param target of the service level
 * @param method how the numbers came about, sentence by sentence
 * @param files the tables beside the page
 */
public record CallReport(
        Label source,
        boolean simulated,
        LocalDate from,
        LocalDate until,
        Totals totals,
        WeekGrid arrivals,
        Optional<Ahead> ahead,
        List<KpiLine> kpis,
        List<KindShare> kinds,
        int within,
        double target,
        List<Label> method,
        List<String> files) {

    public CallReport {
        kpis = List.copyOf(kpis);
        kinds = List.copyOf(kinds);
        method = List.copyOf(method);
        files = List.copyOf(files);
    }

    /**
     * Key figures.
     *
     * @param calls inbound
     * @param answered of these
     * @param handling seconds an answered call took, wrap-up included; empty if none was answered
     * @param level the service level by the definition of the policy; empty without calls
     */
    public record Totals(long calls, long answered, OptionalDouble handling, OptionalDouble level) {}

    /**
     * A number for each weekday and half hour.
     *
     * @param first the first half hour of the day that is shown, 0 for midnight
     * @param days seven rows, Monday first; each with a number for each half hour shown, empty where the centre is closed
     */
    public record WeekGrid(int first, List<List<OptionalDouble>> days) {
        public WeekGrid {
            days = days.stream().map(List::copyOf).toList();
        }

        int columns() {
            return days.get(0).size();
        }

        double most() {
            return days.stream()
                    .flatMap(List::stream)
                    .mapToDouble(each -> each.orElse(0))
                    .max()
                    .orElse(0);
        }
    }

    /**
     * The week after the log.
     *
     * @param from its first day
     * @param method by which it was forecast
     * @param level how often the band should hold what comes
     * @param history calls by half hour of the last week of the log, in the order of time
     * @param forecast what is expected in the half hours after it
     * @param calls expected in the whole week
     * @param need agents for what is expected
     * @param needHigh agents for the upper end of the band
     * @param hoursOnDuty agent hours of the week
     * @param hoursPaid with shrinkage
     * @param shrinkage the share of paid time that is lost
     * @param busiest the half hour that needs most
     * @param changes what would happen to it if the load changed
     * @param cover shifts for the busiest day
     * @param tests every method on the past
     */
    public record Ahead(
            LocalDate from,
            Label method,
            double level,
            List<Double> history,
            List<Expected> forecast,
            double calls,
            WeekGrid need,
            WeekGrid needHigh,
            double hoursOnDuty,
            double hoursPaid,
            double shrinkage,
            Busiest busiest,
            List<ChangeLine> changes,
            Cover cover,
            List<TestLine> tests) {
        public Ahead {
            history = List.copyOf(history);
            forecast = List.copyOf(forecast);
            changes = List.copyOf(changes);
            tests = List.copyOf(tests);
        }
    }

    /** What is expected in a half hour, with its day and the band. */
    public record Expected(LocalDate day, int slot, double calls, double low, double high) {}

    /**
     * The half hour that needs most agents.
     *
     * @param agents how many it needs
     * @param byAgents the service level with each number of agents; empty where the queue would grow for ever
     */
    public record Busiest(LocalDate day, int slot, double calls, int agents, List<AgentsPoint> byAgents) {
        public Busiest {
            byAgents = List.copyOf(byAgents);
        }
    }

    /** How callers fare with a number of agents. */
    public record AgentsPoint(
            int agents,
            OptionalDouble level,
            OptionalDouble speed,
            OptionalDouble abandonment,
            OptionalDouble occupancy) {}

    /** What a change of load would take; agents are empty if no number suffices. */
    public record ChangeLine(
            Label change,
            double erlangs,
            Optional<Integer> agents,
            int paid,
            OptionalDouble level,
            Label explanation) {}

    /**
     * The shifts of a day.
     *
     * @param need agents in each half hour from {@code first}
     * @param onDuty agents that are there
     * @param summary cost, bound and what is left uncovered
     */
    public record Cover(
            LocalDate day, int first, List<Integer> need, List<Integer> onDuty, List<ShiftLine> shifts, Label summary) {
        public Cover {
            need = List.copyOf(need);
            onDuty = List.copyOf(onDuty);
            shifts = List.copyOf(shifts);
        }
    }

    /** How many work a shift, from one half hour until before another. */
    public record ShiftLine(int from, int until, Optional<Integer> rest, int agents) {}

    /** One method on the past. */
    public record TestLine(
            Label method,
            boolean isChosen,
            int origins,
            OptionalDouble mase,
            OptionalDouble wape,
            OptionalDouble coverage) {}

    /** One of the eight figures. */
    public record KpiLine(
            String slug, Label name, String value, String target, Optional<Boolean> isOnTarget, Label explanation) {}

    /** The service level by one definition; empty without calls that count. */
    public record KindShare(String slug, Label name, OptionalDouble share) {}
}
