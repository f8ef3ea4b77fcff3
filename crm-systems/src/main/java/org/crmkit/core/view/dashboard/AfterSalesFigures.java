package org.crmkit.core.view.dashboard;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.aftersales.CaseClock;
import org.crmkit.core.aftersales.CaseMove;
import org.crmkit.core.aftersales.FaultStatistics;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceItem;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.WorkingHours;
import org.crmkit.core.view.Room;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Services after the sale.
 *
 * @param received cases asked for in the period
 * @param finished cases finished in the period and not reworked since
 * @param finishedInTime of these, those finished in time
 * @param reworked of these, those that had been reworked
 * @param faults what the cases received in the period were about, as far as they are diagnosed
 * @param refunds how often goods came back in the period
 * @param refunded what was paid back for them
 * @param receivedByStep step by step
 */
public record AfterSalesFigures(
        Window window,
        long received,
        long finished,
        Measured<Share> finishedInTime,
        Measured<Share> reworked,
        FaultStatistics faults,
        long refunds,
        Money refunded,
        Trend receivedByStep) {

    private static final Reason NONE = Reason.of("none-finished", "期间无完成的服务。", "No service was finished.");

    /**
     * Counts cases and returns.
     *
     * @param returns all in one currency
     * @param policies with every edition a case is planned under
     * @throws IllegalStateException if an edition is missing
     */
    public static AfterSalesFigures of(
            Collection<ServiceCase> cases,
            Collection<ReturnFile> returns,
            PolicySource<AfterSalesPolicy> policies,
            WorkingHours hours,
            CurrencyUnit currency,
            Window window,
            Instant now) {
        List<ServiceCase> received = cases.stream()
                .filter(each -> window.contains(each.request().receivedAt()))
                .toList();
        List<ServiceCase> finished = cases.stream()
                .filter(each -> each.reached(ServiceItem.Goal.FINISH)
                        .filter(window::contains)
                        .isPresent())
                .toList();
        List<ReturnFile.Refund> refunds = returns.stream()
                .flatMap(file -> file.refunds().stream())
                .filter(refund -> window.contains(refund.on()))
                .toList();
        return new AfterSalesFigures(
                window,
                received.size(),
                finished.size(),
                PanelMaker.share(
                        finished.stream()
                                .filter(each -> !CaseClock.read(
                                                each, ServiceItem.Goal.FINISH, policy(each, policies), hours, now)
                                        .isLate())
                                .count(),
                        finished.size(),
                        NONE),
                PanelMaker.share(
                        finished.stream()
                                .filter(each -> each.last(CaseMove.Kind.REWORK).isPresent())
                                .count(),
                        finished.size(),
                        NONE),
                FaultStatistics.of(received),
                refunds.size(),
                refunds.stream().map(ReturnFile.Refund::amount).reduce(Money.zero(currency), Money::plus),
                Trend.counts(
                        "received",
                        Label.of("服务申请", "Services asked for"),
                        received,
                        each -> window.day(each.request().receivedAt()),
                        window));
    }

    private static InForce<AfterSalesPolicy> policy(ServiceCase each, PolicySource<AfterSalesPolicy> policies) {
        return policies.edition(each.plannedUnder())
                .orElseThrow(() -> new IllegalStateException("Service case " + each.id() + " is planned under "
                        + each.plannedUnder() + "; that edition must be on the shelf. Put it back."));
    }

    /** Returns the figures as a panel. */
    public Panel panel() {
        PanelMaker maker = new PanelMaker(Room.AFTER_SALES, window)
                .count("received", "服务申请", "Services asked for", received)
                .count("finished", "完成", "Finished", finished)
                .share("finished-in-time", "按时完成率", "Finished in time", finishedInTime)
                .share("reworked", "返工率", "Reworked", reworked)
                .share("main-part", "主要部件故障", "Faults of a main part", faults.mainPart());
        faults.causes()
                .forEach((cause, share) -> maker.share(
                        "cause-" + cause.slug(),
                        Label.of(
                                "故障原因：" + cause.label().zh(),
                                "Fault by " + cause.label().en()),
                        share));
        return maker.count("refunds", "退货", "Returns", refunds)
                .sum("refunded", "退款", "Paid back", refunded)
                .trend(receivedByStep)
                .panel();
    }
}
