package org.crmkit.scoring.keyaccount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.scoring.weight.FuzzyEvaluation;
import org.crmkit.scoring.weight.FuzzyOperator;
import org.crmkit.scoring.weight.Weights;

/**
 * An account judged by the votes of several persons.
 *
 * @param key which
 * @param aspects those on which somebody voted
 * @param whole all of them together
 * @param missing indicators nobody voted on, in the order of the card
 */
public record FuzzyKeyAssessment(
        String key, Map<KeyAspect, FuzzyEvaluation> aspects, FuzzyEvaluation whole, List<String> missing) {

    public FuzzyKeyAssessment {
        aspects = Collections.unmodifiableMap(new EnumMap<>(aspects));
        missing = List.copyOf(missing);
    }

    static FuzzyKeyAssessment of(
            KeyAccountCard card,
            String key,
            List<KeyAccountCard.Weighed> weighed,
            Map<String, List<Integer>> votes,
            FuzzyOperator operator) {
        Map<KeyAspect, FuzzyEvaluation> aspects = new EnumMap<>(KeyAspect.class);
        List<String> names = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<List<Double>> rows = new ArrayList<>();
        for (KeyAspect aspect : KeyAspect.values()) {
            List<KeyAccountCard.Weighed> some = weighed.stream()
                    .filter(each -> each.indicator().aspect() == aspect)
                    .toList();
            if (some.isEmpty()) {
                continue;
            }
            FuzzyEvaluation found = FuzzyEvaluation.of(
                    Weights.of(
                            some.stream().map(each -> each.indicator().slug()).toList(),
                            some.stream()
                                    .mapToDouble(KeyAccountCard.Weighed::ofAspect)
                                    .toArray()),
                    some.stream()
                            .map(each -> FuzzyEvaluation.shares(
                                    votes.getOrDefault(each.indicator().slug(), List.of())))
                            .toList(),
                    operator);
            aspects.put(aspect, found);
            names.add(aspect.code());
            weights.add(card.aspects().weightOf(aspect.code()));
            rows.add(found.normalised());
        }
        FuzzyEvaluation whole = FuzzyEvaluation.of(
                Weights.of(
                        names, weights.stream().mapToDouble(Double::doubleValue).toArray()),
                rows,
                operator);
        List<String> missing = card.indicators().stream()
                .map(KeyIndicator::slug)
                .filter(slug -> !votes.containsKey(slug))
                .toList();
        return new FuzzyKeyAssessment(key, aspects, whole, missing);
    }
}
