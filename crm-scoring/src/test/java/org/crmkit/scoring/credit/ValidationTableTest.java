package org.crmkit.scoring.credit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.PrintedNumber;
import org.crmkit.scoring.WrittenPage;
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

    private static List<PrintedNumber> lines() throws IOException {
        List<PrintedNumber> lines = new ArrayList<>();
        String siddiqi = "Siddiqi (2006), Credit Risk Scorecards, chapter 6";
        lines.add(PrintedNumber.of(
                "points", siddiqi, "factor, 20 points double the odds", "28.8539", PointsScaling.DEFAULT.factor()));
        lines.add(PrintedNumber.of(
                "points", siddiqi, "offset, 600 points at 50 to 1", "487.123", PointsScaling.DEFAULT.score(0)));
        area(lines);
        lines.add(PrintedNumber.of(
                "Jeffreys",
                "scipy 1.17, beta.cdf",
                "PD 3%, 9 of 200",
                "0.1111083574",
                GradeCalibration.of(0.03, 200, 9).jeffreys()));
        lines.add(PrintedNumber.of(
                "binomial",
                "scipy 1.17, binom.sf",
                "PD 3%, 9 of 200",
                "0.1495962335",
                GradeCalibration.of(0.03, 200, 9).binomial()));
        german(lines);
        return lines;
    }

    private static void area(List<PrintedNumber> lines) {
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
        lines.add(PrintedNumber.of("AUC, DeLong", stata, "109 images, area", "0.8932", area.auc()));
        lines.add(PrintedNumber.of("AUC, DeLong", stata, "standard error", "0.0307", area.standardError()));
        lines.add(PrintedNumber.of("AUC, DeLong", stata, "lower end, 95%", "0.83295", interval.low()));
        lines.add(PrintedNumber.of("AUC, DeLong", stata, "upper end, 95%", "0.95339", interval.high()));
    }

    private static String printed(double value, int decimals) {
        return Formats.rounded(value, decimals);
    }

    private static void german(List<PrintedNumber> lines) throws IOException {
        List<CreditCase> cases = CreditFixtures.germanCredit();
        Fit<CreditScorecard> fit = CreditScorecardFit.fit(
                        cases, CreditFixtures.germanBinnings(), CreditScorecardFit.Options.of("german-credit"))
                .found()
                .orElseThrow();
        for (int i = 0; i < GermanOracle.INFORMATION.length; i++) {
            VariableBinning binning = CreditFixtures.germanBinnings().get(i);
            lines.add(PrintedNumber.of(
                    "information value",
                    NUMPY,
                    DATA + binning.slug(),
                    printed(GermanOracle.INFORMATION[i], 10),
                    BinStatistics.informationValue(BinStatistics.of(binning, cases, WoeConvention.GOOD_OVER_BAD))));
        }
        for (int i = 0; i < GermanOracle.COEFFICIENTS.length; i++) {
            String name = fit.parameters().get(i).name();
            lines.add(PrintedNumber.of(
                    "logistic regression",
                    NUMPY,
                    DATA + name,
                    printed(GermanOracle.COEFFICIENTS[i], 8),
                    fit.parameters().get(i).value()));
            lines.add(PrintedNumber.of(
                    "logistic regression",
                    NUMPY,
                    DATA + name + ", standard error",
                    printed(GermanOracle.ERRORS[i], 8),
                    fit.parameters().get(i).standardError()));
        }
        lines.add(PrintedNumber.of(
                "logistic regression",
                NUMPY,
                DATA + "log-likelihood",
                printed(GermanOracle.LOG_LIKELIHOOD, 6),
                fit.logLikelihood()));
        SampleMeasures measures = SampleMeasures.of(fit.model(), cases, HosmerLemeshow.Sample.DEVELOPMENT);
        DeLong.Area area = measures.area().orElseThrow();
        lines.add(PrintedNumber.of("AUC, DeLong", NUMPY, DATA + "area", printed(GermanOracle.AUC, 10), area.auc()));
        lines.add(PrintedNumber.of(
                "AUC, DeLong",
                NUMPY,
                DATA + "standard error",
                printed(Math.sqrt(GermanOracle.AUC_VARIANCE), 10),
                area.standardError()));
        lines.add(PrintedNumber.of(
                "Kolmogorov-Smirnov",
                NUMPY,
                DATA + "distance",
                printed(GermanOracle.KS, 10),
                measures.discrimination().orElseThrow().ks()));
        lines.add(PrintedNumber.of(
                "Brier",
                NUMPY,
                DATA + "score",
                printed(GermanOracle.BRIER, 9),
                measures.calibration().brier()));
        lines.add(PrintedNumber.of(
                "Hosmer-Lemeshow",
                NUMPY,
                DATA + "ten groups, chi-square",
                printed(GermanOracle.HOSMER_LEMESHOW, 5),
                measures.hosmerLemeshow().orElseThrow().chiSquare()));
        lines.add(PrintedNumber.of(
                "Spiegelhalter",
                NUMPY,
                DATA + "z",
                printed(GermanOracle.SPIEGELHALTER, 6),
                measures.spiegelhalter().orElseThrow().z()));
    }

    @Test
    void every_number_agrees_with_the_published_one_to_its_last_decimal() throws IOException {
        PrintedNumber.agree(lines());
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
        text.append(PrintedNumber.rows(lines()));
        WrittenPage.check("validation-credit.md", text.toString());
    }
}
