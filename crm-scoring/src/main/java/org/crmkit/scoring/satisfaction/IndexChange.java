package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.BetaTails;

/**
 * Whether the index moved between two groups of different people, such as two waves or two segments, and which dimension moved it. The
 * test is Welch's (1947), <a href="https://doi.org/10.1093/biomet/34.1-2.28">doi:10.1093/biomet/34.1-2.28</a>: the groups need not vary alike.
 *
 * @param difference the later index less the earlier one, -100 to 100
 * @param standardError above zero
 * @param degrees of freedom, by Welch and Satterthwaite; not a whole number
 * @param pValue how often chance alone would bring such a difference, either way; 0 to 1
 * @param interval of the difference
 * @param parts what each dimension did; their differences add up to that of the index
 */
public record IndexChange(
        double difference, double standardError, double degrees, double pValue, Interval interval, List<Part> parts) {

    public IndexChange {
        parts = List.copyOf(parts);
    }

    /** What one dimension added to the index in either group. */
    public record Part(String dimension, Label label, double before, double after) {

        /** Returns by how much it moved the index. */
        public double difference() {
            return after - before;
        }
    }

    /**
     * Compares two indexes under the same weights.
     *
     * @param level of the interval
     * @return undefined as {@code index-missing} if there is none of a group or only one respondent in it, {@code other-weights} if they do
     *     not weigh the same, for example because a question was answered in one group only, {@code nothing-varies}
     */
    public static Measured<IndexChange> between(SurveyIndex before, SurveyIndex after, double level) {
        checkArgument(level > 0 && level < 1, "level was %s; it must be above 0 and below 1. Use 0.95.", level);
        Optional<SurveyIndex.Known> first = before.known().filter(known -> known.respondents() > 1);
        Optional<SurveyIndex.Known> second = after.known().filter(known -> known.respondents() > 1);
        if (first.isEmpty() || second.isEmpty()) {
            return undefined("index-missing", "其中一组没有指数，无法比较。", "One of the groups has no index to compare.");
        }
        return between(first.get(), second.get(), level);
    }

    private static Measured<IndexChange> between(SurveyIndex.Known one, SurveyIndex.Known other, double level) {
        if (!isSame(one.level(4), other.level(4))) {
            return undefined(
                    "other-weights",
                    "两组的题目或权重不同，指数不可比。",
                    "The groups differ in questions or weights; their indexes do not compare.");
        }
        double a = square(one.standardError().orElse(0.0));
        double b = square(other.standardError().orElse(0.0));
        if (!(a + b > 0)) {
            return undefined(
                    "nothing-varies",
                    "两组内部均无差异，无法检验。",
                    "Nothing varies within the groups; there is nothing to test by.");
        }
        double error = StrictMath.sqrt(a + b);
        double degrees = square(a + b) / (a * a / (one.respondents() - 1) + b * b / (other.respondents() - 1));
        double difference = other.value() - one.value();
        double margin = BetaTails.studentQuantile(level, degrees) * error;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < one.level(2).size(); i++) {
            SurveyIndex.Node node = one.level(2).get(i);
            parts.add(new Part(
                    node.slug(),
                    node.label(),
                    node.contribution(),
                    other.level(2).get(i).contribution()));
        }
        return new Measured.Known<>(
                new IndexChange(
                        difference,
                        error,
                        degrees,
                        BetaTails.student(difference / error, degrees),
                        new Interval(difference, difference - margin, difference + margin, level),
                        parts),
                one.respondents() + other.respondents());
    }

    private static boolean isSame(List<SurveyIndex.Node> one, List<SurveyIndex.Node> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).slug().equals(other.get(i).slug())
                    || Math.abs(one.get(i).weight() - other.get(i).weight()) > 1e-12) {
                return false;
            }
        }
        return true;
    }

    private static double square(double value) {
        return value * value;
    }

    private static Measured<IndexChange> undefined(String code, String zh, String en) {
        return new Measured.Undefined<>(Reason.of(code, zh, en));
    }

    /** Returns whether chance alone would bring such a difference less often than {@code alpha}, 0.05 for one in twenty. */
    public boolean isSignificant(double alpha) {
        checkArgument(alpha > 0 && alpha < 1, "alpha was %s; it must be above 0 and below 1.", alpha);
        return pValue < alpha;
    }

    /** Returns the change in a sentence that names the dimension that moved it most. */
    public Reason reason(double alpha) {
        String points = Formats.rounded(difference, 1);
        String p = Formats.rounded(pValue, 4);
        Part most = parts.stream()
                .max(Comparator.comparingDouble(part -> Math.abs(part.difference())))
                .orElseThrow();
        String moved = Formats.rounded(most.difference(), 1);
        return isSignificant(alpha)
                ? Reason.of(
                        "changed",
                        "指数变化" + points + "点（p=" + p + "），超出偶然波动；影响最大的是“"
                                + most.label().zh() + "”，" + moved + "点。",
                        "The index changed by " + points + " points (p = " + p + "), more than chance; most of it by "
                                + most.label().en() + ", " + moved + ".")
                : Reason.of(
                        "not-changed",
                        "指数变化" + points + "点（p=" + p + "），可能只是偶然波动。",
                        "The index changed by " + points + " points (p = " + p + "); it may be chance.");
    }
}
