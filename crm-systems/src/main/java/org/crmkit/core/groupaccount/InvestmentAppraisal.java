package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Input and output of a project: gross is everything it needs, net what has to be paid because some of it is there already. Benefits are
 * what it saves in a year; how long it takes to pay back is net input over that.
 *
 * @param gross the sum of all lines that count
 * @param owned what of it is there already
 * @param net gross less owned
 * @param yearlySaving the sum of the benefits
 * @param steps how each line counted, in the order given
 */
public record InvestmentAppraisal(Money gross, Money owned, Money net, Money yearlySaving, List<Step> steps) {

    public InvestmentAppraisal {
        steps = List.copyOf(steps);
    }

    /**
     * One line and what it did.
     *
     * @param amount what the line adds to gross; zero if it is left out
     * @param grossSoFar the sum after it
     * @param reason the sentence
     */
    public record Step(InvestmentItem item, Money amount, Money grossSoFar, Reason reason) {}

    /**
     * Adds up a project.
     *
     * @param items at least one, all in {@code currency}
     * @param years how many years of what is paid each year count; one or more
     * @param savings what it saves in a year; may be empty, and then nothing is said about paying back
     */
    public static InvestmentAppraisal of(
            CurrencyUnit currency, List<InvestmentItem> items, int years, List<Money> savings) {
        checkArgument(!items.isEmpty(), "items is empty; a project must need at least one thing.");
        checkArgument(years > 0, "years was %s; it must be one or more. Raise it.", years);
        Money gross = Money.zero(currency);
        Money owned = gross;
        List<Step> steps = new ArrayList<>();
        for (InvestmentItem item : items) {
            Money line = item.price().multipliedBy(item.quantity());
            Money amount =
                    switch (item.counted()) {
                        case ONCE, OWNED -> line;
                        case EACH_YEAR -> line.multipliedBy(years);
                        case EXCLUDED -> Money.zero(currency);
                    };
            gross = gross.plus(amount);
            if (item.counted() == InvestmentItem.Counted.OWNED) {
                owned = owned.plus(amount);
            }
            steps.add(new Step(item, amount, gross, reason(item, line, amount, gross, years)));
        }
        Money saving = Money.zero(currency).plus(savings);
        return new InvestmentAppraisal(gross, owned, gross.minus(owned), saving, steps);
    }

    private static Reason reason(InvestmentItem item, Money line, Money amount, Money gross, int years) {
        String zh = item.name().zh() + "：";
        String en = item.name().en() + ": ";
        String sumZh = "，累计" + Formats.money(gross, Lang.ZH) + "。";
        String sumEn = "; " + Formats.money(gross, Lang.EN) + " so far.";
        return switch (item.counted()) {
            case ONCE ->
                Reason.of(
                        "paid-once",
                        zh + "一次性" + Formats.money(amount, Lang.ZH) + sumZh,
                        en + Formats.money(amount, Lang.EN) + " once" + sumEn);
            case EACH_YEAR ->
                Reason.of(
                        "paid-each-year",
                        zh + "每年" + Formats.money(line, Lang.ZH) + "，计" + years + "年" + sumZh,
                        en + Formats.money(line, Lang.EN) + " a year, " + years + (years == 1 ? " year" : " years")
                                + sumEn);
            case OWNED ->
                Reason.of(
                        "owned",
                        zh + "已有，价值" + Formats.money(amount, Lang.ZH) + "，计入总投入" + sumZh,
                        en + "there already, worth " + Formats.money(amount, Lang.EN) + "; counts in gross" + sumEn);
            case EXCLUDED ->
                Reason.of(
                        "excluded",
                        zh + Formats.money(line, Lang.ZH) + "，不计入" + sumZh,
                        en + Formats.money(line, Lang.EN) + ", left out" + sumEn);
        };
    }

    /** Returns after how many years net input is paid back, rounded up to one decimal; empty if nothing is saved. */
    public Optional<BigDecimal> paybackYears() {
        return yearlySaving.isPositive()
                ? Optional.of(net.getAmount().divide(yearlySaving.getAmount(), 1, RoundingMode.UP))
                : Optional.empty();
    }

    /** Returns the result in sentences: gross, net, and how long it takes to pay back. */
    public List<Reason> conclusion() {
        Reason input = Reason.of(
                "net-input",
                "总投入" + Formats.money(gross, Lang.ZH) + "，减已有" + Formats.money(owned, Lang.ZH) + "，实际投入"
                        + Formats.money(net, Lang.ZH) + "。",
                "Gross input " + Formats.money(gross, Lang.EN) + " less " + Formats.money(owned, Lang.EN)
                        + " already there leaves " + Formats.money(net, Lang.EN) + " to pay.");
        Reason output = paybackYears()
                .map(years -> Reason.of(
                        "payback",
                        "每年节省" + Formats.money(yearlySaving, Lang.ZH) + "，约" + Formats.plain(years) + "年收回。",
                        "It saves " + Formats.money(yearlySaving, Lang.EN) + " a year and is paid back after "
                                + Formats.plain(years) + " years."))
                .orElseGet(() -> Reason.of(
                        "payback-unknown",
                        "没有列出效益，无法计算回收期。",
                        "No benefits are listed, so nothing can be said about paying back."));
        return List.of(input, output);
    }
}
