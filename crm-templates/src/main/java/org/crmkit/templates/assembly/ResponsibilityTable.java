package org.crmkit.templates.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.page.Table;

/** Lays out who does what in a workflow (RACI): activities down, posts across, letters where they meet. */
public final class ResponsibilityTable {

    private ResponsibilityTable() {}

    /**
     * Returns the table of a workflow.
     *
     * @param posts slugs, in the order of the columns
     * @param name what a post is called
     */
    public static Table of(ResponsibilityMatrix matrix, List<String> posts, Lang lang, Function<String, String> name) {
        boolean zh = lang == Lang.ZH;
        List<Table.Column> columns = new ArrayList<>();
        columns.add(new Table.Column(3, Table.Align.CENTER));
        columns.add(Table.Column.of(10));
        posts.forEach(post -> columns.add(new Table.Column(6, Table.Align.CENTER)));
        List<Table.Cell> heads = new ArrayList<>();
        heads.add(Table.Cell.head(zh ? "序号" : "No."));
        heads.add(Table.Cell.head(zh ? "活动" : "Activity"));
        posts.forEach(post -> heads.add(Table.Cell.head(name.apply(post))));
        List<Table.Row> rows = new ArrayList<>();
        rows.add(new Table.Row(heads));
        for (int r = 0; r < matrix.rows().size(); r++) {
            ResponsibilityMatrix.Row row = matrix.rows().get(r);
            List<Table.Cell> cells = new ArrayList<>();
            cells.add(Table.Cell.of(Integer.toString(r + 1)));
            cells.add(Table.Cell.label(row.activity().in(lang)));
            posts.forEach(post -> cells.add(Table.Cell.of(letters(row.parts().getOrDefault(post, Set.of())))));
            rows.add(new Table.Row(cells));
        }
        return new Table(columns, 1, rows, "");
    }

    /** Returns the letters of some parts, in the order of the word: {@code R/A}. */
    public static String letters(Set<ResponsibilityMatrix.Part> parts) {
        StringJoiner letters = new StringJoiner("/");
        for (ResponsibilityMatrix.Part part : ResponsibilityMatrix.Part.values()) {
            if (parts.contains(part)) {
                letters.add(String.valueOf(part.letter()));
            }
        }
        return letters.toString();
    }

    /** Returns what the letters mean. */
    public static String legend(Lang lang) {
        return lang == Lang.ZH
                ? "R 执行，A 负总责（每项活动只有一个），C 事先征询，I 事后知会；由流程图和关键节点说明得出。"
                : "R does it, A answers for it (one post for each activity), C is asked before, I is told after; read off the chart"
                        + " and the key nodes.";
    }
}
