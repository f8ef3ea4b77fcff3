package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Label;

/**
 * How a control chart is drawn.
 *
 * @param kind what is counted
 * @param phaseOne how many of the first subgroups give the limits; two or more. What comes later is judged and never moves them
 * @param exclusions subgroups of the first phase that do not count, each with its cause
 * @param rules which runs count as signals
 */
public record ChartPlan(AttributeChart kind, int phaseOne, List<Exclusion> exclusions, RuleSet rules) {

    public ChartPlan {
        exclusions = List.copyOf(exclusions);
        checkArgument(
                phaseOne >= 2, "ChartPlan.phaseOne was %s; it must be 2 or more, better 20 to 25 subgroups.", phaseOne);
    }

    /** Obtains a plan by the rules of Western Electric that excludes nothing. */
    public static ChartPlan of(AttributeChart kind, int phaseOne) {
        return new ChartPlan(kind, phaseOne, List.of(), RuleSet.WESTERN_ELECTRIC);
    }

    /** Returns this plan with other rules. */
    public ChartPlan with(RuleSet others) {
        return new ChartPlan(kind, phaseOne, exclusions, others);
    }

    /** Returns this plan with one more subgroup that does not count for the limits. */
    public ChartPlan excluding(String key, Label cause) {
        List<Exclusion> more = new ArrayList<>(exclusions);
        more.add(new Exclusion(key, cause));
        return new ChartPlan(kind, phaseOne, more, rules);
    }

    boolean excludes(Subgroup subgroup) {
        return exclusions.stream().anyMatch(exclusion -> exclusion.key().equals(subgroup.key()));
    }
}
