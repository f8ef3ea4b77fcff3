package org.crmkit.templates.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Form;

/**
 * Reads a filled workbook of one form.
 *
 * <pre>{@code
 * FormReader reader = FormReader.of(form);
 * FormReading reading = reader.read(bytes);
 * reading.fold(
 *         filled -> store(filled.form()),
 *         faulty -> sendBack(reader.marked(bytes, faulty.flaws())),
 *         refused -> tell(refused.reason()));
 * }</pre>
 *
 * <p>Fields are found by the names the workbook carries, so that a workbook saved by another program, with other columns, still reads.
 * It takes a second at most for the largest file it accepts. Thread-safe.
 */
public final class FormReader {

    private final Form form;

    private FormReader(Form form) {
        this.form = form;
    }

    /** Obtains a reader of workbooks of {@code form}. */
    public static FormReader of(Form form) {
        return new FormReader(form);
    }

    /**
     * Returns which form a workbook is of, or why that cannot be told.
     *
     * @param stamp answers for a workbook made by this library
     * @param refused answers for anything else
     */
    public static <R> R identify(
            byte[] workbook,
            Function<? super FormStamp, ? extends R> stamp,
            Function<? super Label, ? extends R> refused) {
        try {
            return stamp.apply(Book.of(workbook).stamp());
        } catch (FormRefusal e) {
            return refused.apply(e.reason());
        }
    }

    /** Reads a workbook. */
    public FormReading read(byte[] workbook) {
        try {
            Book book = Book.of(workbook);
            FormStamp stamp = book.stamp();
            checkStamp(stamp);
            return new Reading(book, stamp).result();
        } catch (FormRefusal e) {
            return new FormReading.Refused(e.reason());
        }
    }

    /**
     * Returns the workbook with its faulty cells coloured and commented. A colour goes when its cell is corrected; marks of an earlier
     * round are taken out. All other content stays.
     *
     * @param flaws of this workbook, from {@link #read}
     * @throws IllegalArgumentException if {@link #read} refuses the workbook
     */
    public byte[] marked(byte[] workbook, List<FormFlaw> flaws) {
        try {
            Book book = Book.of(workbook);
            FormStamp stamp = book.stamp();
            checkStamp(stamp);
            Reading reading = new Reading(book, stamp);
            return new FormMarks(book, reading.sheet, reading.cells, stamp.lang()).put(flaws);
        } catch (FormRefusal e) {
            throw new IllegalArgumentException(e.reason().en(), e);
        }
    }

    private void checkStamp(FormStamp stamp) throws FormRefusal {
        String key = form.head().key().key();
        String version = form.head().version();
        if (!stamp.form().equals(key)) {
            throw new FormRefusal(
                    "该工作簿是表单 " + stamp.form() + "，应为 " + key + "。请换用正确的表单。",
                    "The workbook is form " + stamp.form() + "; it must be " + key + ". Use the right form.");
        }
        if (!stamp.version().equals(version)) {
            throw new FormRefusal(
                    "该工作簿是第 " + stamp.version() + " 版，现行为第 " + version + " 版。请在现行版本上重新填写。",
                    "The workbook is version " + stamp.version() + " of the form; version " + version
                            + " is in force. Fill that one.");
        }
    }

    /** One workbook being read. */
    private final class Reading {

        private final Book book;
        private final FormStamp stamp;
        private final EntryParser parser;
        private final String sheet;
        private final SheetCells cells;
        private final List<FormFlaw> flaws = new ArrayList<>();

        Reading(Book book, FormStamp stamp) throws FormRefusal {
            this.book = book;
            this.stamp = stamp;
            this.parser = new EntryParser(book.countsFrom1904());
            this.sheet = form.groups().stream()
                    .flatMap(group -> group.fields().stream().flatMap(field -> names(group, field).stream()))
                    .flatMap(name -> book.places(name).stream())
                    .findFirst()
                    .map(Book.Place::sheet)
                    .orElseThrow(FormReader::fieldsLost);
            this.cells = book.cells(sheet);
        }

        FormReading result() throws FormRefusal {
            Map<String, FilledForm.Group> groups = new LinkedHashMap<>();
            for (Form.FieldGroup group : form.groups()) {
                groups.put(group.key(), group.isRepeating() ? table(group) : once(group));
            }
            List<FilledForm.Signature> signatures = new ArrayList<>();
            for (int i = 0; i < form.signOff().size(); i++) {
                signatures.add(signature(i + 1, form.signOff().get(i)));
            }
            return flaws.isEmpty()
                    ? new FormReading.Filled(new FilledForm(stamp, groups, signatures))
                    : new FormReading.Faulty(stamp, flaws);
        }

