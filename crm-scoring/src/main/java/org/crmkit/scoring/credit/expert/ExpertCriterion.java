package org.crmkit.scoring.credit.expert;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Applicant;

/**
 * One line of a card.
 *
 * @param slug the name of the answer in an {@link Applicant}, and of the reason
 * @param group under which heading it stands, for example Character
 * @param label what is asked
 * @param weight in percent of the card, above zero to 100
 * @param levels the answers, two or more; a value that none holds counts as missing
 */
public record ExpertCriterion(String slug, Label group, Label label, BigDecimal weight, List<ExpertLevel> levels) {

    public ExpertCriterion {
        levels = List.copyOf(levels);
        checkArgument(RuleKey.isSlug(slug), "ExpertCriterion.slug was '%s'; it must be a slug.", slug);
        checkArgument(
                weight.signum() > 0 && weight.compareTo(ExpertLevel.HUNDRED) <= 0,
                "ExpertCriterion.weight of %s was %s; it must be above zero, in percent. Leave out a criterion that does not count.",
                slug,
                weight);
        checkArgument(
                levels.size() >= 2,
                "ExpertCriterion.levels of %s were %s; there must be two or more.",
                slug,
                levels.size());
    }

    /** Returns the level of an applicant's answer, the first that holds it; empty if it is missing or none of those offered. */
    public Optional<ExpertLevel> levelOf(Applicant applicant) {
        Optional<String> answer = applicant.value(slug);
        return answer.isEmpty()
                ? Optional.empty()
                : levels.stream().filter(level -> level.bin().holds(answer)).findFirst();
    }

    /** Returns the lowest mark of the levels. */
    public BigDecimal lowestMark() {
        return levels.stream().map(ExpertLevel::mark).min(BigDecimal::compareTo).orElseThrow();
    }

    ExpertCriterion weighing(BigDecimal percent) {
        return new ExpertCriterion(slug, group, label, percent, levels);
    }
}
