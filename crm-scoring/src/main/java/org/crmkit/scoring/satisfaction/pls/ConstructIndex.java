package org.crmkit.scoring.satisfaction.pls;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.weight.Weights;

/**
 * How answers to the items of one construct become a number from 0 to 100: the weighted mean of where each answer stands on its scale.
 * It is linear, so the index of the mean answers is the mean of the respondents' indices.
 *
 * @param construct whose items
 * @param weights of the items by name, from a fit, from experts or from a publication
 */
public record ConstructIndex(Construct construct, Weights weights) {

    public ConstructIndex {
        checkArgument(
                weights.names()
                        .equals(construct.items().stream().map(Item::name).toList()),
                "ConstructIndex.weights of %s were of %s; they must be of its items, in their order.",
                construct.name(),
                weights.names());
    }

    /** Returns the index of complete answers, one an item, in the construct's order. */
    public double value(double... answers) {
        checkArgument(
                answers.length == weights.size(),
                "ConstructIndex of %s had %s answers; it must have %s.",
                construct.name(),
                answers.length,
                weights.size());
        Sum sum = new Sum();
        for (int i = 0; i < answers.length; i++) {
            sum.add(weights.values().get(i) * construct.items().get(i).points(answers[i]));
        }
        return sum.value();
    }

    /**
     * Returns what each item adds, from the answers that are known: an item that is absent is left out and the others weigh the more,
     * in their proportion. The points add up to the index.
     *
     * @param answers by item name; others are not looked at
     * @return empty if no item with a weight above zero is known
     */
    public List<ItemShare> shares(Map<String, Double> answers) {
        Sum known = new Sum();
        for (Item item : construct.items()) {
            if (answers.containsKey(item.name())) {
                known.add(weights.weightOf(item.name()));
            }
        }
        List<ItemShare> out = new ArrayList<>();
        for (Item item : construct.items()) {
            Double answer = answers.get(item.name());
            if (answer != null && known.value() > 0) {
                checkArgument(
                        answer >= item.low() && answer <= item.high(),
                        "Answer to %s was %s; it must be %s to %s.",
                        item.name(),
                        answer,
                        item.low(),
                        item.high());
                out.add(new ItemShare(item, weights.weightOf(item.name()) / known.value(), item.points(answer)));
            }
        }
        return List.copyOf(out);
    }
}