        private FilledForm.Group once(Form.FieldGroup group) throws FormRefusal {
            Map<String, FormEntry> row = new LinkedHashMap<>();
            for (Form.FormField field : group.fields()) {
                Optional<FormEntry> entry = entry(group, field, 0, 0);
                entry.ifPresent(it -> row.put(field.key(), it));
            }
            return new FilledForm.Group(false, List.of(row));
        }

        private FilledForm.Group table(Form.FieldGroup group) throws FormRefusal {
            List<Map<String, FormEntry>> rows = new ArrayList<>();
            for (int r = 0; r < group.blankRows(); r++) {
                if (isBlank(group, r)) {
                    continue;
                }
                Map<String, FormEntry> row = new LinkedHashMap<>();
                for (Form.FormField field : group.fields()) {
                    entry(group, field, r, r + 1).ifPresent(it -> row.put(field.key(), it));
                }
                rows.add(row);
            }
            return new FilledForm.Group(true, rows);
        }

        private boolean isBlank(Form.FieldGroup group, int row) throws FormRefusal {
            for (Form.FormField field : group.fields()) {
                for (String name : names(group, field)) {
                    Optional<SheetCells.Content> content = cells.find(cell(name, row));
                    if (content.isPresent() && !content.get().text().strip().equals(Ticks.EMPTY)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private Optional<FormEntry> entry(Form.FieldGroup group, Form.FormField field, int index, int row)
                throws FormRefusal {
            String name = group.key() + "." + field.key();
            List<String> names = names(group, field);
            String first = cell(names.get(0), index);
            int before = flaws.size();
            Optional<FormEntry> entry =
                    switch (field.type()) {
                        case TEXT, LONG_TEXT -> parsed(field, name, first, row, parser::text);
                        case NUMBER -> parsed(field, name, first, row, parser::number);
                        case AMOUNT -> parsed(field, name, first, row, parser::amount);
                        case PERCENT -> parsed(field, name, first, row, parser::percent);
                        case DATE -> parsed(field, name, first, row, parser::day);
                        case PERIOD -> period(field, name, names, index, row);
                        case SINGLE_CHOICE -> single(field, name, first, row);
                        case MULTIPLE_CHOICE -> ticks(field, name, names, index, row);
                    };
            if (entry.isEmpty() && field.required() && flaws.size() == before) {
                flaw(field.label(), name, first, row, "未填写，为必填栏", "is empty; it must be filled", "请填写。", "Fill it.");
            }
            return entry;
        }

        private Optional<FormEntry> parsed(
                Form.FormField field,
                String name,
                String cell,
                int row,
                Function<SheetCells.Content, EntryParser.Parsed> parse) {
            Optional<SheetCells.Content> content = cells.find(cell);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            EntryParser.Parsed parsed = parse.apply(content.get());
            if (parsed.entry().isEmpty()) {
                wrong(field, name, cell, row, content.get(), parsed.bound());
            }
            return parsed.entry();
        }

        private Optional<FormEntry> period(Form.FormField field, String name, List<String> names, int index, int row)
                throws FormRefusal {
            String start = cell(names.get(0), index);
            String end = cell(names.get(1), index);
            int before = flaws.size();
            Optional<FormEntry> from = parsed(field, name, start, row, parser::day);
            Optional<FormEntry> to = parsed(field, name, end, row, parser::day);
            if (flaws.size() > before || (from.isEmpty() && to.isEmpty())) {
                return Optional.empty();
            }
            if (from.isEmpty() || to.isEmpty()) {
                flaw(
                        field.label(),
                        name,
                        from.isEmpty() ? start : end,
                        row,
                        "只填写了起止日期之一，应两者都填",
                        "has one of its two days; it must have both",
                        "请补填。",
                        "Add the other.");
                return Optional.empty();
            }
            FormEntry.Period period =
                    new FormEntry.Period(((FormEntry.Day) from.get()).day(), ((FormEntry.Day) to.get()).day());
            if (period.to().isBefore(period.from())) {
                flaw(
                        field.label(),
                        name,
                        end,
                        row,
                        "止于 " + period.to() + "，不得早于起始日 " + period.from(),
                        "ends on " + period.to() + "; it must not end before it begins, on " + period.from(),
                        "请更正。",
                        "Correct one of them.");
                return Optional.empty();
            }
            return Optional.of(period);
        }

        private Optional<FormEntry> single(Form.FormField field, String name, String cell, int row) {
            Optional<SheetCells.Content> content = cells.find(cell);
            if (content.isEmpty()) {
                return Optional.empty();
            }
            String written = content.get().text().strip();
            Optional<Form.Option> option = field.options().stream()
                    .filter(it -> it.label().in(stamp.lang()).strip().equals(written))
                    .findFirst();
            if (option.isEmpty()) {
                Label known = Label.of(
                        "应为以下之一：" + joined(field.options(), Lang.ZH, "、"),
                        "it must be one of " + joined(field.options(), Lang.EN, ", "));
                wrong(field, name, cell, row, content.get(), known);
            }
            return option.map(it -> new FormEntry.Choice(List.of(it.key())));
        }

        private Optional<FormEntry> ticks(Form.FormField field, String name, List<String> names, int index, int row)
                throws FormRefusal {
            List<String> ticked = new ArrayList<>();
            boolean sound = true;
            for (int i = 0; i < names.size(); i++) {
                String cell = cell(names.get(i), index);
                Optional<SheetCells.Content> content = cells.find(cell);
                if (content.isEmpty() || Ticks.isEmpty(content.get().text())) {
                    continue;
                }
                if (Ticks.isTicked(content.get().text())) {
                    ticked.add(field.options().get(i).key());
                } else {
                    wrong(field, name, cell, row, content.get(), Label.of("应为 ☑ 或 ☐", "it must be ☑ or ☐"));
                    sound = false;
                }
            }
            return sound && !ticked.isEmpty() ? Optional.of(new FormEntry.Choice(ticked)) : Optional.empty();
        }

        private FilledForm.Signature signature(int number, Form.Signature asked) throws FormRefusal {
            String name = "sign-off." + number + ".name";
            String date = "sign-off." + number + ".date";
            String nameCell = cell(name, 0);
            String dateCell = cell(date, 0);
            Optional<FormEntry> who = sound(parser::text, asked.act(), name, nameCell);
            Optional<FormEntry> when = sound(parser::day, asked.act(), date, dateCell);
            return new FilledForm.Signature(
                    asked.act(), who.map(it -> ((FormEntry.Text) it).text()), when.map(it -> ((FormEntry.Day) it)
                            .day()));
        }

        private Optional<FormEntry> sound(
                Function<SheetCells.Content, EntryParser.Parsed> parse, Label label, String name, String cell) {
            Optional<SheetCells.Content> content = cells.find(cell);
            Optional<EntryParser.Parsed> parsed = content.map(parse);
            if (parsed.isPresent() && parsed.get().entry().isEmpty()) {
                wrong(label, name, cell, 0, content.orElseThrow(), parsed.get().bound());
            }
            return parsed.flatMap(EntryParser.Parsed::entry);
        }

        private void wrong(
                Form.FormField field, String name, String cell, int row, SheetCells.Content content, Label bound) {
            wrong(field.label(), name, cell, row, content, bound);
        }

        private void wrong(Label label, String name, String cell, int row, SheetCells.Content content, Label bound) {
            String shown = shortened(content.text().strip());
            flaw(
                    label,
                    name,
                    cell,
                    row,
                    "填写为“" + shown + "”，" + bound.zh(),
                    "was “" + shown + "”; " + bound.en(),
                    "请更正。",
                    "Correct it.");
        }

        private void flaw(
                Label label, String name, String cell, int row, String zh, String en, String fixZh, String fixEn) {
            Label message = Label.of(
                    label.zh() + "（" + cell + "）" + zh + "。" + fixZh,
                    label.en() + " (" + cell + ") " + en + ". " + fixEn);
            flaws.add(new FormFlaw(name, row, cell, message));
        }

        private String cell(String name, int index) throws FormRefusal {
            List<Book.Place> places = book.places(name);
            if (index >= places.size() || !places.get(index).sheet().equals(sheet)) {
                throw fieldsLost();
            }
            return places.get(index).cell();
        }
    }

    private static FormRefusal fieldsLost() {
        return new FormRefusal(
                "工作簿中缺少本表单的部分栏目。请在下发的表单上重新填写，不要增删行列或工作表。",
                "The workbook lacks fields of this form. Fill it again as issued, without adding or deleting rows, columns or sheets.");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }

    private static String joined(List<Form.Option> options, Lang lang, String by) {
        return String.join(by, options.stream().map(it -> it.label().in(lang)).toList());
    }

    /** Returns the names of a field's cells: one each for the first and last day of a period and for every box to tick. */
    private static List<String> names(Form.FieldGroup group, Form.FormField field) {
        String name = group.key() + "." + field.key();
        return switch (field.type()) {
            case PERIOD -> List.of(name + ".from", name + ".to");
            case MULTIPLE_CHOICE -> {
                List<String> names = new ArrayList<>();
                for (int i = 1; i <= field.options().size(); i++) {
                    names.add(name + "." + i);
                }
                yield names;
            }
            case TEXT, LONG_TEXT, NUMBER, AMOUNT, PERCENT, DATE, SINGLE_CHOICE -> List.of(name);
        };
    }

    /** What stands in a box to tick. */
    private static final class Ticks {

        static final String EMPTY = "☐";

        private Ticks() {}

        static boolean isEmpty(String text) {
            return text.strip().equals(EMPTY);
        }

        static boolean isTicked(String text) {
            return List.of("☑", "☒", "✓", "✔", "√", "x", "X", "是").contains(text.strip());
        }
    }
}
