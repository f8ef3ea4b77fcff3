package org.crmkit.scoring.satisfaction;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.questionnaire.AnswerTable;

/** The satisfaction index of a group of respondents with all its levels, or why there is none. */
public sealed interface SurveyIndex {

    /** Handles each outcome. */
    <R> R fold(Function<Known, R> known, Function<TooFew, R> tooFew, Function<Undefined, R> undefined);

    /** Returns the index if there is one. */
    default Optional<Known> known() {
        return fold(Optional::of, tooFew -> Optional.empty(), undefined -> Optional.empty());
    }

    /** Returns why there is none; empty if there is one. */
    default Optional<Reason> obstacle() {
        return fold(
                known -> Optional.empty(),
                tooFew -> Optional.of(tooFew.reason()),
                undefined -> Optional.of(undefined.reason()));
    }

    /**
     * One node of the tree below the index.
     *
     * @param depth 2 for a dimension, 3 for a part, 4 for a question
     * @param slug its name
     * @param label what it is called
     * @param parent the slug above it; empty for a dimension
     * @param value 0 to 100, 100 being best; of grievances too
     * @param weight what it counts in the index, 0 to 1, after questions that nobody answered handed theirs to their siblings
     * @param answers from how many; of a part or a dimension, to all its questions together
     */
    record Node(
            int depth, String slug, Label label, Optional<String> parent, double value, double weight, long answers) {

        /** Returns what it adds to the index. */
        public double contribution() {
            return value * weight;
        }
    }

    /**
     * It was measured. The contributions of the nodes of each level add up to the index.
     *
     * @param value 0 to 100
     * @param band where that stands
     * @param respondents who answered at least one question that counts
     * @param standardError of the value by linearisation; empty for a single respondent
     * @param interval by Student's t, cut at 0 and 100; empty for a single respondent
     * @param nodes depth first, in the order of the model; only what counts
     * @param missing questions with a weight that nobody answered
     * @param score the same as a score with a reason for each part
     */
    record Known(
            double value,
            ScoreBand band,
            int respondents,
            Optional<Double> standardError,
            Optional<Interval> interval,
            List<Node> nodes,
            List<String> missing,
            Score score)
            implements SurveyIndex {
        public Known {
            nodes = List.copyOf(nodes);
            missing = List.copyOf(missing);
        }

        /** Returns the nodes of a level, 2 to 4. */
        public List<Node> level(int depth) {
            return nodes.stream().filter(node -> node.depth() == depth).toList();
        }

        /** Returns the node of a dimension; empty if it does not count. */
        public Optional<Node> node(SatisfactionDimension dimension) {
            return level(2).stream()
                    .filter(node -> node.slug().equals(dimension.slug()))
                    .findFirst();
        }

        @Override
        public <R> R fold(Function<Known, R> known, Function<TooFew, R> tooFew, Function<Undefined, R> undefined) {
            return known.apply(this);
        }
    }

    /**
     * Fewer respondents than it takes.
     *
     * @param respondents who answered
     * @param minimum how many it takes
     */
    record TooFew(int respondents, int minimum) implements SurveyIndex {

        /** Returns it in a sentence. */
        public Reason reason() {
            return Reason.of(
                    "too-few-respondents",
                    "有效回答" + respondents + "份，不足" + minimum + "份，不计算指数。",
                    respondents + " answered; an index takes " + minimum + ".");
        }

        @Override
        public <R> R fold(Function<Known, R> known, Function<TooFew, R> tooFew, Function<Undefined, R> undefined) {
            return tooFew.apply(this);
        }
    }

    /** A dimension that counts was not measured. */
    record Undefined(Reason reason) implements SurveyIndex {
        @Override
        public <R> R fold(Function<Known, R> known, Function<TooFew, R> tooFew, Function<Undefined, R> undefined) {
            return undefined.apply(this);
        }
    }

    /**
     * Measures a group. A question is worth the mean of the answers given to it, on its theoretical scale and in its direction; everything
     * above it is a weighted mean. A question that nobody answered hands its weight to the others of its part, a part without answers to
     * the others of its dimension; a dimension without answers leaves no index. The order of respondents does not matter, to the last bit.
     *
     * <p>The standard error follows from what each respondent moves the index by (Taylor linearisation; Särndal, Swensson and Wretman,
     * 1992, Model Assisted Survey Sampling, 5.5), so that it holds with missing answers too; without any it is the standard error of the mean
     * of the respondents' own indexes.
     *
     * @return too few as {@code terms} say; undefined as {@code dimension-not-measured}
     * @throws IllegalArgumentException if an answer is not on the scale of its question, or the weights are of other questions
     */
    static SurveyIndex of(SurveyModel model, SurveyWeights weights, AnswerTable answers, IndexTerms terms) {
        return new IndexCalculation(model, weights, answers).index(terms);
    }

    /** Measures one respondent of a table; undefined as {@link #of}. */
    static SurveyIndex ofRow(SurveyModel model, SurveyWeights weights, AnswerTable answers, int row) {
        return of(
                model,
                weights,
                answers.where(each -> each == row),
                IndexTerms.standard().withMinimum(1));
    }
}
