package org.crmkit.scoring.churn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.consumption.MonthlyTrend;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.loyalty.NetPromoter;
import org.crmkit.scoring.loyalty.NpsInterval;
import org.crmkit.scoring.loyalty.NpsRange;
import org.crmkit.scoring.loyalty.Wallet;
import org.crmkit.scoring.value.LifecycleValue;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/validation-value.md: published numbers, ours, and the difference. {@code -Dgolden.update=true} rewrites it; otherwise it
 * must be as the numbers are now.
 */
class ValidationTableTest {

    private static final String KK = "Kleinbaum and Klein (2012), Survival Analysis";
    private static final String R = "R survival, table aml";

    /** A number as printed, with ours; the printed decimals are the tolerance. */
    private record Line(String model, String source, String quantity, String published, double ours) {

        double difference() {
            return ours - Double.parseDouble(published);
        }

        double tolerance() {
            int point = published.indexOf('.');
            return 0.5 * Math.pow(10, point < 0 ? 0 : -(published.length() - point - 1)) + 1e-9;
        }

        String text() {
            int decimals = Math.min(12, published.length() - published.indexOf('.') + 1);
            return String.format(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %s |",
                    model,
                    source,
                    quantity,
                    published,
                    Formats.rounded(ours, decimals),
                    Formats.rounded(difference(), decimals));
        }
    }

