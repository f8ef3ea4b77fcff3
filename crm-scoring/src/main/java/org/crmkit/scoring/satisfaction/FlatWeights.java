package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.weight.EntropyWeights;
import org.crmkit.scoring.weight.WeightCombination;
import org.crmkit.scoring.weight.Weights;

/** Weights that come question by question. */
final class FlatWeights {

    private FlatWeights() {}

    static Weighing entropy(SurveyModel model, AnswerTable answers, EntropyWeights.Scaling scaling) {
        List<String> slugs = model.questionSlugs();
        AnswerTable complete = answers.complete(slugs);
        if (complete.size() < 2) {
            return new Weighing.Unweighed(Reason.of(
                    "too-few-respondents",
                    "完整作答者为" + complete.size() + "人，熵权法至少需要2人。",
                    "Entropy takes two respondents who answered everything; there were " + complete.size() + "."));
        }
        List<List<Double>> cases = new ArrayList<>();
        for (int row = 0; row < complete.size(); row++) {
            List<Double> values = new ArrayList<>();
            for (SurveyQuestion question : model.questions()) {
                values.add(question.worth(complete.answer(row, question.slug()).orElseThrow()));
            }
            cases.add(values);
        }
        Optional<EntropyWeights> found = EntropyWeights.of(
                slugs, cases, Collections.nCopies(slugs.size(), EntropyWeights.Direction.BENEFIT), scaling);
        return found.<Weighing>map(entropy -> new Weighing.Weighed(
                        new SurveyWeights(Label.of("熵权", "weights by entropy"), entropy.weights()), List.of()))
                .orElseGet(() -> new Weighing.Unweighed(Reason.of(
                        "nothing-distinguishes",
                        "所有人的回答相同，无法求熵权。",
                        "All respondents answered alike on every question.")));
    }

    static Weighing path(SurveyModel model, Map<String, Double> given, SurveyWeighting.Direction direction) {
        double[] parts = new double[model.questions().size()];
        List<String> against = new ArrayList<>();
        given.forEach((slug, weight) -> {
            SurveyQuestion question = model.question(slug)
                    .orElseThrow(() -> new IllegalArgumentException("SurveyWeighting weighs the question '" + slug
                            + "'; it must be one of " + model.questionSlugs() + "."));
            checkArgument(Double.isFinite(weight), "SurveyWeighting of %s was %s; it must be finite.", slug, weight);
            boolean isTurned = question.isReversed() && direction == SurveyWeighting.Direction.AS_ANSWERED;
            double oriented = isTurned ? -weight : weight;
            if (oriented < 0) {
                against.add(slug);
            }
            parts[model.questionSlugs().indexOf(slug)] = oriented * (question.highest() - question.lowest());
        });
        if (!against.isEmpty()) {
            return new Weighing.Unweighed(Reason.of(
                    "weight-against-direction",
                    "下列题目的权重与其方向相反：" + String.join("、", against) + "；请核对题目方向，或从模型中去掉。",
                    "The weights of these questions run against their direction: " + String.join(", ", against)
                            + ". Check whether they are reversed, or leave them out of the model."));
        }
        double most = 0;
        for (double part : parts) {
            most = Math.max(most, part);
        }
        if (!(most > 0)) {
            return new Weighing.Unweighed(
                    Reason.of("no-weight", "路径模型没有给出大于零的权重。", "The path model gives no question a weight above zero."));
        }
        return new Weighing.Weighed(
                new SurveyWeights(
                        Label.of("路径模型权重", "weights by a path model"), Weights.of(model.questionSlugs(), parts)),
                List.of());
    }

    static Weighing combined(Weighing first, Weighing second, WeightCombination combination, double share) {
        return first.fold(
                one -> second.fold(
                        other -> {
                            List<Reason> notes = new ArrayList<>(one.notes());
                            notes.addAll(other.notes());
                            Label basis = Label.of(
                                    combination.label().zh() + "："
                                            + one.weights().basis().zh() + "与"
                                            + other.weights().basis().zh(),
                                    one.weights().basis().en() + " and "
                                            + other.weights().basis().en() + ", combined ("
                                            + combination.code() + ")");
                            if (combination != WeightCombination.LINEAR && !overlap(one.weights(), other.weights())) {
                                return new Weighing.Unweighed(Reason.of(
                                        "no-weight",
                                        "没有题目在两种权重中都大于零。",
                                        "No question has weight in both; add them up instead."));
                            }
                            Weights both = combination.combine(
                                    one.weights().questions(), other.weights().questions(), share);
                            return new Weighing.Weighed(new SurveyWeights(basis, both), notes);
                        },
                        none -> none),
                none -> none);
    }

    private static boolean overlap(SurveyWeights one, SurveyWeights other) {
        for (int i = 0; i < one.questions().size(); i++) {
            if (one.questions().values().get(i) > 0
                    && other.questions().values().get(i) > 0) {
                return true;
            }
        }
        return false;
    }
}
