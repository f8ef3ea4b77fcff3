package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Plan;

/** PLAN-8: who carries a plan out does not supervise it. */
final class PlanUnits extends KindRule<Plan> {

    PlanUnits() {
        super(
                Plan.class,
                "PLAN-8",
                ERROR,
                "方案写明执行部门和监督部门，两者不同，且都是本企业的部门。",
                "A plan names the executing and the supervising unit; they differ and exist in the company.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        if (plan.executingUnit().equals(plan.supervisingUnit())) {
            notes.add(
                    "supervising-unit",
                    Notes.quote(plan.supervisingUnit()),
                    Label.of("执行部门以外的部门", "another unit than the executing one"),
                    Label.of("请指定独立的监督部门。", "Name a unit that does not carry the plan out."));
        }
        checkUnit("executing-unit", plan.executingUnit(), notes);
        checkUnit("supervising-unit", plan.supervisingUnit(), notes);
    }

    private static void checkUnit(String path, String unit, Notes notes) {
        if (notes.directory().unit(unit).isEmpty()) {
            notes.add(
                    path,
                    Notes.quote(unit),
                    Label.of("企业档案中的部门", "a unit the profile names"),
                    Label.of("请在企业档案中添加该部门，或改用已有的部门。", "Add the unit to the profile, or name one that is there."));
        }
    }
}
