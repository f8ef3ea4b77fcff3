package org.crmkit.examples.cli.demo;

import java.util.Map;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.feed.ClockOutcome;
import org.crmkit.examples.cli.feed.CreditOutcome;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.TableWriter;
import org.crmkit.examples.cli.io.WholeFolder;
import org.crmkit.examples.cli.report.ReportPage;

/** Writes what the main job computed. */
public final class DemoFolder {

    private final Demo demo;
    private final Lang lang;

    /** Creates the writer; {@code lang} is the language CSV files speak and pages open in. */
    public DemoFolder(Demo demo, Lang lang) {
        this.demo = demo;
        this.lang = lang;
    }

    /** Writes everything into {@code folder}. */
    public void fill(WholeFolder folder, Shell shell) {
        for (Format format : new Format[] {Format.CSV, Format.JSON}) {
            String ending = format == Format.CSV ? ".csv" : ".json";
            shell.progress("正在写 customers" + ending, "Writing customers" + ending);
            folder.file("customers" + ending, out -> customers(begin(out, format, "demo/customers", demo.notes(false))));
            folder.file(
                    "credit-decisions" + ending,
                    out -> credit(begin(out, format, "credit/decisions", demo.notes(true))));
            folder.file(
                    "complaint-clocks" + ending,
                    out -> clocks(begin(out, format, "complaint/clocks", demo.notes(true))));
        }
        folder.text("report.html", new ReportPage(demo.report()).html(lang));
        shell.progress("正在写手册", "Writing the handbook");
        HandbookFiles handbook = new HandbookFiles(demo.handbook());
        handbook.write(folder, "handbook/", lang);
        folder.text("index.html", new IndexPage(demo, handbook).html(lang));
    }

    private TableWriter begin(java.io.Writer out, Format format, String kind, Map<String, Cell> notes) {
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
