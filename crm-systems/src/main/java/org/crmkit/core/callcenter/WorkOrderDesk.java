package org.crmkit.core.callcenter;

import java.time.Clock;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.time.WorkingHours;

/**
 * Where agents write work orders and move them on: reads, lets {@link WorkOrderFlow} decide, saves state and events in one unit of
 * work. Safe under threads if its parts are.
 */
public final class WorkOrderDesk {

    private final WorkOrders orders;
    private final Revision revision;
    private final PolicySource<CallCenterPolicy> policies;
    private final WorkingHours hours;
    private final Clock clock;

    /** Creates a desk; {@code hours} are those replies are promised by, {@code clock} is the one source of the present. */
    public WorkOrderDesk(
            WorkOrders orders,
            UnitOfWork work,
            PolicySource<CallCenterPolicy> policies,
            WorkingHours hours,
            Clock clock) {
        this.orders = orders;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.hours = hours;
        this.clock = clock;
    }

    /** Writes an order, as {@link WorkOrderFlow#write}, by the rules in force when it came in; or {@code order-exists}. */
    public Outcome<WorkOrder> write(WorkOrderId id, WorkOrder.Report report) {
        return revision.of(
                WorkOrders.key(id),
                () -> orders.find(id),
                found -> found.isPresent()
                        ? Outcome.refused(
                                "order-exists",
                                "编号" + id + "已有工单。",
                                "There is an order " + id + " already. Give it another number.")
                        : WorkOrderFlow.write(id, report, policies.at(report.receivedAt()), hours));
    }

    /** Makes one move now, as {@link WorkOrderFlow#apply}; or {@code order-unknown}, {@code edition-unknown}. */
    public Outcome<WorkOrder> move(WorkOrderId id, WorkOrderMove move) {
        return revision.of(WorkOrders.key(id), () -> orders.find(id), found -> found.map(
                        before -> policies.edition(before.plannedUnder())
                                .map(policy -> WorkOrderFlow.apply(before, move, clock.instant(), policy))
                                .orElseGet(() -> Outcome.refused(
                                        "edition-unknown",
                                        "找不到该工单所依据的制度版本" + before.plannedUnder() + "，请补齐该版本。",
                                        "The order is planned under " + before.plannedUnder()
                                                + ", an edition that is not on the shelf. Put it back.")))
                .orElseGet(() ->
                        Outcome.refused("order-unknown", "没有编号为" + id + "的工单。", "There is no work order " + id + ".")));
    }
}
