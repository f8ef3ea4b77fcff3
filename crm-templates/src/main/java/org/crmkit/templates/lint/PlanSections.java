package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.templates.document.Plan;

/** PLAN-6: the seven sections are filled. */
final class PlanSections extends KindRule<Plan> {

    PlanSections() {
        super(
                Plan.class,
                "PLAN-6",
                ERROR,
                "七个部分齐全：目标和目的、适用范围、现状分析、具体措施、实施和管理、考核和评估、参考附件；缺附件时仅提醒。",
                "Seven sections are filled: goals, scope, situation, measures, implementation, evaluation, attachments; missing"
                        + " attachments are only a warning.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        Missing.check("goals", plan.goals(), notes);
        Placeholders.check("scope.time", plan.scope().time(), notes);
        Placeholders.check("scope.people", plan.scope().people(), notes);
        Placeholders.check("scope.departments", plan.scope().departments(), notes);
        Missing.check("situation.problems", plan.situation().problems(), notes);
        Missing.check("measures", plan.measures().list(), notes);
        Missing.check("implementation.steps", plan.implementation().steps(), notes);
        Missing.check("evaluation.criteria", plan.evaluation().criteria(), notes);
        Missing.check("evaluation.steps", plan.evaluation().steps(), notes);
        Missing.warn("attachments", plan.attachments(), notes);
    }
}
