package org.crmkit.examples.cli.purchases;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.TableWriter;
import org.crmkit.examples.cli.report.PurchaseReport;
import org.crmkit.examples.cli.report.PurchaseReportPage;
import org.crmkit.scoring.churn.SurvivalCurve;
import org.crmkit.scoring.churn.SurvivalStep;
import org.crmkit.scoring.data.CohortTable;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.templates.output.FileSet;

/** Writes the report on a log: the page, and every number on it as a table, in CSV and in JSON. */
public final class LogReportFolder {

    private final LogAnalysis analysis;
    private final Optional<CustomerForecasts> forecasts;
    private final Lang lang;

    /** Creates the writer; {@code lang} is the language CSV files speak and the page opens in. */
    public LogReportFolder(LogAnalysis analysis, Lang lang) {
        this.analysis = analysis;
        this.forecasts = CustomerForecasts.of(analysis);
        this.lang = lang;
    }

    /** Returns every file of the folder. */
    public FileSet files() {
        Map<String, Consumer<TableWriter>> tables = new LinkedHashMap<>();
        tables.put("customers", this::customers);
        tables.put("cohorts", this::cohorts);
        analysis.staying().ifPresent(curve -> tables.put("staying", table -> staying(table, curve)));
        LogReport page = new LogReport(analysis, forecasts);
        Optional<PurchaseReport.Check> check = page.check();
        check.ifPresent(found -> tables.put("tracking", table -> tracking(table, found)));
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
        return files.add("report.html", new PurchaseReportPage(page.data(check, files.paths())).html(lang));
    }

    private TableWriter begin(Writer out, Format format, String name) {
        Map<String, Cell> notes = new LinkedHashMap<>();
        Label sentence = analysis.source().labelled();
        notes.put("source", Cell.of(analysis.source().label()));
        notes.put("note_zh", Cell.of(sentence.zh()));
        notes.put("note_en", Cell.of(sentence.en()));
        notes.put("as_of", Cell.of(analysis.source().until().toString()));
        notes.put("horizon_weeks", Cell.of(analysis.terms().horizon()));
        notes.put("silence_weeks", Cell.of(analysis.terms().silence()));
        notes.put("model", model(analysis.fitted().map(fit -> fit.model().key().slug())));
        notes.put("parameters", model(analysis.fitted().map(fit -> fit.model().configuration())));
        notes.put("value_parameters", model(analysis.values().map(Fit::model).map(values -> values.configuration())));
        return TableWriter.begin(out, format, lang, "score/report/" + name, notes);
    }

    private static Cell model(Optional<String> text) {
        return text.map(Cell::of).orElseGet(Cell::nothing);
    }

    private void customers(TableWriter table) {
        CustomerSummaries customers = analysis.customers();
        BuyingClasses classes = analysis.classes();
        for (int row = 0; row < customers.size(); row++) {
            int customer = row;
            table.row(new Row()
                    .with("customer", customers.key(row))
                    .with("first_purchase", customers.firstDate(row).toString())
                    .with("last_purchase", customers.lastDate(row).toString())
                    .with("purchases", customers.purchases(row))
                    .with("revenue", customers.total(row))
                    .with("frequency", customers.frequency(row))
                    .with("recency_weeks", customers.recency(row))
                    .with("age_weeks", customers.age(row))
                    .with("abc", classes.abc().abcClass(row).slug())
                    .with("rfm", classes.rfm().cell(row))
                    .with("segment", classes.rfm().segment(row).slug())
                    .with("p_alive", number(forecasts.map(each -> each.alive(customer))))
                    .with("expected_purchases", number(forecasts.map(each -> each.expected(customer))))
                    .with("expected_value", number(forecasts.flatMap(each -> each.value(customer))))
                    .with(
                            "expected_revenue",
                            forecasts
                                    .flatMap(each -> each.revenue(customer))
                                    .map(Cell::of)
                                    .orElseGet(Cell::nothing))
                    .with(
                            "reasons",
                            forecasts
                                    .map(each -> reasons(each.outlook(customer).score()))
                                    .orElseGet(Cell::nothing))
                    .with("rfm_reasons", reasons(classes.rfm().score(row)))
                    .with("source", analysis.source().label()));
        }
    }

    private static Cell number(Optional<Double> number) {
        return number.map(Cell::of).orElseGet(Cell::nothing);
    }

    private static Cell reasons(Score score) {
        return Cell.of(score.contributions().stream().map(Contribution::reason).toList());
    }

    private void cohorts(TableWriter table) {
        for (CohortTable.Cohort cohort : analysis.cohorts().cohorts()) {
            for (int later = 0; later < cohort.cells().size(); later++) {
                CohortTable.Cell cell = cohort.cells().get(later);
                table.row(new Row()
                        .with("cohort", cohort.start().toString())
                        .with("period", analysis.cohorts().period().slug())
                        .with("later", later)
                        .with("customers", cohort.customers())
                        .with("buyers", cell.buyers())
                        .with("retention", cohort.retention(later))
                        .with("purchases", cell.purchases())
                        .with("repeats", cell.repeats())
                        .with("value", cell.value())
                        .with("complete", cell.isComplete() ? "yes" : "no"));
            }
        }
    }

    private static void staying(TableWriter table, SurvivalCurve curve) {
        for (SurvivalStep step : curve.steps()) {
            table.row(new Row()
                    .with("weeks", step.time())
                    .with("at_risk", step.atRisk())
                    .with("gone", step.departures())
                    .with("still_buying", step.survival())
                    .with("standard_error", step.survivalError()));
        }
    }

    private static void tracking(TableWriter table, PurchaseReport.Check check) {
        for (int week = 1; week <= check.weeks().actual().size(); week++) {
            table.row(new Row()
                    .with("week", week)
                    .with("seen", week <= check.weeks().fitted() ? "yes" : "no")
                    .with("expected", check.weeks().expected().get(week - 1))
                    .with("actual", check.weeks().actual().get(week - 1)));
        }
    }
}
