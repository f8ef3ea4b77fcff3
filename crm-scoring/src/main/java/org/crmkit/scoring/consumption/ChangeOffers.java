package org.crmkit.scoring.consumption;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.groupaccount.OfferRule;

/**
 * What to offer by how consumption changed: a table of rules, each with the changes that must be there or must not. A change is named
 * by item and direction, {@code long-distance-rising}; {@code total-falling} is that of all items together.
 *
 * @param rules in the order offers are told
 */
public record ChangeOffers(List<OfferRule> rules) {

    public ChangeOffers {
        rules = List.copyOf(rules);
        Set<String> slugs = new HashSet<>();
        for (OfferRule rule : rules) {
            checkArgument(slugs.add(rule.slug()), "ChangeOffers has %s twice; remove one.", rule.slug());
            rule.when()
                    .keySet()
                    .forEach(change -> checkArgument(
                            names(change),
                            "ChangeOffers rule %s asks for '%s'; it must be an item and a direction, such as local-falling.",
                            rule.slug(),
                            change));
        }
    }

    private static boolean names(String change) {
        for (Direction direction : Direction.values()) {
            if (change.endsWith("-" + direction.code())
                    && change.length() > direction.code().length() + 1) {
                return true;
            }
        }
        return false;
    }

    /** Returns the offers whose conditions all hold. A change of an item that is not known neither holds nor is absent. */
    public List<OfferRule> offers(ConsumptionChanges changes) {
        Set<String> present = new HashSet<>();
        Set<String> known = new HashSet<>();
        add(present, known, changes.total());
        changes.items().forEach(item -> add(present, known, item));
        return rules.stream()
                .filter(rule -> rule.when().entrySet().stream()
                        .allMatch(must ->
                                known.contains(must.getKey()) && present.contains(must.getKey()) == must.getValue()))
                .toList();
    }

    private static void add(Set<String> present, Set<String> known, ItemChange change) {
        for (Direction direction : Direction.values()) {
            known.add(change.item() + "-" + direction.code());
        }
        present.add(change.item() + "-" + change.direction().code());
    }
}
