package org.crmkit.scoring.servicequality;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.PrintedNumber;
import org.crmkit.scoring.WrittenPage;
import org.crmkit.scoring.servicequality.agreement.BlandAltman;
import org.crmkit.scoring.servicequality.agreement.FleissKappa;
import org.crmkit.scoring.servicequality.agreement.IccForm;
import org.crmkit.scoring.servicequality.agreement.IntraclassCorrelation;
import org.crmkit.scoring.servicequality.agreement.Kappa;
import org.crmkit.scoring.servicequality.agreement.KappaWeights;
import org.crmkit.scoring.servicequality.agreement.PublishedRatings;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/validation-quality.md: numbers of others, ours, and the difference. {@code -Dgolden.update=true} rewrites it; otherwise it
 * must be as the numbers are now.
 */
class QualityValidationTest {

    private static final String QCC = "R package qcc 3.0, examples of qcc()";
    private static final String SCIPY = "computed with scipy";
    private static final double LEVEL = 0.95;

    private static void limits(
            List<PrintedNumber> lines,
            String model,
            String source,
            String what,
            ControlChart chart,
            String... published) {
        ControlLimits limits = chart.points().get(0).limits();
        double[] ours = {limits.centre(), limits.upper(), limits.lower()};
        String[] names = {"centre", "upper limit", "lower limit"};
        for (int i = 0; i < published.length; i++) {
            lines.add(PrintedNumber.of(model, source, what + ", " + names[i], published[i], ours[i]));
        }
    }

    private static void charts(List<PrintedNumber> lines) {
        ChartPlan cans = ChartPlan.of(AttributeChart.P, 30);
        Label cause = Label.same("found");
        limits(
                lines,
                "p chart",
                QCC,
                "cans of orange juice",
                PublishedCharts.drawn(cans, PublishedCharts.cans()),
                "0.2313333",
                "0.4102391",
                "0.05242755");
        limits(
                lines,
                "p chart, revised",
                QCC,
                "cans of orange juice without 15 and 23",
                PublishedCharts.drawn(cans.excluding("15", cause).excluding("23", cause), PublishedCharts.cans()),
                "0.215",
                "0.3892972",
                "0.04070284");
        limits(
                lines,
                "p chart, sizes differ",
                "computed: 234 of 2,450",
                "purchase orders",
                PublishedCharts.drawn(ChartPlan.of(AttributeChart.P, 25), PublishedCharts.orders()),
                "0.095510");
        ChartPlan boards = ChartPlan.of(AttributeChart.C, 26);
        limits(
                lines,
                "c chart",
                QCC,
                "circuit boards",
                PublishedCharts.drawn(boards, PublishedCharts.boards()),
                "19.84615",
                "33.21086",
                "6.481447");
        limits(
                lines,
                "c chart, revised",
                QCC,
                "circuit boards without 6 and 20",
                PublishedCharts.drawn(boards.excluding("6", cause).excluding("20", cause), PublishedCharts.boards()),
                "19.66667",
                "32.9708",
                "6.362532");
        limits(
                lines,
                "u chart",
                QCC,
                "computers",
                PublishedCharts.drawn(ChartPlan.of(AttributeChart.U, 20), PublishedCharts.computers()),
                "1.93",
                "3.793867",
                "0.06613305");
        limits(
                lines,
                "u chart, sizes differ",
                QCC,
                "dyed cloth, first roll",
                PublishedCharts.drawn(ChartPlan.of(AttributeChart.U, 10), PublishedCharts.cloth()),
                "1.423256",
                "2.555038",
                "0.2914739");
    }

    private static void shares(List<PrintedNumber> lines) {
        String newcombe = "Newcombe (1998), as quoted by the tests of R package propint";
        String[][] published = {
            {"81", "263", newcombe, "0.2553", "0.3662"},
            {"15", "148", newcombe, "0.0624", "0.1605"},
            {"0", "20", SCIPY, "0.000000", "0.161125"},
            {"1", "29", SCIPY, "0.006113", "0.171755"}
        };
        for (String[] row : published) {
            ShareEstimate found = ShareEstimate.of(new Share(Long.parseLong(row[0]), Long.parseLong(row[1])), LEVEL);
            String what = row[0] + " of " + row[1];
            lines.add(PrintedNumber.of("Wilson interval", row[2], what + ", low", row[3], found.low()));
            lines.add(PrintedNumber.of("Wilson interval", row[2], what + ", high", row[4], found.high()));
        }
    }

