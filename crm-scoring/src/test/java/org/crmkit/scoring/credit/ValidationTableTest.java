package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.evaluate.DeLong;
import org.crmkit.scoring.evaluate.GradeCalibration;
import org.crmkit.scoring.evaluate.HosmerLemeshow;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.Interval;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/validation-credit.md: published numbers, ours, and the difference. {@code -Dgolden.update=true} rewrites it; otherwise
 * it must be as the numbers are now.
 */
class ValidationTableTest {

    private static final String NUMPY = "numpy 2.4, scipy 1.17, apart from our code";
    private static final String DATA = "German credit, ";

    /** A number as printed, with ours; the printed decimals are the tolerance. */
    private record Line(String model, String source, String quantity, String published, double ours) {

        private int decimals() {
            int point = published.indexOf('.');
            return point < 0 ? 0 : published.length() - point - 1;
        }

        double tolerance() {
            return 0.5000001 * Math.pow(10, -decimals());
        }

        double difference() {
            return ours - Double.parseDouble(published);
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

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        String siddiqi = "Siddiqi (2006), Credit Risk Scorecards, chapter 6";
        lines.add(new Line(
                "points", siddiqi, "factor, 20 points double the odds", "28.8539", PointsScaling.DEFAULT.factor()));
        lines.add(new Line(
                "points", siddiqi, "offset, 600 points at 50 to 1", "487.123", PointsScaling.DEFAULT.score(0)));
        area(lines);
        lines.add(new Line(
                "Jeffreys",
                "scipy 1.17, beta.cdf",
                "PD 3%, 9 of 200",
                "0.1111083574",
                GradeCalibration.of(0.03, 200, 9).jeffreys()));
        lines.add(new Line(
                "binomial",
                "scipy 1.17, binom.sf",
                "PD 3%, 9 of 200",
                "0.1495962335",
                GradeCalibration.of(0.03, 200, 9).binomial()));
        german(lines);
        return lines;
    }

    private static void area(List<Line> lines) {
        int[] normal = {33, 6, 6, 11, 2};
        int[] abnormal = {3, 2, 2, 11, 33};
        double[] ratings = new double[109];
        boolean[] first = new boolean[109];
        int place = 0;
        for (int rating = 0; rating < 5; rating++) {
            Arrays.fill(first, place + normal[rating], place + normal[rating] + abnormal[rating], true);
            Arrays.fill(ratings, place, place + normal[rating] + abnormal[rating], rating);
            place += normal[rating] + abnormal[rating];
        }
        DeLong.Area area = DeLong.of(ratings, first).orElseThrow();
        Interval interval = area.interval(0.95);
        String stata = "Stata, roctab; data of Hanley and McNeil (1982)";
        lines.add(new Line("AUC, DeLong", stata, "109 images, area", "0.8932", area.auc()));
        lines.add(new Line("AUC, DeLong", stata, "standard error", "0.0307", area.standardError()));
        lines.add(new Line("AUC, DeLong", stata, "lower end, 95%", "0.83295", interval.low()));
        lines.add(new Line("AUC, DeLong", stata, "upper end, 95%", "0.95339", interval.high()));
    }

    private static String printed(double value, int decimals) {
        return Formats.rounded(value, decimals);
    }

    private static void german(List<Line> lines) throws IOException {
        List<CreditCase> cases = CreditFixtures.germanCredit();
        Fit<CreditScorecard> fit = CreditScorecardFit.fit(
                        cases, CreditFixtures.germanBinnings(), CreditScorecardFit.Options.of("german-credit"))
                .found()
                .orElseThrow();
        for (int i = 0; i < GermanOracle.INFORMATION.length; i++) {
            VariableBinning binning = CreditFixtures.germanBinnings().get(i);
            lines.add(new Line(
                    "information value",
                    NUMPY,
                    DATA + binning.slug(),
                    printed(GermanOracle.INFORMATION[i], 10),
                    BinStatistics.informationValue(BinStatistics.of(binning, cases, WoeConvention.GOOD_OVER_BAD))));
        }
        for (int i = 0; i < GermanOracle.COEFFICIENTS.length; i++) {
            String name = fit.parameters().get(i).name();
            lines.add(new Line(
                    "logistic regression",
                    NUMPY,
                    DATA + name,
                    printed(GermanOracle.COEFFICIENTS[i], 8),
                    fit.parameters().get(i).value()));
            lines.add(new Line(
                    "logistic regression",
                    NUMPY,
                    DATA + name + ", standard error",
                    printed(GermanOracle.ERRORS[i], 8),
                    fit.parameters().get(i).standardError()));
        }
        lines.add(new Line(
                "logistic regression",
                NUMPY,
                DATA + "log-likelihood",
                printed(GermanOracle.LOG_LIKELIHOOD, 6),
                fit.logLikelihood()));
        SampleMeasures measures = SampleMeasures.of(fit.model(), cases, HosmerLemeshow.Sample.DEVELOPMENT);
        DeLong.Area area = measures.area().orElseThrow();
        lines.add(new Line("AUC, DeLong", NUMPY, DATA + "area", printed(GermanOracle.AUC, 10), area.auc()));
        lines.add(new Line(
                "AUC, DeLong",
                NUMPY,
                DATA + "standard error",
                printed(Math.sqrt(GermanOracle.AUC_VARIANCE), 10),
                area.standardError()));
        lines.add(new Line(
                "Kolmogorov-Smirnov",
                NUMPY,
                DATA + "distance",
                printed(GermanOracle.KS, 10),
                measures.discrimination().orElseThrow().ks()));
        lines.add(new Line(
                "Brier",
                NUMPY,
                DATA + "score",
                printed(GermanOracle.BRIER, 9),
                measures.calibration().brier()));
        lines.add(new Line(
                "Hosmer-Lemeshow",
                NUMPY,
                DATA + "ten groups, chi-square",
                printed(GermanOracle.HOSMER_LEMESHOW, 5),
                measures.hosmerLemeshow().orElseThrow().chiSquare()));
        lines.add(new Line(
                "Spiegelhalter",
                NUMPY,
                DATA + "z",
                printed(GermanOracle.SPIEGELHALTER, 6),
                measures.spiegelhalter().orElseThrow().z()));
    }

    @Test
    void every_number_agrees_with_the_published_one_to_its_last_decimal() throws IOException {
        assertThat(lines())
                .allSatisfy(line ->
                        assertThat(Math.abs(line.difference())).as(line.text()).isLessThanOrEqualTo(line.tolerance()));
    }

    @Test
    void the_table_in_the_documents_is_what_the_models_give_now() throws IOException {
        StringBuilder text = new StringBuilder("""
                # Credit scorecards: published numbers and ours

                Written by a test, `ValidationTableTest`; each number agrees with the published one to its last decimal. German credit
                is Hofmann (1994), Statlog (German Credit Data), [doi:10.24432/C5NC77](https://doi.org/10.24432/C5NC77), CC BY 4.0, not
                part of the repository; sex, age and nationality stay out of the cards. Where no table was published, the same quantity
                was computed with numpy and scipy from the raw file. Binning is held to trying every partition, reasons and
                counterfactuals to trying every choice, PMML to the scorecard of the standard: those stand in the tests.

                | model | source | quantity | published | ours | difference |
                |---|---|---|--:|--:|--:|
                """);
        lines().forEach(line -> text.append(line.text()).append('\n'));
        Path file = Path.of(System.getProperty("crm.root", ".."), "docs", "validation-credit.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, text);
        }
        assertThat(Files.readString(file)).isEqualTo(text.toString());
    }
}
