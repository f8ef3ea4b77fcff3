package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.weight.Weights;

/**
 * What each question counts in the index; together one. The weight of a part or of a dimension is the sum of its questions'.
 *
 * @param basis where the weights come from
 * @param questions of all questions of a model, in its order
 */
public record SurveyWeights(Label basis, Weights questions) {

    void check(SurveyModel model) {
        checkArgument(
                questions.names().equals(model.questionSlugs()),
                "SurveyWeights are of %s; they must be of the questions of the model, %s.",
                questions.names(),
                model.questionSlugs());
    }

    /** Returns the weight of a part, 0 to 1. */
    public double of(SurveyModel model, SurveyItem item) {
        Sum sum = new Sum();
        model.questionsOf(item).forEach(question -> sum.add(questions.weightOf(question.slug())));
        return sum.value();
    }

    /** Returns the weight of a dimension, 0 to 1. */
    public double of(SurveyModel model, SatisfactionDimension dimension) {
        Sum sum = new Sum();
        model.itemsOf(dimension).forEach(item -> sum.add(of(model, item)));
        return sum.value();
    }

    /** Returns the weights as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < questions.size(); i++) {
            out.append(i == 0 ? "" : ",")
                    .append(questions.names().get(i))
                    .append('=')
                    .append(Formats.stored(questions.values().get(i)));
        }
        return out.toString();
    }
}
