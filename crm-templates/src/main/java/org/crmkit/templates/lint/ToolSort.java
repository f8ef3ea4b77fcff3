package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Tool;

/** TOOL-1: the sort of tool and its title agree. */
final class ToolSort extends KindRule<Tool> {

    ToolSort() {
        super(
                Tool.class,
                "TOOL-1",
                ERROR,
                "工具是方法、模型、模式、技巧之一；标题以其中一种结尾的，类别与之相同。",
                "A tool is a method, a model, a pattern or a technique; a title that ends with one of them means that one.");
    }

    @Override
    void check(Tool tool, Notes notes) {
        String title = tool.head().title().zh();
        for (Tool.ToolKind kind : Tool.ToolKind.values()) {
            if (title.endsWith(kind.label().zh()) && kind != tool.toolKind()) {
                notes.add(
                        "tool-kind",
                        tool.toolKind(),
                        Label.of("“" + kind.label().zh() + "”，与标题一致", kind + ", as the title says"),
                        Label.of("请修改类别或标题。", "Change the kind or the title."));
            }
        }
    }
}
