package org.crmkit.templates.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;

/**
 * 工具: a means of reaching a result, ready to be used.
 *
 * @param toolKind which sort of means it is
 * @param problem which problem of the work it solves
 * @param users who uses it when
 * @param inputs what is needed
 * @param steps what to do, in order
 * @param tables what to look up; at least one of steps and tables is there
 * @param outputs what comes out
 * @param example a case worked through
 * @param cautions what to beware of
 * @param model the scoring model it documents, if there is one
 */
public record Tool(
        DocumentHead head,
        ToolKind toolKind,
        Wording problem,
        Wording users,
        List<Wording> inputs,
        List<Step> steps,
        List<DocumentTable> tables,
        List<Wording> outputs,
        WorkedExample example,
        List<Wording> cautions,
        Optional<ModelKey> model)
        implements Document {

    public Tool {
        inputs = List.copyOf(inputs);
        steps = List.copyOf(steps);
        tables = List.copyOf(tables);
        outputs = List.copyOf(outputs);
        cautions = List.copyOf(cautions);
    }

    /** The four sorts of tool. */
    public enum ToolKind {
        /** 方法: ways and acts to get something done. */
        METHOD("方法", "Method"),
        /** 模型: concepts, relations or steps of calculation that analyse a problem. */
        MODEL("模型", "Model"),
        /** 模式: a way of working distilled from experience. */
        PATTERN("模式", "Pattern"),
        /** 技巧: the skilful use of methods. */
        TECHNIQUE("技巧", "Technique");

        private final Label label;

        ToolKind(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** A step: its name and what to do. */
    public record Step(Label name, Wording text) {}

    /**
     * A case worked through; where it computes, its wording quotes the result as facts below {@code example}.
     *
     * @param situation the case
     * @param calculation what is computed from rules, if anything is
     * @param figures invented figures that hang on no rule, each table by its own slug
     * @param steps the way to the result
     * @param conclusion what follows from it
     */
    public record WorkedExample(
            Wording situation,
            Optional<WeightedIndex> calculation,
            List<ExampleFigures> figures,
            List<Wording> steps,
            Wording conclusion) {
        public WorkedExample {
            figures = List.copyOf(figures);
            steps = List.copyOf(steps);
        }
    }

    @Override
    public List<RulePart> derived(List<? extends RulePart> rules) {
        return Stream.concat(
                        example.calculation().stream().map(calculation -> calculation.on(rules)),
                        example.figures().stream().map(ExampleFigures::part))
                .toList();
    }

    @Override
    public List<Slot> computesWith() {
        return example.calculation().map(WeightedIndex::inputs).orElse(List.of());
    }

    @Override
    public Tool inVersion(String version) {
        return new Tool(
                head.inVersion(version),
                toolKind,
                problem,
                users,
                inputs,
                steps,
                tables,
                outputs,
                example,
                cautions,
                model);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.tool(this);
    }

    @Override
    public Contents contents() {
        Contents.Collector into = Contents.Collector.of(head)
                .wording("problem", problem)
                .wording("users", users)
                .wordings("inputs", inputs);
        into.each("steps", steps, (path, step) -> into.label(path + ".name", step.name())
                        .wording(path + ".text", step.text()))
                .each("tables", tables, (path, table) -> table.collect(path, into))
                .wordings("outputs", outputs)
                .wording("example.situation", example.situation())
                .each("example.figures", example.figures(), (path, figures) -> figures.collect(path, into))
                .wordings("example.steps", example.steps())
                .wording("example.conclusion", example.conclusion())
                .wordings("cautions", cautions);
        return into.done();
    }
}
