package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.satisfaction.CsmGrade;
import org.crmkit.scoring.satisfaction.SurveyItem;
import org.crmkit.scoring.satisfaction.SurveyModel;
import org.crmkit.scoring.satisfaction.SurveyQuestion;
import org.crmkit.scoring.satisfaction.SurveyWeighting;
import org.crmkit.scoring.weight.Ahp;
import org.crmkit.scoring.weight.EntropyWeights;
import org.crmkit.scoring.weight.PairwiseMatrix;

/** Reads the model of a satisfaction index and where its weights come from. */
final class SurveyForm {

    private static final Shape<BigDecimal> WEIGHT = Shapes.decimal(BigDecimal.ZERO, new BigDecimal(Inputs.HUGE));
    private static final BigDecimal FAR = new BigDecimal(Inputs.HUGE);

    private SurveyForm() {}

    /** Reads {@code "survey"}; the usual model if there is none. */
    static Optional<SurveyModel> model(FieldReader fields) {
        boolean isGiven = fields.names().contains("survey");
        Optional<SurveyModel> given = fields.optional("survey", Inputs.shape(SurveyForm::given));
        return isGiven ? given : Optional.of(SurveyModel.standard());
    }

    private static Optional<SurveyModel> given(FieldReader fields) {
        Optional<String> name = fields.slug("name");
        List<SurveyQuestion> questions = new ArrayList<>();
        Optional<List<SurveyItem>> items = fields.list("items", Inputs.shape(item -> item(item, questions)));
        Map<String, RatingScale> scales = new LinkedHashMap<>();
        scales.put("five", SurveyModel.standard().bands());
        scales.put("csm", CsmGrade.scale());
        RatingScale bands = fields.optional("bands", Shapes.choice(scales))
                .orElse(SurveyModel.standard().bands());
        return fields.build(() -> new SurveyModel(name.orElseThrow(), items.orElseThrow(), questions, bands));
    }

    private static Optional<SurveyItem> item(FieldReader fields, List<SurveyQuestion> questions) {
        Optional<String> slug = fields.slug("slug");
        Optional<Label> label = fields.optional("label", Shapes.label());
        Optional<SatisfactionDimension> dimension = fields.choice("dimension", dimensions());
        Optional<List<SurveyQuestion>> asked =
                fields.list("questions", Inputs.shape(question -> question(question, slug.orElse("item"))));
        asked.ifPresent(questions::addAll);
        return fields.build(() -> new SurveyItem(
                slug.orElseThrow(), label.orElse(Label.same(slug.orElseThrow())), dimension.orElseThrow()));
    }

    private static Optional<SurveyQuestion> question(FieldReader fields, String item) {
        Optional<String> slug = fields.slug("slug");
        Optional<Label> wording = fields.optional("wording", Shapes.label());
        double lowest = Inputs.number(fields, "lowest", "-1000", "1000", 1);
        double highest = Inputs.number(fields, "highest", "-1000", "1000", 10);
        boolean isReversed = Inputs.yes(fields, "reversed").orElse(false);
        return fields.build(() -> new SurveyQuestion(
                slug.orElseThrow(), wording.orElse(Label.same(slug.orElseThrow())), item, lowest, highest, isReversed));
    }

    private static Map<String, SatisfactionDimension> dimensions() {
        Map<String, SatisfactionDimension> out = new LinkedHashMap<>();
        for (SatisfactionDimension dimension : SatisfactionDimension.values()) {
            out.put(dimension.slug(), dimension);
        }
        return out;
    }

    /** Where weights come from, and whether that looks at the answers. */
    record Source(SurveyWeighting weighting, boolean isFitted) {}

    /** Reads {@code "weights"}; equal ones if there are none. */
    static Optional<Source> weights(FieldReader fields, Optional<SurveyModel> model) {
        boolean isGiven = fields.names().contains("weights");
        Optional<Source> given =
                fields.optional("weights", Inputs.shape(each -> model.flatMap(known -> source(each, known))));
        return isGiven ? given : Optional.of(new Source(SurveyWeighting.equal(), false));
    }

    private static Optional<Source> source(FieldReader fields, SurveyModel model) {
        Optional<EntropyWeights.Scaling> entropy =
                fields.optional("entropy", Shapes.choice(Inputs.choices(EntropyWeights.Scaling.values())));
        Optional<Map<String, BigDecimal>> path =
                fields.optional("path", Shapes.slugMap(Shapes.decimal(FAR.negate(), FAR)));
        SurveyWeighting.Direction direction = fields.optional(
                        "direction", Shapes.choice(Inputs.choices(SurveyWeighting.Direction.values())))
                .orElse(SurveyWeighting.Direction.AS_ANSWERED);
        Optional<List<BigDecimal>> judgements = fields.optional("judgements", Inputs.series());
        Optional<Map<String, BigDecimal>> dimensions = fields.optional("dimensions", Shapes.slugMap(WEIGHT));
        Optional<Map<String, BigDecimal>> items = fields.optional("items", Shapes.slugMap(WEIGHT));
        Optional<Map<String, BigDecimal>> questions = fields.optional("questions", Shapes.slugMap(WEIGHT));
        if (entropy.isPresent()) {
            return fields.build(() -> new Source(SurveyWeighting.entropy(entropy.get()), true));
        }
        if (path.isPresent()) {
            return fields.build(() -> new Source(SurveyWeighting.path(doubles(path), direction), false));
        }
        if (judgements.isPresent()) {
            return fields.build(() -> {
                List<String> slugs = model.dimensions().stream()
                        .map(SatisfactionDimension::slug)
                        .toList();
                double[] upper = judgements.get().stream()
                        .mapToDouble(BigDecimal::doubleValue)
                        .toArray();
                return new Source(
                        SurveyWeighting.judged(Ahp.of(PairwiseMatrix.ofUpper(slugs, upper)), Map.of()), false);
            });
        }
        return fields.build(() -> {
            Map<SatisfactionDimension, Double> weights = new EnumMap<>(SatisfactionDimension.class);
            doubles(dimensions)
                    .forEach((slug, weight) -> weights.put(
                            SatisfactionDimension.find(slug)
                                    .orElseThrow(() -> new IllegalArgumentException(
                                            "weights.dimensions has '" + slug + "'; it must be one of "
                                                    + dimensions().keySet() + ".")),
                            weight));
            return new Source(SurveyWeighting.expert(weights, doubles(items), doubles(questions)), false);
        });
    }

    private static Map<String, Double> doubles(Optional<Map<String, BigDecimal>> numbers) {
        Map<String, Double> out = new LinkedHashMap<>();
        numbers.orElse(Map.of()).forEach((slug, number) -> out.put(slug, number.doubleValue()));
        return out;
    }
}
