package org.crmkit.scoring.callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.PrintedNumber;
import org.crmkit.scoring.WrittenPage;
import org.crmkit.scoring.forecast.AirPassengers;
import org.crmkit.scoring.forecast.HoltWinters;
import org.crmkit.scoring.forecast.Smoothing;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/validation-callcenter.md: numbers of others, ours, and the difference. {@code -Dgolden.update=true} rewrites it; otherwise it
 * must be as the numbers are now.
 */
class CallCenterValidationTest {

    private static List<PrintedNumber> lines() {
        List<PrintedNumber> lines = new ArrayList<>();
        erlang(lines);
        holtWinters(lines);
        return lines;
    }

    private static void erlang(List<PrintedNumber> lines) {
        lines.add(PrintedNumber.of(
                "Erlang B",
                "computed with exact fractions",
                "share lost, 8.108 erlangs, 15 lines",
                "0.0099996319",
                ErlangB.blocking(8.108, 15)));
        lines.add(PrintedNumber.of(
                "Erlang B",
                "Mathematica 9, Compute Loss Probabilities for a Queue",
                "share lost, 25 erlangs, 30 lines, about",
                "0.05",
                ErlangB.blocking(25, 30)));
        String readme = "R package ErlangC 0.1.0, README";
        QueueFigures calls =
                ErlangC.of(new CallLoad(100, 1800, 180), 14).figures().orElseThrow();
        lines.add(PrintedNumber.of(
                "Erlang C", readme, "wait probability, 10 erlangs, 14 agents", "0.1741319", calls.waitProbability()));
        lines.add(PrintedNumber.of("Erlang C", readme, "answered within 20 s", "0.88835", calls.answeredWithin(20)));
        lines.add(PrintedNumber.of(
                "Erlang C", readme, "average speed of answer, s", "7.83593701177724", calls.answerSpeed()));
        lines.add(PrintedNumber.of("Erlang C", readme, "occupancy", "0.7142857", calls.occupancy()));
        String pyworkforce = "pyworkforce, README";
        lines.add(PrintedNumber.of(
                "Erlang C", pyworkforce, "wait probability", "0.1741319335950498", calls.waitProbability()));
        lines.add(PrintedNumber.of(
                "Erlang C", pyworkforce, "answered within 20 s", "0.8883500191794669", calls.answeredWithin(20)));
        ErlangA impatient = ErlangA.of(new CallLoad(100, 1800, 180), 13, 300);
        lines.add(PrintedNumber.of(
                "Erlang A",
                pyworkforce,
                "given up, 10 erlangs, 13 agents, patience 300 s",
                "0.025",
                impatient.abandonment()));
        lines.add(PrintedNumber.of("Erlang A", pyworkforce, "wait probability", "0.226", impatient.waitProbability()));
        lines.add(PrintedNumber.of("Erlang A", pyworkforce, "mean wait, min", "0.125", impatient.meanWait() / 60));
        lines.add(PrintedNumber.of("Erlang A", pyworkforce, "occupancy", "0.750", impatient.occupancy()));
        String mpmath = "computed with mpmath, forty digits";
        CallLoad load = new CallLoad(48, 60, 60);
        QueueFigures patient = ErlangC.of(load, 50).figures().orElseThrow();
        lines.add(PrintedNumber.of(
                "Erlang C", mpmath, "mean wait, 48 erlangs, 50 agents, s", "20.833668336", patient.meanWait()));
        ErlangA hurried = ErlangA.of(load, 50, 120);
        lines.add(PrintedNumber.of(
                "Erlang A", mpmath, "given up, patience 120 s", "0.0309122492", hurried.abandonment()));
        lines.add(PrintedNumber.of("Erlang A", mpmath, "mean wait, s", "3.7094698995", hurried.meanWait()));
        lines.add(PrintedNumber.of("Erlang A", mpmath, "occupancy", "0.9303242408", hurried.occupancy()));
    }

