package org.crmkit.templates.compose;

import java.util.List;
import org.crmkit.templates.document.Tool;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;

/** 工具: problem and users, what is needed, the steps, what to look up, what comes out, a case worked through, cautions. */
final class ToolComposer {

    private ToolComposer() {}

    static Page compose(Tool tool, PageWriter to) {
        to.top("工具类别", "Sort of tool", to.say(tool.toolKind().label()))
                .top("归口部门", "Owner", to.unit(tool.head().ownerUnit()))
                .top("状态", "Status", to.say(tool.head().status().label()));
        tool.model()
                .ifPresent(model -> to.top("评分模型", "Scoring model", to.say(model.label()) + " (" + model.slug() + ")"));
        to.paragraph(tool.problem(), Block.Paragraph.Style.LEAD);
        to.section("谁在什么时候使用", "Who uses it when").paragraph(tool.users());
        to.section("所需资料", "What is needed").bullets(tool.inputs());
        if (!tool.steps().isEmpty()) {
            to.section("操作步骤", "Steps");
            for (int i = 0; i < tool.steps().size(); i++) {
                Tool.Step step = tool.steps().get(i);
                to.item(1, Ordinal.Style.DECIMAL, i + 1, to.led(step.name(), step.text()), step.text());
            }
        }
        if (!tool.tables().isEmpty()) {
            to.section("查用表", "Tables to look up");
            tool.tables().forEach(to::table);
        }
        to.section("产出", "What comes out").bullets(tool.outputs());
        example(tool.example(), to);
        to.section("注意事项", "Cautions").bullets(tool.cautions());
        to.pairs(List.of(to.pair("评审", "Review", tool.head().review())));
        return to.page(to.say(tool.head().title()));
    }

    private static void example(Tool.WorkedExample example, PageWriter to) {
        to.section("示例", "Worked example").paragraph(example.situation());
        to.numbered(1, Ordinal.Style.DECIMAL, example.steps());
        List<Inline> conclusion = to.line(example.conclusion());
        to.add(new Block.Callout(Block.Callout.Tone.NOTE, to.say("结论", "Conclusion"), conclusion))
                .tableOf(example.conclusion());
    }
}
