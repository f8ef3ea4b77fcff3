package org.crmkit.templates.page;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.internal.Printable;

/**
 * What identifies a controlled document: the running head of every sheet, the block under the title and the one after the
 * last line.
 *
 * @param issuer the company, as the running head prints it
 * @param number the document number, for example {@code CRM-SD-POL-001}
 * @param version for example {@code 2026.1}
 * @param head the entries printed under the title: status, executing unit, supervising unit, effective date; may be empty
 * @param foot the entries printed at the end: dates of drafting, review and approval, revision marks; may be empty
 */
public record Control(String issuer, String number, String version, List<Entry> head, List<Entry> foot) {

    private static final int LABEL = 19;
    private static final int VALUE = 31;

    public Control {
        issuer = Printable.text(issuer, "Control.issuer");
        number = Printable.text(number, "Control.number");
        version = Printable.text(version, "Control.version");
        head = List.copyOf(head);
        foot = List.copyOf(foot);
    }

    /**
     * One labelled value.
     *
     * @param label for example {@code 生效日期}
     * @param value empty while it is not known yet: the cell stays blank to be filled by hand
     */
    public record Entry(String label, String value) {
        public Entry {
            label = Printable.text(label, "Control.Entry.label");
            value = Printable.text(value, "Control.Entry.value");
        }
    }

    /** Returns entries as a table of the full measure without head or caption, two on each row. */
    public static Table table(List<Entry> entries) {
        List<Table.Row> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i += 2) {
            Entry first = entries.get(i);
            Entry second = i + 1 < entries.size() ? entries.get(i + 1) : new Entry("", "");
            rows.add(Table.Row.of(
                    Table.Cell.label(first.label()),
                    Table.Cell.of(first.value()),
                    Table.Cell.label(second.label()),
                    Table.Cell.of(second.value())));
        }
        return new Table(
                List.of(Table.Column.of(LABEL), Table.Column.of(VALUE), Table.Column.of(LABEL), Table.Column.of(VALUE)),
                0,
                rows,
                "");
    }
}
