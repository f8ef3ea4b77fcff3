package org.crmkit.core.view.dashboard;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How a figure went from one step to the next. A step in which nothing happened is a point too.
 *
 * @param key a slug, stable and distinct within its panel
 * @param points in order of time, without gaps
 */
public record Trend(String key, Label label, Window.Step step, List<Point> points) {

    private static final Reason NOTHING = Reason.of("nothing-in-step", "该期无记录。", "Nothing happened in it.");

    /** One step, and what came out in it. */
    public record Point(DatePeriod days, FigureValue value) {}

    public Trend {
        checkArgument(RuleKey.isSlug(key), "Trend.key was '%s'; it must be a slug such as received.", key);
        points = List.copyOf(points);
    }

    /** Obtains how many there were, by the day of each; those outside the window do not count. */
    public static <T> Trend counts(
            String key, Label label, Collection<T> things, Function<T, LocalDate> day, Window window) {
        return of(key, label, things, day, window, some -> new FigureValue.Counted(some.size()));
    }

    /** Obtains which share of them was good; undefined where there were none. */
    public static <T> Trend shares(
            String key,
            Label label,
            Collection<T> things,
            Function<T, LocalDate> day,
            Predicate<T> good,
            Window window) {
        return of(
                key,
                label,
                things,
                day,
                window,
                some -> FigureValue.Shared.of(some.stream().filter(good).count(), some.size(), NOTHING));
    }

    /** Obtains what they come to; all in one currency. */
    public static <T> Trend sums(
            String key,
            Label label,
            Collection<T> things,
            Function<T, LocalDate> day,
            Function<T, Money> amount,
            CurrencyUnit currency,
            Window window) {
        return of(
                key,
                label,
                things,
                day,
                window,
                some -> new FigureValue.Summed(some.stream().map(amount).reduce(Money.zero(currency), Money::plus)));
    }

    private static <T> Trend of(
            String key,
            Label label,
            Collection<T> things,
            Function<T, LocalDate> day,
            Window window,
            Function<List<T>, FigureValue> value) {
        List<Point> points = new ArrayList<>();
        for (DatePeriod days : window.parts()) {
            List<T> some = things.stream()
                    .filter(thing -> days.contains(day.apply(thing)))
                    .toList();
            points.add(new Point(days, value.apply(some)));
        }
        return new Trend(key, label, window.step(), points);
    }

    /** Returns by how many the last count differs from the one before; empty for fewer than two points, or none that count. */
    public Optional<Long> lastChange() {
        int n = points.size();
        return n < 2
                ? Optional.empty()
                : count(n - 1).flatMap(last -> count(n - 2).map(before -> last - before));
    }

    private Optional<Long> count(int index) {
        return points.get(index)
                .value()
                .fold(
                        counted -> Optional.of(counted.number()),
                        shared -> Optional.empty(),
                        summed -> Optional.empty(),
                        gauged -> Optional.empty());
    }

    /** Returns the trend as lines for one language. */
    public String text(Lang lang) {
        StringBuilder out = new StringBuilder(label.in(lang))
                .append(lang == Lang.ZH ? "（按" : " (by ")
                .append(lang == Lang.ZH ? step.label().zh() : step.code())
                .append(lang == Lang.ZH ? "）" : ")")
                .append('\n');
        for (Point point : points) {
            out.append("    ")
                    .append(point.days().from())
                    .append("  ")
                    .append(point.value().label().in(lang))
                    .append('\n');
        }
        return out.toString();
    }
}
