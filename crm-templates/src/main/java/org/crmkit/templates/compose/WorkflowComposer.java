package org.crmkit.templates.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.StringJoiner;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.ResponsibilityTable;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.diagram.Symbol;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.document.Workflow;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** 流程: goal, swim-lane chart, key nodes, design factors. */
final class WorkflowComposer {

    private final Workflow workflow;
    private final PageWriter to;

    private WorkflowComposer(Workflow workflow, PageWriter to) {
        this.workflow = workflow;
        this.to = to;
    }

    static Page compose(Workflow workflow, PageWriter to) {
        return new WorkflowComposer(workflow, to).page();
    }

    private Page page() {
        to.top("归口部门", "Owner", to.unit(workflow.head().ownerUnit()))
                .top("状态", "Status", to.say(workflow.head().status().label()));
        to.paragraph(workflow.goal(), Block.Paragraph.Style.LEAD);
        Workflow.DesignFactors factors = workflow.factors();
        to.section("流程要素", "Design factors")
                .pairs(List.of(
                        to.pair("输入资源", "Input", factors.input()),
                        to.pair("活动", "Activities", factors.activities()),
                        to.pair("活动的相互作用", "Interaction", factors.interaction()),
                        to.pair("输出结果", "Output", factors.output()),
                        to.pair("客户", "Customer", factors.customer()),
                        to.pair("价值", "Value", factors.value()),
                        to.pair("评审", "Review", workflow.head().review())));
        to.section("流程图", "Flow chart")
                .add(new Block.Figure(diagram(), to.say(workflow.head().title())));
        to.section("关键节点说明", "Key nodes").add(keyNodes());
        to.section("职责分配（RACI）", "Responsibilities (RACI)")
                .add(ResponsibilityTable.of(ResponsibilityMatrix.of(workflow), posts(), to.lang(), to::post))
                .add(new Block.Paragraph(
                        Inline.line(ResponsibilityTable.legend(to.lang())), Block.Paragraph.Style.NOTE));
        return to.page(to.say(workflow.head().title()));
    }

    /** Returns the posts of the lanes in drawing order, then those the notes name besides. */
    private List<String> posts() {
        Set<String> posts = new LinkedHashSet<>();
        workflow.lanes().forEach(lane -> posts.add(lane.post()));
        ResponsibilityMatrix.of(workflow)
                .rows()
                .forEach(row -> posts.addAll(row.parts().keySet()));
        return List.copyOf(posts);
    }

    private Diagram diagram() {
        return new Diagram(
                to.say(workflow.head().title()),
                to.lang(),
                workflow.lanes().stream()
                        .map(lane -> new Diagram.Lane(lane.post(), to.post(lane.post())))
                        .toList(),
                workflow.nodes().stream()
                        .map(node -> new Diagram.Node(
                                node.id(),
                                node.lane(),
                                symbol(node.symbol()),
                                to.say(node.text()),
                                workflow.numberOf(node).map(OptionalInt::of).orElse(OptionalInt.empty()),
                                workflow.keyNodes().stream()
                                        .filter(key -> key.node().equals(node.id()))
                                        .map(this::note)
                                        .findFirst()
                                        .orElse("")))
                        .toList(),
                workflow.edges().stream()
                        .map(edge -> new Diagram.Edge(
                                edge.from(),
                                edge.to(),
                                edge.condition().map(to::say).orElse(""),
                                edge.symbol() == FlowSymbol.TWO_WAY_FLOW
                                        ? Diagram.EdgeKind.TWO_WAY_FLOW
                                        : Diagram.EdgeKind.FLOW))
                        .toList());
    }

    private String note(Workflow.KeyNode key) {
        StringJoiner note = new StringJoiner(" ");
        key.points().forEach(point -> note.add(to.say(point)));
        key.timeLimit().ifPresent(limit -> note.add(to.say("时限：", "Time limit: ") + to.say(limit)));
        return note.add(to.say("输入：", "In: ") + to.say(key.input()))
                .add(to.say("输出：", "Out: ") + to.say(key.output()))
                .add(to.say("风险：", "Risk: ") + to.say(key.risk()))
                .add(to.say("控制：", "Control: ") + to.say(key.control()))
                .toString();
    }

