package org.crmkit.templates.compose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Form;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Field;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** 表单: one grid of groups, labels beside what is filled in; below it signatures and how to fill it. */
final class FormComposer {

    private static final int LINES_OF_LONG_TEXT = 3;

    private final Form form;
    private final PageWriter to;

    private FormComposer(Form form, PageWriter to) {
        this.form = form;
        this.to = to;
    }

    static Page compose(Form form, PageWriter to) {
        return new FormComposer(form, to).page();
    }

    private Page page() {
        to.top("归口部门", "Owner", to.unit(form.head().ownerUnit()))
                .top("状态", "Status", to.say(form.head().status().label()));
        to.paragraph(form.purpose(), Block.Paragraph.Style.NOTE);
        to.add(grid());
        if (!form.signOff().isEmpty()) {
            to.add(signatures());
        }
        if (!form.notes().isEmpty()) {
            to.add(Block.Heading.of(2, to.say("填表说明", "How to fill this form"), "notes"));
            to.numbered(1, Ordinal.Style.DECIMAL, form.notes());
        }
        usedIn();
        return to.page(to.say(form.head().title()));
    }

    private Table grid() {
        List<Table.Row> rows = new ArrayList<>();
        for (Form.FieldGroup group : form.groups()) {
            rows.add(Table.Row.of(Table.Cell.head(to.say(group.title())).spanning(form.columns(), 1)));
            rows.addAll(group.isRepeating() ? repeating(group) : once(group));
        }
        return new Table(Collections.nCopies(form.columns(), Table.Column.of(1)), 0, rows, "");
    }

    private List<Table.Row> once(Form.FieldGroup group) {
        int height = group.fields().stream()
                .mapToInt(field -> field.cell().row() + field.cell().height() - 1)
                .max()
                .orElse(0);
        boolean[][] taken = new boolean[height][form.columns()];
        group.fields().forEach(field -> take(taken, field.cell()));
        List<Table.Row> rows = new ArrayList<>();
        for (int r = 0; r < height; r++) {
            List<Placed> cells = new ArrayList<>();
            for (Form.FormField field : group.fields()) {
                if (field.cell().row() == r + 1) {
                    cells.add(new Placed(field.cell().column(), cells(group, field)));
                }
            }
            for (int c = 0; c < form.columns(); c++) {
                if (!taken[r][c]) {
                    cells.add(new Placed(c + 1, List.of(Table.Cell.of(""))));
                }
            }
            cells.sort(Comparator.comparingInt(Placed::column));
            rows.add(new Table.Row(
                    cells.stream().flatMap(placed -> placed.cells().stream()).toList()));
        }
        return rows;
    }

    private record Placed(int column, List<Table.Cell> cells) {}

    private void take(boolean[][] taken, Form.Cell cell) {
        for (int r = cell.row(); r < cell.row() + cell.height(); r++) {
            for (int c = cell.column(); c < Math.min(form.columns() + 1, cell.column() + cell.width()); c++) {
                taken[r - 1][c - 1] = true;
            }
        }
    }

    private List<Table.Cell> cells(Form.FieldGroup group, Form.FormField field) {
        Form.Cell cell = field.cell();
        List<Inline> label = Inline.line(label(field));
        if (cell.width() == 1) {
            List<Inline> both = PageWriter.join(label, List.of(new Inline.LineBreak()), value(field));
            return List.of(new Table.Cell(both, 1, cell.height(), Table.Role.INPUT).asking(typed(group, field)));
        }
        int labelWidth = Math.min(cell.width() - 1, Math.max(1, form.columns() / 6));
        return List.of(
                new Table.Cell(label, labelWidth, cell.height(), Table.Role.LABEL),
                new Table.Cell(value(field), cell.width() - labelWidth, cell.height(), Table.Role.INPUT)
                        .asking(typed(group, field)));
    }

    private Field typed(Form.FieldGroup group, Form.FormField field) {
        return new Field(
                group.key() + "." + field.key(),
                label(field),
                Field.Type.valueOf(field.type().name()),
                field.required(),
                field.options().stream().map(option -> to.say(option.label())).toList(),
                field.hint().map(to::say).orElse(""));
    }

    private String label(Form.FormField field) {
        return to.say(field.label()) + (field.required() ? " *" : "");
    }

