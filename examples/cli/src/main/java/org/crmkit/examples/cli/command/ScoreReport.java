package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Formats;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.cli.purchases.CustomerForecasts;
import org.crmkit.examples.cli.purchases.LogAnalysis;
import org.crmkit.examples.cli.purchases.LogReportFolder;
import org.crmkit.examples.cli.purchases.LogTerms;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.crmkit.examples.cli.report.kind.ScoringReport;
import org.crmkit.examples.cli.report.kind.ScoringReports;
import org.crmkit.templates.output.FileSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm score report}: what a log of purchases says, as a page and as tables. */
@Command(
        name = "report",
        description = {
            "Writes a folder with one page, report.html, and its numbers as CSV and JSON: concentration, RFM, cohorts, who keeps "
                    + "buying, who is still active, and how far the forecasts were right. Without a log it draws one from "
                    + "published parameters, and says so."
        },
        footer = {
            "",
            "Example:",
            "  crm score report --transactions CDNOW_sample.txt --out crm-report",
            "  crm score report --transactions orders.csv --columns buyer,sold_on,total --currency CNY",
            "  crm score report --kind callcenter --input calls.csv",
            "",
            "A log of calls has one contact a line, by the clock of the centre, under offered_at, answered_at (empty if nobody did),",
            "ended_at, and where known wrap_up_seconds, ring_seconds, direction (inbound, outbound), solved_at_once and satisfied (yes, no)."
        })
public final class ScoreReport implements Callable<Integer> {

    private static final List<ModelKey> MODELS = List.of(ModelKey.BG_NBD, ModelKey.MBG_NBD, ModelKey.PARETO_NBD);

    private final Shell shell;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            defaultValue = ScoringReports.PURCHASES,
            description = "What the report is about: ${COMPLETION-CANDIDATES} (default purchases).",
            completionCandidates = ScoringReports.Names.class)
    private String kind = ScoringReports.PURCHASES;

    @Option(
            names = "--input",
            paramLabel = "FILE",
            description = "What a report of another kind than purchases reads, as CSV (default: drawn figures).")
    private Optional<Path> input = Optional.empty();

    @Option(
            names = "--transactions",
            paramLabel = "FILE",
            description =
                    "A purchase log: CDNOW's files, or CSV with customer, date, amount (default: a simulated one).")
    private Optional<Path> transactions = Optional.empty();

    @Option(
            names = "--columns",
            paramLabel = "CUSTOMER,DATE,AMOUNT",
            description = "What the header of the CSV file calls these three.")
    private Optional<String> columns = Optional.empty();

    @Option(
            names = "--currency",
            paramLabel = "CODE",
            defaultValue = "USD",
            description = "The currency of the log, where its layout does not fix it (default USD).")
    private String currency = "USD";

    @Option(
            names = "--calibrate-until",
            paramLabel = "DATE",
            description =
                    "The last day the models see when they are checked (default: the end of the log's first half).")
    private Optional<LocalDate> calibrateUntil = Optional.empty();

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            description = "bg-nbd, mbg-nbd or pareto-nbd (default: the one with the smallest AIC).")
    private Optional<String> model = Optional.empty();

    @Option(names = "--horizon", paramLabel = "WEEKS", description = "How far the forecasts look ahead (default: 26).")
    private Optional<Integer> horizon = Optional.empty();

    @Option(
            names = "--silence",
            paramLabel = "WEEKS",
            description =
                    "After how many weeks without a purchase a customer counts as gone in the curve of those who stay "
                            + "(default: 26, at most a third of the log).")
    private Optional<Integer> silence = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write (default: crm-report).")
    private Path out = Path.of("crm-report");

    /** Creates the command. */
    public ScoreReport(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        return kind.equals(ScoringReports.PURCHASES) ? purchases() : other(ScoringReports.named(kind));
    }

    private int other(ScoringReport report) {
        shell.progress("正在写报告…", "Writing the report ...");
        FileSet files = report.files(input.map(shell::resolve), shell);
        Folders.write(shell.resolve(out), files);
        shell.progressDone();
        shell.say("请打开 " + out + "/report.html。", "Open " + out + "/report.html.");
        return Exit.DONE.code();
    }

    private int purchases() {
        Optional<ModelKey> key = model.map(ScoreReport::key);
        horizon.ifPresent(weeks -> positive("--horizon", weeks));
        silence.ifPresent(weeks -> positive("--silence", weeks));
        PurchaseLog source = source();
        LogTerms usual = LogTerms.usual(source.weeks());
        LogTerms terms = new LogTerms(key, horizon.orElse(usual.horizon()), silence.orElse(usual.silence()));
        LogAnalysis analysis = LogAnalysis.of(source, terms, shell);
        shell.progress("正在写报告…", "Writing the report ...");
        FileSet files = new LogReportFolder(analysis, shell.lang()).files();
        Folders.write(shell.resolve(out), files);
        shell.progressDone();
        tell(analysis);
        return Exit.DONE.code();
    }

    private PurchaseLog source() {
        shell.progress("正在读取购买记录…", "Reading purchases ...");
        PurchaseLog source = transactions
                .map(file -> PurchaseLog.of(file, LogFiles.read(shell, file, currency, columns)))
                .orElseGet(PurchaseLog::drawn);
        return calibrateUntil
                .map(day -> source.withFittedUntil(LogFiles.inside(day, source.from(), source.until())))
                .orElse(source);
    }

    private static ModelKey key(String slug) {
        return MODELS.stream()
                .filter(each -> each.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> Failure.badInput(
                        "--model 的值为 '" + slug + "'，应为 bg-nbd、mbg-nbd 或 pareto-nbd。不写则按 AIC 选择。",
                        "--model was '" + slug
                                + "'; it must be bg-nbd, mbg-nbd or pareto-nbd. Leave it out to choose by AIC."));
    }

    private static void positive(String option, int weeks) {
        if (weeks < 1 || weeks > 5200) {
            throw Failure.badInput(
                    option + " 的值为 " + weeks + "，应为 1 至 5200 周。例如 26。",
                    option + " was " + weeks + "; it must be from 1 to 5200 weeks. Write 26 for half a year.");
        }
    }

    private void tell(LogAnalysis analysis) {
        shell.say(analysis.source().labelled().in(shell.lang()));
        shell.say(
                "客户 " + analysis.customers().size() + " 位，"
                        + analysis.source().period().zh() + "。",
                analysis.customers().size() + " customers, "
                        + analysis.source().period().en() + ".");
        analysis.fitted().ifPresent(fit -> {
            CustomerForecasts forecasts = CustomerForecasts.of(analysis).orElseThrow();
            String active = Formats.rounded(forecasts.alive(), 0);
            String expected = Formats.rounded(forecasts.expected(), 0);
            shell.say(
                    fit.model().key().label().zh() + "：" + fit.model().configuration() + "；约 " + active + " 位仍活跃，未来 "
                            + analysis.terms().horizon() + " 周预期购买 " + expected + " 次。",
                    fit.model().key().label().en() + ": " + fit.model().configuration() + "; about " + active
                            + " still active, " + expected + " purchases expected in the next "
                            + analysis.terms().horizon() + " weeks.");
        });
        analysis.missing().forEach(line -> shell.say(line.in(shell.lang())));
        shell.say("请打开 " + out + "/report.html。", "Open " + out + "/report.html.");
    }
}
