package org.crmkit.core.tier.points;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * How points are earned and lost. A purchase earns points for each {@code per} spent, at the rate of the tier held on its day,
 * rounded down to whole points for the purchase as a whole.
 *
 * @param per the amount that earns the rate, above zero
 * @param rates by tier level, in the order of the tiers; at least one
 * @param validity how long points hold from the day they were earned, in days, weeks, months or years; more than nothing
 * @param shortfall what happens when more is taken than is there
 * @param notice how long before they expire points are pointed out
 */
public record PointsProgramme(Money per, List<Rate> rates, Span validity, ShortfallRule shortfall, Span notice)
        implements RulePart {

    static final RuleKey PER = RuleKey.of("points.per");
    static final RuleKey RATES = RuleKey.of("points.rates");
    static final RuleKey VALIDITY = RuleKey.of("points.validity");
    static final RuleKey SHORTFALL = RuleKey.of("points.shortfall");
    static final RuleKey NOTICE = RuleKey.of("points.notice");

    public PointsProgramme {
        rates = List.copyOf(rates);
        checkArgument(per.isPositive(), "points.per was %s; it must be above zero, such as CNY 1.00.", per);
        checkArgument(!rates.isEmpty(), "points.rates is empty; give the rate of at least one tier level.");
        checkArgument(
                isCalendarSpan(validity) && validity.amount() > 0,
                "points.validity was %s; it must be at least one day, week, month or year, such as 24 months.",
                validity);
        checkArgument(
                isCalendarSpan(notice),
                "points.notice was %s; it must count days, weeks, months or years, such as 30 days.",
                notice);
        Set<String> tiers = new HashSet<>();
        for (Rate rate : rates) {
            checkArgument(tiers.add(rate.tier()), "points.rates has '%s' twice; remove one.", rate.tier());
        }
    }

    /**
     * The points of one tier level.
     *
     * @param tier the slug of the level
     * @param name what the level is called
     * @param points for each {@link PointsProgramme#per}, zero or more
     */
    public record Rate(String tier, Label name, BigDecimal points) {
        public Rate {
            checkArgument(
                    points.signum() >= 0, "points.rates.%s was %s; it must be zero or more. Correct it.", tier, points);
        }
    }

    private static boolean isCalendarSpan(Span span) {
        return switch (span.unit()) {
            case DAYS, WEEKS, MONTHS, YEARS -> true;
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS -> false;
        };
    }

    /** Returns the rate of a tier level. */
    public Optional<Rate> rate(String tier) {
        return rates.stream().filter(rate -> rate.tier().equals(tier)).findFirst();
    }

    /**
     * Returns the points an amount earns at a tier level, rounded down.
     *
     * @throws IllegalArgumentException if the level has no rate, the amount is in another currency, or the points are no {@code long}
     */
    public long earn(Money amount, String tier) {
        Rate rate = rate(tier).orElse(null);
        checkArgument(
                rate != null, "points.rates has no %s; each level that customers hold must have a rate. Add it.", tier);
        checkArgument(
                amount.isSameCurrency(per),
                "The amount was %s; it must be in %s, the currency of points.per. Convert it at the rate of its day.",
                amount,
                per.getCurrencyUnit());
        BigDecimal points = amount.getAmount().multiply(rate.points()).divide(per.getAmount(), 0, RoundingMode.DOWN);
        checkArgument(
                points.abs().compareTo(BigDecimal.valueOf(PointsAccount.MOST)) <= 0,
                "The points for %s were %s; they must be %s at most. Correct the amount.",
                amount,
                points,
                PointsAccount.MOST);
        return points.longValueExact();
    }

    /** Returns the first day points earned on {@code day} no longer hold. */
    public LocalDate expiry(LocalDate day) {
        return plus(day, validity);
    }

    /** Returns the last day of the notice that begins on {@code day}. */
    LocalDate noticeUntil(LocalDate day) {
        return plus(day, notice);
    }

    private static LocalDate plus(LocalDate day, Span span) {
        return switch (span.unit()) {
            case DAYS -> day.plusDays(span.amount());
            case WEEKS -> day.plusWeeks(span.amount());
            case MONTHS -> day.plusMonths(span.amount());
            case YEARS -> day.plusYears(span.amount());
            case MINUTES, WORKING_MINUTES, HOURS, WORKING_HOURS, WORKING_DAYS ->
                throw new IllegalStateException("points.validity was " + span);
        };
    }

    @Override
    public String section() {
        return "points";
    }

    @Override
    public List<RuleFact> facts() {
        List<RuleFact> facts = new ArrayList<>();
        facts.add(new RuleFact(PER, new RuleValue.Amount(per), Label.of("积分的计算单位", "Amount that earns the rate")));
        for (Rate rate : rates) {
            facts.add(new RuleFact(
                    RATES.child(rate.tier()),
                    new RuleValue.Figure(rate.points()),
                    Label.of(
                            rate.name().zh() + "的积分倍率",
                            "Points for that amount, " + rate.name().en())));
        }
        facts.add(new RuleFact(VALIDITY, new RuleValue.Time(validity), Label.of("积分有效期", "How long points hold")));
        facts.add(new RuleFact(
                SHORTFALL,
                new RuleValue.Choice(shortfall.code(), shortfall.label()),
                Label.of("积分不足以扣回时", "When more points are taken than are there")));
        facts.add(new RuleFact(NOTICE, new RuleValue.Time(notice), Label.of("积分到期提醒", "Notice before points expire")));
        return List.copyOf(facts);
    }

    @Override
    public List<RuleTable> tables() {
        return List.of(new RuleTable(
                RATES,
                Label.of("积分倍率", "Points by tier"),
                Label.of("等级", "Level"),
                rates.stream()
                        .map(rate -> new RuleTable.Line(rate.tier(), rate.name()))
                        .toList(),
                List.of(RuleTable.Line.value(Label.of("每一计算单位的积分", "Points for each unit")))));
    }
}
