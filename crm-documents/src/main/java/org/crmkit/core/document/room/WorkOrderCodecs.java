package org.crmkit.core.document.room;

import org.crmkit.core.callcenter.BrokenPromise;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.callcenter.WorkOrderEvent;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.callcenter.WorkOrderMove;
import org.crmkit.core.document.shared.GroundCodecs;
import org.crmkit.core.document.shared.PartyCodecs;
import org.crmkit.core.json.codec.Codec;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.json.codec.ObjectCodec;

/** Work orders, with what was promised and what became of it. */
final class WorkOrderCodecs {

    private WorkOrderCodecs() {}

    static final Codec<WorkOrderId> WORK_ORDER_ID = Codecs.id(WorkOrderId::new, WorkOrderId::value);

    static final Codec<CallCenterPolicy.Priority> CALL_CENTER_POLICY_PRIORITY =
            Codecs.choice(CallCenterPolicy.Priority.values(), CallCenterPolicy.Priority::slug);

    static final ObjectCodec<WorkOrder.Report> WORK_ORDER_REPORT = Codecs.record("work-order-report", f -> {
        var interaction = f.required("interaction", Codecs.string(), WorkOrder.Report::interaction);
        var kind = f.required("kind", Codecs.slug(), WorkOrder.Report::kind);
        var priority = f.required("priority", CALL_CENTER_POLICY_PRIORITY, WorkOrder.Report::priority);
        var agent = f.required("agent", PartyCodecs.STAFF_ID, WorkOrder.Report::agent);
        var receivedAt = f.required("received-at", Codecs.instant(), WorkOrder.Report::receivedAt);
        var contact = f.required("contact", GroundCodecs.PERSONAL_TEXT, WorkOrder.Report::contact);
        var problem = f.required("problem", GroundCodecs.PERSONAL_TEXT, WorkOrder.Report::problem);
        return v -> new WorkOrder.Report(
                v.get(interaction),
                v.get(kind),
                v.get(priority),
                v.get(agent),
                v.get(receivedAt),
                v.get(contact),
                v.get(problem));
    });

    static final Codec<WorkOrder.Delay> WORK_ORDER_DELAY =
            Codecs.choice(WorkOrder.Delay.values(), WorkOrder.Delay::slug);

    static final ObjectCodec<WorkOrder.Promise> WORK_ORDER_PROMISE = Codecs.record("work-order-promise", f -> {
        var due = f.required("due", Codecs.instant(), WorkOrder.Promise::due);
        var madeAt = f.required("made-at", Codecs.instant(), WorkOrder.Promise::madeAt);
        var because = f.optional("because", WORK_ORDER_DELAY, WorkOrder.Promise::because);
        return v -> new WorkOrder.Promise(v.get(due), v.get(madeAt), v.get(because));
    });

    static final Codec<WorkOrder.State> WORK_ORDER_STATE =
            Codecs.choice(WorkOrder.State.values(), WorkOrder.State::slug);

    static final ObjectCodec<WorkOrder> WORK_ORDER = Codecs.record("work-order", f -> {
        var id = f.required("id", WORK_ORDER_ID, WorkOrder::id);
        var report = f.required("report", WORK_ORDER_REPORT, WorkOrder::report);
        var plannedUnder = f.required("planned-under", Codecs.rulebookVersion(), WorkOrder::plannedUnder);
        var promises = f.list("promises", WORK_ORDER_PROMISE, WorkOrder::promises);
        var state = f.required("state", WORK_ORDER_STATE, WorkOrder::state);
        var unit = f.optional("unit", Codecs.string(), WorkOrder::unit);
        var repliedAt = f.optional("replied-at", Codecs.instant(), WorkOrder::repliedAt);
        var changedAt = f.required("changed-at", Codecs.instant(), WorkOrder::changedAt);
        return v -> new WorkOrder(
                v.get(id),
                v.get(report),
                v.get(plannedUnder),
                v.get(promises),
                v.get(state),
                v.get(unit),
                v.get(repliedAt),
                v.get(changedAt));
    });

    static final ObjectCodec<BrokenPromise> BROKEN_PROMISE = Codecs.record("broken-promise", f -> {
        var order = f.required("order", WORK_ORDER_ID, BrokenPromise::order);
        var due = f.required("due", Codecs.instant(), BrokenPromise::due);
        var keptAt = f.optional("kept-at", Codecs.instant(), BrokenPromise::keptAt);
        var late = f.required("late", Codecs.duration(), BrokenPromise::late);
        return v -> new BrokenPromise(v.get(order), v.get(due), v.get(keptAt), v.get(late));
    });

    static final Codec<WorkOrderMove.Kind> WORK_ORDER_MOVE_KIND =
            Codecs.choice(WorkOrderMove.Kind.values(), WorkOrderMove.Kind::slug);

    static final ObjectCodec<WorkOrderEvent> WORK_ORDER_EVENT = Codecs.kinds("work-order-event", k -> {
        k.kind("written", WorkOrderEvent.Written.class, f -> {
            var order = f.required("order", WORK_ORDER_ID, WorkOrderEvent.Written::order);
            var occurredAt = f.required("occurred-at", Codecs.instant(), WorkOrderEvent.Written::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), WorkOrderEvent.Written::decidedUnder);
            var workKind = f.required("work-kind", Codecs.string(), WorkOrderEvent.Written::workKind);
            var priority = f.required("priority", CALL_CENTER_POLICY_PRIORITY, WorkOrderEvent.Written::priority);
            var due = f.required("due", Codecs.instant(), WorkOrderEvent.Written::due);
            return v -> new WorkOrderEvent.Written(
                    v.get(order), v.get(occurredAt), v.get(decidedUnder), v.get(workKind), v.get(priority), v.get(due));
        });
        k.kind("moved", WorkOrderEvent.Moved.class, f -> {
            var order = f.required("order", WORK_ORDER_ID, WorkOrderEvent.Moved::order);
            var occurredAt = f.required("occurred-at", Codecs.instant(), WorkOrderEvent.Moved::occurredAt);
            var decidedUnder =
                    f.required("decided-under", Codecs.rulebookVersion(), WorkOrderEvent.Moved::decidedUnder);
            var kind = f.required("move", WORK_ORDER_MOVE_KIND, WorkOrderEvent.Moved::kind);
            var state = f.required("state", WORK_ORDER_STATE, WorkOrderEvent.Moved::state);
            var due = f.required("due", Codecs.instant(), WorkOrderEvent.Moved::due);
            return v -> new WorkOrderEvent.Moved(
                    v.get(order), v.get(occurredAt), v.get(decidedUnder), v.get(kind), v.get(state), v.get(due));
        });
    });
}
