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
import org.crmkit.core.input.Problems;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Envelope;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Outlet;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.examples.cli.report.CardPage;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.BinningOptions;
import org.crmkit.scoring.credit.CardValidation;
import org.crmkit.scoring.credit.CreditCase;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.credit.PointsBaseline;
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
        Source named = Source.of(shell, data, format);
        Source source = format.isEmpty() && named.format() == Format.JSON && !data.endsWith(".json")
                ? Source.of(shell, data, Optional.of(Format.CSV))
                : named;
        if (source.format() == Format.JSON) {
            throw Failure.badInput(
                    "--data 为 JSON，应为 CSV 或 NDJSON 表格。请另存为表格。",
                    "--data was JSON; it must be a table, CSV or NDJSON. Save it as one.");
        }
        Set<String> apart = new HashSet<>(without);
        apart.add(target);
        date.ifPresent(apart::add);
        Problems problems = new Problems();
        List<Dated> cases = new ArrayList<>();
        source.rows("credit/cases", Set.of(), problems, row -> {
            if (row instanceof Node.Fields fields) {
                Map<String, String> all = texts(fields);
                Map<String, String> values = new LinkedHashMap<>();
                all.forEach((column, text) -> {
                    if (!apart.contains(column)) {
                        columns.add(column);
                        values.put(column, text);
                    }
                });
                String outcome = Optional.ofNullable(all.get(target))
                        .orElseThrow(() -> Failure.problem(
                                fields.at(),
                                target,
                                shell.lang() == Lang.ZH ? "空缺" : "missing",
                                Label.of("每行的结果", "an outcome in each row"),
                                Label.of("请补上该列，或删去该行。", "Fill in the column, or take the row out.")));
                cases.add(new Dated(
                        new CreditCase(new Applicant("row-" + (cases.size() + 1), values), outcome.equals(bad)),
                        date.map(column -> day(fields, column, all)).orElse(LocalDate.EPOCH)));
            }
        });
        problems.throwIfAny();
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

    private static Map<String, String> texts(Node.Fields row) {
        Map<String, String> out = new LinkedHashMap<>();
        row.fields().forEach((column, value) -> {
            if (value instanceof Node.Text text) {
                out.put(column, text.value());
            } else if (value instanceof Node.Numeral number) {
                out.put(column, Formats.plain(number.value()));
            } else if (value instanceof Node.Flag flag) {
                out.put(column, Boolean.toString(flag.value()));
            }
        });
        return out;
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
        }
    }
}
