package org.crmkit.core.aftersales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.aftersales.CaseMove.Kind;
import org.crmkit.core.aftersales.ServiceCriteria.Charge;
import org.crmkit.core.aftersales.ServiceCriteria.Nature;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.time.CalendarDays;
import org.crmkit.core.time.WorkingHours;
import org.joda.money.Money;

/** The rules of the flow: which move a service case may make. Pure; what may not be done is an answer, never an exception. */
public final class ServiceFlow {

    private final ServiceCase before;
    private final Instant at;
    private final InForce<AfterSalesPolicy> policy;
    private final WorkingHours hours;

    private ServiceFlow(ServiceCase before, Instant at, InForce<AfterSalesPolicy> policy, WorkingHours hours) {
        this.before = before;
        this.at = at;
        this.policy = policy;
        this.hours = hours;
    }

    /**
     * Opens a case under the policy in force when it was asked for.
     *
     * @return the case, or why not: {@code service-unknown}
     */
    public static Outcome<ServiceCase> open(ServiceRequest request, InForce<AfterSalesPolicy> policy) {
        if (policy.policy().service(request.service()).isEmpty()) {
            String known =
                    policy.policy().services().stream().map(ServiceItem::slug).collect(Collectors.joining(", "));
            return Outcome.refused(
                    "service-unknown",
                    "没有服务项目“" + request.service() + "”（" + AfterSalesPolicy.SERVICES + ", " + policy.version() + "）；应为："
                            + known + "。",
                    "The service was '" + request.service() + "'; it must be one of " + AfterSalesPolicy.SERVICES + " ("
                            + policy.version() + "): " + known + ".");
        }
        return Outcome.done(
                ServiceCase.of(request, policy.version()),
                new ServiceEvent.Requested(
                        request.id(), request.receivedAt(), policy.version(), request.customer(), request.service()));
    }

    /**
     * Makes one move.
     *
     * @param at when; not before the last thing that happened to the case
     * @param policy of the edition the case is planned under
     * @param hours when the company works
     * @return the case after it with the event, or why not: {@code illegal-move}, {@code earlier-than-last-change},
     *     {@code other-edition}, {@code already-waiting}, {@code not-waiting}, {@code not-technical}, {@code diagnosis-missing},
     *     {@code free-of-charge}, {@code service-free}, {@code price-not-positive}, {@code quote-open}, {@code quote-missing},
     *     {@code quote-expired}, {@code consent-missing}, {@code bill-above-quote}, {@code still-waiting}, {@code loan-out}, {@code loan-missing},
     *     {@code not-confirmed}, {@code rework-too-late}
     */
    public static Outcome<ServiceCase> apply(
            ServiceCase before, CaseMove move, Instant at, InForce<AfterSalesPolicy> policy, WorkingHours hours) {
        Kind kind = move.kind();
        if (!kind.isPossibleIn(before.state())) {
            return illegal(before.state(), kind);
        }
        if (at.isBefore(before.changedAt())) {
            return Outcome.refused(
                    "earlier-than-last-change",
                    "时间" + at + "早于该服务单的最近一次变更" + before.changedAt() + "，请核对时钟。",
                    "The time was " + at + "; it must not be before the last change, " + before.changedAt()
                            + ". Check the clock.");
        }
        if (!policy.version().equals(before.plannedUnder())) {
            return Outcome.refused(
                    "other-edition",
                    "该服务单按" + before.plannedUnder() + "计划，不能按" + policy.version() + "处理。",
                    "The case is planned under " + before.plannedUnder() + "; it cannot be moved under "
                            + policy.version() + ".");
        }
        return new ServiceFlow(before, at, policy, hours).decide(move);
    }

    private static Outcome<ServiceCase> illegal(CaseState state, Kind kind) {
        String zh = Kind.possibleIn(state).stream().map(k -> k.label().zh()).collect(Collectors.joining("、"));
        String en = Kind.possibleIn(state).stream().map(k -> k.label().en()).collect(Collectors.joining(", "));
        return Outcome.refused(
                "illegal-move",
                "服务单状态为“" + state.label().zh() + "”，不能" + kind.label().zh() + "；"
                        + (zh.isEmpty() ? "已无可做的操作。" : "可以：" + zh + "。"),
                "A service case in state " + state.slug() + " cannot be "
                        + kind.label().en() + "; "
                        + (en.isEmpty() ? "nothing more can be done to it." : "it can be " + en + "."));
    }

    private Outcome<ServiceCase> decide(CaseMove move) {
        if (move instanceof CaseMove.Assign assign) {
            return moved(Kind.ASSIGN, before.repair(), Optional.of(assign.to()), Optional.empty());
        }
        if (move instanceof CaseMove.Diagnose diagnose) {
            return diagnose(diagnose);
        }
        if (move instanceof CaseMove.Quote quote) {
            return quote(quote.price());
        }
        if (move instanceof CaseMove.Answer answer) {
            return answer(answer.agrees());
        }
        if (move instanceof CaseMove.UsePart use) {
            return mayWork()
                    .orElseGet(() -> moved(Kind.USE_PART, before.repair().with(use.part())));
        }
        if (move instanceof CaseMove.Lend lend) {
            return before.repair().isLoanOut()
                    ? Outcome.refused(
                            "loan-out",
                            "客户手中已有备用机，请先收回。",
                            "The customer has a replacement unit already. Take that one back first.")
                    : moved(Kind.LEND, before.repair().lent(lend.unit(), hours.day(at)));
        }
        if (move instanceof CaseMove.Finish finish) {
            return finish(finish.bill());
        }
        if (move instanceof CaseMove.Rework) {
            return rework();
        }
        return simple(move.kind());
    }

