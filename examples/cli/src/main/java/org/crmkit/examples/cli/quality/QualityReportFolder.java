package org.crmkit.examples.cli.quality;

import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.TableWriter;
import org.crmkit.examples.cli.report.QualityFindings;
import org.crmkit.examples.cli.report.QualityPage;
import org.crmkit.scoring.servicequality.ChartPoint;
import org.crmkit.scoring.servicequality.ControlChart;
import org.crmkit.scoring.servicequality.Pareto;
import org.crmkit.scoring.servicequality.ProcessIndicator;
import org.crmkit.scoring.servicequality.RecurrenceRate;
import org.crmkit.scoring.servicequality.RunRule;
import org.crmkit.scoring.servicequality.ShareEstimate;
import org.crmkit.templates.output.FileSet;

/** Writes the report on quality: the page, and its numbers as tables, in CSV and in JSON. */
public final class QualityReportFolder {

    private static final long SEED = 7;

    private final QualityFindings findings;
    private final Lang lang;

    private QualityReportFolder(QualityFindings findings, Lang lang) {
        this.findings = findings;
        this.lang = lang;
    }

    /**
     * Returns every file of the report.
     *
     * @param input a table as {@link QualityRows} reads it; figures are drawn without one
     */
    public static FileSet files(Optional<Path> input, Shell shell) {
        QualityLog log = input.map(file -> QualityRows.read(file, shell)).orElseGet(() -> DrawnQuality.log(SEED));
        shell.say(log.source().in(shell.lang()));
        return new QualityReportFolder(QualityAnalysis.of(log), shell.lang()).files();
    }

    private FileSet files() {
        Map<String, Consumer<TableWriter>> tables = new LinkedHashMap<>();
        findings.causes().value().ifPresent(causes -> tables.put("causes", table -> causes(table, causes)));
        findings.complaints().value().ifPresent(chart -> tables.put("complaints", table -> chart(table, chart)));
        findings.failures().value().ifPresent(chart -> tables.put("failures", table -> chart(table, chart)));
        tables.put("recurrence", this::recurrence);
        tables.put("process", this::process);
        if (!findings.teams().isEmpty()) {
            tables.put("teams", this::teams);
        }
        if (!findings.listeners().isEmpty()) {
            tables.put("listeners", this::listeners);
        }
        FileSet files = new FileSet();
        tables.forEach((name, rows) -> {
            for (Format format : new Format[] {Format.CSV, Format.JSON}) {
                Folders.add(files, name + (format == Format.CSV ? ".csv" : ".json"), out -> {
                    TableWriter table = begin(out, format, name);
                    rows.accept(table);
                    table.end();
                });
            }
        });
        return files.add("report.html", new QualityPage(findings, files.paths()).html(lang));
    }

    private TableWriter begin(Writer out, Format format, String name) {
        Map<String, Cell> notes = new LinkedHashMap<>();
        notes.put("source", Cell.of(findings.simulated() ? "simulated" : "file"));
        notes.put("note_zh", Cell.of(findings.source().zh()));
        notes.put("note_en", Cell.of(findings.source().en()));
        notes.put("from", Cell.of(findings.from().toString()));
        notes.put("until", Cell.of(findings.until().toString()));
        return TableWriter.begin(out, format, lang, "score/report/" + name, notes);
    }

    private static void causes(TableWriter table, Pareto causes) {
        for (Pareto.Line line : causes.lines()) {
            table.row(new Row()
                    .with("cause", line.key())
                    .with("complaints", line.count())
                    .with("rank", line.rank())
                    .with("share", line.share())
                    .with("cumulative", line.cumulative())
                    .with("vital", line.isVital() ? "yes" : "no"));
        }
    }

    private static void chart(TableWriter table, ControlChart chart) {
        for (ChartPoint point : chart.points()) {
            String rules = String.join(
                    " ",
                    chart.signalsOf(point.subgroup().key()).stream()
                            .map(signal -> signal.rule())
                            .distinct()
                            .map(RunRule::code)
                            .toList());
            table.row(new Row()
                    .with("week", point.subgroup().key())
                    .with("phase", point.phase().name().toLowerCase(Locale.ROOT))
                    .with("count", point.subgroup().count())
                    .with("size", point.subgroup().size())
                    .with("value", point.value())
                    .with("centre", point.limits().centre())
                    .with("lower", point.limits().lower())
                    .with("upper", point.limits().upper())
                    .with("rules", rules));
        }
    }

    private void recurrence(TableWriter table) {
        for (RecurrenceRate.Line line : findings.recurrence().lines()) {
            table.row(new Row()
                    .with("complaint", line.complaint().key())
                    .with("matter", line.complaint().matter())
                    .with("kind", line.kind().code())
                    .with("of", line.of().orElse(""))
                    .with("occurrence", line.occurrence()));
        }
    }

    private void process(TableWriter table) {
        for (ProcessIndicator indicator : ProcessIndicator.values()) {
            Row row = new Row()
                    .with("indicator", indicator.code())
                    .with("step", indicator.step().slug());
            table.row(share(row, findings.process().reading(indicator)));
        }
    }

    private static Row share(Row row, Optional<ShareEstimate> share) {
        return row.with(
                        "part",
                        share.map(found -> Cell.of(found.share().part())).orElseGet(Cell::nothing))
                .with(
                        "whole",
                        share.map(found -> Cell.of(found.share().whole())).orElseGet(Cell::nothing))
                .with("share", share.map(found -> Cell.of(found.value())).orElseGet(Cell::nothing))
                .with("low", share.map(found -> Cell.of(found.low())).orElseGet(Cell::nothing))
                .with("high", share.map(found -> Cell.of(found.high())).orElseGet(Cell::nothing));
    }

    private void teams(TableWriter table) {
        for (QualityFindings.Team team : findings.teams()) {
            table.row(share(new Row().with("team", team.name()), Optional.of(team.passed()))
                    .with("standing", team.passed().against(findings.target()).code()));
        }
    }

    private void listeners(TableWriter table) {
        for (QualityFindings.Listener listener : findings.listeners()) {
            table.row(new Row()
                    .with("listener", listener.name())
                    .with("bias", number(listener.bias().value().map(bias -> bias.bias())))
                    .with("bias_low", number(listener.bias().value().map(bias -> bias.biasLow())))
                    .with("bias_high", number(listener.bias().value().map(bias -> bias.biasHigh())))
                    .with("slope", number(listener.drift().value().map(drift -> drift.slope())))
                    .with("slope_low", number(listener.drift().value().map(drift -> drift.low())))
                    .with("slope_high", number(listener.drift().value().map(drift -> drift.high())))
                    .with(
                            "direction",
                            listener.drift()
                                    .value()
                                    .map(drift -> Cell.of(drift.direction().code()))
                                    .orElseGet(Cell::nothing)));
        }
    }

    private static Cell number(Optional<Double> number) {
        return number.map(Cell::of).orElseGet(Cell::nothing);
    }
}
