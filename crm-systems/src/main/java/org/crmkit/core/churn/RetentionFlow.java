package org.crmkit.core.churn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;

/** Decides how a retention case begins and moves. */
public final class RetentionFlow {

    private RetentionFlow() {}

    /**
     * Opens a case for a customer who has not bought for as long as the policy warns.
     *
     * @param lastPurchase the day of it
     */
    public static RetentionResult open(
            String id,
            CustomerId customer,
            LocalDate lastPurchase,
            StaffId by,
            LocalDate day,
            Instant now,
            InForce<ChurnPolicy> rules) {
        LocalDate from = rules.policy().atRiskFrom(lastPurchase);
        if (day.isBefore(from)) {
            return RetentionResult.Refused.of(
                    "not-at-risk",
                    "客户 " + customer + " 最近一次购买在 " + lastPurchase + "，至 " + from + " 才视为有流失风险。",
                    "Customer " + customer + " last bought on " + lastPurchase + " and is at risk from " + from
                            + " on.");
        }
        Optional<LocalDate> due = rules.policy().dueOn(RetentionState.WARNED, day);
        RetentionCase opened = new RetentionCase(
                id,
                customer,
                Optional.empty(),
                List.of(new RetentionCase.Step(RetentionState.WARNED, day, by, due)),
                rules.version());
        return new RetentionResult.Moved(opened, new ChurnEvent.RiskWarned(now, rules.version(), id, customer, due));
    }

    /**
     * Moves a case.
     *
     * @param cause why the customer wants to leave, if that was found; it must be known before a strategy is made
     * @param rules of the edition the case was opened under
     */
    public static RetentionResult move(
            RetentionCase before,
            RetentionState to,
            Optional<ChurnCause> cause,
            StaffId by,
            LocalDate day,
            Instant now,
            InForce<ChurnPolicy> rules) {
        RetentionCase.Step last = before.last();
        if (!last.state().next().contains(to)) {
            return notAllowed(before, to);
        }
        if (day.isBefore(last.on())) {
            return RetentionResult.Refused.of(
                    "retention-back-in-time",
                    "日期 " + day + " 早于上一步的 " + last.on() + "。请更正。",
                    "The day was " + day + "; the step before was on " + last.on() + ". Correct it.");
        }
        if (to == RetentionState.STRATEGY_MADE
                && cause.isEmpty()
                && before.cause().isEmpty()) {
            return RetentionResult.Refused.of(
                    "cause-unknown",
                    "尚未查明原因，不能制定策略：先区分，再找原因，后对症处理。",
                    "The cause is not known; a strategy treats a cause. Find it first.");
        }
        Optional<LocalDate> due = rules.policy().dueOn(to, day);
        RetentionCase after = before.moved(new RetentionCase.Step(to, day, by, due), cause);
        return new RetentionResult.Moved(
                after,
                new ChurnEvent.RetentionMoved(
                        now, rules.version(), before.id(), before.customer(), last.state(), to, by, due));
    }

    private static RetentionResult notAllowed(RetentionCase before, RetentionState to) {
        List<RetentionState> next = before.state().next();
        String zh = next.stream().map(state -> state.label().zh()).collect(Collectors.joining("、"));
        String en = next.stream().map(RetentionState::code).collect(Collectors.joining(", "));
        return RetentionResult.Refused.of(
                "retention-move-refused",
                "个案 " + before.id() + " 的状态为“" + before.state().label().zh() + "”，不能转为“"
                        + to.label().zh() + "”；可转为：" + (zh.isEmpty() ? "无" : zh) + "。",
                "Case " + before.id() + " is " + before.state().code() + " and cannot become " + to.code()
                        + "; it may become: " + (en.isEmpty() ? "nothing" : en) + ".");
    }
}