    private static void holtWinters(List<PrintedNumber> lines) {
        String r = "R, HoltWinters(AirPassengers), series G of Box and Jenkins (1976)";
        HoltWinters added =
                (HoltWinters) HoltWinters.smooth(AirPassengers.series(), false, new Smoothing(0.2479595, 0.03453373, 1))
                        .model()
                        .orElseThrow();
        lines.add(PrintedNumber.of("Holt-Winters, additive", r, "sum of squares", "21860.18", added.squaredErrors()));
        lines.add(PrintedNumber.of("Holt-Winters, additive", r, "level a", "477.8278", added.level()));
        lines.add(PrintedNumber.of("Holt-Winters, additive", r, "trend b", "3.12763", added.trend()));
        String[] additive = {
            "-27.4577",
            "-54.6925",
            "-20.1746",
            "12.9191",
            "18.8736",
            "75.2944",
            "152.8884",
            "134.6135",
            "33.7783",
            "-18.3791",
            "-87.7724",
            "-45.8278"
        };
        for (int i = 0; i < 12; i++) {
            lines.add(PrintedNumber.of(
                    "Holt-Winters, additive",
                    r,
                    "season s" + (i + 1),
                    additive[i],
                    added.seasons().get(i)));
        }
        HoltWinters multiplied = (HoltWinters)
                HoltWinters.smooth(AirPassengers.series(), true, new Smoothing(0.2755925, 0.03269295, 0.8707292))
                        .model()
                        .orElseThrow();
        lines.add(PrintedNumber.of("Holt-Winters, multiplicative", r, "level a", "469.3232", multiplied.level()));
        lines.add(PrintedNumber.of("Holt-Winters, multiplicative", r, "trend b", "3.02154", multiplied.trend()));
        String[] multiplicative = {
            "0.946461",
            "0.882924",
            "0.971737",
            "1.030482",
            "1.047688",
            "1.180527",
            "1.359078",
            "1.333171",
            "1.108338",
            "0.986881",
            "0.836133",
            "0.920988"
        };
        for (int i = 0; i < 12; i++) {
            lines.add(PrintedNumber.of(
                    "Holt-Winters, multiplicative",
                    r,
                    "season s" + (i + 1),
                    multiplicative[i],
                    multiplied.seasons().get(i)));
        }
    }

    /** The largest relative error against forty digits, over loads and agents up to a hundred thousand. */
    private static double worst(boolean losing) {
        double worst = 0;
        for (int agents : new int[] {1, 10, 100, 1000, 10_000, 100_000}) {
            for (double busy : new double[] {0.3, 0.9, 0.99, 0.9999}) {
                double erlangs = agents * busy;
                double expected = (losing
                                ? ErlangReference.blocking(erlangs, agents)
                                : ErlangReference.waiting(erlangs, agents))
                        .doubleValue();
                CallLoad load = new CallLoad(erlangs, 1, 1);
                double found = losing
                        ? ErlangB.blocking(erlangs, agents)
                        : ErlangC.of(load, agents).figures().orElseThrow().waitProbability();
                if (expected > 1e-300) {
                    worst = Math.max(worst, Math.abs(found / expected - 1));
                }
            }
        }
        return worst;
    }

    @Test
    void every_number_agrees_with_the_printed_one_to_its_last_decimal() {
        PrintedNumber.agree(lines());
    }

    @Test
    void the_table_in_the_documents_is_what_the_models_give_now() {
        assertThat(worst(true)).isLessThan(1e-12);
        assertThat(worst(false)).isLessThan(1e-12);
        StringBuilder text = new StringBuilder("""
                # Queues, staffing and forecasts: numbers of others and ours

                Written by a test, `CallCenterValidationTest`; each number agrees with the printed one to its last decimal. A source that
                begins with "computed" is no publication: the number was computed apart from the library. Against decimal numbers of forty
                digits Erlang B and C, from one agent to 100,000 and from 30% to 99.99% busy, are right to 1e-12 of themselves (`ErlangTest`),
                Erlang A to 1e-10, its waits to 1e-11 of the integral of their density (`ErlangATest`). R stops its search for the parameters
                of Holt-Winters a little early; by the parameters it prints the coefficients are its own, to the digits those determine and
                shown here, and our search ends where scipy's does, with sums of squares of 21860.1845 and 16570.7778 (`HoltWintersTest`).

                | model | source | quantity | printed or computed | ours | difference |
                |---|---|---|---|---|---|
                """);
        text.append(PrintedNumber.rows(lines()));
        WrittenPage.check("validation-callcenter.md", text.toString());
    }
}