    private static List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        survival(lines);
        cox(lines);
        others(lines);
        return lines;
    }

    private static void survival(List<Line> lines) {
        SurvivalCurve treated = SurvivalCurve.of(TextbookSurvival.treated());
        String[][] curve = {
            {"6", "0.8571"},
            {"7", "0.8067"},
            {"10", "0.7529"},
            {"13", "0.6902"},
            {"16", "0.6275"},
            {"22", "0.5378"},
            {"23", "0.4482"}
        };
        for (String[] at : curve) {
            lines.add(new Line(
                    "Kaplan-Meier",
                    KK,
                    "remission, treated, S(" + at[0] + ")",
                    at[1],
                    treated.survival(Double.parseDouble(at[0]))));
        }
        SurvivalCurve maintained = SurvivalCurve.of(TextbookSurvival.maintained());
        String[][] limits = {{"9", "0.7541"}, {"13", "0.6192"}, {"31", "0.2549"}, {"48", "0.0359"}};
        for (String[] at : limits) {
            lines.add(new Line(
                    "Kaplan-Meier, log limits",
                    R,
                    "maintained, lower limit at " + at[0],
                    at[1],
                    maintained
                            .limits(Double.parseDouble(at[0]), 0.95, LimitTransform.LOG)
                            .lower()));
        }
        LogRank rank = LogRank.of(List.of(TextbookSurvival.treated(), TextbookSurvival.placebo()))
                .orElseThrow();
        lines.add(new Line(
                "log-rank",
                KK,
                "remission, expected, treated",
                "19.25",
                rank.expected().get(0)));
        lines.add(new Line("log-rank", KK, "remission, chi-square", "16.793", rank.chiSquare()));
        LogRank aml = LogRank.of(List.of(TextbookSurvival.maintained(), TextbookSurvival.notMaintained()))
                .orElseThrow();
        lines.add(new Line(
                "log-rank",
                R,
                "expected, not maintained",
                "7.31",
                aml.expected().get(1)));
        lines.add(new Line("log-rank", R, "p", "0.0653", aml.pValue()));
    }

    private static Fit<CoxFit> cox(double[][] inputs, Durations durations, TieMethod ties) {
        List<String> names = inputs[0].length == 1 ? List.of("x") : List.of("x", "y");
        return CoxFit.fit(names, names.stream().map(Label::same).toList(), inputs, durations, ties, FitOptions.DEFAULT)
                .found()
                .orElseThrow();
    }

    private static void cox(List<Line> lines) {
        Durations remission = TextbookSurvival.treated().plus(TextbookSurvival.placebo());
        Fit<CoxFit> one = cox(TextbookSurvival.remissionInputs(false), remission, TieMethod.BRESLOW);
        lines.add(new Line(
                "Cox, Breslow",
                KK,
                "model 1, treatment",
                "1.509",
                one.parameters().get(0).value()));
        lines.add(new Line(
                "Cox, Breslow",
                KK,
                "model 1, error",
                "0.410",
                one.parameters().get(0).standardError()));
        lines.add(new Line("Cox, Breslow", KK, "model 1, -2 ln L", "172.759", -2 * one.logLikelihood()));
        Fit<CoxFit> two = cox(TextbookSurvival.remissionInputs(true), remission, TieMethod.BRESLOW);
        lines.add(new Line(
                "Cox, Breslow",
                KK,
                "model 2, treatment",
                "1.294",
                two.parameters().get(0).value()));
        lines.add(new Line(
                "Cox, Breslow",
                KK,
                "model 2, log white blood count",
                "1.604",
                two.parameters().get(1).value()));
        lines.add(new Line("Cox, Breslow", KK, "model 2, -2 ln L", "144.559", -2 * two.logLikelihood()));
        String vr = "Venables and Ripley (2002), section 13.3";
        Fit<CoxFit> efron = cox(TextbookSurvival.remissionInputs(false), remission, TieMethod.EFRON);
        lines.add(new Line(
                "Cox, Efron",
                vr,
                "gehan, treatment",
                "1.57",
                efron.parameters().get(0).value()));
        lines.add(new Line(
                "Cox, Efron",
                vr,
                "gehan, error",
                "0.412",
                efron.parameters().get(0).standardError()));
        lines.add(new Line(
                "Cox, Efron",
                vr,
                "gehan, likelihood ratio",
                "16.4",
                efron.model().likelihoodRatio()));
        Fit<CoxFit> aml = cox(
                TextbookSurvival.maintenanceInputs(),
                TextbookSurvival.maintained().plus(TextbookSurvival.notMaintained()),
                TieMethod.EFRON);
        lines.add(new Line(
                "Cox, Efron",
                R,
                "not maintained",
                "0.9155",
                aml.parameters().get(0).value()));
        lines.add(new Line(
                "Cox, Efron", R, "error", "0.5119", aml.parameters().get(0).standardError()));
        lines.add(new Line(
                "Cox, Efron", R, "likelihood ratio", "3.38", aml.model().likelihoodRatio()));
    }

    private static void others(List<Line> lines) {
        NpsRange tango =
                new NetPromoter(1, 13, 7).interval(NpsInterval.SCORE, 0.95).orElseThrow();
        String fagerland = "Fagerland, Lydersen and Laake (2014)";
        lines.add(new Line(
                "score interval of a net share", fagerland, "1 and 7 of 21, lower", "-0.517", tango.lower() / 100));
        lines.add(new Line(
                "score interval of a net share", fagerland, "1 and 7 of 21, upper", "-0.026", tango.upper() / 100));
        String gupta = "Gupta and Lehmann (2003), table 1";
        String[][] multiples = {{"0.60", "0.10", "1.20"}, {"0.80", "0.12", "2.50"}, {"0.90", "0.16", "3.46"}};
        for (String[] one : multiples) {
            lines.add(new Line(
                    "margin multiple",
                    gupta,
                    "retention " + one[0] + ", rate " + one[1],
                    one[2],
                    LifecycleValue.of(one[1], 1)
                            .marginMultiple(new BigDecimal(one[0]))
                            .doubleValue()));
        }
        lines.add(new Line(
                "wallet allocation rule",
                "Keiningham et al. (2011), by its formula",
                "second of three brands",
                "0.333",
                new Wallet.Ranking(2, 3).share()));
        lines.add(new Line(
                "Mann-Kendall, exact",
                "Kendall (1975)",
                "six months, statistic 9, one-sided",
                "0.068",
                MonthlyTrend.of(List.of(2.0, 1.0, 4.0, 3.0, 6.0, 5.0)).pValue() / 2));
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
                # Value, loyalty and churn: published numbers and ours

                Written by a test, `ValidationTableTest`; each number agrees with the published one to its last decimal. Properties,
                brute-force comparisons and recoveries from simulation stand in the tests of each model.

                | model | source | quantity | published | ours | difference |
                |---|---|---|---|---|---|
                """);
        lines().forEach(line -> text.append(line.text()).append('\n'));
        Path file = Path.of(System.getProperty("crm.root", ".."), "docs", "validation-value.md");
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
