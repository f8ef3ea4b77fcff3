package org.crmkit.core.rulebook.replay;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.aftersales.Entitlement;
import org.crmkit.core.aftersales.Fault;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.ReturnDecision;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ReturnRequest;
import org.crmkit.core.aftersales.Returns;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceItem;
import org.crmkit.core.aftersales.Warranties;
import org.crmkit.core.aftersales.Warranty;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.callcenter.WorkOrderFlow;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.rulebook.replay.RoomReplay.Edition;
import org.crmkit.core.rulebook.simulate.Area;
import org.crmkit.core.rulebook.simulate.Decided;
import org.crmkit.core.rulebook.simulate.RecordedDecision;
import org.crmkit.core.score.Reason;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.QualityFile;
import org.crmkit.core.servicequality.QualityFlow;
import org.crmkit.core.servicequality.QualityPolicy;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.Deadline;
import org.crmkit.core.time.TimeRange;

/** Replays of after-sales service, the call centre and service quality. */
public final class ServiceReplays {

    private static final String AFTER_SALES = "after-sales";
    private static final int WHOLE = 10_001;

    private ServiceReplays() {}

    /**
     * A service case, as far as its time limits go.
     *
     * @param service the slug of one of {@code after-sales.services}
     * @param receivedAt when the customer asked
     * @param pauses while the customer had to act
     */
    public record RecordedService(ServiceCaseId id, String service, Instant receivedAt, List<TimeRange> pauses) {
        public RecordedService {
            pauses = List.copyOf(pauses);
        }
    }

    /** Returns the replay of a time limit of service cases: sooner is better. */
    public static RecordedDecision<RecordedService> services(ServiceItem.Goal goal) {
        return new RoomReplay<>(
                new Area(
                        AFTER_SALES,
                        Label.of(
                                "服务" + goal.label().zh(),
                                "Service " + goal.label().en()),
                        Label.of("件", "cases")),
                AfterSalesPolicy.class,
                record -> record.id().value(),
                (record, edition) -> service(record, goal, edition));
    }

    private static Decided service(RecordedService record, ServiceItem.Goal goal, Edition<AfterSalesPolicy> edition) {
        ServiceItem item = edition.policy()
                .service(record.service())
                .orElseThrow(() -> unknown(
                        "after-sales.services",
                        record.service(),
                        edition.rulebook().version()));
        Deadline deadline = edition.hours().deadline(record.receivedAt(), item.limit(goal), pausesOf(record, goal));
        return Decided.due(
                item.name(),
                deadline.due(),
                List.of(Reason.of(
                        "promised-within",
                        goal.label().zh() + "时限为" + item.limit(goal).label().zh() + "（" + item.key(goal) + "）。",
                        "To be done: " + goal.label().en() + " within " + item.limit(goal) + " (" + item.key(goal)
                                + ").")));
    }

    private static List<TimeRange> pausesOf(RecordedService record, ServiceItem.Goal goal) {
        return switch (goal) {
            case ACCEPT -> List.of();
            case FINISH -> record.pauses();
        };
    }

    /**
     * Goods that came back.
     *
     * @param id what the request is filed under
     * @param file the purchase as it stood
     * @param isExchange whether the same goods were asked for instead of money
     */
    public record RecordedReturn(String id, ReturnFile file, ReturnRequest request, boolean isExchange) {}

    /** Returns the replay of returns and exchanges: accepted is better than refused; the refund is at stake. */
    public static RecordedDecision<RecordedReturn> returns() {
        return new RoomReplay<>(
                new Area(AFTER_SALES, Label.of("退换货", "Returns"), Label.of("笔", "requests")),
                AfterSalesPolicy.class,
                RecordedReturn::id,
                (record, edition) -> goods(
                        record.isExchange()
                                ? Returns.exchange(record.file(), record.request(), edition.inForce())
                                : Returns.takeBack(record.file(), record.request(), edition.inForce())));
    }

