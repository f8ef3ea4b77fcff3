package org.crmkit.examples.cli.demo;

import java.io.Writer;
import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.feed.ClockOutcome;
import org.crmkit.examples.cli.feed.CreditOutcome;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.TableWriter;
import org.crmkit.examples.cli.report.ReportPage;
import org.crmkit.templates.output.FileSet;

/** Writes what the main job computed. */
public final class DemoFolder {

    private final Demo demo;
    private final Lang lang;

    /** Creates the writer; {@code lang} is the language CSV files speak and pages open in. */
    public DemoFolder(Demo demo, Lang lang) {
        this.demo = demo;
        this.lang = lang;
    }

    /** Returns every file of the folder. */
    public FileSet files(Shell shell) {
        FileSet files = new FileSet();
        for (Format format : new Format[] {Format.CSV, Format.JSON}) {
            String ending = format == Format.CSV ? ".csv" : ".json";
            shell.progress("正在写 customers" + ending, "Writing customers" + ending);
            Folders.add(
                    files,
                    "customers" + ending,
                    out -> customers(begin(out, format, "demo/customers", demo.notes(false))));
            Folders.add(
                    files,
                    "credit-decisions" + ending,
                    out -> credit(begin(out, format, "credit/decisions", demo.notes(true))));
            Folders.add(
                    files,
                    "complaint-clocks" + ending,
                    out -> clocks(begin(out, format, "complaint/clocks", demo.notes(true))));
        }
        files.add("report.html", new ReportPage(demo.report()).html(lang));
        demo.handbook()
                .writeTo(
                        files,
                        "handbook",
                        (done, total, piece) -> shell.progress(
                                "正在写手册 " + done + "/" + total, "Writing the handbook " + done + "/" + total));
        return files.add("index.html", new IndexPage(demo, files.paths()).html(lang));
    }

    private TableWriter begin(Writer out, Format format, String kind, Map<String, Cell> notes) {
        return TableWriter.begin(out, format, lang, kind, notes);
    }

    private void customers(TableWriter table) {
        CustomerTable customers = new CustomerTable(demo.scored(), demo.inputs().source());
        for (int row = 0; row < demo.scored().customers().size(); row++) {
            table.row(customers.row(row));
        }
        table.end();
    }

    private void credit(TableWriter table) {
        for (CreditOutcome outcome : demo.decisions().credit()) {
            table.row(labelled(outcome.row()));
        }
        table.end();
    }

    private void clocks(TableWriter table) {
        for (ClockOutcome outcome : demo.decisions().clocks()) {
            table.row(labelled(outcome.row()));
        }
        table.end();
    }

    private Row labelled(Row row) {
        return row.with("source", demo.fictionalSource());
    }
}
