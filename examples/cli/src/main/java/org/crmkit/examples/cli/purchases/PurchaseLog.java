package org.crmkit.examples.cli.purchases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.scoring.data.ColumnNames;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogReader;
import org.crmkit.scoring.lifetime.BgNbdSimulator;
import org.joda.money.CurrencyUnit;

/**
 * The purchases a report works on, and what to say about where they come from.
 *
 * @param label how every row of the output names it
 * @param sentence the same as a whole sentence
 * @param fittedUntil the last day the models see: the end of the first half of the log's days, unless another was asked for
 * @param until the last day of the log
 */
public record PurchaseLog(
        TransactionLog log,
        boolean simulated,
        String label,
        Label sentence,
        LocalDate from,
        LocalDate fittedUntil,
        LocalDate until) {

    private static final int CUSTOMERS = 2357;
    private static final LocalDate FROM = LocalDate.of(1997, 1, 1);
    private static final LocalDate LAST_ARRIVAL = LocalDate.of(1997, 3, 25);
    private static final LocalDate UNTIL = LocalDate.of(1998, 6, 30);
    private static final long SEED = 1;

    /** Obtains a log drawn from published parameters, over the dates and with the size of the log they were published for. */
    public static PurchaseLog drawn() {
        return drawn(CUSTOMERS, SEED);
    }

    /** Obtains a log drawn from published parameters. */
    public static PurchaseLog drawn(int customers, long seed) {
        TransactionLog log = BgNbdSimulator.published().draw(customers, FROM, LAST_ARRIVAL, UNTIL, seed);
        return of(
                log,
                true,
                "simulated",
                Label.of(
                        "由种子为" + seed
                                + "的模拟器按已发表的 BG/NBD（Fader、Hardie、Lee，2005）与 Gamma-Gamma（Fader、Hardie，2013）参数生成"
                                + count(customers) + "位客户的购买记录，并非真实数据。",
                        "A simulator with seed " + seed + " drew the purchases of " + count(customers)
                                + " customers from published BG/NBD (Fader, Hardie and Lee 2005) and Gamma-Gamma (Fader and"
                                + " Hardie 2013) parameters; no real data."),
                FROM,
                UNTIL);
    }

    /**
     * Reads a log from a file in one of the two CDNOW layouts, or as a table with {@code customer}, {@code date} and
     * {@code amount}.
     *
     * @param currency of the rulebook; the log must be in it
     */
    public static PurchaseLog read(Shell shell, Path file, CurrencyUnit currency) {
        TransactionLog log = transactions(shell, file, currency, ColumnNames.USUAL);
        if (!log.currency().equals(currency)) {
            throw refusal(
                    name(file),
                    log.currency().getCode(),
                    Label.of(currency + "，即规则手册的币种", currency + ", the currency of the rulebook"),
                    Label.of(
                            "请换算交易记录，或用 --rulebook 给出该币种的规则手册。",
                            "Convert the log, or give a rulebook in its currency by --rulebook."));
        }
        return of(file, log);
    }

    /**
     * Reads the purchases of a file alone.
     *
     * @param currency of the amounts, where the layout does not fix it
     * @param names what its header calls the columns
     */
    public static TransactionLog transactions(Shell shell, Path file, CurrencyUnit currency, ColumnNames names) {
        Path found = Source.of(shell, file.toString(), Optional.of(Format.CSV)).checkedFile();
        try {
            return TransactionLogReader.read(found, currency, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Obtains the log of a file that has been read; it must span four weeks at least. */
    public static PurchaseLog of(Path file, TransactionLog log) {
        String name = name(file);
        LocalDate from = log.firstDate();
        LocalDate until = log.lastDate();
        if (ChronoUnit.DAYS.between(from, until) < 27) {
            throw refusal(
                    name,
                    from + " to " + until,
                    Label.of("至少四周", "at least four weeks"),
                    Label.of(
                            "请提供更长的交易记录：一半用于拟合，一半用于检验。",
                            "Give a longer log: one half is fitted, the other half checked."));
        }
        return of(log, false, name, sentence(name, log), from, until);
    }

    /** Returns this log for models that see it to another day, from its first to before its last. */
    public PurchaseLog withFittedUntil(LocalDate day) {
        return new PurchaseLog(log, simulated, label, sentence, from, day, until);
    }

    /** Returns the weeks of the log, the last one begun included. */
    public long weeks() {
        return ChronoUnit.DAYS.between(from, until) / 7 + 1;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static PurchaseLog of(
            TransactionLog log, boolean simulated, String label, Label sentence, LocalDate from, LocalDate until) {
        long days = ChronoUnit.DAYS.between(from, until) + 1;
        return new PurchaseLog(log, simulated, label, sentence, from, from.plusDays(days / 2 - 1), until);
    }

    private static Label sentence(String name, TransactionLog log) {
        boolean cdnow = name.startsWith("CDNOW_");
        return Label.of(
                "购买记录取自文件 " + name + "，共" + count(log.size()) + "行"
                        + (cdnow ? "（CDNOW 数据，Fader 与 Hardie，2001，Interfaces 31(3)）。" : "。"),
                "Purchases are read from " + name + ", " + count(log.size()) + " rows"
                        + (cdnow ? " (CDNOW data: Fader and Hardie 2001, Interfaces 31(3), S94-S107)." : "."));
    }

    private static InvalidInputException refusal(String name, String value, Label bound, Label fix) {
        return new InvalidInputException(List.of(new Problem(Position.ofWhole(name), "", value, bound, fix)));
    }

    private static String count(int number) {
        return Formats.number(BigDecimal.valueOf(number));
    }

    /** Returns the sentence, led by the word that it is simulated if it is. */
    public Label labelled() {
        return simulated
                ? Label.of(
                        "模拟数据：" + sentence.zh(),
                        "Simulated: " + sentence.en().substring(0, 1).toLowerCase(Locale.ROOT)
                                + sentence.en().substring(1))
                : sentence;
    }

    /** Returns the period as text. */
    public Label period() {
        return Label.of(Formats.date(from, Lang.ZH) + "至" + Formats.date(until, Lang.ZH), from + " to " + until);
    }
}
