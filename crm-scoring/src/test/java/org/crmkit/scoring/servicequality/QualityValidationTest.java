package org.crmkit.scoring.servicequality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.servicequality.agreement.BlandAltman;
import org.crmkit.scoring.servicequality.agreement.FleissKappa;
import org.crmkit.scoring.servicequality.agreement.IccForm;
import org.crmkit.scoring.servicequality.agreement.IntraclassCorrelation;
import org.crmkit.scoring.servicequality.agreement.Kappa;
import org.crmkit.scoring.servicequality.agreement.KappaWeights;
import org.crmkit.scoring.servicequality.agreement.PublishedRatings;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/validation-quality.md: published numbers, ours, and the difference. {@code -Dgolden.update=true} rewrites it; otherwise it
 * must be as the numbers are now.
 */
class QualityValidationTest {

    private static final String MONTGOMERY = "Montgomery, Introduction to Statistical Quality Control";
    private static final double LEVEL = 0.95;

    /** A number as printed, with ours; the printed decimals are the tolerance. */
    private record Line(String model, String source, String quantity, String published, double ours) {

        double difference() {
            return ours - Double.parseDouble(published);
        }

        int decimals() {
            int point = published.indexOf('.');
            return point < 0 ? 0 : published.length() - point - 1;
        }

        double tolerance() {
            return 0.5 * Math.pow(10, -decimals()) + 1e-9;
        }

