package org.crmkit.scoring.credit.rating;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.crmkit.core.rating.LossRule;
import org.crmkit.core.rating.LossSource;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.internal.Sum;
import org.joda.money.Money;

/**
 * Which share of what is owed at default is lost for good, and how we know.
 *
 * @param share 0 to 1
 * @param source how we know
 * @param note how it was reckoned
 */
public record LossGivenDefault(BigDecimal share, LossSource source, Label note) {

    public LossGivenDefault {
        checkArgument(
                share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "LossGivenDefault.share was %s; it must be 0 to 1. Write 45 percent as 0.45.",
                share);
    }

    /** Money that came back, or that had to be spent to get it. */
    public record Cash(LocalDate on, Money amount) {}

    /** Obtains 40 %: senior unsecured claims on corporates, Basel framework CRE32.6 (2023). */
    public static LossGivenDefault basel3Corporate() {
        return new LossGivenDefault(
                new BigDecimal("0.40"),
                LossSource.SUPERVISOR,
                Label.of("巴塞尔III CRE32.6：公司优先无担保债权", "Basel III CRE32.6: senior unsecured, corporate"));
    }

    /** Obtains 45 %: senior unsecured claims, Basel II (2006), paragraph 287. */
    public static LossGivenDefault basel2Senior() {
        return new LossGivenDefault(
                new BigDecimal("0.45"),
                LossSource.SUPERVISOR,
                Label.of("巴塞尔II第287段：优先无担保债权", "Basel II paragraph 287: senior unsecured"));
    }

    /** Obtains 75 %: subordinated claims, Basel II (2006), paragraph 288, and Basel framework CRE32.7. */
    public static LossGivenDefault subordinated() {
        return new LossGivenDefault(
                new BigDecimal("0.75"),
                LossSource.SUPERVISOR,
                Label.of("巴塞尔II第288段：次级债权", "Basel II paragraph 288: subordinated"));
    }

    /** Obtains what the rules say of a claim that nothing secures. */
    public static LossGivenDefault unsecured(LossRule rule) {
        return new LossGivenDefault(
                rule.unsecured(), rule.source(), Label.of("规则手册：无担保债权", "Rulebook: unsecured claims"));
    }

    /** Obtains what the rules say of a claim that others are paid before. */
    public static LossGivenDefault subordinated(LossRule rule) {
        return new LossGivenDefault(
                rule.subordinated(), rule.source(), Label.of("规则手册：次级债权", "Rulebook: subordinated claims"));
    }

    /** Obtains what is lost of an insured claim by the rules: the share we keep, of what an unsecured one loses. */
    public static LossGivenDefault insured(LossRule rule) {
        return insured(rule.insuranceKept(), unsecured(rule));
    }

    /** Obtains somebody's judgement. */
    public static LossGivenDefault judged(BigDecimal share, Label note) {
        return new LossGivenDefault(share, LossSource.JUDGEMENT, note);
    }

    /**
     * Obtains what one case lost: {@code 1 - (recoveries - costs) / owed}, each discounted to the day of default, rounded half up to six
     * decimals. Below 0 counts as 0, above 1 as 1: a company may not expect to gain by default.
     *
     * @param owed at default, above zero
     * @param annualRate of discount, a fraction, zero or more; a year has 365 days
     */
    public static LossGivenDefault workout(
            Money owed, LocalDate defaultedOn, List<Cash> recoveries, List<Cash> costs, double annualRate) {
        checkArgument(owed.isPositive(), "owed was %s; it must be above zero.", owed);
        checkArgument(annualRate >= 0 && annualRate <= 10, "annualRate was %s; it must be 0 to 10.", annualRate);
        double net = present(owed, defaultedOn, recoveries, annualRate) - present(owed, defaultedOn, costs, annualRate);
        double lost = Math.max(0, Math.min(1, 1 - net / owed.getAmount().doubleValue()));
        return new LossGivenDefault(
                new BigDecimal(lost).setScale(6, RoundingMode.HALF_UP),
                LossSource.WORKOUT,
                Label.of(
                        recoveries.size() + "笔回收、" + costs.size() + "笔费用，年折现率" + Formats.stored(annualRate),
                        recoveries.size() + " recoveries and " + costs.size() + " costs, discounted at "
                                + Formats.stored(annualRate) + " a year"));
    }

    private static double present(Money owed, LocalDate from, List<Cash> flows, double rate) {
        Sum sum = new Sum();
        for (Cash flow : flows) {
            checkArgument(
                    flow.amount().isSameCurrency(owed) && !flow.on().isBefore(from),
                    "A flow was %s on %s; it must be in %s and not before %s, the day of default.",
                    flow.amount(),
                    flow.on(),
                    owed.getCurrencyUnit(),
                    from);
            double years = ChronoUnit.DAYS.between(from, flow.on()) / 365.0;
            sum.add(flow.amount().getAmount().doubleValue() * StrictMath.pow(1 + rate, -years));
        }
        return sum.value();
    }

    /**
     * Obtains what is lost where collateral covers a part: the part above it, by the share lost of unsecured claims. Rounded half up to
     * six decimals.
     *
     * @param owed above zero
     * @param collateral zero or more, after haircut
     */
    public static LossGivenDefault secured(Money owed, Money collateral, LossGivenDefault unsecured) {
        checkArgument(owed.isPositive(), "owed was %s; it must be above zero.", owed);
        checkArgument(!collateral.isNegative(), "collateral was %s; it must be zero or more.", collateral);
        Money open = collateral.isGreaterThan(owed) ? Money.zero(owed.getCurrencyUnit()) : owed.minus(collateral);
        BigDecimal share =
                unsecured.share().multiply(open.getAmount()).divide(owed.getAmount(), 6, RoundingMode.HALF_UP);
        return new LossGivenDefault(
                share,
                LossSource.COLLATERAL,
                Label.of(
                        "未覆盖部分" + Formats.money(open, Lang.ZH) + "，按" + Formats.percent(unsecured.share()) + "计",
                        Formats.money(open, Lang.EN) + " not covered, at " + Formats.percent(unsecured.share())));
    }

    /**
     * Obtains what is lost where an insurer pays: the share we keep, of what would be lost without.
     *
     * @param kept our share of an insured loss, 0 to 1
     */
    public static LossGivenDefault insured(BigDecimal kept, LossGivenDefault uninsured) {
        checkArgument(
                kept.signum() >= 0 && kept.compareTo(BigDecimal.ONE) <= 0, "kept was %s; it must be 0 to 1.", kept);
        return new LossGivenDefault(
                uninsured.share().multiply(kept),
                LossSource.INSURANCE,
                Label.of(
                        "自留" + Formats.percent(kept) + "，无保险时" + Formats.percent(uninsured.share()),
                        Formats.percent(kept) + " kept of " + Formats.percent(uninsured.share())
                                + " without insurance"));
    }
}
