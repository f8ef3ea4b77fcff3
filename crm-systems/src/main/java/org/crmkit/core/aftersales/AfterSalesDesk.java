package org.crmkit.core.aftersales;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.Revision;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.time.WorkingHours;

/**
 * Where services are asked for and moved on, and goods come back: reads, lets {@link ServiceFlow} or {@link Returns} decide, saves
 * state and events in one unit of work. Safe under threads if its parts are.
 */
public final class AfterSalesDesk {

    private final AfterSales afterSales;
    private final Revision revision;
    private final PolicySource<AfterSalesPolicy> policies;
    private final WorkingHours hours;
    private final Clock clock;

    /** Creates a desk; {@code hours} are those its limits count on, {@code clock} is the one source of the present. */
    public AfterSalesDesk(
            AfterSales afterSales,
            UnitOfWork work,
            PolicySource<AfterSalesPolicy> policies,
            WorkingHours hours,
            Clock clock) {
        this.afterSales = afterSales;
        this.revision = Revision.over(work);
        this.policies = policies;
        this.hours = hours;
        this.clock = clock;
    }

    /**
     * Opens a case, under the edition in force when it was asked for.
     *
     * @return as {@link ServiceFlow#open}, or {@code case-exists}
     */
    public Outcome<ServiceCase> open(ServiceRequest request) {
        return revision.of(
                AfterSales.key(request.id()),
                () -> afterSales.find(request.id()),
                found -> found.isPresent()
                        ? Outcome.refused(
                                "case-exists",
                                "编号" + request.id() + "已有服务单。",
                                "There is a case " + request.id() + " already. Give it another number.")
                        : ServiceFlow.open(request, policies.at(request.receivedAt())));
    }

    /**
     * Makes one move now, under the edition the case is planned under.
     *
     * @return as {@link ServiceFlow#apply}, or {@code case-unknown}, {@code edition-unknown}
     */
    public Outcome<ServiceCase> move(ServiceCaseId id, CaseMove move) {
        return revision.of(
                AfterSales.key(id), () -> afterSales.find(id), found -> found.map(before -> move(before, move))
                        .orElseGet(() -> Outcome.refused(
                                "case-unknown", "没有编号为" + id + "的服务单。", "There is no service case " + id + ".")));
    }

    private Outcome<ServiceCase> move(ServiceCase before, CaseMove move) {
        Optional<InForce<AfterSalesPolicy>> policy = policies.edition(before.plannedUnder());
        return policy.map(planned -> ServiceFlow.apply(before, move, clock.instant(), planned, hours))
                .orElseGet(() -> Outcome.refused(
                        "edition-unknown",
                        "找不到该服务单所依据的制度版本" + before.plannedUnder() + "，请补齐该版本。",
                        "The case is planned under " + before.plannedUnder()
                                + ", an edition that is not on the shelf. Put it back."));
    }

    /** Reads one limit of a case now; empty if there is no such case, or its edition is not on the shelf. */
    public Optional<CaseClock> clock(ServiceCaseId id, ServiceItem.Goal goal) {
        return afterSales.find(id).map(Stored::state).flatMap(found -> policies.edition(found.plannedUnder())
                .map(policy -> CaseClock.read(found, goal, policy, hours, clock.instant())));
    }

    /** Files goods that were delivered, so that they can come back; refused with {@code purchase-exists} if they are on file. */
    public Outcome<ReturnFile> deliver(ReturnFile file) {
        Instant now = clock.instant();
        RulebookVersion version = policies.at(hours.startOf(file.deliveredOn())).version();
        return revision.of(
                AfterSales.key(file.id()),
                () -> afterSales.find(file.id()),
                found -> found.isPresent()
                        ? Outcome.refused(
                                "purchase-exists",
                                "购买记录" + file.id() + "已存在。",
                                "Purchase " + file.id() + " is on file already.")
                        : Outcome.done(
                                file,
                                new ServiceEvent.Delivered(file.id(), now, version, file.customer(), file.quantity())));
    }

    /**
     * Takes goods back or exchanges them, under the edition in force on the day of delivery: the customer bought on those terms.
     *
     * @return the file after it, or why not, as {@link Returns#takeBack}, or {@code purchase-unknown}
     */
    public Outcome<ReturnFile> takeBack(PurchaseId id, ReturnRequest request) {
        return returned(id, request, false);
    }

    /** Exchanges goods for the same; as {@link #takeBack}. */
    public Outcome<ReturnFile> exchange(PurchaseId id, ReturnRequest request) {
        return returned(id, request, true);
    }

    private Outcome<ReturnFile> returned(PurchaseId id, ReturnRequest request, boolean exchange) {
        return revision.of(AfterSales.key(id), () -> afterSales.find(id), found -> found.map(
                        file -> decide(file, request, exchange))
                .orElseGet(() -> Outcome.refused(
                        "purchase-unknown", "没有编号为" + id + "的购买记录。", "There is no purchase " + id + " on file.")));
    }

    private Outcome<ReturnFile> decide(ReturnFile file, ReturnRequest request, boolean exchange) {
        Instant now = clock.instant();
        InForce<AfterSalesPolicy> policy = policies.at(hours.startOf(file.deliveredOn()));
        ReturnDecision decision =
                exchange ? Returns.exchange(file, request, policy) : Returns.takeBack(file, request, policy);
        return decision.fold(
                refunded -> Outcome.done(
                        file.with(refunded.refund()),
                        new ServiceEvent.Refunded(
                                file.id(),
                                now,
                                policy.version(),
                                request.ground(),
                                request.quantity(),
                                refunded.refund().amount())),
                exchanged -> Outcome.done(
                        file,
                        new ServiceEvent.Exchanged(
                                file.id(), now, policy.version(), request.ground(), request.quantity())),
                refused -> new Outcome.Refused<>(refused.reasons()));
    }
}
