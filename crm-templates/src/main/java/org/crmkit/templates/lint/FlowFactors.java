package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.templates.document.Workflow;

/** FLOW-4: the six design factors are thought through. */
final class FlowFactors extends KindRule<Workflow> {

    FlowFactors() {
        super(
                Workflow.class,
                "FLOW-4",
                ERROR,
                "写明输入资源、活动、活动的相互作用、输出结果、客户、价值六个要素，不以“无”“略”充数。",
                "Input, activities, their interaction, output, customer and value are stated, none by a mere placeholder.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        Workflow.DesignFactors factors = workflow.factors();
        Placeholders.check("factors.input", factors.input(), notes);
        Placeholders.check("factors.activities", factors.activities(), notes);
        Placeholders.check("factors.interaction", factors.interaction(), notes);
        Placeholders.check("factors.output", factors.output(), notes);
        Placeholders.check("factors.customer", factors.customer(), notes);
        Placeholders.check("factors.value", factors.value(), notes);
    }
}
