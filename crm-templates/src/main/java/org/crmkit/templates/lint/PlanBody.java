package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.templates.document.Plan;

/** PLAN-4: the body has goals, measures and steps. */
final class PlanBody extends KindRule<Plan> {

    PlanBody() {
        super(
                Plan.class,
                "PLAN-4",
                ERROR,
                "正文有主要目标、政策措施、实施步骤，三者都不能空。",
                "The body has goals, measures and steps, none of them empty.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        Missing.check("goals", plan.goals(), notes);
        Missing.check("measures", plan.measures().list(), notes);
        Missing.check("implementation.steps", plan.implementation().steps(), notes);
    }
}