    private Outcome<ServiceCase> simple(Kind kind) {
        Repair repair = before.repair();
        if (kind == Kind.WAIT && before.isPaused(Kind.WAIT)) {
            return Outcome.refused("already-waiting", "该服务单已暂停计时。", "The case is on hold already. Resume it first.");
        }
        if (kind == Kind.RESUME && !before.isPaused(Kind.WAIT)) {
            return Outcome.refused(
                    "not-waiting", "该服务单没有暂停计时。", "The case is not on hold; there is nothing to resume.");
        }
        if (kind == Kind.TAKE_BACK) {
            return repair.isLoanOut()
                    ? moved(kind, repair.takenBack(hours.day(at)))
                    : Outcome.refused("loan-missing", "客户手中没有备用机。", "The customer has no replacement unit.");
        }
        if ((kind == Kind.CLOSE || kind == Kind.CANCEL) && repair.isLoanOut()) {
            return Outcome.refused(
                    "loan-out",
                    "备用机尚未收回，不能结束该服务单。",
                    "The replacement unit is still with the customer. Take it back first.");
        }
        if (kind == Kind.CLOSE && before.state() == CaseState.DONE && !isConfirmationOver()) {
            Span within = policy.policy().confirmWithin();
            return Outcome.refused(
                    "not-confirmed",
                    "客户尚未确认，确认期限为" + within.label().zh() + "（" + AfterSalesPolicy.CONFIRM + ", " + policy.version()
                            + "），至" + confirmationEnds() + "。",
                    "The customer has not confirmed, and may object within " + within + " (" + AfterSalesPolicy.CONFIRM
                            + ", " + policy.version() + "), until " + confirmationEnds() + ".");
        }
        return moved(kind, repair);
    }

    private Outcome<ServiceCase> diagnose(CaseMove.Diagnose move) {
        ServiceRequest request = before.request();
        if (policy.policy().service(request.service()).orElseThrow().criteria().nature() != Nature.TECHNICAL) {
            return Outcome.refused(
                    "not-technical",
                    "该服务项目不属于技术性服务，无需诊断。",
                    "The service is not a technical one; there is nothing to diagnose.");
        }
        LocalDate day = hours.day(request.receivedAt());
        Entitlement entitlement = entitlement(request, move.fault(), day);
        boolean exchange = entitlement.isCovered()
                && request.before()
                        .filter(past -> past.fault().part().equals(move.fault().part())
                                && past.times() >= policy.policy().repair().exchangeAfter())
                        .isPresent();
        return moved(
                Kind.DIAGNOSE,
                before.repair().diagnosed(new Repair.Diagnosis(move.fault(), move.findings(), entitlement, exchange)));
    }

    /** The warranty on the last repair is asked first, for it does not use up that of the product. */
    private Entitlement entitlement(ServiceRequest request, Fault fault, LocalDate day) {
        Optional<Entitlement> repaired = request.before()
                .map(past -> Warranties.coversRepair(past.on(), past.fault(), fault, day, policy))
                .filter(Entitlement::isCovered);
        Optional<Entitlement> product = request.warranty().map(w -> Warranties.covers(w, fault, day, policy));
        return repaired.or(() -> product)
                .orElseGet(() -> new Entitlement.NotCovered(
                        List.of(Reason.of("no-warranty", "该产品没有保修记录。", "No warranty is on record for the product.")),
                        policy.version()));
    }

    private Outcome<ServiceCase> quote(Money price) {
        Repair repair = before.repair();
        if (repair.diagnosis().isEmpty()) {
            return diagnosisMissing();
        }
        if (repair.isFree()) {
            return Outcome.refused(
                    "free-of-charge",
                    "该故障在保修范围内，不得报价收费。",
                    "The warranty covers the fault; nothing may be charged for it.");
        }
        if (policy.policy()
                        .service(before.request().service())
                        .orElseThrow()
                        .criteria()
                        .charge()
                == Charge.FREE) {
            return Outcome.refused(
                    "service-free", "该服务项目为免费项目，不得报价收费。", "The service is free of charge; nothing may be quoted.");
        }
        if (!price.isPositive()) {
            return Outcome.refused(
                    "price-not-positive",
                    "报价为" + price + "，应大于零。",
                    "The price was " + price + "; it must be above zero.");
        }
        if (isQuoteOpen()) {
            return Outcome.refused(
                    "quote-open", "上一份报价仍有效，请等待客户答复。", "The last quote is still open. Wait for the answer.");
        }
        LocalDate lastDay =
                CalendarDays.after(hours.day(at), policy.policy().repair().quoteValid());
        return moved(
                Kind.QUOTE,
                repair.quoted(new Repair.Quote(price, lastDay, Optional.empty())),
                before.assignee(),
                Optional.of(price));
    }

