package org.crmkit.examples.cli.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.crmkit.core.input.Node;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.report.CardPage;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.BinningOptions;
import org.crmkit.scoring.credit.CardValidation;
import org.crmkit.scoring.credit.CreditCase;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.PointsBaseline;
import org.crmkit.scoring.credit.RejectInference;
import org.crmkit.scoring.credit.ScorecardDevelopment;
import org.crmkit.scoring.credit.Trend;
import org.crmkit.scoring.evaluate.OutOfTime;
import org.crmkit.scoring.json.CreditCardReport;
import org.crmkit.scoring.pmml.CreditPmml;
import org.crmkit.scoring.pmml.PmmlWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm credit build}: a scorecard from a table of past cases. */
@Command(
        name = "build",
        description = {
            "Makes a scorecard from past cases: bins every column, keeps what tells good from bad, fits, and validates.",
            "",
            "The card goes to --out as an envelope that crm score run credit-scorecard takes as --parameters. Leave out "
                    + "by --without what must not decide about people, such as sex, age or nationality, and row numbers."
        },
        footer = {
            "",
            "Example:",
            "  crm credit build --data loans.csv --target outcome --bad lost \\",
            "      --without id,sex --out card.json --report card.html"
        })
public final class CreditBuild implements Callable<Integer> {

    private static final int BANDS = 10;

    private final Shell shell;

    @Option(
            names = "--data",
            required = true,
            paramLabel = "FILE|-",
            description = "CSV or NDJSON with a header; one case a row.")
    private String data = "";

    @Option(names = "--target", required = true, paramLabel = "COLUMN", description = "The column of the outcome.")
    private String target = "";

    @Option(
            names = "--bad",
            paramLabel = "VALUE",
            defaultValue = "1",
            description = "What a bad outcome is called; any other is good (default 1).")
    private String bad = "1";

    @Option(names = "--without", split = ",", paramLabel = "COLUMN", description = "Columns to leave out.")
    private List<String> without = new ArrayList<>();

    @Option(
            names = "--special",
            split = ",",
            paramLabel = "VALUE",
            description = "Values with a meaning of their own, such as -999; each gets its own bin.")
    private List<String> specials = new ArrayList<>();

    @Option(
            names = "--max-bins",
            paramLabel = "N",
            defaultValue = "5",
            description = "The most bins of a column (default 5).")
    private int maxBins = 5;

    @Option(
            names = "--min-share",
            paramLabel = "SHARE",
            defaultValue = "0.05",
            description = "The least share of the cases in a bin (default 0.05).")
    private double minShare = 0.05;

    @Option(
            names = "--trend",
            paramLabel = "TREND",
            defaultValue = "free",
            description = "How bad rates go over numbers: free, up, down, monotone, peak or valley (default free).")
    private String trend = "free";

    @Option(
            names = "--date",
            paramLabel = "COLUMN",
            description = "The column of the day, to validate on later cases; it is not in the card.")
    private Optional<String> date = Optional.empty();

