package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;

/** The editions in force from one day to another, each with the day it begins to decide. */
record TierEditions(List<Edition> list) {

    record Edition(int from, LevelRules rules) {}

    static TierEditions of(InForce<TierScheme> scheme, int first) {
        return new TierEditions(List.of(new Edition(first, LevelRules.of(scheme))));
    }

    /** Asks for the rules of every day, so that it need not be told when they change. */
    static TierEditions of(Function<LocalDate, InForce<TierScheme>> rules, int first, int last) {
        List<Edition> list = new ArrayList<>();
        InForce<TierScheme> current = null;
        for (int day = first; day <= last; day++) {
            InForce<TierScheme> next = rules.apply(DaySpan.date(day));
            if (!next.equals(current)) {
                checkArgument(
                        current == null
                                || next.policy()
                                        .currency()
                                        .equals(current.policy().currency()),
                        "tier.levels of %s was in %s; it must stay in the currency of the edition before it, or amounts cannot be added. Begin new histories in the new currency.",
                        next.version(),
                        next.policy().currency());
                list.add(new Edition(day, LevelRules.of(next)));
                current = next;
            }
        }
        return new TierEditions(List.copyOf(list));
    }

    LevelRules on(int day) {
        LevelRules found = list.get(0).rules();
        for (Edition edition : list) {
            if (edition.from() <= day) {
                found = edition.rules();
            }
        }
        return found;
    }

    LevelRules first() {
        return list.get(0).rules();
    }
}
