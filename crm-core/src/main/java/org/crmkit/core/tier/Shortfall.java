package org.crmkit.core.tier;

import java.util.List;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Lang;

/**
 * What is missing to a level.
 *
 * @param level which
 * @param match whether one of the gaps has to be closed or all of them
 * @param gaps one for each criterion not reached yet, at least one
 */
public record Shortfall(TierLevel level, LevelRule.Match match, List<Gap> gaps) {

    public Shortfall {
        gaps = List.copyOf(gaps);
    }

    /**
     * One criterion that is not reached.
     *
     * @param rule the key of the criterion
     * @param missing how much more it takes
     */
    public record Gap(RuleKey rule, RuleValue missing) {}

    /** Returns what is missing for readers, with the keys: {@code CNY 400.00 (tier.levels.gold.threshold)}. */
    public String in(Lang lang) {
        StringBuilder text = new StringBuilder();
        String or = lang == Lang.ZH ? "或" : " or ";
        String and = lang == Lang.ZH ? "并" : " and ";
        for (Gap gap : gaps) {
            text.append(text.isEmpty() ? "" : match == LevelRule.Match.ANY ? or : and);
            text.append(gap.missing().in(lang));
            text.append(lang == Lang.ZH ? "（" + gap.rule() + "）" : " (" + gap.rule() + ")");
        }
        return text.toString();
    }
}
