package org.crmkit.templates.content;

import static org.crmkit.templates.content.ContentReader.orNone;
import static org.crmkit.templates.content.WordingShapes.RULE_KEY;
import static org.crmkit.templates.content.WordingShapes.WORDING;
import static org.crmkit.templates.content.WordingShapes.codes;
import static org.crmkit.templates.content.WordingShapes.oneOf;
import static org.crmkit.templates.content.WordingShapes.part;
import static org.crmkit.templates.content.WordingShapes.wordings;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.DocumentTable;
import org.crmkit.templates.document.ExampleFigures;
import org.crmkit.templates.document.ExampleFigures.Column;
import org.crmkit.templates.document.ExampleFigures.Print;
import org.crmkit.templates.document.ExampleFigures.Row;
import org.crmkit.templates.document.Tool;
import org.crmkit.templates.document.Tool.Step;
import org.crmkit.templates.document.Tool.ToolKind;
import org.crmkit.templates.document.Tool.WorkedExample;
import org.crmkit.templates.document.WeightedIndex;
import org.crmkit.templates.document.WeightedIndex.Answer;
import org.crmkit.templates.document.WeightedIndex.Component;
import org.crmkit.templates.document.Wording;

/** Reads tools. */
final class ToolReader {

    private static final Shape<Step> STEP = part("一个步骤", "a step", f -> {
        Optional<Label> name = f.label("name");
        Optional<Wording> text = f.required("text", WORDING);
        return f.build(() -> new Step(name.orElseThrow(), text.orElseThrow()));
    });

    private static final Shape<DocumentTable> TABLE = part("一张表", "a table", f -> {
        Optional<Label> caption = f.label("caption");
        Optional<List<Label>> columns = f.list("columns", Shapes.label());
        Optional<List<List<Wording>>> rows = f.list("rows", wordings());
        return f.build(() -> new DocumentTable(caption.orElseThrow(), columns.orElseThrow(), rows.orElseThrow()));
    });

    private static final Shape<Answer> ANSWER = part("一项得分", "an answer", f -> {
        Optional<String> slug = f.slug("slug");
        Optional<Label> name = f.label("name");
        Optional<BigDecimal> position = f.decimal("position", "0", "1");
        return f.build(() -> new Answer(slug.orElseThrow(), name.orElseThrow(), position.orElseThrow()));
    });

    private static final Shape<Component> COMPONENT = part("一项二级指标", "a component", f -> {
        Optional<String> slug = f.slug("slug");
        Optional<Label> name = f.label("name");
        Optional<Boolean> lowIsGood = f.optional("low-is-good", Shapes.flag());
        Optional<List<Answer>> answers = f.list("answers", ANSWER);
        return f.build(() ->
                new Component(slug.orElseThrow(), name.orElseThrow(), lowIsGood.orElse(false), answers.orElseThrow()));
    });

    private static final Shape<WeightedIndex> INDEX = part("一项指数计算", "the calculation of an index", f -> {
        Optional<RuleKey> scale = f.required("scale", RULE_KEY);
        Optional<RuleKey> weights = f.required("weights", RULE_KEY);
        Optional<RuleKey> grades = f.required("grades", RULE_KEY);
        Optional<RuleKey> target = f.required("target", RULE_KEY);
        Optional<List<Component>> components = f.list("components", COMPONENT);
        return f.build(() -> new WeightedIndex(
                scale.orElseThrow(),
                weights.orElseThrow(),
                grades.orElseThrow(),
                target.orElseThrow(),
                components.orElseThrow()));
    });

    private static final Shape<Column> COLUMN = part("一列", "a column", f -> {
        Optional<String> slug = f.slug("slug");
        Optional<Label> name = f.label("name");
        Optional<Print> print = f.optional("print", oneOf(Print.values()));
        return f.build(() -> new Column(slug.orElseThrow(), name.orElseThrow(), print.orElse(Print.NUMBER)));
    });

    private static final Shape<Row> ROW = part("一行", "a row", f -> {
        Optional<String> slug = f.slug("slug");
        Optional<Label> name = f.label("name");
        Optional<List<BigDecimal>> values = f.list("values", Shapes.decimal());
        return f.build(() -> new Row(slug.orElseThrow(), name.orElseThrow(), values.orElseThrow()));
    });

    private static final Shape<ExampleFigures> FIGURES = part("一组示例数字", "figures of the example", f -> {
        Optional<String> slug = f.slug("slug");
        Optional<Label> caption = f.label("caption");
        Optional<Label> row = f.label("row");
        Optional<List<Column>> columns = f.list("columns", COLUMN);
        Optional<List<Row>> rows = f.list("rows", ROW);
        return f.build(() -> new ExampleFigures(
                slug.orElseThrow(),
                caption.orElseThrow(),
                row.orElseThrow(),
                columns.orElseThrow(),
                rows.orElseThrow()));
    });

    private static final Shape<WorkedExample> EXAMPLE = part("一个算例", "a worked example", f -> {
        Optional<Wording> situation = f.required("situation", WORDING);
        Optional<WeightedIndex> calculation = f.optional("calculation", INDEX);
        Optional<List<ExampleFigures>> figures = f.optional("figures", Shapes.list(FIGURES));
        Optional<List<Wording>> steps = f.list("steps", WORDING);
        Optional<Wording> conclusion = f.required("conclusion", WORDING);
        return f.build(() -> new WorkedExample(
                situation.orElseThrow(), calculation, orNone(figures), steps.orElseThrow(), conclusion.orElseThrow()));
    });

    private ToolReader() {}

    static Optional<Tool> read(FieldReader file, Optional<DocumentHead> head) {
        Optional<ToolKind> toolKind = file.required("tool-kind", oneOf(ToolKind.values()));
        Optional<Wording> problem = file.required("problem", WORDING);
        Optional<Wording> users = file.required("users", WORDING);
        Optional<List<Wording>> inputs = file.list("inputs", WORDING);
        Optional<List<Step>> steps = file.optional("steps", Shapes.list(STEP));
        Optional<List<DocumentTable>> tables = file.optional("tables", Shapes.list(TABLE));
        Optional<List<Wording>> outputs = file.list("outputs", WORDING);
        Optional<WorkedExample> example = file.required("example", EXAMPLE);
        Optional<List<Wording>> cautions = file.optional("cautions", wordings());
        Optional<ModelKey> model =
                file.optional("model", Shapes.choice(codes(List.of(ModelKey.values()), ModelKey::slug)));
        return file.build(() -> new Tool(
                head.orElseThrow(),
                toolKind.orElseThrow(),
                problem.orElseThrow(),
                users.orElseThrow(),
                inputs.orElseThrow(),
                orNone(steps),
                orNone(tables),
                outputs.orElseThrow(),
                example.orElseThrow(),
                orNone(cautions),
                model));
    }
}
