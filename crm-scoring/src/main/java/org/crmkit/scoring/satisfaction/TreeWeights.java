package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.weight.Ahp;
import org.crmkit.scoring.weight.Weights;

/** Weights that are named level by level. */
final class TreeWeights {

    private TreeWeights() {}

    static Weighing of(
            SurveyModel model,
            Label basis,
            Map<SatisfactionDimension, Double> dimensions,
            Map<String, Double> items,
            Map<String, Double> questions) {
        Sum all = new Sum();
        dimensions.forEach((dimension, weight) -> {
            checkWeight(dimension.slug(), weight);
            all.add(weight);
        });
        checkKnown("item", items, model.items().stream().map(SurveyItem::slug).toList());
        checkKnown("question", questions, model.questionSlugs());
        checkArgument(all.value() > 0, "SurveyWeighting weighs no dimension; at least one must count.");
        for (SatisfactionDimension dimension : SatisfactionDimension.values()) {
            if (dimensions.getOrDefault(dimension, 0.0) > 0
                    && !model.dimensions().contains(dimension)) {
                return new Weighing.Unweighed(Reason.of(
                        "dimension-without-questions",
                        "“" + dimension.label().zh() + "”有权重，但问卷没有相应题目。",
                        dimension.label().en()
                                + " has a weight, but no question measures it. Ask one, or give it none."));
            }
        }
        Map<String, Double> parts = new LinkedHashMap<>();
        for (SatisfactionDimension dimension : model.dimensions()) {
            double ofDimension = dimensions.getOrDefault(dimension, 0.0) / all.value();
            List<SurveyItem> own = model.itemsOf(dimension);
            Map<String, Double> shares =
                    shares(own.stream().map(SurveyItem::slug).toList(), items);
            for (SurveyItem item : own) {
                List<String> asked = model.questionsOf(item).stream()
                        .map(SurveyQuestion::slug)
                        .toList();
                double ofItem = ofDimension * shares.getOrDefault(item.slug(), 0.0);
                shares(asked, questions).forEach((question, share) -> parts.put(question, ofItem * share));
            }
        }
        double[] values = model.questionSlugs().stream()
                .mapToDouble(question -> parts.getOrDefault(question, 0.0))
                .toArray();
        return new Weighing.Weighed(new SurveyWeights(basis, Weights.of(model.questionSlugs(), values)), List.of());
    }

    /** Shares of siblings, equal if none of them is named. */
    private static Map<String, Double> shares(List<String> siblings, Map<String, Double> named) {
        boolean isNamed = siblings.stream().anyMatch(named::containsKey);
        Sum sum = new Sum();
        siblings.forEach(each -> sum.add(isNamed ? named.getOrDefault(each, 0.0) : 1));
        checkArgument(
                sum.value() > 0,
                "SurveyWeighting weighs none of %s; at least one must count, or their dimension none.",
                siblings);
        Map<String, Double> shares = new LinkedHashMap<>();
        siblings.forEach(each -> shares.put(each, (isNamed ? named.getOrDefault(each, 0.0) : 1) / sum.value()));
        return shares;
    }

    private static void checkKnown(String what, Map<String, Double> named, List<String> known) {
        named.forEach((slug, weight) -> {
            checkArgument(
                    known.contains(slug),
                    "SurveyWeighting weighs the %s '%s'; it must be one of %s.",
                    what,
                    slug,
                    known);
            checkWeight(slug, weight);
        });
    }

    private static void checkWeight(String name, double weight) {
        checkArgument(
                weight >= 0 && weight < Double.POSITIVE_INFINITY,
                "SurveyWeighting of %s was %s; it must be zero or more.",
                name,
                weight);
    }

    static Weighing judged(SurveyModel model, Ahp ahp, Map<SatisfactionDimension, Ahp> below) {
        List<Reason> notes = new ArrayList<>();
        note(Label.of("各维度", "the dimensions"), ahp, notes);
        Map<SatisfactionDimension, Double> dimensions = new EnumMap<>(SatisfactionDimension.class);
        for (int i = 0; i < ahp.weights().size(); i++) {
            String slug = ahp.weights().names().get(i);
            dimensions.put(
                    SatisfactionDimension.find(slug)
                            .orElseThrow(() -> new IllegalArgumentException("SurveyWeighting compares '" + slug
                                    + "'; it must compare dimensions by slug, such as perceived-quality.")),
                    ahp.weights().values().get(i));
        }
        Map<String, Double> items = new LinkedHashMap<>();
        below.forEach((dimension, own) -> {
            List<String> parts =
                    model.itemsOf(dimension).stream().map(SurveyItem::slug).toList();
            checkArgument(
                    own.weights().names().stream()
                            .sorted()
                            .toList()
                            .equals(parts.stream().sorted().toList()),
                    "SurveyWeighting compares %s in %s; it must compare all its parts, %s.",
                    own.weights().names(),
                    dimension,
                    parts);
            parts.forEach(part -> items.put(part, own.weights().weightOf(part)));
            note(dimension.label(), own, notes);
        });
        Weighing found = of(model, Label.of("层次分析法权重", "weights by pairwise comparison"), dimensions, items, Map.of());
        return found.fold(weighed -> new Weighing.Weighed(weighed.weights(), notes), unweighed -> unweighed);
    }

    private static void note(Label of, Ahp ahp, List<Reason> notes) {
        if (ahp.verdict() == Ahp.Verdict.REVISE) {
            String ratio = Formats.rounded(ahp.consistencyRatio().orElse(0), 3);
            notes.add(Reason.of(
                    "judgements-inconsistent",
                    of.zh() + "的判断一致性比率为" + ratio + "，高于0.10；请重新考虑。",
                    "The judgements of " + of.en() + " have a consistency ratio of " + ratio
                            + ", above 0.10. Consider them again."));
        }
    }
}
