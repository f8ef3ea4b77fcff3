package org.crmkit.core.aftersales;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.aftersales.ReturnRule.Bearer;
import org.crmkit.core.aftersales.ReturnRule.Condition;
import org.crmkit.core.aftersales.ReturnRule.Ground;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.CalendarDays;
import org.joda.money.Money;

/**
 * Decides what is taken back or exchanged, and what the customer gets back. Pure. Every piece is refunded once at its share of what
 * was paid, so partial returns never add up to more.
 */
public final class Returns {

    private Returns() {}

    /**
     * Decides a return.
     *
     * @return what the customer gets, or every reason against it: {@code ground-unknown}, {@code condition-unknown},
     *     {@code more-than-left}, {@code condition-not-accepted}, {@code before-delivery}, {@code too-late}, {@code other-currency}
     */
    public static ReturnDecision takeBack(ReturnFile file, ReturnRequest request, InForce<AfterSalesPolicy> policy) {
        return decide(file, request, policy, false);
    }

    /** Decides an exchange for the same goods; the reasons against it are those of {@link #takeBack}. */
    public static ReturnDecision exchange(ReturnFile file, ReturnRequest request, InForce<AfterSalesPolicy> policy) {
        return decide(file, request, policy, true);
    }

    private static ReturnDecision decide(
            ReturnFile file, ReturnRequest request, InForce<AfterSalesPolicy> policy, boolean exchange) {
        ReturnRule rule = policy.policy().returns();
        Optional<Ground> ground = rule.ground(request.ground());
        Optional<Condition> condition = rule.condition(request.condition());
        List<Reason> against = new ArrayList<>();
        if (ground.isEmpty()) {
            against.add(unknown(
                    "ground-unknown",
                    request.ground(),
                    ReturnRule.GROUNDS + ", " + policy.version(),
                    rule.grounds().stream().map(Ground::slug).toList()));
        }
        if (condition.isEmpty()) {
            against.add(unknown(
                    "condition-unknown",
                    request.condition(),
                    ReturnRule.CONDITIONS + ", " + policy.version(),
                    rule.conditions().stream().map(Condition::slug).toList()));
        }
        if (request.quantity() > file.left()) {
            against.add(Reason.of(
                    "more-than-left",
                    "退回" + request.quantity() + "件，客户手中只剩" + file.left() + "件。",
                    "The quantity was " + request.quantity() + "; it must be at most " + file.left()
                            + ", what the customer still has."));
        }
        request.missing()
                .filter(money -> !money.isSameCurrency(file.paid()))
                .ifPresent(money -> against.add(Reason.of(
                        "other-currency",
                        "缺件价值为" + money + "，应以" + file.paid().getCurrencyUnit() + "计。",
                        "What is missing was valued at " + money + "; it must be in "
                                + file.paid().getCurrencyUnit() + ", in which was paid.")));
        if (ground.isPresent()) {
            inTime(file, request, ground.get(), policy, exchange).ifPresent(against::add);
            condition
                    .filter(found -> !rule.takes(ground.get(), found))
                    .ifPresent(found -> against.add(tooBad(rule, ground.get(), found, policy)));
        }
        if (!against.isEmpty()) {
            return new ReturnDecision.Refused(against, policy.version());
        }
        List<Reason> reasons = List.of(accepted(file, request, ground.get(), policy, exchange));
        if (exchange) {
            return new ReturnDecision.Exchanged(reasons, policy.version());
        }
        return new ReturnDecision.Refunded(
                refund(file, request, ground.get(), condition.get(), policy), reasons, policy.version());
    }

    private static Span limit(Ground ground, boolean exchange) {
        return exchange ? ground.exchangeWithin() : ground.returnWithin();
    }

    private static String source(Ground ground, boolean exchange, InForce<AfterSalesPolicy> policy) {
        return ReturnRule.GROUNDS.child(ground.slug()).child(exchange ? "exchange-within" : "return-within") + ", "
                + policy.version();
    }