    private static Symbol symbol(FlowSymbol symbol) {
        return switch (symbol) {
            case START -> Symbol.START;
            case END -> Symbol.END;
            case TASK -> Symbol.TASK;
            case DECISION -> Symbol.DECISION;
            case JOIN -> Symbol.JOIN;
            case DOCUMENT -> Symbol.DOCUMENT;
            case MULTI_DOCUMENT -> Symbol.MULTI_DOCUMENT;
            case LINKED_PROCESS -> Symbol.LINKED_PROCESS;
            case INFO_SOURCE -> Symbol.INFO_SOURCE;
            case INFO_STORE -> Symbol.INFO_STORE;
            case FLOW, TWO_WAY_FLOW, CROSSING ->
                throw new IllegalArgumentException("FlowSymbol was " + symbol + "; a node must be a box, not a line.");
        };
    }

    private Table keyNodes() {
        List<Table.Row> rows = new ArrayList<>();
        rows.add(Table.Row.of(
                Table.Cell.head(to.say("关键节点", "Key node")),
                Table.Cell.head(to.say("相关说明", "What is done")),
                Table.Cell.head(to.say("输入与输出", "Input and output")),
                Table.Cell.head(to.say("风险与控制", "Risk and control"))));
        for (int k = 0; k < workflow.keyNodes().size(); k++) {
            Workflow.KeyNode key = workflow.keyNodes().get(k);
            rows.add(Table.Row.of(
                    Table.Cell.of(name(k + 1, key)),
                    Table.Cell.of(points(key)),
                    Table.Cell.of(twoLines(
                            to.say("输入：", "In: "),
                            to.line(key.input()),
                            to.say("输出：", "Out: "),
                            to.line(key.output()))),
                    Table.Cell.of(twoLines(
                            to.say("风险：", "Risk: "),
                            to.line(key.risk()),
                            to.say("控制：", "Control: "),
                            to.line(key.control())))));
        }
        boolean zh = to.lang() == Lang.ZH;
        return new Table(
                List.of(Table.Column.of(zh ? 3 : 4), Table.Column.of(9), Table.Column.of(5), Table.Column.of(6)),
                1,
                rows,
                "");
    }

    private List<Inline> name(int number, Workflow.KeyNode key) {
        String name = workflow.nodes().stream()
                .filter(node -> node.id().equals(key.node()))
                .map(node -> to.say(node.text()))
                .findFirst()
                .orElse(key.node());
        return List.of(
                Inline.strong(number + " " + name), new Inline.LineBreak(), Inline.text(to.post(key.responsible())));
    }

    private List<Inline> points(Workflow.KeyNode key) {
        List<Inline> lines = new ArrayList<>();
        for (int p = 0; p < key.points().size(); p++) {
            if (p > 0) {
                lines.add(new Inline.LineBreak());
            }
            lines.add(Inline.text(Ordinal.of(Ordinal.Style.PARENTHESISED, p + 1).in(to.lang()) + to.say("", " ")));
            lines.addAll(to.line(key.points().get(p)));
        }
        key.timeLimit().ifPresent(limit -> {
            lines.add(new Inline.LineBreak());
            lines.add(Inline.strong(to.say("时限：", "Time limit: ")));
            lines.addAll(to.line(limit));
        });
        key.form().ifPresent(form -> {
            lines.add(new Inline.LineBreak());
            lines.add(Inline.strong(to.say("记录：", "Recorded in: ")));
            lines.add(to.link(form));
        });
        return lines;
    }

    private static List<Inline> twoLines(String first, List<Inline> one, String second, List<Inline> other) {
        return PageWriter.join(
                List.of(Inline.strong(first)), one, List.of(new Inline.LineBreak(), Inline.strong(second)), other);
    }
}
