package org.crmkit.core.rulebook.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * By how much a number changed.
 *
 * @param difference the new value less the old, in the unit {@code text} names; never zero
 * @param text the difference with sign and unit: {@code +5,000.00元 / +CNY 5,000.00}; of two shares, percentage points
 * @param share the difference as a share of the old value, rounded half-up to four decimals; empty if the old value was zero,
 *     and for days and shares
 */
public record Magnitude(BigDecimal difference, Label text, Optional<BigDecimal> share) {

    /**
     * Returns by how much one value differs from another; empty if they are equal, no numbers, or not of one unit: eight
     * working hours are no working day until a calendar is asked, and two currencies have no difference without a rate.
     */
    static Optional<Magnitude> between(RuleValue before, RuleValue after) {
        if (before instanceof RuleValue.Amount old && after instanceof RuleValue.Amount now) {
            return old.money().isSameCurrency(now.money()) ? ofAmounts(old.money(), now.money()) : Optional.empty();
        }
        if (before instanceof RuleValue.Time old && after instanceof RuleValue.Time now) {
            return ofSpans(old.span(), now.span());
        }
        if (before instanceof RuleValue.Count old && after instanceof RuleValue.Count now) {
            return old.unit().equals(now.unit())
                    ? relative(
                            BigDecimal.valueOf(old.value()),
                            BigDecimal.valueOf(now.value()),
                            difference -> signed(
                                    difference,
                                    Formats.number(difference.abs())
                                            + now.unit().zh(),
                                    Formats.number(difference.abs()) + " "
                                            + now.unit().en()))
                    : Optional.empty();
        }
        if (before instanceof RuleValue.Figure old && after instanceof RuleValue.Figure now) {
            return relative(old.value(), now.value(), difference -> {
                String plain = Formats.plain(difference.abs());
                return signed(difference, plain, plain);
            });
        }
        if (before instanceof RuleValue.Fraction old && after instanceof RuleValue.Fraction now) {
            return absolute(now.value().subtract(old.value()), difference -> {
                String points = Formats.plain(difference.abs().movePointRight(2));
                return signed(difference, points + "个百分点", points + " percentage points");
            });
        }
        if (before instanceof RuleValue.Day old && after instanceof RuleValue.Day now) {
            return absolute(
                    BigDecimal.valueOf(now.date().toEpochDay() - old.date().toEpochDay()), Magnitude::daysLater);
        }
        return Optional.empty();
    }

    private static Optional<Magnitude> ofAmounts(Money before, Money after) {
        return relative(before.getAmount(), after.getAmount(), difference -> {
            Money amount = Money.of(before.getCurrencyUnit(), difference.abs());
            return signed(difference, Formats.money(amount, Lang.ZH), Formats.money(amount, Lang.EN));
        });
    }

    private static Optional<Magnitude> ofSpans(Span before, Span after) {
        if (base(before.unit()) != base(after.unit())) {
            return Optional.empty();
        }
        boolean same = before.unit() == after.unit();
        Span.Unit unit = same ? after.unit() : base(after.unit());
        return relative(
                BigDecimal.valueOf(before.amount() * (same ? 1 : inBase(before.unit()))),
                BigDecimal.valueOf(after.amount() * (same ? 1 : inBase(after.unit()))),
                difference -> {
                    long amount = difference.abs().longValueExact();
                    Label plural = Span.of(Math.min(amount, 2), unit).label();
                    return signed(
                            difference,
                            amount + plural.zh().substring(1),
                            amount + plural.en().substring(1));
                });
    }

    /** The unit that this one is a fixed number of, whatever the calendar. */
    private static Span.Unit base(Span.Unit unit) {
        return switch (unit) {
            case MINUTES, HOURS -> Span.Unit.MINUTES;
            case WORKING_MINUTES, WORKING_HOURS -> Span.Unit.WORKING_MINUTES;
            case DAYS, WEEKS -> Span.Unit.DAYS;
            case WORKING_DAYS -> Span.Unit.WORKING_DAYS;
            case MONTHS, YEARS -> Span.Unit.MONTHS;
        };
    }

    private static long inBase(Span.Unit unit) {
        return switch (unit) {
            case MINUTES, WORKING_MINUTES, DAYS, WORKING_DAYS, MONTHS -> 1;
            case HOURS, WORKING_HOURS -> 60;
            case WEEKS -> 7;
            case YEARS -> 12;
        };
    }

    private static Optional<Magnitude> relative(BigDecimal before, BigDecimal after, Wording wording) {
        BigDecimal difference = after.subtract(before);
        return difference.signum() == 0
                ? Optional.empty()
                : Optional.of(new Magnitude(
                        difference,
                        wording.of(difference),
                        before.signum() == 0
                                ? Optional.empty()
                                : Optional.of(difference.divide(before.abs(), 4, RoundingMode.HALF_UP))));
    }

    private static Optional<Magnitude> absolute(BigDecimal difference, Wording wording) {
        return difference.signum() == 0
                ? Optional.empty()
                : Optional.of(new Magnitude(difference, wording.of(difference), Optional.empty()));
    }

    private interface Wording {
        Label of(BigDecimal difference);
    }

    private static Label signed(BigDecimal difference, String zh, String en) {
        String sign = difference.signum() < 0 ? "-" : "+";
        return Label.of(sign + zh, sign + en);
    }

    private static Label daysLater(BigDecimal difference) {
        String days = difference.abs().toPlainString();
        String en = days.equals("1") ? "1 day" : days + " days";
        return difference.signum() < 0
                ? Label.of("提前" + days + "天", en + " earlier")
                : Label.of("推迟" + days + "天", en + " later");
    }

    /** Returns the difference, and the share of it where there is one: {@code +CNY 5,000.00, +25%}. */
    public Label label() {
        return share.map(part -> {
                    String percent = (part.signum() < 0 ? "" : "+") + Formats.percent(part);
                    return Label.of(text.zh() + "，" + percent, text.en() + ", " + percent);
                })
                .orElse(text);
    }
}
