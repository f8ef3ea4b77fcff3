package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Tool;
import org.crmkit.templates.document.Wording;

/** TOOL-4: a tool can be used at once. */
final class ToolReadiness extends KindRule<Tool> {

    ToolReadiness() {
        super(
                Tool.class,
                "TOOL-4",
                ERROR,
                "可操作：有输入、输出和一个算到底的示例；有公式的，示例给出算出的结果。",
                "Operable: inputs, outputs and one case worked to its end; where there is a formula, the example quotes what it"
                        + " yields.");
    }

    @Override
    void check(Tool tool, Notes notes) {
        nonEmpty("inputs", tool.inputs(), notes);
        nonEmpty("outputs", tool.outputs(), notes);
        nonEmpty("example.steps", tool.example().steps(), notes);
        if (tool.example().calculation().isPresent() && !quotesResult(tool.example())) {
            notes.add(
                    "example",
                    "without its result",
                    Label.of("引用 example 之下计算结果的示例", "an example that quotes a result below the key example"),
                    Label.of("请在步骤或结论中引用结果。", "Quote the result in a step or in the conclusion."));
        }
    }

    private static void nonEmpty(String path, List<Wording> wordings, Notes notes) {
        if (wordings.isEmpty()) {
            notes.add(
                    path,
                    "empty",
                    Label.of("至少一项内容", "at least one entry"),
                    Label.of("请补充，使工具拿来就能用。", "Add it, so that the tool can be used at once."));
        }
    }

    private static boolean quotesResult(Tool.WorkedExample example) {
        return Stream.concat(example.steps().stream(), Stream.of(example.conclusion()))
                .flatMap(wording -> wording.slots(Lang.ZH).stream())
                .anyMatch(slot -> slot.toString().contains("example."));
    }
}
