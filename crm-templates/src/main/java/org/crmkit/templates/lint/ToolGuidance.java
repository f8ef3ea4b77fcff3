package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Tool;

/** TOOL-3: a tool leads through the work. */
final class ToolGuidance extends KindRule<Tool> {

    ToolGuidance() {
        super(
                Tool.class,
                "TOOL-3",
                ERROR,
                "指导：有分步做法或可查的判断表，照着就能做。",
                "Guiding: steps in order, or a table to look up, lead through the work.");
    }

    @Override
    void check(Tool tool, Notes notes) {
        if (tool.steps().isEmpty() && tool.tables().isEmpty()) {
            notes.add(
                    "steps",
                    "empty",
                    Label.of("分步做法或判断表", "steps in order or a table to look up"),
                    Label.of("请写出步骤。", "Write the steps."));
        }
    }
}
