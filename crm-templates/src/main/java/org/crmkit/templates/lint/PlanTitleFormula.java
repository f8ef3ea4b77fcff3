package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Plan;

/** PLAN-2: the title is made by one of three formulas. */
final class PlanTitleFormula extends KindRule<Plan> {

    PlanTitleFormula() {
        super(
                Plan.class,
                "PLAN-2",
                ERROR,
                "标题按二要素（内容＋方案）、三要素（部门或人员＋内容＋方案）、四要素（时间＋部门或人员＋内容＋方案）构成。",
                "The title follows one of three formulas: content and 方案; unit, content and 方案; time, unit, content and 方案.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        if (plan.title().time().isPresent() && plan.title().unit().isEmpty()) {
            notes.add(
                    "plan-title.unit",
                    "empty beside a time",
                    Label.of("有时间时也有部门或人员", "a unit or people wherever there is a time"),
                    Label.of("请补上部门，或去掉时间。", "Add the unit, or leave the time out."));
        }
        String formula = notes.plain(plan.title().content(), Lang.ZH) + "方案";
        String listed = plan.head().title().zh();
        if (!listed.equals(formula) && !listed.equals(notes.plain(plan.title().printed(), Lang.ZH))) {
            notes.add(
                    "title",
                    Notes.quote(listed),
                    Label.of("“" + formula + "”或印出的全称", "content and 方案, or the title as printed"),
                    Label.of("请使目录名称与标题要素一致。", "Let the listed title and the parts of the printed one agree."));
        }
    }
}