    private static Decided goods(ReturnDecision decision) {
        return decision.fold(
                refunded -> Decided.of(inFull(refunded.refund()), share(refunded.refund()), refunded.reasons())
                        .at(refunded.refund().amount()),
                exchanged -> Decided.of(Label.of("换货", "exchanged"), WHOLE, exchanged.reasons()),
                refused -> Decided.of(Label.of("不予退换", "refused"), 0, refused.reasons()));
    }

    private static Label inFull(ReturnFile.Refund refund) {
        return refund.deductions().isEmpty()
                ? Label.of("全额退款", "refunded in full")
                : Label.of("扣减后退款", "refunded less deductions");
    }

    /** The more of what was paid comes back, the better, in ten thousandths and above a refusal. */
    private static int share(ReturnFile.Refund refund) {
        return refund.goods().isZero()
                ? WHOLE
                : 1
                        + refund.amount()
                                .getAmount()
                                .multiply(BigDecimal.valueOf(WHOLE - 1))
                                .divide(refund.goods().getAmount(), 0, RoundingMode.DOWN)
                                .intValueExact();
    }

    /** A fault, and the warranty it was reported under. */
    public record RecordedFault(PurchaseId purchase, Warranty warranty, Fault fault, LocalDate reportedOn) {}

    /** Returns the replay of warranty: a repair that costs the customer nothing is better. */
    public static RecordedDecision<RecordedFault> warranties() {
        return new RoomReplay<>(
                new Area(AFTER_SALES, Label.of("保修", "Warranty"), Label.of("起故障", "faults")),
                AfterSalesPolicy.class,
                record -> record.purchase().value(),
                (record, edition) -> {
                    Entitlement entitlement = Warranties.covers(
                            record.warranty(), record.fault(), record.reportedOn(), edition.inForce());
                    return entitlement.isCovered()
                            ? Decided.of(Label.of("免费维修", "repaired free of charge"), 1, entitlement.reasons())
                            : Decided.of(Label.of("收费维修", "repaired at a charge"), 0, entitlement.reasons());
                });
    }

    /** A work order as the agent took it down. */
    public record RecordedWorkOrder(WorkOrderId id, WorkOrder.Report report) {}

    /** Returns the replay of promised replies: sooner is better. */
    public static RecordedDecision<RecordedWorkOrder> workOrders() {
        return new RoomReplay<>(
                new Area("call-center", Label.of("工单答复", "Promised reply"), Label.of("张工单", "work orders")),
                CallCenterPolicy.class,
                record -> record.id().value(),
                (record, edition) -> WorkOrderFlow.write(
                                record.id(), record.report(), edition.inForce(), edition.hours())
                        .fold(
                                done -> Decided.due(
                                        Label.of("已承诺答复", "reply promised"),
                                        done.state().promise().due(),
                                        List.of()),
                                refused -> {
                                    throw new IllegalArgumentException(
                                            refused.reasons().get(0).text().en());
                                }));
    }

    /** An inspection, with what was known of the standard and the subject. */
    public record RecordedInspection(String id, Inspection inspection, QualityFile file) {}

    /** Returns the replay of inspections: a graver fault is worse for whoever answers for it, as the stricter standard it is. */
    public static RecordedDecision<RecordedInspection> inspections() {
        return new RoomReplay<>(
                new Area("service-quality", Label.of("质量检查", "Inspection"), Label.of("次检查", "inspections")),
                QualityPolicy.class,
                RecordedInspection::id,
                (record, edition) -> QualityFlow.judge(record.inspection(), record.file(), edition.inForce())
                        .fold(
                                conforming -> Decided.of(Label.of("合格", "conforming"), 0, conforming.reasons()),
                                found -> Decided.of(
                                        Label.of(
                                                found.grade().label().zh() + "不合格",
                                                found.grade().slug() + " nonconformity"),
                                        -1 - RoomReplay.place(found.grade()),
                                        found.reasons())));
    }

    static IllegalArgumentException unknown(String key, String slug, Object version) {
        return new IllegalArgumentException(
                version + " has no " + key + "." + slug + "; the case cannot be decided under it. Add it.");
    }
}