    private static void kappas(List<PrintedNumber> lines) {
        lines.add(PrintedNumber.of(
                "Cohen's kappa",
                "Cohen (1968), as quoted by R package psych, cohen.kappa()",
                "two judges, 200 cases",
                "0.492",
                Kappa.of(PublishedRatings.judges(), KappaWeights.nominal(3), LEVEL)
                        .known()
                        .orElseThrow()
                        .kappa()));
        lines.add(PrintedNumber.of(
                "weighted kappa",
                "Cohen (1968), as quoted by R package psych, cohen.kappa()",
                "the same, weights 1, 3, 6",
                "0.348",
                Kappa.of(PublishedRatings.judges(), PublishedRatings.severity(), LEVEL)
                        .known()
                        .orElseThrow()
                        .kappa()));
        String irr = "R package irr, kappam.fleiss(diagnoses), as quoted by the tests of statsmodels";
        FleissKappa fleiss = FleissKappa.of(PublishedRatings.diagnoses(), 5, LEVEL);
        lines.add(PrintedNumber.of(
                "Fleiss' kappa",
                irr,
                "30 patients, 6 psychiatrists",
                "0.4302445",
                fleiss.overall().known().orElseThrow().kappa()));
        lines.add(PrintedNumber.of(
                "Fleiss' kappa",
                irr,
                "z by chance",
                "17.65183",
                fleiss.zByChance().orElseThrow()));
        String[] names = {"depression", "personality disorder", "schizophrenia", "neurosis", "other"};
        String[] each = {"0.244755", "0.244755", "0.520000", "0.471127", "0.566118"};
        for (int j = 0; j < each.length; j++) {
            lines.add(PrintedNumber.of(
                    "Fleiss' kappa",
                    SCIPY,
                    names[j],
                    each[j],
                    fleiss.categories().get(j).orElseThrow()));
        }
    }

    private static void correlations(List<PrintedNumber> lines) {
        IntraclassCorrelation found = IntraclassCorrelation.of(PublishedRatings.targets(), LEVEL)
                .value()
                .orElseThrow();
        String paper = "Shrout and Fleiss (1979), as quoted by the tests of R package psych";
        lines.add(PrintedNumber.of("mean squares", SCIPY, "between targets", "11.241667", found.between()));
        lines.add(PrintedNumber.of("mean squares", SCIPY, "within targets", "6.263889", found.within()));
        lines.add(PrintedNumber.of("mean squares", SCIPY, "between judges", "32.486111", found.byRater()));
        lines.add(PrintedNumber.of("mean squares", SCIPY, "residual", "1.019444", found.error()));
        String[][] published = {
            {"0.17", "-0.132932", "0.722560"},
            {"0.29", "0.018787", "0.761084"},
            {"0.71", "0.342465", "0.945858"},
            {"0.44", "-0.884442", "0.912415"},
            {"0.62", "0.071137", "0.927232"},
            {"0.91", "0.675675", "0.985892"}
        };
        for (IccForm form : IccForm.values()) {
            IntraclassCorrelation.Estimate estimate = found.form(form).orElseThrow();
            String[] row = published[List.of(IccForm.values()).indexOf(form)];
            String name = form.label().en();
            lines.add(PrintedNumber.of(name, paper, "value", row[0], estimate.value()));
            lines.add(PrintedNumber.of(name, SCIPY, "low", row[1], estimate.low()));
            lines.add(PrintedNumber.of(name, SCIPY, "high", row[2], estimate.high()));
        }
        BlandAltman meters = BlandAltman.of(PublishedRatings.largeMeter(), PublishedRatings.miniMeter(), LEVEL)
                .value()
                .orElseThrow();
        String bland = "Bland and Altman (1986), as quoted by the tests of R package blandr";
        lines.add(PrintedNumber.of("bias of two raters", bland, "mean difference", "-2.1", meters.bias()));
        lines.add(PrintedNumber.of("bias of two raters", bland, "standard deviation", "38.8", meters.deviation()));
        lines.add(PrintedNumber.of("bias of two raters", bland, "low", "-22.0", meters.biasLow()));
        lines.add(PrintedNumber.of("bias of two raters", bland, "high", "17.8", meters.biasHigh()));
    }

    private static List<PrintedNumber> lines() {
        List<PrintedNumber> lines = new ArrayList<>();
        charts(lines);
        shares(lines);
        kappas(lines);
        correlations(lines);
        return lines;
    }

    @Test
    void every_number_agrees_with_the_printed_one_to_its_last_decimal() {
        PrintedNumber.agree(lines());
    }

    @Test
    void the_table_in_the_documents_is_what_the_models_give_now() {
        StringBuilder text = new StringBuilder("""
                # Control charts, shares and agreement: numbers of others and ours

                Written by a test, `QualityValidationTest`; each number agrees with the printed one to its last decimal. A source that
                begins with "computed" is no publication: the number was computed apart from the library. The data of the charts are
                those of Montgomery (1991), Introduction to Statistical Quality Control, pages 152 to 155 and 181 to 184, as qcc ships
                them; those of the orders and of the papers stand in the tests. Standard errors of kappa are those of Fleiss, Cohen and
                Everitt (1969) and of Gwet (2008), F and t quantiles our own: they agree with numpy and scipy, beside the tests. Limits
                of agreement take 1.96 standard deviations, not the 2 of 1986.

                | model | source | quantity | printed or computed | ours | difference |
                |---|---|---|---|---|---|
                """);
        text.append(PrintedNumber.rows(lines()));
        WrittenPage.check("validation-quality.md", text.toString());
    }
}
