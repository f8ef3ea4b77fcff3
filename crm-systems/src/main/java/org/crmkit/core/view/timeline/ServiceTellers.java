package org.crmkit.core.view.timeline;

import java.util.List;
import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.aftersales.CaseMove;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ReturnRule;
import org.crmkit.core.aftersales.ServiceEvent;
import org.crmkit.core.aftersales.ServiceItem;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.WorkOrderEvent;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.callcenter.WorkOrderMove;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.text.Label;
import org.crmkit.core.view.Room;

/** Tells of services after the sale, of goods that came back, and of work orders. */
final class ServiceTellers {

    private ServiceTellers() {}

    static void addTo(Tellers all) {
        cases(all);
        goods(all);
        orders(all);
    }

    private static void cases(Tellers all) {
        all.on(
                        ServiceEvent.Requested.class,
                        Room.AFTER_SALES,
                        "requested",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> {
                            out.titled(e.serviceCase().value(), "申请服务", "Service requested")
                                    .line(
                                            "service",
                                            "服务项目",
                                            "Service",
                                            s.name(e.service(), AfterSalesPolicy.class, rules -> rules.service(
                                                            e.service())
                                                    .map(ServiceItem::name)));
                            s.serviceCase(e.serviceCase())
                                    .ifPresent(it -> out.wording(
                                            "wish",
                                            "客户要求",
                                            "Wish",
                                            it.request().wish().text(),
                                            InformationClass.SERVICE_RECORDS));
                        })
                .on(
                        ServiceEvent.Moved.class,
                        Room.AFTER_SALES,
                        "moved",
                        (e, s) -> s.serviceCase(e.serviceCase()).stream()
                                .map(it -> it.request().customer())
                                .toList(),
                        (e, s, out) -> {
                            out.titled(
                                            e.serviceCase().value(),
                                            "服务：" + e.kind().label().zh(),
                                            "Service " + e.kind().label().en())
                                    .line("state", "状态", "State", e.state().label());
                            e.amount().ifPresent(amount -> out.line("amount", "金额", "Amount", amount));
                            if (e.kind() == CaseMove.Kind.DIAGNOSE) {
                                s.serviceCase(e.serviceCase())
                                        .flatMap(it -> it.repair().diagnosis())
                                        .ifPresent(found -> out.line(
                                                        "cause",
                                                        "故障原因",
                                                        "Cause of the fault",
                                                        found.fault().cause().label())
                                                .line(
                                                        "part",
                                                        "部件",
                                                        "Part",
                                                        found.fault().part())
                                                .because(found.entitlement().reasons()));
                            }
                            s.serviceCase(e.serviceCase())
                                    .flatMap(it -> it.assignee())
                                    .filter(who -> e.kind() == CaseMove.Kind.ASSIGN)
                                    .ifPresent(out::by);
                        });
    }

    private static void goods(Tellers all) {
        all.on(
                        ServiceEvent.Delivered.class,
                        Room.AFTER_SALES,
                        "delivered",
                        (e, s) -> List.of(e.customer()),
                        (e, s, out) -> out.titled(e.purchase().value(), "交货", "Goods delivered")
                                .line("quantity", "数量", "Quantity", Integer.toString(e.quantity())))
                .on(
                        ServiceEvent.Refunded.class,
                        Room.AFTER_SALES,
                        "refunded",
                        (e, s) -> whose(e.purchase(), s),
                        (e, s, out) -> out.titled(e.purchase().value(), "退货", "Goods taken back")
                                .line("ground", "理由", "Ground", ground(s, e.ground()))
                                .line("quantity", "数量", "Quantity", Integer.toString(e.quantity()))
                                .line("amount", "退款", "Refund", e.amount()))
                .on(
                        ServiceEvent.Exchanged.class,
                        Room.AFTER_SALES,
                        "exchanged",
                        (e, s) -> whose(e.purchase(), s),
                        (e, s, out) -> out.titled(e.purchase().value(), "换货", "Goods exchanged")
                                .line("ground", "理由", "Ground", ground(s, e.ground()))
                                .line("quantity", "数量", "Quantity", Integer.toString(e.quantity())));
    }

    private static Label ground(TimelineSources sources, String slug) {
        return sources.name(slug, AfterSalesPolicy.class, rules -> rules.returns().grounds().stream()
                .filter(ground -> ground.slug().equals(slug))
                .map(ReturnRule.Ground::name)
                .findFirst());
    }

    private static List<CustomerId> whose(PurchaseId purchase, TimelineSources sources) {
        return sources.returns(purchase).stream().map(ReturnFile::customer).toList();
    }

    private static void orders(Tellers all) {
        all.on(
                        WorkOrderEvent.Written.class,
                        Room.CALL_CENTER,
                        "order-written",
                        (e, s) -> whose(e.order(), s),
                        (e, s, out) -> {
                            out.titled(e.order().value(), "开立工单", "Work order written")
                                    .line(
                                            "kind",
                                            "类型",
                                            "Kind",
                                            s.name(e.workKind(), CallCenterPolicy.class, rules -> rules.reply(
                                                            e.workKind())
                                                    .map(CallCenterPolicy.ReplyRule::name)))
                                    .line(
                                            "priority",
                                            "优先级",
                                            "Priority",
                                            e.priority().label())
                                    .line("due", "承诺答复", "Reply promised by", e.due());
                            s.order(e.order()).ifPresent(order -> out.wording(
                                            "problem",
                                            "问题",
                                            "Problem",
                                            order.report().problem().text(),
                                            InformationClass.SERVICE_RECORDS)
                                    .by(order.report().agent()));
                        })
                .on(
                        WorkOrderEvent.Moved.class,
                        Room.CALL_CENTER,
                        "order-moved",
                        (e, s) -> whose(e.order(), s),
                        (e, s, out) -> {
                            out.titled(
                                            e.order().value(),
                                            "工单：" + e.kind().label().zh(),
                                            "Work order " + e.kind().label().en())
                                    .line("state", "状态", "State", e.state().label())
                                    .line("due", "承诺答复", "Reply promised by", e.due());
                            if (e.kind() == WorkOrderMove.Kind.RE_PROMISE) {
                                s.order(e.order()).stream()
                                        .flatMap(order -> order.promises().stream())
                                        .filter(each -> each.madeAt().equals(e.occurredAt()))
                                        .forEach(each -> each.because()
                                                .ifPresent(why -> out.line("because", "改期原因", "Because", why.label())));
                            }
                        });
    }

    private static List<CustomerId> whose(WorkOrderId id, TimelineSources sources) {
        return sources
                .order(id)
                .flatMap(order -> sources.interaction(order.report().interaction()))
                .flatMap(interaction -> interaction.customer())
                .stream()
                .toList();
    }
}