    private static Optional<Reason> inTime(
            ReturnFile file, ReturnRequest request, Ground ground, InForce<AfterSalesPolicy> policy, boolean exchange) {
        if (request.on().isBefore(file.deliveredOn())) {
            return Optional.of(Reason.of(
                    "before-delivery",
                    "申请日" + request.on() + "早于交付日" + file.deliveredOn() + "。",
                    "The day was " + request.on() + "; it must not be before the delivery, " + file.deliveredOn()
                            + "."));
        }
        Span limit = limit(ground, exchange);
        LocalDate lastDay = CalendarDays.after(file.deliveredOn(), limit);
        if (limit.amount() > 0 && !request.on().isAfter(lastDay)) {
            return Optional.empty();
        }
        String source = source(ground, exchange, policy);
        return Optional.of(Reason.of(
                "too-late",
                "“" + ground.name().zh() + "”的" + (exchange ? "换货" : "退货") + "期限为交付后"
                        + limit.label().zh() + "（" + source + "），至" + lastDay + "；申请日为" + request.on() + "。",
                "For '" + ground.name().en() + "' goods are " + (exchange ? "exchanged" : "taken back") + " within "
                        + limit + " of delivery (" + source + "), until " + lastDay + "; it is " + request.on()
                        + "."));
    }

    private static Reason tooBad(ReturnRule rule, Ground ground, Condition found, InForce<AfterSalesPolicy> policy) {
        Condition worst = rule.condition(ground.accepts()).orElseThrow();
        String source = ReturnRule.GROUNDS.child(ground.slug()).child("accepts") + ", " + policy.version();
        return Reason.of(
                "condition-not-accepted",
                "商品状况为“" + found.name().zh() + "”，“" + ground.name().zh() + "”最差接受“"
                        + worst.name().zh() + "”（" + source + "）。",
                "The goods are '" + found.name().en() + "'; for '"
                        + ground.name().en() + "' the worst accepted is '"
                        + worst.name().en() + "' (" + source + ").");
    }

    private static Reason accepted(
            ReturnFile file, ReturnRequest request, Ground ground, InForce<AfterSalesPolicy> policy, boolean exchange) {
        LocalDate lastDay = CalendarDays.after(file.deliveredOn(), limit(ground, exchange));
        String source = source(ground, exchange, policy);
        return Reason.of(
                exchange ? "exchange-accepted" : "return-accepted",
                "“" + ground.name().zh() + "”：" + file.deliveredOn() + "交付，" + (exchange ? "换货" : "退货") + "期限至"
                        + lastDay + "（" + source + "），" + request.on() + "在期限内；运费由"
                        + ground.bearer().label().zh() + "承担。",
                ground.name().en() + ": delivered " + file.deliveredOn() + ", "
                        + (exchange ? "exchanged" : "taken back") + " until " + lastDay + " (" + source + "), asked on "
                        + request.on() + ". Freight: " + ground.bearer().slug() + ".");
    }

    private static ReturnFile.Refund refund(
            ReturnFile file,
            ReturnRequest request,
            Ground ground,
            Condition condition,
            InForce<AfterSalesPolicy> policy) {
        Money goods = file.priceOf(request.quantity());
        Money left = goods;
        List<Deduction> deductions = new ArrayList<>();
        if (ground.bearer() == Bearer.CUSTOMER && condition.deduction().signum() > 0) {
            Money amount = goods.multipliedBy(condition.deduction(), RoundingMode.HALF_UP);
            String source = ReturnRule.CONDITIONS.child(condition.slug()).child("deduction") + ", " + policy.version();
            String share = Formats.percent(condition.deduction());
            deductions.add(new Deduction(
                    amount,
                    Reason.of(
                            "condition",
                            "商品“" + condition.name().zh() + "”，折价" + share + "（" + source + "）："
                                    + Formats.money(amount, Lang.ZH) + "。",
                            "Goods '" + condition.name().en() + "': " + share + " deducted (" + source + "), "
                                    + Formats.money(amount, Lang.EN) + ".")));
            left = left.minus(amount);
        }
        Optional<Money> missing = request.missing().filter(Money::isPositive);
        if (missing.isPresent()) {
            Money amount = missing.get().isGreaterThan(left) ? left : missing.get();
            deductions.add(new Deduction(
                    amount,
                    Reason.of(
                            "missing",
                            "缺件扣款" + Formats.money(amount, Lang.ZH) + "，至多扣至零。",
                            "Missing parts: " + Formats.money(amount, Lang.EN) + ", down to zero at most.")));
        }
        return new ReturnFile.Refund(request.on(), request.quantity(), goods, deductions);
    }

    private static Reason unknown(String code, String found, String source, List<String> known) {
        String list = String.join(", ", known);
        return Reason.of(
                code,
                "没有“" + found + "”（" + source + "）；应为：" + list + "。",
                "'" + found + "' was given; it must be one of (" + source + "): " + list + ".");
    }
}
