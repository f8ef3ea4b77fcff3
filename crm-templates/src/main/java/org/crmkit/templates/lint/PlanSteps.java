package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Plan;

/** PLAN-5: a step says when, what, who and how well; days follow each other. */
final class PlanSteps extends KindRule<Plan> {

    PlanSteps() {
        super(
                Plan.class,
                "PLAN-5",
                ERROR,
                "每个步骤写明时间、内容、责任部门、要求，日期先后有序，责任部门是本企业的部门。",
                "Each step states time, content, responsible unit and requirement; days follow each other and the unit exists.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        LocalDate before = LocalDate.MIN;
        List<Plan.Step> steps = plan.implementation().steps();
        for (int i = 0; i < steps.size(); i++) {
            Plan.Step step = steps.get(i);
            String path = "implementation.steps[" + i + "]";
            if (notes.directory().unit(step.unit()).isEmpty()) {
                notes.add(
                        path + ".unit",
                        Notes.quote(step.unit()),
                        Label.of("企业档案中的部门", "a unit the profile names"),
                        Label.of("请写明责任部门。", "Name the unit that answers for it."));
            }
            Placeholders.check(path + ".time", step.time(), notes);
            Placeholders.check(path + ".content", step.content(), notes);
            Placeholders.check(path + ".requirement", step.requirement(), notes);
            Optional<LocalDate> day = notes.day(step.time());
            if (day.isPresent() && day.get().isBefore(before)) {
                notes.add(
                        path + ".time",
                        day.get(),
                        Label.of("不早于上一步骤的" + before, "no earlier than " + before + ", the step before it"),
                        Label.of("请调整步骤的顺序或日期。", "Move the step, or change its day."));
            }
            before = day.orElse(before);
        }
    }
}