    private List<Inline> value(Form.FormField field) {
        List<Inline> value = new ArrayList<>(
                switch (field.type()) {
                    case TEXT, NUMBER, AMOUNT -> List.<Inline>of();
                    case PERCENT -> List.of(new Inline.Blank(4), Inline.text("%"));
                    case LONG_TEXT -> Collections.<Inline>nCopies(LINES_OF_LONG_TEXT, new Inline.LineBreak());
                    case DATE -> day();
                    case PERIOD -> PageWriter.join(day(), List.of(Inline.text(to.say(" 至 ", " to "))), day());
                    case SINGLE_CHOICE, MULTIPLE_CHOICE -> options(field, Inline.text("　"));
                });
        hint(field).ifPresent(hint -> {
            if (field.type() == Form.FieldType.LONG_TEXT) {
                value.add(0, hint);
            } else {
                if (!value.isEmpty()) {
                    value.add(new Inline.LineBreak());
                }
                value.add(hint);
            }
        });
        return value;
    }

    private Optional<Inline> hint(Form.FormField field) {
        return field.hint()
                .map(hint -> new Inline.Emphasis(PageWriter.join(
                        List.of(Inline.text(to.say("（", "("))),
                        to.line(hint),
                        List.of(Inline.text(to.say("）", ")"))))));
    }

    private List<Inline> day() {
        return to.lang() == Lang.ZH ? Inline.line("年　月　日") : List.of(new Inline.Blank(4));
    }

    private List<Inline> options(Form.FormField field, Inline between) {
        List<Inline> options = new ArrayList<>();
        for (Form.Option option : field.options()) {
            if (!options.isEmpty()) {
                options.add(between);
            }
            options.add(new Inline.CheckOption(to.say(option.label())));
        }
        return options;
    }

    private List<Table.Row> repeating(Form.FieldGroup group) {
        List<Form.FormField> fields = group.fields().stream()
                .sorted(Comparator.comparingInt(field -> field.cell().column()))
                .toList();
        List<Table.Row> rows = new ArrayList<>();
        List<Inline> hints = hints(fields);
        if (!hints.isEmpty()) {
            rows.add(Table.Row.of(Table.Cell.of(hints).spanning(form.columns(), 1)));
        }
        rows.add(new Table.Row(fields.stream()
                .map(field ->
                        Table.Cell.label(label(field)).spanning(field.cell().width(), 1))
                .toList()));
        Table.Row blank = new Table.Row(fields.stream()
                .map(field -> new Table.Cell(
                                options(field, new Inline.LineBreak()),
                                field.cell().width(),
                                1,
                                Table.Role.INPUT)
                        .asking(typed(group, field)))
                .toList());
        rows.addAll(Collections.nCopies(group.blankRows(), blank));
        return rows;
    }

    /** Returns the hints of a repeating group as one line: its narrow columns have no room for them. */
    private List<Inline> hints(List<Form.FormField> fields) {
        List<Inline> hints = new ArrayList<>();
        for (Form.FormField field : fields) {
            field.hint().ifPresent(hint -> {
                if (!hints.isEmpty()) {
                    hints.add(Inline.text(to.say("；", "; ")));
                }
                hints.add(Inline.text(to.say(field.label()) + to.say("：", ": ")));
                hints.addAll(to.line(hint));
            });
        }
        return hints.isEmpty() ? hints : List.of(new Inline.Emphasis(hints));
    }

    private Table signatures() {
        String date = to.say("日期", "Date");
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < form.signOff().size(); i++) {
            Form.Signature signature = form.signOff().get(i);
            String name = "sign-off." + (i + 1);
            String who = to.say(signature.act()) + to.say("（", " (") + to.post(signature.post()) + to.say("）", ")");
            rows.add(Table.Row.of(
                    Table.Cell.label(who),
                    new Table.Cell(List.of(), 1, 1, Table.Role.INPUT)
                            .asking(new Field(name + ".name", who, Field.Type.TEXT, false, List.of(), "")),
                    Table.Cell.label(date),
                    new Table.Cell(day(), 1, 1, Table.Role.INPUT)
                            .asking(new Field(name + ".date", date, Field.Type.DATE, false, List.of(), ""))));
        }
        return new Table(
                List.of(Table.Column.of(4), Table.Column.of(4), Table.Column.of(1), Table.Column.of(3)), 0, rows, "");
    }

    private void usedIn() {
        List<Inline> places = new ArrayList<>();
        for (Form.Use use : form.usedIn()) {
            places.add(Inline.text(places.isEmpty() ? to.say("使用于：", "Used in: ") : to.say("、", ", ")));
            places.add(to.link(use.document()));
        }
        boolean starred =
                form.groups().stream().flatMap(group -> group.fields().stream()).anyMatch(Form.FormField::required);
        if (starred) {
            places.add(Inline.text(to.say("　带 * 的栏目必须填写。", "  Fields marked * must be filled.")));
        }
        if (!places.isEmpty()) {
            to.add(new Block.Paragraph(places, Block.Paragraph.Style.NOTE));
        }
    }
}
