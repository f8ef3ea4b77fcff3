package org.crmkit.scoring.satisfaction;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.crmkit.scoring.PrintedNumber;
import org.crmkit.scoring.WrittenPage;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.questionnaire.ItemMoments;
import org.crmkit.scoring.questionnaire.Reliability;
import org.crmkit.scoring.questionnaire.SamplingAdequacy;
import org.crmkit.scoring.questionnaire.Textbooks;
import org.crmkit.scoring.sampling.ProportionInterval;
import org.crmkit.scoring.sampling.SampleSize;
import org.junit.jupiter.api.Test;

/**
 * Writes docs/validation-satisfaction.md: numbers of others, ours, and the difference. {@code -Dgolden.update=true} rewrites it; otherwise it
 * must be as the numbers are now.
 */
class SatisfactionValidationTest {

    private static List<PrintedNumber> lines() {
        List<PrintedNumber> lines = new ArrayList<>();
        reliability(lines);
        adequacy(lines);
        intervals(lines);
        samples(lines);
        kano(lines);
        return lines;
    }

    private static void reliability(List<PrintedNumber> lines) {
        String source = "Denis, Applied Univariate, Bivariate, and Multivariate Statistics: SPSS on five items";
        Reliability found = Reliability.of(Textbooks.denis(), 0.95).value().orElseThrow();
        lines.add(PrintedNumber.of("Cronbach alpha", source, "alpha", "0.633", found.alpha()));
        lines.add(PrintedNumber.of(
                "Cronbach alpha",
                source,
                "standardised alpha",
                "0.691",
                found.standardised().orElseThrow()));
        lines.add(PrintedNumber.of(
                "item-rest correlation",
                source,
                "item 1",
                "0.712",
                found.items().get(0).itemRest().orElseThrow()));
    }

    private static void adequacy(List<PrintedNumber> lines) {
        String source = "computed with numpy";
        ItemMoments thurstone = Textbooks.thurstone();
        SamplingAdequacy found = SamplingAdequacy.of(thurstone).value().orElseThrow();
        lines.add(PrintedNumber.of("KMO", source, "overall", "0.880390", found.overall()));
        String[] published = {
            "0.862338", "0.864063", "0.904511", "0.860550", "0.879190", "0.918143", "0.854379", "0.925905", "0.870341"
        };
        for (int i = 0; i < published.length; i++) {
            SamplingAdequacy.Item item = found.items().get(i);
            lines.add(PrintedNumber.of("KMO", source, item.question(), published[i], item.value()));
        }
    }

    private static void interval(
            List<PrintedNumber> lines,
            ProportionInterval method,
            String source,
            int part,
            int whole,
            String low,
            String high) {
        Interval found = method.of(part, whole, 0.95).orElseThrow();
        String what = part + "/" + whole;
        lines.add(PrintedNumber.of(method.label().en() + " interval", source, what + ", lower", low, found.low()));
        lines.add(PrintedNumber.of(method.label().en() + " interval", source, what + ", upper", high, found.high()));
    }

    private static void intervals(List<PrintedNumber> lines) {
        String newcombe = "Newcombe (1998), as quoted by the tests of R package propint";
        String scipy = "computed with scipy";
        interval(lines, ProportionInterval.WILSON, newcombe, 81, 263, "0.2553", "0.3662");
        interval(lines, ProportionInterval.WILSON, newcombe, 15, 148, "0.0624", "0.1605");
        interval(lines, ProportionInterval.WILSON, scipy, 0, 20, "0.000000", "0.161125");
        interval(lines, ProportionInterval.WILSON, scipy, 1, 29, "0.006113", "0.171755");
        interval(lines, ProportionInterval.WALD, scipy, 81, 263, "0.252190", "0.363779");
        interval(lines, ProportionInterval.WALD, scipy, 15, 148, "0.052730", "0.149973");
    }

    private static void samples(List<PrintedNumber> lines) {
        String cochran = "computed: 384.15 rounded up, and 384.15 / (1 + 383.15 / 2,000)";
        lines.add(PrintedNumber.of("Cochran sample size", cochran, "5 points, 95%, many", "385", (double)
                SampleSize.ofShare(0.5, 0.05, 0.95, OptionalLong.empty()).answers()));
        lines.add(PrintedNumber.of("Cochran sample size", cochran, "of 2,000", "323", (double)
                SampleSize.ofShare(0.5, 0.05, 0.95, OptionalLong.of(2000)).answers()));
        lines.add(PrintedNumber.of(
                "Yamane sample size",
                "computed: 2,000 / (1 + 2,000 x 0.05²)",
                "of 2,000, before rounding up",
                "333.333333",
                SampleSize.byYamane(2000, 0.05).unlimited()));
    }

    private static void kano(List<PrintedNumber> lines, String counts, KanoResult result, String better, String worse) {
        String source = "computed: shares of the counts";
        KanoResult.Coefficients found = result.coefficients().value().orElseThrow();
        lines.add(PrintedNumber.of("Kano better", source, counts, better, found.better()));
        lines.add(PrintedNumber.of("Kano worse", source, counts, worse, found.worse()));
    }

    private static void kano(List<PrintedNumber> lines) {
        kano(lines, "M 50, O 33, A 7, I 10", KanoResult.of(50, 33, 7, 10, 0, 0), "0.400000", "-0.830000");
        kano(lines, "M 13, O 56, A 216, I 275", KanoResult.of(13, 56, 216, 275, 23, 24), "0.485714", "-0.123214");
        kano(lines, "M 5, O 42, A 229, I 276", KanoResult.of(5, 42, 229, 276, 33, 22), "0.490942", "-0.085145");
        kano(lines, "M 46, O 71, A 187, I 258", KanoResult.of(46, 71, 187, 258, 19, 26), "0.459075", "-0.208185");
    }

    @Test
    void every_number_agrees_with_the_printed_one_to_its_last_decimal() {
        PrintedNumber.agree(lines());
    }

    @Test
    void the_table_in_the_documents_is_what_the_measures_give_now() {
        StringBuilder text = new StringBuilder("""
                # Satisfaction, questionnaires and samples: numbers of others and ours

                Written by a test, `SatisfactionValidationTest`; each number agrees with the printed one to its last decimal. A source
                that begins with "computed" is no publication: the number was computed apart from the library. KMO is that of the nine
                mental tests of Thurstone, whose correlations stand in the test. The index with its error, entropy and path weights, the
                test between waves, split halves, Feldt's interval, Bartlett's test and the gaps of SERVQUAL with their reliability
                agree with computations in numpy and scipy beside the tests, to 1e-10 and better: no worked example with all figures was
                found for them.

                | measure | source | quantity | printed or computed | ours | difference |
                |---|---|---|---|---|---|
                """);
        text.append(PrintedNumber.rows(lines()));
        WrittenPage.check("validation-satisfaction.md", text.toString());
    }
}
