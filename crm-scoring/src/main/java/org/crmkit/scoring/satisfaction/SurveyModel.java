package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.survey.OpeningWords;
import org.crmkit.core.survey.Question;
import org.crmkit.core.survey.Questionnaire;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.survey.SatisfactionGrade;
import org.crmkit.core.survey.SatisfactionRule;
import org.crmkit.core.text.Label;

/**
 * The satisfaction index in four levels (客户满意度指标体系): the index, six dimensions that fit every product and service, the parts each of
 * them has at this company, and the questions that measure a part. Weights are no part of it; they come from a {@link SurveyWeighting}.
 *
 * <pre>{@code
 * SurveyModel model = SurveyModel.standard();
 * SurveyWeights weights = SurveyWeighting.equal().weigh(model, answers).weighed().orElseThrow().weights();
 * SurveyIndex index = SurveyIndex.of(model, weights, answers, IndexTerms.standard());
 * }</pre>
 *
 * @param name a slug, names the configuration of its scores
 * @param items the third level, one or more, each slug once
 * @param questions the fourth level, at least one an item, each slug once
 * @param bands of the index, for example the five grades of the rulebook or {@link CsmGrade#scale()}
 */
public record SurveyModel(String name, List<SurveyItem> items, List<SurveyQuestion> questions, RatingScale bands) {

    public SurveyModel {
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        checkArgument(RuleKey.isSlug(name), "SurveyModel.name was '%s'; it must be a slug such as survey-2026.", name);
        checkArgument(!items.isEmpty(), "SurveyModel.items was empty; give at least one part of a dimension.");
        Set<String> slugs = new HashSet<>();
        for (SurveyItem item : items) {
            checkArgument(slugs.add(item.slug()), "SurveyModel.items has '%s' twice; rename one.", item.slug());
        }
        Set<String> asked = new HashSet<>();
        Set<String> measured = new HashSet<>();
        for (SurveyQuestion question : questions) {
            checkArgument(
                    asked.add(question.slug()), "SurveyModel.questions has '%s' twice; rename one.", question.slug());
            checkArgument(
                    slugs.contains(question.item()),
                    "SurveyModel.questions.%s belongs to '%s'; it must be one of %s.",
                    question.slug(),
                    question.item(),
                    items.stream().map(SurveyItem::slug).toList());
            measured.add(question.item());
        }
        for (SurveyItem item : items) {
            checkArgument(
                    measured.contains(item.slug()),
                    "SurveyModel.items.%s has no question; ask one, or drop the part.",
                    item.slug());
        }
    }

    /**
     * Obtains the usual model: sixteen parts, one question each from 1 to 10, grievances reversed, five bands at 20, 40, 60 and 80. Wordings,
     * scale and bands are ours.
     */
    public static SurveyModel standard() {
        List<SurveyItem> items = new ArrayList<>();
        List<SurveyQuestion> questions = new ArrayList<>();
        for (SatisfactionItem item : SatisfactionItem.values()) {
            items.add(new SurveyItem(item.slug(), item.label(), item.dimension()));
            questions.add(new SurveyQuestion(
                    item.slug(),
                    StandardWordings.of(item),
                    item.slug(),
                    1,
                    10,
                    item.dimension() == SatisfactionDimension.GRIEVANCE));
        }
        return new SurveyModel("standard", items, questions, fiveBands());
    }

    /** The five grades of the rulebook at equal distances. */
    private static RatingScale fiveBands() {
        List<ScoreBand> bands = new ArrayList<>();
        for (SatisfactionGrade grade : SatisfactionGrade.values()) {
            bands.add(new ScoreBand(
                    grade.slug(), grade.label(), bands.isEmpty() ? Double.NEGATIVE_INFINITY : 20.0 * bands.size()));
        }
        return new RatingScale(bands);
    }

    /**
     * Obtains the model of a questionnaire: each question that measures satisfaction is a part of its dimension by itself, on the scale and
     * in the direction the questionnaire gives it; bands are the rule's.
     *
     * @throws IllegalArgumentException if no question measures satisfaction
     */
    public static SurveyModel of(Questionnaire questionnaire, SatisfactionRule rule) {
        List<SurveyItem> items = new ArrayList<>();
        List<SurveyQuestion> questions = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            question.measures().ifPresent(measure -> {
                items.add(new SurveyItem(question.slug(), question.wording(), measure.dimension()));
                questions.add(new SurveyQuestion(
                        question.slug(),
                        question.wording(),
                        question.slug(),
                        1,
                        question.highest(),
                        measure.isReversed()));
            });
        }
        return new SurveyModel(questionnaire.slug(), items, questions, rule.ratingScale());
    }

    /** Returns the model with other bands. */
    public SurveyModel withBands(RatingScale other) {
        return new SurveyModel(name, items, questions, other);
    }

    /**
     * Returns the questions as a questionnaire to check, send and record.
     *
     * @throws IllegalArgumentException if a scale does not begin at 1, or does not end at a whole number from 2 to 100
     */
    public Questionnaire questionnaire(Label title, OpeningWords opening, Label closing) {
        List<Question> asked = new ArrayList<>();
        for (SurveyQuestion question : questions) {
            int highest = (int) question.highest();
            checkArgument(
                    question.lowest() == 1 && question.highest() == highest,
                    "SurveyModel.questions.%s has a scale from %s to %s; a questionnaire's scale must go from 1 to a whole number. Change the scale.",
                    question.slug(),
                    question.lowest(),
                    question.highest());
            asked.add(Question.scale(question.slug(), question.wording(), highest)
                    .measuring(new Question.Measure(dimensionOf(question), question.isReversed())));
        }
        return new Questionnaire(name, title, opening, asked, closing);
    }

    /** Returns the dimensions that have a part, in their order. */
    public List<SatisfactionDimension> dimensions() {
        return Arrays.stream(SatisfactionDimension.values())
                .filter(dimension -> items.stream().anyMatch(item -> item.dimension() == dimension))
                .toList();
    }

    /** Returns the parts of a dimension. */
    public List<SurveyItem> itemsOf(SatisfactionDimension dimension) {
        return items.stream().filter(item -> item.dimension() == dimension).toList();
    }

    /** Returns the questions of a part. */
    public List<SurveyQuestion> questionsOf(SurveyItem item) {
        return questions.stream()
                .filter(question -> question.item().equals(item.slug()))
                .toList();
    }

    /** Returns the dimension that a question belongs to. */
    public SatisfactionDimension dimensionOf(SurveyQuestion question) {
        return items.stream()
                .filter(item -> item.slug().equals(question.item()))
                .findFirst()
                .orElseThrow()
                .dimension();
    }

    /** Returns the slugs of the questions, in their order. */
    public List<String> questionSlugs() {
        return questions.stream().map(SurveyQuestion::slug).toList();
    }

    /** Returns the question of a slug. */
    public Optional<SurveyQuestion> question(String slug) {
        return questions.stream()
                .filter(question -> question.slug().equals(slug))
                .findFirst();
    }
}