    private boolean isQuoteOpen() {
        return before.repair()
                .quote()
                .filter(quote -> quote.agreed().isEmpty() && !hours.day(at).isAfter(quote.lastDay()))
                .isPresent();
    }

    private Outcome<ServiceCase> answer(boolean agrees) {
        Optional<Repair.Quote> quote =
                before.repair().quote().filter(each -> each.agreed().isEmpty());
        if (quote.isEmpty()) {
            return Outcome.refused("quote-missing", "没有待答复的报价。", "There is no quote to answer. Quote first.");
        }
        if (agrees && hours.day(at).isAfter(quote.get().lastDay())) {
            return Outcome.refused(
                    "quote-expired",
                    "报价有效期至" + quote.get().lastDay() + "（" + RepairRule.QUOTE_VALID + ", " + policy.version()
                            + "），请重新报价。",
                    "The quote could be accepted until " + quote.get().lastDay() + " (" + RepairRule.QUOTE_VALID + ", "
                            + policy.version() + "). Quote again.");
        }
        return moved(Kind.ANSWER, before.repair().answered(agrees));
    }

    /** Returns why the repair may not go on, if it may not: diagnosed, and free or agreed to. */
    private Optional<Outcome<ServiceCase>> mayWork() {
        Repair repair = before.repair();
        if (repair.diagnosis().isEmpty()) {
            return Optional.of(diagnosisMissing());
        }
        boolean may = repair.isFree()
                || repair.agreedPrice().isPresent()
                || policy.policy()
                                .service(before.request().service())
                                .orElseThrow()
                                .criteria()
                                .charge()
                        == Charge.FREE;
        return may
                ? Optional.empty()
                : Optional.of(Outcome.refused(
                        "consent-missing",
                        "该维修须收费，应先报价并取得客户同意。",
                        "The customer pays for this repair; quote, and obtain his consent first."));
    }

    private static Outcome<ServiceCase> diagnosisMissing() {
        return Outcome.refused(
                "diagnosis-missing", "尚未诊断故障原因。", "The fault has not been diagnosed. Diagnose it first.");
    }

    private Outcome<ServiceCase> finish(Optional<Money> bill) {
        Repair repair = before.repair();
        if (before.isPaused(Kind.WAIT)) {
            return Outcome.refused("still-waiting", "该服务单暂停计时中，请先恢复。", "The case is on hold. Resume it first.");
        }
        if (repair.diagnosis().isPresent()) {
            Optional<Outcome<ServiceCase>> against = mayWork();
            if (against.isPresent()) {
                return against.get();
            }
        }
        Optional<Money> charged = bill.filter(amount -> !amount.isZero());
        if (charged.isPresent()) {
            Money amount = charged.get();
            Optional<Money> most = repair.isFree() ? Optional.empty() : repair.agreedPrice();
            boolean fits = most.filter(agreed ->
                            agreed.isSameCurrency(amount) && !amount.isNegative() && !amount.isGreaterThan(agreed))
                    .isPresent();
            if (!fits) {
                String limit = most.map(Money::toString).orElse("0");
                return Outcome.refused(
                        "bill-above-quote",
                        "账单为" + amount + "，不得超过客户同意的金额" + limit + "。",
                        "The bill was " + amount + "; it must be zero to " + limit
                                + ", which the customer agreed to. Quote again before charging more.");
            }
        }
        return moved(Kind.FINISH, repair.billed(bill), before.assignee(), bill);
    }

    private Outcome<ServiceCase> rework() {
        if (isConfirmationOver()) {
            return Outcome.refused(
                    "rework-too-late",
                    "客户确认期限已于" + confirmationEnds() + "届满（" + AfterSalesPolicy.CONFIRM + ", " + policy.version()
                            + "）；请另立服务单。",
                    "The customer could object until " + confirmationEnds() + " (" + AfterSalesPolicy.CONFIRM + ", "
                            + policy.version() + "). Open a new case.");
        }
        return moved(Kind.REWORK, before.repair());
    }

    private boolean isConfirmationOver() {
        return hours.isOver(
                before.last(Kind.FINISH).orElseThrow(), policy.policy().confirmWithin(), at);
    }

    private String confirmationEnds() {
        return CaseClock.moment(
                hours.deadline(
                        before.last(Kind.FINISH).orElseThrow(), policy.policy().confirmWithin()),
                hours.calendar().zone());
    }

    private Outcome<ServiceCase> moved(Kind kind, Repair repair) {
        return moved(kind, repair, before.assignee(), Optional.empty());
    }

    private Outcome<ServiceCase> moved(Kind kind, Repair repair, Optional<StaffId> assignee, Optional<Money> amount) {
        ServiceCase after = before.after(kind, at, repair, assignee);
        return Outcome.done(
                after, new ServiceEvent.Moved(after.id(), at, policy.version(), kind, after.state(), amount));
    }
}
