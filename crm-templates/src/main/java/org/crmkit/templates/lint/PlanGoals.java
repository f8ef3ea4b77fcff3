package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Plan;
import org.crmkit.templates.document.Slot;

/** PLAN-11: a goal with a number can be checked later. */
final class PlanGoals extends KindRule<Plan> {

    PlanGoals() {
        super(
                Plan.class,
                "PLAN-11",
                WARNING,
                "目标带数字的，写明指标、基数、目标值和测量时间，到期才能核对。",
                "A goal that states a number names metric, baseline, target and date, so that it can be checked when it is due.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        for (int i = 0; i < plan.goals().size(); i++) {
            Plan.Goal goal = plan.goals().get(i);
            boolean numeric = goal.target().slots(Lang.ZH).stream()
                    .filter(Slot.Fact.class::isInstance)
                    .map(Slot.Fact.class::cast)
                    .flatMap(slot -> notes.quotes().facts().fact(slot.key()).stream())
                    .anyMatch(fact -> fact.value().isNumeric());
            if (numeric && goal.baseline().isEmpty()) {
                notes.add(
                        "goals[" + i + "].baseline",
                        "empty",
                        Label.of("目标的基数", "the figure the goal starts from"),
                        Label.of("请写明现状；尚无数据的，写明首次测量的时间。", "State where it stands, or when it is first measured."));
            }
        }
    }
}
