package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Plan;

/** PLAN-1: a plan has title, purpose, body and sign-off. */
final class PlanParts extends KindRule<Plan> {

    PlanParts() {
        super(
                Plan.class,
                "PLAN-1",
                ERROR,
                "方案由标题、目的、正文、落款四部分组成，缺一不可。",
                "A plan has four parts: title, purpose, body and sign-off.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        Placeholders.check("plan-title.content", plan.title().content(), notes);
        Placeholders.check("purpose.benefit", plan.purpose().benefit(), notes);
        boolean body = !plan.goals().isEmpty()
                || !plan.measures().list().isEmpty()
                || !plan.implementation().steps().isEmpty();
        if (!body) {
            notes.add(
                    "goals",
                    "empty, like measures and steps",
                    Label.of("有目标、措施和步骤的正文", "a body of goals, measures and steps"),
                    Label.of("请编写正文。", "Write the body."));
        }
        if (notes.directory().unit(plan.makingUnit()).isEmpty()) {
            notes.add(
                    "making-unit",
                    Notes.quote(plan.makingUnit()),
                    Label.of("企业档案中的部门", "a unit the profile names"),
                    Label.of("请写明落款的部门。", "Name the unit that signs."));
        }
    }
}
