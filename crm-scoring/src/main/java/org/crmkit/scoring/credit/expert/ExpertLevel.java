package org.crmkit.scoring.credit.expert;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.scoring.credit.Bin;

/**
 * One answer to a criterion, and the mark it earns.
 *
 * @param bin what belongs to it: a word that is chosen, or a stretch of numbers
 * @param mark 0 to 100
 * @param ceiling the slug of the best band a customer with this answer may reach, whatever the total; for what nothing makes up for
 */
public record ExpertLevel(Bin bin, BigDecimal mark, Optional<String> ceiling) {

    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ExpertLevel {
        checkArgument(
                mark.signum() >= 0 && mark.compareTo(HUNDRED) <= 0,
                "ExpertLevel.mark of %s was %s; it must be 0 to 100.",
                bin.label(),
                mark);
        checkArgument(
                ceiling.map(RuleKey::isSlug).orElse(true),
                "ExpertLevel.ceiling of %s was '%s'; it must be the slug of a band.",
                bin.label(),
                ceiling.orElse(""));
        checkArgument(
                bin.fold(between -> true, oneOf -> true, missing -> false),
                "ExpertLevel.bin was the missing value; what a missing answer counts is MissingAnswer of the card.");
    }
}