    @Option(
            names = "--validate-from",
            paramLabel = "DATE",
            description = "With --date: cases from this day on are for validation.")
    private Optional<LocalDate> from = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "NAME",
            defaultValue = "scorecard",
            description = "What the card is called, a slug (default scorecard).")
    private String name = "scorecard";

    @Option(
            names = "--format",
            paramLabel = "csv|ndjson",
            description = "Format of the data (default: by its name, else csv).")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "Write the card to a file (default: standard output).")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--report", paramLabel = "FILE", description = "Write the report as a page.")
    private Optional<Path> report = Optional.empty();

    @Option(names = "--validation", paramLabel = "FILE", description = "Write the report as JSON.")
    private Optional<Path> validation = Optional.empty();

    @Option(names = "--pmml", paramLabel = "FILE", description = "Write the card as PMML 4.4.")
    private Optional<Path> pmml = Optional.empty();

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Applicants who were rejected, as a table: their outcomes are inferred, and the card made again.")
    private Optional<String> rejects = Optional.empty();

    @Option(
            names = "--reject-method",
            paramLabel = "fuzzy|parcelling",
            defaultValue = "fuzzy",
            description = "How: each as bad and good in part, or as the accepted of like score (default fuzzy).")
    private String rejectMethod = "fuzzy";

    @Option(
            names = "--reject-factor",
            paramLabel = "FACTOR",
            defaultValue = "1",
            description = "By which the rejected are worse than accepted ones of like score (default 1).")
    private double rejectFactor = 1;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Of the choice that parcelling makes (default 1).")
    private long seed = 1;

    /** A case with its day, if there is a column for it. */
    private record Dated(CreditCase one, LocalDate day) {}

    /** Creates the command. */
    public CreditBuild(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        ScorecardDevelopment.Options options = options();
        Set<String> columns = new LinkedHashSet<>();
        List<Dated> cases = read(columns);
        OutOfTime<Dated> parts = date.isPresent() && from.isPresent()
                ? OutOfTime.at(cases, Dated::day, from.get())
                : new OutOfTime<>(cases, List.of());
        List<CreditCase> development =
                parts.development().stream().map(Dated::one).toList();
        List<CreditCase> later = parts.validation().stream().map(Dated::one).toList();
        checkOutcomes(development);
        Map<String, Label> variables = new LinkedHashMap<>();
        columns.forEach(column -> variables.put(column, Label.same(column)));
        ScorecardDevelopment.Result result = ScorecardDevelopment.of(variables, development, options);
        if (rejects.isPresent()) {
            result = result.<ScorecardDevelopment.Result>fold(
                    developed -> ScorecardDevelopment.of(
                            variables, withRejects(development, developed.fit().model()), options),
                    none -> none);
        }
        return result.<Integer>fold(
                developed -> {
                    write(developed, CardValidation.of(developed.fit().model(), development, later), development);
                    return Exit.DONE.code();
                },
                none -> {
                    throw Failure.badInput(
                            "--data 得不出评分卡：" + none.reason().text().zh() + "请检查各列，或放宽 --min-share 与 --max-bins。",
                            "--data gave no card: " + none.reason().text().en()
                                    + " Check the columns, or loosen --min-share and --max-bins.");
                });
    }

    private ScorecardDevelopment.Options options() {
        if (!RuleKey.isSlug(name)) {
            throw Failure.badInput(
                    "--name 的值为 '" + name + "'，应为短名，例如 trade-card。请只用小写字母、数字和连字符。",
                    "--name was '" + name
                            + "'; it must be a slug such as trade-card. Use small letters, digits and hyphens.");
        }
        if (date.isPresent() != from.isPresent()) {
            throw Failure.badInput(
                    "--date 与 --validate-from 只给了一个，应同时给出。请补上另一个，或都不写。",
                    "--date and --validate-from were not both there; give both, or neither.");
        }
        ScorecardDevelopment.Options usual = ScorecardDevelopment.Options.of(name);
        try {
            BinningOptions binning =
                    new BinningOptions(maxBins, minShare, trend(), BinningOptions.DEFAULT.candidates(), specials);
            return new ScorecardDevelopment.Options(
                    binning, Map.of(), usual.leastInformation(), usual.direction(), usual.card());
        } catch (IllegalArgumentException e) {
            throw Failure.badInput(
                    "--max-bins 的值为 " + maxBins + "、--min-share 的值为 " + minShare + "，应分别为 2 至 20 和 0 至 0.5（不含）。请修改。",
                    "--max-bins was " + maxBins + " and --min-share " + minShare
                            + "; the one must be 2 to 20, the other zero or more and below 0.5. Change them.",
                    e);
        }
    }

    private Trend trend() {
        for (Trend one : Trend.values()) {
            if (one.slug().equals(trend)) {
                return one;
            }
        }
        throw Failure.badInput(
                "--trend 的值为 '" + trend + "'，应为 free、up、down、monotone、peak 或 valley。请任选其一。",
                "--trend was '" + trend
                        + "'; it must be free, up, down, monotone, peak or valley. Use free to let it be.");
    }

    private List<Dated> read(Set<String> columns) {
        Set<String> apart = new HashSet<>(without);
        apart.add(target);
        date.ifPresent(apart::add);
        Label expected = Label.of("每行的结果", "an outcome in each row");
        List<Dated> cases = new ArrayList<>();
        new CaseTable(shell, "--data", data, format).lines(line -> {
            Map<String, String> values = line.without(apart);
            columns.addAll(values.keySet());
            String outcome = line.cell(target, expected, shell.lang());
            cases.add(new Dated(
                    new CreditCase(new Applicant("row-" + (cases.size() + 1), values), outcome.equals(bad)),
                    date.map(column -> day(line.at(), column, line.cells())).orElse(LocalDate.EPOCH)));
        });
        return cases;
    }

    private static LocalDate day(Node.Fields row, String column, Map<String, String> all) {
        String text = all.getOrDefault(column, "");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Failure.problem(
                    row.at(),
                    column,
                    text.isEmpty() ? "missing" : text,
                    Label.of("日期，例如 2026-03-01", "a date such as 2026-03-01"),
                    Label.of("请按此格式书写。", "Write it that way."));
        }
    }

    /** The accepted with the rejected, whose outcomes come from a card made of the accepted. */
    private List<CreditCase> withRejects(List<CreditCase> accepted, CreditScorecard card) {
        if (!(rejectFactor > 0 && rejectFactor < Double.POSITIVE_INFINITY)) {
            throw Failure.badInput(
                    "--reject-factor 的值为 " + rejectFactor + "，应大于 0。1 表示与同分的获批者相同。",
                    "--reject-factor was " + rejectFactor
                            + "; it must be above zero. 1 is the same as the accepted of like score.");
        }
        List<Applicant> rejected =
                new CaseTable(shell, "--rejects", rejects.orElseThrow(), Optional.empty()).applicants();
        return switch (rejectMethod) {
            case "fuzzy" -> RejectInference.fuzzy(accepted, rejected, card, rejectFactor, 1);
            case "parcelling" ->
                RejectInference.parcelling(
                        accepted, rejected, card, Math.min(BANDS, accepted.size()), rejectFactor, seed);
            default ->
                throw Failure.badInput(
                        "--reject-method 的值为 '" + rejectMethod + "'，应为 fuzzy 或 parcelling。请任选其一。",
                        "--reject-method was '" + rejectMethod + "'; it must be fuzzy or parcelling. Use fuzzy.");
        };
    }

    private void checkOutcomes(List<CreditCase> cases) {
        long bads = cases.stream().filter(CreditCase::bad).count();
        if (bads == 0 || bads == cases.size()) {
            throw Failure.badInput(
                    "--bad 的值为 '" + bad + "'，建模样本中有 " + bads + " 个坏样本、共 " + cases.size()
                            + " 行，应兼有好坏。请检查 --target 与 --bad。",
                    "--bad was '" + bad + "', and " + bads + " of " + cases.size()
                            + " cases to develop from are bad; both outcomes must be there. Check --target and --bad.");
        }
    }

    private void write(ScorecardDevelopment.Developed developed, CardValidation checked, List<CreditCase> development) {
        CreditScorecard card = developed.fit().model();
        report.ifPresent(file -> Outlet.write(
                shell,
                Optional.of(file),
                writer -> Outlet.append(writer, new CardPage(developed, checked).html(shell.lang()))));
        validation.ifPresent(file -> Outlet.write(
                shell,
                Optional.of(file),
                writer -> Outlet.append(
                        writer,
                        Envelope.text("credit/validation", json -> CreditCardReport.write(json, developed, checked)))));
        pmml.ifPresent(file -> Outlet.write(
                shell,
                Optional.of(file),
                writer -> Outlet.append(
                        writer, PmmlWriter.write(CreditPmml.of(card, PointsBaseline.mean(card, development))))));
        Outlet.write(
                shell,
                out,
                writer -> Outlet.append(
                        writer, Envelope.text("score/credit-scorecard", json -> CreditCardReport.card(json, card))));
        if (out.isPresent()) {
            String in = card.variables().stream()
                    .map(variable -> variable.binning().variable())
                    .collect(Collectors.joining(", "));
            String area = checked.validation()
                    .orElse(checked.development())
                    .area()
                    .map(found -> Formats.rounded(found.auc(), 4))
                    .orElse("–");
            shell.say(
                    "评分卡含 " + card.variables().size() + " 个变量：" + in + "；AUC " + area + "。",
                    "The card has " + card.variables().size() + " variables: " + in + ". AUC " + area + ".");
            if (rejects.isPresent()) {
                shell.say(
                        "被拒申请人的结果是推断的，不是观察到的；请与不加 --rejects 的评分卡比较。",
                        "Outcomes of the rejected are inferred, not seen: compare with the card made without --rejects.");
            }
        }
    }
}
