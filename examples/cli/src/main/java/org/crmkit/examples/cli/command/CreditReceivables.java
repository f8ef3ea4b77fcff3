package org.crmkit.examples.cli.command;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.crmkit.core.credit.CreditPolicy;
import org.crmkit.core.credit.ledger.Aging;
import org.crmkit.core.input.Problems;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.feed.ReceivableRows;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Rulebooks;
import org.crmkit.scoring.credit.receivables.CollectionEffectiveness;
import org.crmkit.scoring.credit.receivables.DsoMethod;
import org.crmkit.scoring.credit.receivables.DunningProposal;
import org.crmkit.scoring.credit.receivables.ProvisionMatrix;
import org.crmkit.scoring.credit.receivables.Receivables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code crm credit receivables}: aging, days outstanding, collection and reminders of a book. */
@Command(
        name = "receivables",
        description = {
            "Reads invoices, payments and credit notes and tells how old the receivables are, how many days of sales they are "
                    + "worth by three methods, how well they are collected, what to write off beforehand, and whom to "
                    + "remind.",
            "",
            "Rows of type (invoice, payment, credit-note), day, customer, document, amount, and for an invoice due.",
            "Payments settle the oldest invoices first; the rows may stand in any order."
        },
        footer = {
            "",
            "Example:",
            "  crm credit receivables --input book.csv --months 3 --rates 0.003,0.016,0.036,0.066,0.5"
        })
public final class CreditReceivables implements Callable<Integer> {

    private final Shell shell;

    @Option(
            names = "--input",
            required = true,
            paramLabel = "FILE|-",
            description = "CSV, NDJSON, or a JSON envelope of kind credit/receivables; - is standard input.")
    private String input = "";

    @Option(
            names = "--rulebook",
            paramLabel = "FILE",
            description = "A YAML or JSON file (default: the one that comes with crm).")
    private Optional<Path> rulebook = Optional.empty();

    @Option(names = "--day", paramLabel = "DAY", description = "The day that counts (default: of the latest row).")
    private Optional<String> day = Optional.empty();

    @Option(
            names = "--months",
            paramLabel = "N",
            description = "The period: so many months that end on that day, 1 to 60 (default 3).")
    private int months = 3;

    @Option(
            names = "--rates",
            paramLabel = "R",
            split = ",",
            description = "Loss rates: not past due first, then each band of the rulebook and what is older.")
    private List<BigDecimal> rates = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "json|csv|ndjson",
            description = "Format of the input (default: by its name, else json).")
    private Optional<Format> format = Optional.empty();

    /** Creates the command. */
    public CreditReceivables(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        if (months < 1 || months > 60) {
            throw Failure.badInput(
                    "--months 的值为 " + months + "，应为 1 到 60。请改正。",
                    "--months was " + months + "; it must be 1 to 60. Correct it.");
        }
        Rulebook rules = Rulebooks.read(shell, rulebook);
        CreditPolicy policy = rules.credit();
        int bands = policy.agingBuckets().size() + 2;
        if (!rates.isEmpty() && rates.size() != bands) {
            throw Failure.badInput(
                    "--rates 有 " + rates.size() + " 个，应为 " + bands + " 个：未逾期、各账龄段与更久。",
                    "--rates had " + rates.size() + "; there must be " + bands
                            + ": not past due, each band, and what is older.");
        }
        Problems problems = new Problems();
        ReceivableRows rows = new ReceivableRows(rules.currency(), problems);
        new RecordedRows(shell, format).each(input, "credit/receivables", problems, rows::accept);
        shell.progressDone();
        LocalDate on = day.map(RulebookHistory::day)
                .or(rows::lastDay)
                .orElseThrow(() -> Failure.badInput(
                        input + " 没有任何行。请提供数据，或用 --day 指定日期。", input + " has no rows. Give some, or a day by --day."));
        print(rows.book(), policy, new DatePeriod(on.plusDays(1).minusMonths(months), on.plusDays(1)));
        return Exit.DONE.code();
    }

    private void print(Receivables book, CreditPolicy policy, DatePeriod period) {
        LocalDate on = period.lastDay();
        Aging aging = book.aging(policy, on);
        shell.say("账龄（" + on + "）", "Aging on " + on);
        say(Label.of("未逾期", "not past due"), Formats.money(aging.notDue(), shell.lang()));
        aging.bands().forEach(band -> say(band.label(), Formats.money(band.amount(), shell.lang())));
        say(Label.of("合计", "total"), Formats.money(aging.total(), shell.lang()));
        shell.say(
                "销售未收款天数（" + period.from() + "至" + on + "）",
                "Days of sales outstanding, " + period.from() + " to " + on);
        for (DsoMethod method : DsoMethod.values()) {
            say(method.label(), known(book.daysOutstanding(method, period)));
        }
        say(Label.of("若全部按期付款", "if everybody paid when due"), known(book.bestPossibleDays(period)));
        shell.say("回收效率", "Collection effectiveness");
        for (CollectionEffectiveness.Sales sales : CollectionEffectiveness.Sales.values()) {
            say(
                    sales.label(),
                    book.effectiveness(period)
                            .index(sales)
                            .map(Formats::percent)
                            .orElse("-"));
        }
        if (!rates.isEmpty()) {
            ProvisionMatrix.Provision provision = new ProvisionMatrix(rates).of(aging);
            shell.say("损失准备", "Provision");
            provision
                    .lines()
                    .forEach(line -> say(
                            line.label(),
                            Formats.percent(line.rate()) + " x " + Formats.money(line.open(), shell.lang()) + " = "
                                    + Formats.money(line.provision(), shell.lang())));
            say(Label.of("合计", "total"), Formats.money(provision.total(), shell.lang()));
        }
        List<DunningProposal> proposals = book.dunning(policy, on);
        shell.say("催款建议：" + proposals.size() + "户", "Reminders proposed: " + proposals.size());
        proposals.forEach(proposal ->
                say(Label.same(proposal.customer().value()), proposal.sentence().in(shell.lang())));
    }

    private void say(Label name, String value) {
        shell.say("  " + name.zh() + "：" + value, "  " + name.en() + ": " + value);
    }

    private static String known(Optional<BigDecimal> days) {
        return days.map(BigDecimal::toPlainString).orElse("-");
    }
}
