package org.crmkit.scoring.satisfaction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.internal.BetaTails;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.questionnaire.AnswerTable;

/** Works out one index: means of questions, then weights, then the tree above them. */
final class IndexCalculation {

    private final SurveyModel model;
    private final SurveyWeights weights;
    private final AnswerTable answers;
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    /** A question that counts, with what it was handed by others. */
    private record Measure(SurveyQuestion question, double mean, long answers, double weight) {

        Measure weighing(double other) {
            return new Measure(question, mean, answers, other);
        }
    }

    IndexCalculation(SurveyModel model, SurveyWeights weights, AnswerTable answers) {
        weights.check(model);
        this.model = model;
        this.weights = weights;
        this.answers = answers;
    }

    SurveyIndex index(IndexTerms terms) {
        List<String> missing = new ArrayList<>();
        for (SurveyQuestion question : model.questions()) {
            double weight = weights.questions().weightOf(question.slug());
            if (weight > 0) {
                double[] given = answers.answers(question.slug());
                if (given.length == 0) {
                    missing.add(question.slug());
                } else {
                    Sum sum = new Sum();
                    for (double answer : given) {
                        sum.add(question.worth(answer));
                    }
                    measures.put(
                            question.slug(), new Measure(question, sum.value() / given.length, given.length, weight));
                }
            }
        }
        int respondents = respondents();
        if (respondents < terms.minimum()) {
            return new SurveyIndex.TooFew(respondents, terms.minimum());
        }
        for (SatisfactionDimension dimension : model.dimensions()) {
            if (weights.of(model, dimension) > 0 && measuresOf(dimension).isEmpty()) {
                return new SurveyIndex.Undefined(Reason.of(
                        "dimension-not-measured",
                        "没有“" + dimension.label().zh() + "”的回答，无法计算指数。",
                        "Nobody answered on " + dimension.label().en() + "; there is no index without it."));
            }
        }
        handOver();
        return known(terms, respondents, missing);
    }

    private int respondents() {
        int count = 0;
        for (int row = 0; row < answers.size(); row++) {
            int each = row;
            count += measures.keySet().stream().anyMatch(slug -> answers.isAnswered(each, slug)) ? 1 : 0;
        }
        return count;
    }

    private List<Measure> measuresOf(SurveyItem item) {
        return model.questionsOf(item).stream()
                .filter(question -> measures.containsKey(question.slug()))
                .map(question -> measures.getOrDefault(question.slug(), new Measure(question, 0, 0, 0)))
                .toList();
    }

    private List<Measure> measuresOf(SatisfactionDimension dimension) {
        return model.itemsOf(dimension).stream()
                .flatMap(item -> measuresOf(item).stream())
                .toList();
    }

    /** Hands weights of what nobody answered to the siblings; nothing changes, to the last bit, where all was answered. */
    private void handOver() {
        for (SatisfactionDimension dimension : model.dimensions()) {
            Sum kept = new Sum();
            for (SurveyItem item : model.itemsOf(dimension)) {
                if (!measuresOf(item).isEmpty()) {
                    kept.add(weights.of(model, item));
                }
            }
            double whole = weights.of(model, dimension);
            for (SurveyItem item : model.itemsOf(dimension)) {
                List<Measure> own = measuresOf(item);
                double left = weight(own);
                double asked = weights.of(model, item);
                double factor = (left == asked ? 1 : asked / left) * (kept.value() == whole ? 1 : whole / kept.value());
                own.forEach(measure ->
                        measures.put(measure.question().slug(), measure.weighing(measure.weight() * factor)));
            }
        }
    }

    private static double weight(List<Measure> measures) {
        Sum sum = new Sum();
        measures.forEach(measure -> sum.add(measure.weight()));
        return sum.value();
    }

    private SurveyIndex known(IndexTerms terms, int respondents, List<String> missing) {
        List<SurveyIndex.Node> nodes = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        Sum index = new Sum();
        for (SatisfactionDimension dimension : model.dimensions()) {
            List<Measure> ofDimension = measuresOf(dimension);
            if (!ofDimension.isEmpty()) {
                nodes.add(node(2, dimension.slug(), dimension.label(), Optional.empty(), ofDimension));
            }
            for (SurveyItem item : model.itemsOf(dimension)) {
                List<Measure> own = measuresOf(item);
                if (own.isEmpty()) {
                    continue;
                }
                SurveyIndex.Node node = node(3, item.slug(), item.label(), Optional.of(dimension.slug()), own);
                nodes.add(node);
                contributions.add(new Contribution(reason(node), node.contribution()));
                for (Measure measure : own) {
                    SurveyQuestion question = measure.question();
                    nodes.add(node(4, question.slug(), question.wording(), Optional.of(item.slug()), List.of(measure)));
                    index.add(measure.weight() * measure.mean());
                }
            }
        }
        double value = Math.max(0, Math.min(100, index.value()));
        Optional<Double> error = error(respondents, terms);
        return new SurveyIndex.Known(
                value,
                model.bands().bandOf(value),
                respondents,
                error,
                error.map(found -> interval(value, found, respondents, terms.level())),
                nodes,
                missing,
                new Score(
                        ModelKey.SATISFACTION_INDEX,
                        value,
                        Optional.of(model.bands().bandOf(value)),
                        0,
                        contributions,
                        missing,
                        model.name() + ":" + weights.configuration()));
    }

    private static SurveyIndex.Node node(
            int depth, String slug, Label label, Optional<String> parent, List<Measure> measures) {
        Sum contribution = new Sum();
        long given = 0;
        for (Measure measure : measures) {
            contribution.add(measure.weight() * measure.mean());
            given += measure.answers();
        }
        double weight = weight(measures);
        return new SurveyIndex.Node(depth, slug, label, parent, contribution.value() / weight, weight, given);
    }

    private static Reason reason(SurveyIndex.Node node) {
        String sum = Formats.rounded(node.value(), 1) + " x " + Formats.rounded(node.weight(), 4);
        return Reason.of(
                node.slug(), node.label().zh() + "：" + sum, node.label().en() + ": " + sum);
    }

    /** What each respondent moves the index by: all of them together move it by nothing. */
    private Optional<Double> error(int respondents, IndexTerms terms) {
        if (respondents < 2) {
            return Optional.empty();
        }
        double n = respondents;
        double[] squares = new double[answers.size()];
        for (int row = 0; row < answers.size(); row++) {
            Sum moved = new Sum();
            for (Measure measure : measures.values()) {
                OptionalDouble answer = answers.answer(row, measure.question().slug());
                if (answer.isPresent()) {
                    moved.add(measure.weight()
                            * (measure.question().worth(answer.getAsDouble()) - measure.mean())
                            * n
                            / (double) measure.answers());
                }
            }
            squares[row] = moved.value() * moved.value();
        }
        Arrays.sort(squares);
        Sum sum = new Sum();
        for (double square : squares) {
            sum.add(square);
        }
        double all =
                terms.population().isPresent() ? (double) terms.population().getAsLong() : 0;
        double correction = terms.population().isPresent() ? Math.max(0, 1 - n / all) : 1;
        return Optional.of(StrictMath.sqrt(sum.value() / (n * (n - 1)) * correction));
    }

    private static Interval interval(double value, double error, int respondents, double level) {
        double margin = BetaTails.studentQuantile(level, respondents - 1) * error;
        return new Interval(value, Math.max(0, value - margin), Math.min(100, value + margin), level);
    }
}
