package org.crmkit.templates.content;

import static org.crmkit.templates.content.ContentReader.orNone;
import static org.crmkit.templates.content.WordingShapes.WORDING;
import static org.crmkit.templates.content.WordingShapes.oneOf;
import static org.crmkit.templates.content.WordingShapes.part;
import static org.crmkit.templates.content.WordingShapes.wordings;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.document.Form.Cell;
import org.crmkit.templates.document.Form.FieldGroup;
import org.crmkit.templates.document.Form.FieldType;
import org.crmkit.templates.document.Form.FormField;
import org.crmkit.templates.document.Form.Option;
import org.crmkit.templates.document.Form.Signature;
import org.crmkit.templates.document.Form.Use;
import org.crmkit.templates.document.Wording;

/** Reads forms. */
final class FormReader {

    private static final Shape<Option> OPTION = part("一个选项", "an option", f -> {
        Optional<String> key = f.slug("key");
        Optional<Label> label = f.label("label");
        return f.build(() -> new Option(key.orElseThrow(), label.orElseThrow()));
    });

    private static final Shape<Cell> CELL = part("单元格位置", "a cell", f -> {
        Optional<Long> row = f.integer("row", 1, 200);
        Optional<Long> column = f.integer("column", 1, 24);
        Optional<Long> width = f.integer("width", 1, 24);
        Optional<Long> height = f.optional("height", Shapes.integer(1, 200));
        return f.build(() -> new Cell(
                Math.toIntExact(row.orElseThrow()),
                Math.toIntExact(column.orElseThrow()),
                Math.toIntExact(width.orElseThrow()),
                Math.toIntExact(height.orElse(1L))));
    });

    private static final Shape<FormField> FIELD = part("一个栏目", "a field", f -> {
        Optional<String> key = f.slug("key");
        Optional<Label> label = f.label("label");
        Optional<FieldType> type = f.required("type", oneOf(FieldType.values()));
        Optional<Boolean> required = f.optional("required", Shapes.flag());
        Optional<List<Option>> options = f.optional("options", Shapes.list(OPTION));
        Optional<Wording> hint = f.optional("hint", WORDING);
        Optional<Cell> cell = f.required("cell", CELL);
        return f.build(() -> new FormField(
                key.orElseThrow(),
                label.orElseThrow(),
                type.orElseThrow(),
                required.orElse(false),
                orNone(options),
                hint,
                cell.orElseThrow()));
    });

    private static final Shape<FieldGroup> GROUP = part("一组栏目", "a group of fields", f -> {
        Optional<String> key = f.slug("key");
        Optional<Label> title = f.label("title");
        Optional<Long> blankRows = f.optional("blank-rows", Shapes.integer(0, 100));
        Optional<List<FormField>> fields = f.list("fields", FIELD);
        return f.build(() -> new FieldGroup(
                key.orElseThrow(), title.orElseThrow(), Math.toIntExact(blankRows.orElse(0L)), fields.orElseThrow()));
    });

    private static final Shape<Signature> SIGNATURE = part("一个签字栏", "a signature", f -> {
        Optional<Label> act = f.label("act");
        Optional<String> post = f.slug("post");
        return f.build(() -> new Signature(act.orElseThrow(), post.orElseThrow()));
    });

    private static final Shape<Use> USE = part("一处用途", "a use", f -> {
        Optional<String> document = f.slug("document");
        Optional<String> step = f.optional("step", Shapes.slug());
        return f.build(() -> new Use(document.orElseThrow(), step));
    });

    private FormReader() {}

    static Optional<Form> read(FieldReader file, Optional<DocumentHead> head) {
        Optional<Wording> purpose = file.required("purpose", WORDING);
        Optional<Long> columns = file.integer("columns", 1, 24);
        Optional<List<FieldGroup>> groups = file.list("groups", GROUP);
        Optional<List<Signature>> signOff = file.list("sign-off", SIGNATURE);
        Optional<List<Wording>> notes = file.optional("notes", wordings());
        Optional<List<Use>> usedIn = file.list("used-in", USE);
        return file.build(() -> new Form(
                head.orElseThrow(),
                purpose.orElseThrow(),
                Math.toIntExact(columns.orElseThrow()),
                groups.orElseThrow(),
                signOff.orElseThrow(),
                orNone(notes),
                usedIn.orElseThrow()));
    }
}
