package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.HashSet;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Plan;

/** PLAN-10: one section for each measure. */
final class PlanMeasures extends KindRule<Plan> {

    PlanMeasures() {
        super(
                Plan.class,
                "PLAN-10",
                WARNING,
                "方案先写背景、目的、对象和依据，再分别写各项措施：一项措施一节，标题不重复。",
                "A plan tells its background, purpose, people and basis, then gives each measure a section of its own under a title of its own.");
    }

    @Override
    void check(Plan plan, Notes notes) {
        Set<String> titles = new HashSet<>();
        for (int m = 0; m < plan.measures().list().size(); m++) {
            Plan.Measure measure = plan.measures().list().get(m);
            if (!titles.add(measure.title().zh())) {
                notes.add(
                        "measures[" + m + "].title",
                        Notes.quote(measure.title().zh()),
                        Label.of("与其他措施不同的标题", "another title than those of the other measures"),
                        Label.of("请合并重复的措施，或改写标题。", "Join the measures, or name them apart."));
            }
            Missing.warn("measures[" + m + "].points", measure.points(), notes);
        }
    }
}
