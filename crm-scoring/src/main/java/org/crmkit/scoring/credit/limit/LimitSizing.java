package org.crmkit.scoring.credit.limit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rating.LimitCap;
import org.crmkit.core.rating.LimitMethod;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * Sizes limits by all methods the facts are enough for and says which bound. The methods are the trade's; their factors are a company's
 * decision, {@link LimitRules}. Every amount is money, rounded down to the cent where it does not come out even.
 */
public final class LimitSizing {

    private static final BigDecimal YEAR = BigDecimal.valueOf(365);

    private final LimitRules rules;

    /** Creates the sizing by some rules. */
    public LimitSizing(LimitRules rules) {
        this.rules = rules;
    }

    /**
     * Returns the limit of a customer.
     *
     * @param facts amounts in the currency of the rules; the grade one of their scale
     * @param day the first day the limit may hold
     */
    public LimitProposal propose(LimitFacts facts, LocalDate day) {
        checkArgument(
                rules.scale().find(facts.grade()).isPresent(),
                "LimitFacts.grade of %s was '%s'; it must be one of %s.",
                facts.customer(),
                facts.grade(),
                rules.scale().grades());
        GradeTerms terms = rules.termsOf(facts.grade());
        List<LimitStep> steps = new ArrayList<>();
        rules.factors().forEach((method, factor) -> steps.add(step(method, factor, terms.factor(), facts)));
        LocalDate review = day.plusMonths(terms.reviewMonths());
        if (terms.factor().signum() == 0) {
            Reason none =
                    Reason.of("grade", "等级" + facts.grade() + "不予赊销。", "Grade " + facts.grade() + " gets no credit.");
            return new LimitProposal.Proposed(facts.customer(), steps, zero(), none, terms.creditGrade(), day, review);
        }
        Optional<Bound> bound = combined(steps).map(this::capped);
        return bound.isEmpty()
                ? new LimitProposal.NotSized(facts.customer(), steps)
                : new LimitProposal.Proposed(
                        facts.customer(),
                        steps,
                        rounded(bound.get().amount()),
                        bound.get().reason(),
                        terms.creditGrade(),
                        day,
                        review);
    }

    private record Bound(Money amount, Reason reason) {}

    private LimitStep step(LimitMethod method, BigDecimal factor, BigDecimal gradeFactor, LimitFacts facts) {
        BigDecimal days = BigDecimal.valueOf(facts.termDays());
        return switch (method) {
            case WORKING_CAPITAL -> share(method, "working-capital", facts.workingCapital(), factor, gradeFactor);
            case NET_WORTH -> share(method, "net-worth", facts.netWorth(), factor, gradeFactor);
            case BANK_REFERENCE -> share(method, "bank-reference", facts.bankReference(), factor, gradeFactor);
            case LOSS_BUDGET -> lossBudget(factor, gradeFactor, facts);
            case SALES_HISTORY ->
                share(
                        method,
                        "monthly-sales",
                        facts.monthlySales().stream().max(Comparator.naturalOrder()),
                        factor,
                        BigDecimal.ONE);
            case TURNOVER_TERM -> term(method, "yearly-sales", facts.yearlySales(), factor, days);
            case PURCHASE_NEED -> term(method, "yearly-purchases", facts.yearlyPurchases(), factor, days);
        };
    }

    private LimitStep share(
            LimitMethod method, String input, Optional<Money> of, BigDecimal factor, BigDecimal gradeFactor) {
        if (of.isEmpty()) {
            return missing(method, input);
        }
        checkCurrency(input, of.get());
        Money base = of.get().isNegative() ? zero() : of.get();
        Money amount = base.multipliedBy(factor.multiply(gradeFactor), RoundingMode.DOWN);
        String by = " x " + Formats.plain(factor)
                + (method.side() == LimitMethod.Side.CAPACITY ? " x " + Formats.plain(gradeFactor) : "");
        return sized(method, amount, of.get(), by);
    }

    private LimitStep term(LimitMethod method, String input, Optional<Money> of, BigDecimal factor, BigDecimal days) {
        if (of.isEmpty()) {
            return missing(method, input);
        }
        checkCurrency(input, of.get());
        Money base = of.get().isNegative() ? zero() : of.get();
        Money amount = Money.of(
                rules.currency(),
                base.getAmount().multiply(factor).multiply(days).divide(YEAR, 6, RoundingMode.DOWN),
                RoundingMode.DOWN);
        return sized(method, amount, of.get(), " x " + Formats.plain(factor) + " x " + Formats.plain(days) + "/365");
    }

