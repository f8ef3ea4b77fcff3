package org.crmkit.core.rulebook.simulate;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.joda.money.Money;

/**
 * What one change would do without the others.
 *
 * @param keys the rules it changes; several where rows come or go as a whole
 * @param tested whether it could be tried alone; if not, {@code count} is zero
 * @param count the differing cases that it alone treats as the whole new edition does
 * @param amount what was at stake in these; empty where no money is, and where there are none
 */
public record RuleEffect(List<RuleKey> keys, boolean tested, long count, Optional<Money> amount) {

    public RuleEffect {
        keys = List.copyOf(keys);
    }

    RuleEffect plus(Optional<Money> more) {
        return new RuleEffect(
                keys, tested, count + 1, amount.isPresent() ? amount.flatMap(sum -> more.map(sum::plus)) : more);
    }
}
