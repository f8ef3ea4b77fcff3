package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Tool;

/** TOOL-5: a tool that documents a scoring model names it. */
final class ToolModel extends KindRule<Tool> {

    ToolModel() {
        super(
                Tool.class,
                "TOOL-5",
                ERROR,
                "说明评分模型的工具写明模型的键，类别为模型，文档与程序算的是同一件事。",
                "A tool that documents a scoring model names its key and is a model, so that paper and program compute the same.");
    }

    @Override
    void check(Tool tool, Notes notes) {
        Label title = tool.head().title();
        for (ModelKey model : ModelKey.values()) {
            boolean named = title.zh().contains(model.label().zh())
                    || title.en()
                            .toLowerCase(Locale.ROOT)
                            .contains(model.label().en().toLowerCase(Locale.ROOT));
            if (named && !tool.model().equals(Optional.of(model))) {
                notes.add(
                        "model",
                        tool.model().map(ModelKey::slug).orElse("empty"),
                        Label.of(model.slug() + "，即标题所指的模型", model.slug() + ", the model the title names"),
                        Label.of("请写明模型的键。", "Name the model's key."));
            }
        }
        if (tool.model().isPresent() && tool.toolKind() != Tool.ToolKind.MODEL) {
            notes.add(
                    "tool-kind",
                    tool.toolKind(),
                    Label.of("MODEL，因其说明一个评分模型", "MODEL, because it documents a scoring model"),
                    Label.of("请修改类别或删去模型的键。", "Change the kind, or leave the model out."));
        }
    }
}
