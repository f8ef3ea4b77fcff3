package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.scoring.evaluate.CharacteristicStability;
import org.crmkit.scoring.evaluate.EmptyShare;
import org.crmkit.scoring.evaluate.GradeCalibration;
import org.crmkit.scoring.evaluate.HosmerLemeshow;
import org.crmkit.scoring.evaluate.PopulationStability;
import org.crmkit.scoring.internal.Sum;

/**
 * Whether a card can be trusted: how it does on the cases it was made from and on others, whether its probabilities hold band by
 * band, and whether people are still the same.
 *
 * @param development on the cases it was made from
 * @param validation on others; empty if there are none
 * @param bands from the lowest scores to the highest, on the validation, or on the development if there is none
 * @param stability of the scores' bands; empty without a validation, or where a band is empty on one side
 * @param variables how each variable moved; empty without a validation
 */
public record CardValidation(
        SampleMeasures development,
        Optional<SampleMeasures> validation,
        List<Band> bands,
        Optional<PopulationStability> stability,
        List<Moved> variables) {

    /**
     * A band of scores, a tenth of the development or as near to it as equal scores allow.
     *
     * @param from the lowest score in it, negative infinity for the first
     * @param to the first above it, positive infinity for the last
     * @param expected cases of the development
     * @param cases of the sample that is tested
     * @param test of their mean probability; empty if nobody is in it
     */
    public record Band(double from, double to, long expected, long cases, Optional<GradeCalibration> test) {}

    /**
     * How a variable moved.
     *
     * @param slug its reason code
     * @param distribution the stability index of its bins; empty where a bin is empty on one side
     * @param points by how many the mean score moved because of it
     */
    public record Moved(String slug, Optional<Double> distribution, double points) {}

    public CardValidation {
        bands = List.copyOf(bands);
        variables = List.copyOf(variables);
    }

    /**
     * Validates a card.
     *
     * @param development the cases it was made from, at least one
     * @param validation others, later ones if possible; may be none
     */
    public static CardValidation of(CreditScorecard card, List<CreditCase> development, List<CreditCase> validation) {
        checkArgument(!development.isEmpty(), "development was empty; give at least one case.");
        double[] starts = starts(card, development);
        long[] expected = counts(card, development, starts);
        boolean apart = !validation.isEmpty();
        List<CreditCase> tested = apart ? validation : development;
        long[] actual = counts(card, tested, starts);
        return new CardValidation(
                SampleMeasures.of(card, development, HosmerLemeshow.Sample.DEVELOPMENT),
                apart
                        ? Optional.of(SampleMeasures.of(card, validation, HosmerLemeshow.Sample.VALIDATION))
                        : Optional.empty(),
                bands(card, tested, starts, expected, actual),
                apart
                        ? PopulationStability.of(doubles(expected), doubles(actual), EmptyShare.REFUSED)
                        : Optional.empty(),
                apart ? moved(card, development, validation) : List.of());
    }

    /** Where the bands after the first begin: the tenths of the scores, those that equal scores make the same only once. */
    private static double[] starts(CreditScorecard card, List<CreditCase> cases) {
        double[] scores = cases.stream()
                .mapToDouble(one -> card.score(one.applicant()).value())
                .sorted()
                .toArray();
        List<Double> starts = new ArrayList<>();
        for (int tenth = 1; tenth < 10; tenth++) {
            double start = scores[(int) ((long) tenth * scores.length / 10)];
            if (start > scores[0] && (starts.isEmpty() || start > starts.get(starts.size() - 1))) {
                starts.add(start);
            }
        }
        return starts.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static int band(double[] starts, double score) {
        int band = 0;
        while (band < starts.length && score >= starts[band]) {
            band++;
        }
        return band;
    }

    private static long[] counts(CreditScorecard card, List<CreditCase> cases, double[] starts) {
        long[] counts = new long[starts.length + 1];
        for (CreditCase one : cases) {
            counts[band(starts, card.score(one.applicant()).value())]++;
        }
        return counts;
    }

    private static double[] doubles(long[] counts) {
        double[] out = new double[counts.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (double) counts[i];
        }
        return out;
    }

    private static List<Band> bands(
            CreditScorecard card, List<CreditCase> cases, double[] starts, long[] expected, long[] actual) {
        List<Sum> risks = new ArrayList<>();
        long[] bads = new long[actual.length];
        for (int i = 0; i < actual.length; i++) {
            risks.add(new Sum());
        }
        for (CreditCase one : cases) {
            int band = band(starts, card.score(one.applicant()).value());
            risks.get(band).add(card.probabilityOfBad(one.applicant()));
            bads[band] += one.bad() ? 1 : 0;
        }
        List<Band> out = new ArrayList<>();
        for (int i = 0; i < actual.length; i++) {
            double mean = actual[i] == 0 ? 0 : risks.get(i).value() / actual[i];
            out.add(new Band(
                    i == 0 ? Double.NEGATIVE_INFINITY : starts[i - 1],
                    i == starts.length ? Double.POSITIVE_INFINITY : starts[i],
                    expected[i],
                    actual[i],
                    mean > 0 && mean < 1
                            ? Optional.of(GradeCalibration.of(mean, actual[i], bads[i]))
                            : Optional.empty()));
        }
        return out;
    }

    private static List<Moved> moved(CreditScorecard card, List<CreditCase> development, List<CreditCase> validation) {
        List<Moved> out = new ArrayList<>();
        for (ScorecardVariable variable : card.variables()) {
            double[] points = new double[variable.points().size() + 1]; // the last for values that no bin holds
            for (int i = 0; i < points.length - 1; i++) {
                points[i] = variable.points().get(i);
            }
            double[] before = binned(variable.binning(), development);
            double[] now = binned(variable.binning(), validation);
            out.add(new Moved(
                    variable.binning().slug(),
                    CharacteristicStability.DISTRIBUTION.index(before, now, points, EmptyShare.REFUSED),
                    CharacteristicStability.POINTS
                            .index(before, now, points, EmptyShare.REFUSED)
                            .orElseThrow()));
        }
        return out;
    }

    private static double[] binned(VariableBinning binning, List<CreditCase> cases) {
        double[] counts = new double[binning.bins().size() + 1];
        for (CreditCase one : cases) {
            counts[binning.binOf(one.applicant()).orElse(counts.length - 1)]++;
        }
        return counts;
    }
}
