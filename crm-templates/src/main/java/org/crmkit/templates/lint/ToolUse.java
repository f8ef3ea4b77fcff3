package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.templates.document.Tool;

/** TOOL-2: a tool solves a problem somebody has. */
final class ToolUse extends KindRule<Tool> {

    ToolUse() {
        super(
                Tool.class,
                "TOOL-2",
                ERROR,
                "实用：写明解决什么问题、谁在什么时候用。",
                "Practical: the tool says which problem it solves and who uses it when.");
    }

    @Override
    void check(Tool tool, Notes notes) {
        Placeholders.check("problem", tool.problem(), notes);
        Placeholders.check("users", tool.users(), notes);
    }
}
