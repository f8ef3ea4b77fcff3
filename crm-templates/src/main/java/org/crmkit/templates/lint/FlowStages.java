package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.templates.document.Workflow;

/** FLOW-11: the five steps of designing a workflow. */
final class FlowStages extends KindRule<Workflow> {

    private static final List<String> ORDER = List.of("goal", "factors", "items", "order", "chart");

    FlowStages() {
        super(
                Workflow.class,
                "FLOW-11",
                ERROR,
                "设计流程依次为五步：定目标、析要素、列事项、排顺序定分工、画图注要点；先有目标，才去得掉不为目标服务的工作。",
                "A workflow is designed in five steps: goal, factors, items, order and duties, chart with notes; only a goal tells which work does not serve it.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        Placeholders.check("goal", workflow.goal(), notes);
        Stages.check(ORDER, workflow.head(), notes);
    }
}