        String text() {
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s |",
                    model,
                    source,
                    quantity,
                    published,
                    Formats.rounded(ours, decimals() + 2),
                    Formats.rounded(difference(), decimals() + 2));
        }
    }

    private static void limits(
            List<Line> lines, String model, String source, String what, ControlChart chart, String... published) {
        ControlLimits limits = chart.points().get(0).limits();
        double[] ours = {limits.centre(), limits.upper(), limits.lower()};
        String[] names = {"centre", "upper limit", "lower limit"};
        for (int i = 0; i < published.length; i++) {
            lines.add(new Line(model, source, what + ", " + names[i], published[i], ours[i]));
        }
    }

    private static void charts(List<Line> lines) {
        ChartPlan cans = ChartPlan.of(AttributeChart.P, 30);
        Label cause = Label.same("found");
        limits(
                lines,
                "p chart",
                MONTGOMERY,
                "cans of orange juice",
                PublishedCharts.drawn(cans, PublishedCharts.cans()),
                "0.2313",
                "0.4102",
                "0.0524");
        limits(
                lines,
                "p chart, revised",
                MONTGOMERY,
                "cans of orange juice without 15 and 23",
                PublishedCharts.drawn(cans.excluding("15", cause).excluding("23", cause), PublishedCharts.cans()),
                "0.2150",
                "0.3893",
                "0.0407");
        limits(
                lines,
                "p chart, sizes differ",
                MONTGOMERY,
                "purchase orders",
                PublishedCharts.drawn(ChartPlan.of(AttributeChart.P, 25), PublishedCharts.orders()),
                "0.096");
        ChartPlan boards = ChartPlan.of(AttributeChart.C, 26);
        limits(
                lines,
                "c chart",
                "R package qcc, data circuit",
                "circuit boards",
                PublishedCharts.drawn(boards, PublishedCharts.boards()),
                "19.84615",
                "33.21086",
                "6.481447");
        limits(
                lines,
                "c chart, revised",
                MONTGOMERY,
                "circuit boards without 6 and 20",
                PublishedCharts.drawn(boards.excluding("6", cause).excluding("20", cause), PublishedCharts.boards()),
                "19.67",
                "32.97");
        limits(
                lines,
                "u chart",
                MONTGOMERY,
                "computers",
                PublishedCharts.drawn(ChartPlan.of(AttributeChart.U, 20), PublishedCharts.computers()),
                "1.93",
                "3.79",
                "0.07");
        limits(
                lines,
                "u chart, sizes differ",
                MONTGOMERY,
                "dyed cloth",
                PublishedCharts.drawn(ChartPlan.of(AttributeChart.U, 10), PublishedCharts.cloth()),
                "1.42");
    }

    private static void shares(List<Line> lines) {
        String source = "Newcombe (1998), method 3";
        String[][] published = {
            {"81", "263", "0.2553", "0.3662"},
            {"15", "148", "0.0624", "0.1605"},
            {"0", "20", "0.0000", "0.1611"},
            {"1", "29", "0.0061", "0.1718"}
        };
        for (String[] row : published) {
            ShareEstimate found = ShareEstimate.of(new Share(Long.parseLong(row[0]), Long.parseLong(row[1])), LEVEL);
            String what = row[0] + " of " + row[1];
            lines.add(new Line("Wilson interval", source, what + ", low", row[2], found.low()));
            lines.add(new Line("Wilson interval", source, what + ", high", row[3], found.high()));
        }
    }

    private static void kappas(List<Line> lines) {
        lines.add(new Line(
                "Cohen's kappa",
                "Cohen (1960)",
                "two judges, 200 cases",
                "0.492",
                Kappa.of(PublishedRatings.judges(), KappaWeights.nominal(3), LEVEL)
                        .known()
                        .orElseThrow()
                        .kappa()));
        lines.add(new Line(
                "weighted kappa",
                "Cohen (1968)",
                "the same, weights 1, 3, 6",
                "0.348",
                Kappa.of(PublishedRatings.judges(), PublishedRatings.severity(), LEVEL)
                        .known()
                        .orElseThrow()
                        .kappa()));
        FleissKappa fleiss = FleissKappa.of(PublishedRatings.diagnoses(), 5, LEVEL);
        lines.add(new Line(
                "Fleiss' kappa",
                "Fleiss (1971)",
                "30 patients, 6 psychiatrists",
                "0.430",
                fleiss.overall().known().orElseThrow().kappa()));
        String irr = "R package irr, kappam.fleiss, data diagnoses";
        lines.add(new Line(
                "Fleiss' kappa", irr, "z by chance", "17.7", fleiss.zByChance().orElseThrow()));
        String[] names = {"depression", "personality disorder", "schizophrenia", "neurosis", "other"};
        String[] each = {"0.245", "0.245", "0.520", "0.471", "0.566"};
        for (int j = 0; j < each.length; j++) {
            lines.add(new Line(
                    "Fleiss' kappa",
                    irr,
                    names[j],
                    each[j],
                    fleiss.categories().get(j).orElseThrow()));
        }
    }

    private static void correlations(List<Line> lines) {
        IntraclassCorrelation found = IntraclassCorrelation.of(PublishedRatings.targets(), LEVEL)
                .value()
                .orElseThrow();
        String source = "Shrout and Fleiss (1979)";
        lines.add(new Line("mean squares", source, "between targets", "11.24", found.between()));
        lines.add(new Line("mean squares", source, "within targets", "6.26", found.within()));
        lines.add(new Line("mean squares", source, "between judges", "32.49", found.byRater()));
        lines.add(new Line("mean squares", source, "residual", "1.02", found.error()));
        String psych = "R package psych, ICC";
        String[][] published = {
            {"0.17", "-0.133", "0.723"},
            {"0.29", "0.019", "0.761"},
            {"0.71", "0.342", "0.946"},
            {"0.44", "-0.884", "0.912"},
            {"0.62", "0.071", "0.927"},
            {"0.91", "0.676", "0.986"}
        };
        for (IccForm form : IccForm.values()) {
            IntraclassCorrelation.Estimate estimate = found.form(form).orElseThrow();
            String[] row = published[List.of(IccForm.values()).indexOf(form)];
            String name = form.label().en();
            lines.add(new Line(name, source, "value", row[0], estimate.value()));
            lines.add(new Line(name, psych, "low", row[1], estimate.low()));
            lines.add(new Line(name, psych, "high", row[2], estimate.high()));
        }
        BlandAltman meters = BlandAltman.of(PublishedRatings.largeMeter(), PublishedRatings.miniMeter(), LEVEL)
                .value()
                .orElseThrow();
        String bland = "Bland and Altman (1986)";
        lines.add(new Line("bias of two raters", bland, "mean difference", "-2.1", meters.bias()));
        lines.add(new Line("bias of two raters", bland, "standard deviation", "38.8", meters.deviation()));
        lines.add(new Line("bias of two raters", bland, "low", "-22.0", meters.biasLow()));
        lines.add(new Line("bias of two raters", bland, "high", "17.8", meters.biasHigh()));
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        charts(lines);
        shares(lines);
        kappas(lines);
        correlations(lines);
        return lines;
    }

    @Test
    void every_number_agrees_with_the_published_one_to_its_last_decimal() {
        assertThat(lines())
                .allSatisfy(line ->
                        assertThat(Math.abs(line.difference())).as(line.text()).isLessThanOrEqualTo(line.tolerance()));
    }

    @Test
    void the_table_in_the_documents_is_what_the_models_give_now() {
        StringBuilder text = new StringBuilder("""
                # Control charts, shares and agreement: published numbers and ours

                Written by a test, `QualityValidationTest`; each number agrees with the published one to its last decimal. Where Montgomery
                rounds the centre before he computes a limit (c chart of the boards), the unrounded output of a package stands instead.
                Standard errors of kappa are those of Fleiss, Cohen and Everitt (1969) and of Gwet (2008), F and t quantiles our own: they
                agree with numpy and scipy, beside the tests. Limits of agreement take 1.96 standard deviations, not the 2 of 1986.

                | model | source | quantity | published | ours | difference |
                |---|---|---|---|---|---|
                """);
        lines().forEach(line -> text.append(line.text()).append('\n'));
        Path file = Path.of(System.getProperty("crm.root", ".."), "docs", "validation-quality.md");
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.writeString(file, text);
            }
            assertThat(Files.readString(file)).isEqualTo(text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
