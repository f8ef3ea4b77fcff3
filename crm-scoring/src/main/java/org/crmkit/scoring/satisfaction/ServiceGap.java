package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.questionnaire.AnswerTable;

/**
 * Service quality as perceived less expected (SERVQUAL), and as perceived alone (SERVPERF; Cronin and Taylor, 1992,
 * <a href="https://doi.org/10.1177/002224299205600304">doi:10.1177/002224299205600304</a>). A respondent's gap of a dimension is the mean of
 * the gaps of its statements; a gap below zero falls short of what was expected. Parasuraman, Zeithaml and Berry (1988), Journal of
 * Retailing 64(1); the weights by hundred points are of their 1991 version, Journal of Retailing 67(4).
 *
 * @param respondents who answered everything and count
 * @param leftOut who did not
 * @param dimensions those that have a statement, in their order
 * @param statements in the order given
 * @param unweighted mean of the dimensions
 * @param weighted mean of the dimensions, each by its weight
 */
public record ServiceGap(
        int respondents,
        int leftOut,
        List<Dimension> dimensions,
        List<Gap> statements,
        Overall unweighted,
        Overall weighted) {

    public ServiceGap {
        dimensions = List.copyOf(dimensions);
        statements = List.copyOf(statements);
    }

    /**
     * A statement that is asked twice: what an excellent company would do, and what this one does, on the same scale.
     *
     * @param expected the question about what is expected
     * @param perceived the question about what is perceived
     */
    public record Statement(RaterDimension dimension, String expected, String perceived) {}

    /** One pair of means. */
    public record Gap(String perceived, double expectation, double perception) {

        /** Returns what is perceived less what is expected. */
        public double gap() {
            return perception - expectation;
        }
    }

    /** All dimensions together. */
    public record Overall(double expectation, double perception) {

        /** Returns the score of SERVQUAL: what is perceived less what is expected. */
        public double servqual() {
            return perception - expectation;
        }

        /** Returns the score of SERVPERF: what is perceived. */
        public double servperf() {
            return perception;
        }
    }

    /**
     * One dimension.
     *
     * @param weight mean of what respondents give it, 0 to 1
     * @param reliability of its gap as a difference of two measures, by Johns (1981),
     *     <a href="https://doi.org/10.1016/0030-5073(81)90033-7">doi:10.1016/0030-5073(81)90033-7</a>, after Brown, Churchill and Peter (1993),
     *     Journal of Retailing 69(1); lower than that of either where both go together. Empty for a single statement, or if nothing varies
     */
    public record Dimension(
            RaterDimension dimension,
            double weight,
            double expectation,
            double perception,
            OptionalDouble reliability) {

        /** Returns what is perceived less what is expected. */
        public double gap() {
            return perception - expectation;
        }
    }

    /**
     * Measures by weights that are the same for all.
     *
     * @param weights zero or more, not all zero; only their proportion counts, one left out counts nothing
     * @return undefined as {@code nobody-answered} if nobody answered everything
     */
    public static Measured<ServiceGap> of(
            AnswerTable answers, List<Statement> statements, Map<RaterDimension, Double> weights) {
        double[] shares = shares(dimensions(statements), weights);
        return new Calculation(answers, statements).gap(row -> shares);
    }

    /** Measures with equal weights; undefined as {@link #of}. */
    public static Measured<ServiceGap> unweighted(AnswerTable answers, List<Statement> statements) {
        Map<RaterDimension, Double> equal = new EnumMap<>(RaterDimension.class);
        dimensions(statements).forEach(dimension -> equal.put(dimension, 1.0));
        return of(answers, statements, equal);
    }

    /**
     * Measures by the points that each respondent gave the dimensions, usually a hundred in all.
     *
     * @param points the question about the points of each dimension; a respondent who gave none at all is left out
     * @return undefined as {@link #of}
     */
    public static Measured<ServiceGap> ofPoints(
            AnswerTable answers, List<Statement> statements, Map<RaterDimension, String> points) {
        List<RaterDimension> dimensions = dimensions(statements);
        for (RaterDimension dimension : dimensions) {
            checkArgument(
                    points.containsKey(dimension),
                    "ServiceGap.points has no question for %s; name one for each dimension that is asked about.",
                    dimension.code());
        }
        return new Calculation(answers, statements).gap(row -> {
            Map<RaterDimension, Double> given = new EnumMap<>(RaterDimension.class);
            double sum = 0;
            for (RaterDimension dimension : dimensions) {
                OptionalDouble answer = answers.answer(row, points.getOrDefault(dimension, ""));
                if (answer.isEmpty()) {
                    return new double[0];
                }
                given.put(dimension, answer.getAsDouble());
                sum += answer.getAsDouble();
            }
            return sum > 0 ? shares(dimensions, given) : new double[0];
        });
    }

    private static List<RaterDimension> dimensions(List<Statement> statements) {
        checkArgument(!statements.isEmpty(), "ServiceGap.statements was empty; give at least one.");
        return Arrays.stream(RaterDimension.values())
                .filter(each -> statements.stream().anyMatch(statement -> statement.dimension() == each))
                .toList();
    }

    private static double[] shares(List<RaterDimension> dimensions, Map<RaterDimension, Double> weights) {
        double[] shares = new double[dimensions.size()];
        Sum sum = new Sum();
        for (int i = 0; i < shares.length; i++) {
            shares[i] = weights.getOrDefault(dimensions.get(i), 0.0);
            checkArgument(
                    shares[i] >= 0 && shares[i] < Double.POSITIVE_INFINITY,
                    "ServiceGap weight of %s was %s; it must be zero or more.",
                    dimensions.get(i).code(),
                    shares[i]);
            sum.add(shares[i]);
        }
        checkArgument(sum.value() > 0, "ServiceGap weights were all zero; at least one dimension must count.");
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum.value();
        }
        return shares;
    }

    /** What a respondent gives each dimension; none if he is left out. */
    private interface Importance {
        double[] of(int row);
    }

    private static final class Calculation {

        private final AnswerTable answers;
        private final List<Statement> statements;
        private final List<RaterDimension> dimensions;

        Calculation(AnswerTable answers, List<Statement> statements) {
            this.answers = answers;
            this.statements = List.copyOf(statements);
            this.dimensions = dimensions(statements);
        }

        Measured<ServiceGap> gap(Importance importance) {
            List<Integer> rows = new ArrayList<>();
            List<double[]> weights = new ArrayList<>();
            for (int row = 0; row < answers.size(); row++) {
                int each = row;
                boolean isComplete = statements.stream()
                        .allMatch(statement -> answers.isAnswered(each, statement.expected())
                                && answers.isAnswered(each, statement.perceived()));
                double[] given = isComplete ? importance.of(row) : new double[0];
                if (given.length > 0) {
                    rows.add(row);
                    weights.add(given);
                }
            }
            if (rows.isEmpty()) {
                return new Measured.Undefined<>(Reason.of(
                        "nobody-answered",
                        "没有人答完全部题目。",
                        "Nobody answered every statement; there is no gap to measure."));
            }
            return new Measured.Known<>(measured(rows, weights), rows.size());
        }

        private ServiceGap measured(List<Integer> rows, List<double[]> weights) {
            int n = rows.size();
            List<Gap> gaps = statements.stream()
                    .map(each -> new Gap(
                            each.perceived(),
                            mean(n, i -> answer(rows.get(i), each.expected())),
                            mean(n, i -> answer(rows.get(i), each.perceived()))))
                    .toList();
            List<Dimension> found = new ArrayList<>();
            for (int place = 0; place < dimensions.size(); place++) {
                RaterDimension dimension = dimensions.get(place);
                List<Statement> own = statements.stream()
                        .filter(statement -> statement.dimension() == dimension)
                        .toList();
                int at = place;
                found.add(new Dimension(
                        dimension,
                        mean(n, i -> weights.get(i)[at]),
                        mean(n, i -> expectation(rows.get(i), dimension)),
                        mean(n, i -> perception(rows.get(i), dimension)),
                        GapReliability.of(
                                answers,
                                rows,
                                own.stream().map(Statement::expected).toList(),
                                own.stream().map(Statement::perceived).toList())));
            }
            double[] equal = new double[dimensions.size()];
            Arrays.fill(equal, 1.0 / dimensions.size());
            return new ServiceGap(
                    n, answers.size() - n, found, gaps, overall(rows, i -> equal), overall(rows, weights::get));
        }

        private Overall overall(List<Integer> rows, Importance importance) {
            return new Overall(
                    mean(rows.size(), i -> together(rows.get(i), importance.of(i), true)),
                    mean(rows.size(), i -> together(rows.get(i), importance.of(i), false)));
        }

        private double together(int row, double[] weights, boolean isExpected) {
            Sum sum = new Sum();
            for (int place = 0; place < weights.length; place++) {
                RaterDimension dimension = dimensions.get(place);
                sum.add(weights[place] * (isExpected ? expectation(row, dimension) : perception(row, dimension)));
            }
            return sum.value();
        }

        private double expectation(int row, RaterDimension dimension) {
            return statements.stream()
                    .filter(statement -> statement.dimension() == dimension)
                    .mapToDouble(statement -> answer(row, statement.expected()))
                    .average()
                    .orElseThrow();
        }

        private double perception(int row, RaterDimension dimension) {
            return statements.stream()
                    .filter(statement -> statement.dimension() == dimension)
                    .mapToDouble(statement -> answer(row, statement.perceived()))
                    .average()
                    .orElseThrow();
        }

        private double answer(int row, String question) {
            return answers.answer(row, question).orElseThrow();
        }

        /** The mean over respondents, in an order that does not depend on theirs. */
        private static double mean(int n, IntToDoubleFunction value) {
            double[] values = new double[n];
            for (int i = 0; i < n; i++) {
                values[i] = value.applyAsDouble(i);
            }
            Arrays.sort(values);
            Sum sum = new Sum();
            for (double each : values) {
                sum.add(each);
            }
            return sum.value() / n;
        }
    }

    /** Returns the dimension that pulls the weighted score down most; empty if none falls short. */
    public Optional<Dimension> worst() {
        return dimensions.stream()
                .filter(dimension -> dimension.weight() * dimension.gap() < 0)
                .min((a, b) -> Double.compare(a.weight() * a.gap(), b.weight() * b.gap()));
    }
}
