package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Form;

/** FORM-6: the fields of a group tile its grid. */
final class FormGrid extends KindRule<Form> {

    private static final int MOST_ROWS = 200;

    FormGrid() {
        super(
                Form.class,
                "FORM-6",
                ERROR,
                "表单如坐标系：栏目排满每一行每一列，不重叠、不出格、不留空行空列。",
                "A form is a grid: fields fill every row and column, do not overlap and do not stand out of it.");
    }

    @Override
    void check(Form form, Notes notes) {
        for (int g = 0; g < form.groups().size(); g++) {
            checkGroup("groups[" + g + "]", form.groups().get(g), form.columns(), notes);
        }
    }

    private static void checkGroup(String path, Form.FieldGroup group, int columns, Notes notes) {
        int rows = group.fields().stream()
                .mapToInt(field -> field.cell().row() + field.cell().height() - 1)
                .max()
                .orElse(0);
        if (rows == 0 || rows > MOST_ROWS) {
            add(path, rows + " rows", "1至" + MOST_ROWS + "行", "1 to " + MOST_ROWS + " rows", notes);
            return;
        }
        boolean[][] taken = new boolean[rows][columns];
        for (int f = 0; f < group.fields().size(); f++) {
            Form.Cell cell = group.fields().get(f).cell();
            String at = path + ".fields[" + f + "].cell";
            if (cell.column() + cell.width() - 1 > columns) {
                add(at, cell, "不超出" + columns + "列", "inside " + columns + " columns", notes);
            } else if (!take(taken, cell)) {
                add(at, cell, "不与其他栏目重叠", "clear of the fields before it", notes);
            }
        }
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (!taken[r][c]) {
                    String place = "row " + (r + 1) + ", column " + (c + 1) + " empty";
                    add(path, place, "排满的网格", "a grid without gaps", notes);
                    return;
                }
            }
        }
    }

    private static boolean take(boolean[][] taken, Form.Cell cell) {
        boolean free = true;
        for (int r = cell.row() - 1; r < cell.row() - 1 + cell.height(); r++) {
            for (int c = cell.column() - 1; c < cell.column() - 1 + cell.width(); c++) {
                free &= !taken[r][c];
                taken[r][c] = true;
            }
        }
        return free;
    }

    private static void add(String path, Object value, String zh, String en, Notes notes) {
        notes.add(
                path,
                value,
                Label.of(zh, en),
                Label.of("请调整栏目的位置或宽高。", "Move the field, or change its width or height."));
    }
}