    private LimitStep lossBudget(BigDecimal factor, BigDecimal gradeFactor, LimitFacts facts) {
        if (facts.yearlySales().isEmpty()) {
            return missing(LimitMethod.LOSS_BUDGET, "yearly-sales");
        }
        Money sales = facts.yearlySales().get();
        checkCurrency("yearly-sales", sales);
        BigDecimal probability =
                BigDecimal.valueOf(rules.scale().grade(facts.grade()).probability());
        BigDecimal lost = probability.multiply(rules.loss().share());
        if (lost.signum() == 0) {
            return new LimitStep(
                    LimitMethod.LOSS_BUDGET,
                    Optional.empty(),
                    Label.of("违约损失率为零，不构成限制。", "Nothing is lost by default; this sets no limit."));
        }
        Money base = sales.isNegative() ? zero() : sales;
        BigDecimal budget = base.getAmount().multiply(factor).multiply(gradeFactor);
        Money amount = Money.of(rules.currency(), budget.divide(lost, 6, RoundingMode.DOWN), RoundingMode.DOWN);
        return sized(
                LimitMethod.LOSS_BUDGET,
                amount,
                sales,
                " x " + Formats.plain(factor) + " x " + Formats.plain(gradeFactor) + " / (" + Formats.plain(probability)
                        + " x " + Formats.plain(rules.loss().share()) + ")");
    }

    private static LimitStep sized(LimitMethod method, Money amount, Money of, String by) {
        return new LimitStep(
                method,
                Optional.of(amount),
                Label.of(
                        Formats.money(of, Lang.ZH) + by + " = " + Formats.money(amount, Lang.ZH),
                        Formats.money(of, Lang.EN) + by + " = " + Formats.money(amount, Lang.EN)));
    }

    private static LimitStep missing(LimitMethod method, String input) {
        return new LimitStep(method, Optional.empty(), Label.of("缺少 " + input + "。", input + " is not known."));
    }

    private void checkCurrency(String input, Money amount) {
        checkArgument(
                amount.getCurrencyUnit().equals(rules.currency()),
                "LimitFacts.%s was %s; it must be in %s. Convert it once, at a rate you can name.",
                input,
                amount,
                rules.currency());
    }

    private Optional<Bound> combined(List<LimitStep> steps) {
        List<LimitStep> sized = steps.stream()
                .filter(step -> step.amount().isPresent())
                .sorted(Comparator.comparing(step -> step.amount().orElseThrow()))
                .toList();
        if (sized.isEmpty()) {
            return Optional.empty();
        }
        LimitStep lowest = sized.get(0);
        return Optional.of(bound(
                switch (rules.combination()) {
                    case LOWEST -> lowest;
                    case MIDDLE -> sized.get((sized.size() - 1) / 2);
                    case LOWEST_CAPACITY_WITHIN_NEED -> capacityWithinNeed(sized);
                }));
    }

    /** Takes the methods ascending by amount. */
    private static LimitStep capacityWithinNeed(List<LimitStep> sized) {
        Optional<LimitStep> capacity = sized.stream()
                .filter(step -> step.method().side() == LimitMethod.Side.CAPACITY)
                .findFirst();
        Optional<LimitStep> need = sized.stream()
                .filter(step -> step.method().side() == LimitMethod.Side.NEED)
                .reduce((lower, higher) -> higher);
        if (capacity.isEmpty() || need.isEmpty()) {
            return capacity.or(() -> need).orElseThrow();
        }
        return need.get()
                        .amount()
                        .orElseThrow()
                        .isLessThan(capacity.get().amount().orElseThrow())
                ? need.get()
                : capacity.get();
    }

    private static Bound bound(LimitStep step) {
        return new Bound(
                step.amount().orElseThrow(),
                Reason.of(
                        step.method().code(),
                        step.method().label().zh() + "：" + step.how().zh(),
                        step.method().label().en() + ": " + step.how().en()));
    }

    /** Of a cap that equals the amount nothing is said: it does not bind. */
    private Bound capped(Bound by) {
        Bound bound = by;
        for (LimitCap cap : rules.caps()) {
            if (cap.most().isLessThan(bound.amount())) {
                bound = new Bound(
                        cap.most(),
                        Reason.of(
                                cap.slug(),
                                cap.name().zh() + "：至多" + Formats.money(cap.most(), Lang.ZH),
                                cap.name().en() + ": at most " + Formats.money(cap.most(), Lang.EN)));
            }
        }
        return bound;
    }

    private Money rounded(Money amount) {
        BigDecimal steps = amount.getAmount().divideToIntegralValue(rules.step().getAmount());
        return rules.step().multipliedBy(steps, RoundingMode.UNNECESSARY);
    }

    private Money zero() {
        return Money.zero(rules.currency());
    }
}
