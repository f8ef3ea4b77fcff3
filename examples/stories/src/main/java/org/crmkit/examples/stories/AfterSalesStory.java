package org.crmkit.examples.stories;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.aftersales.AfterSalesDesk;
import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.aftersales.CaseClock;
import org.crmkit.core.aftersales.CaseMove;
import org.crmkit.core.aftersales.Entitlement;
import org.crmkit.core.aftersales.Fault;
import org.crmkit.core.aftersales.FaultCause;
import org.crmkit.core.aftersales.InMemoryAfterSales;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.Repair;
import org.crmkit.core.aftersales.ReturnDecision;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ReturnRequest;
import org.crmkit.core.aftersales.Returns;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceItem;
import org.crmkit.core.aftersales.ServiceRequest;
import org.crmkit.core.aftersales.ServiceTrait;
import org.crmkit.core.aftersales.Warranties;
import org.crmkit.core.aftersales.Warranty;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.joda.money.Money;

/**
 * A maker of refrigerators (fictional): a warranty that ends between two faults, a repair that waits for the customer's word, and a
 * purchase that comes back piece by piece.
 */
final class AfterSalesStory implements Story {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final CustomerId CUSTOMER = CustomerId.of("C-3001");
    private static final ServiceCaseId CASE = ServiceCaseId.of("S-1");
    private static final PurchaseId GLASSES = PurchaseId.of("P-1");

    private final Rulebook rules = CompleteRulebook.load();
    private final InForce<AfterSalesPolicy> policy =
            rules.inForceIfAny(AfterSalesPolicy.class).orElseThrow();

    @Override
    public String name() {
        return "after-sales";
    }

    @Override
    public Label title() {
        return Label.of("保修、维修与退货，每一步说明依据", "Warranty, repair and returns, each with its reasons");
    }

    @Override
    public void tell(Telling telling) {
        InMemoryStore store = new InMemoryStore(); // a host implements the same ports over its own database
        services(telling);
        Warranty warranty = warranty(telling);
        repair(telling, store, warranty);
        returns(telling, store);
        practice(telling);
    }

    private static void practice(Telling telling) {
        telling.chapter("五、服务为何需要规则", "5. Why a service needs rules");
        telling.show("服务的七个特征", "Seven traits of a service", ServiceTrait.values());
    }

    private void services(Telling telling) {
        telling.chapter("一、服务项目：五项标准与时限", "1. Services: five criteria and time limits");
        telling.table(
                List.of(
                        Label.of("项目", "Service"),
                        Label.of("时间", "When"),
                        Label.of("收费", "Charge"),
                        Label.of("层次", "Depth"),
                        Label.of("完成时限", "Done within")),
                policy.policy().services().stream()
                        .map(item -> List.of(
                                item.name().in(telling.lang()),
                                item.criteria().stage().label().in(telling.lang()),
                                item.criteria().charge().label().in(telling.lang()),
                                item.depth().label().in(telling.lang()),
                                item.finish().in(telling.lang())))
                        .toList());
    }

    private Warranty warranty(Telling telling) {
        telling.chapter("二、保修：同一天，两个部件，两个答案", "2. Warranty: one day, two parts, two answers");
        Warranty warranty = Warranty.from(LocalDate.of(2025, 2, 20), "appliance");
        Fault door = new Fault("door-handle", false, FaultCause.DEFECT);
        LocalDate day = LocalDate.of(2026, 3, 2);
        entitled(telling, "门把手", "Door handle", Warranties.covers(warranty, door, day, policy));
        entitled(
                telling,
                "压缩机（主要部件）",
                "Compressor, a main part",
                Warranties.covers(warranty, new Fault("compressor", true, FaultCause.DEFECT), day, policy));
        entitled(
                telling,
                "压缩机，非授权拆修",
                "Compressor, opened by others",
                Warranties.covers(warranty, new Fault("compressor", true, FaultCause.FOREIGN_REPAIR), day, policy));
        entitled(
                telling,
                "门把手，已购延保一年并曾修理六天",
                "Door handle, with a year bought and six days in repair",
                Warranties.covers(warranty.extended(Span.parse("1 year")).repaired(6), door, day, policy));
        return warranty;
    }

    private static void entitled(Telling telling, String zh, String en, Entitlement answer) {
        telling.show(
                zh,
                en,
                answer.<Label>fold(c -> Label.of("免费维修", "free of charge"), n -> Label.of("不在保修范围", "not covered")));
        telling.because(answer.reasons());
    }

    private void repair(Telling telling, InMemoryStore store, Warranty warranty) {
        telling.chapter("三、维修：收费须先报价并经客户同意", "3. Repair: quoted and agreed to before it is charged");
        done(desk(store, "2026-03-02T09:10")
                .open(ServiceRequest.of(
                                CASE, CUSTOMER, "repair", at("2026-03-02T09:00"), PersonalText.of("does not open"))
                        .under(warranty)));
        move(store, "2026-03-02T09:10", CaseMove.accept());
        move(store, "2026-03-02T10:00", new CaseMove.Assign(StaffId.of("E-7")));
        move(
                store,
                "2026-03-02T15:00",
                new CaseMove.Diagnose(
                        new Fault("door-handle", false, FaultCause.DEFECT), PersonalText.of("handle is cracked")));
        telling.say("保修已过期，直接装配件会被拒绝：", "The warranty is over, so building in a part is refused at first:");
        CaseMove part = new CaseMove.UsePart(new Repair.Part("door-handle", 1));
        refused(telling, desk(store, "2026-03-02T15:00").move(CASE, part));
        move(store, "2026-03-02T16:00", new CaseMove.Quote(Money.parse("CNY 180.00")));
        move(store, "2026-03-04T11:00", new CaseMove.Answer(true));
        telling.say(
                "客户3月4日11时同意；等待答复的时间不计入时限。",
                "The customer agreed on 4 March at 11:00; the time it took him does not count.");
        move(store, "2026-03-04T14:00", part);
        move(store, "2026-03-04T14:00", new CaseMove.Lend("U-12"));
        telling.say("账单不得超过同意的价格：", "The bill may not be above the price agreed to:");
        refused(
                telling,
                desk(store, "2026-03-10T10:00")
                        .move(CASE, new CaseMove.Finish(Optional.of(Money.parse("CNY 200.00")))));
        move(store, "2026-03-10T10:00", new CaseMove.Finish(Optional.of(Money.parse("CNY 180.00"))));
        CaseClock clock = desk(store, "2026-03-10T10:00")
                .clock(CASE, ServiceItem.Goal.FINISH)
                .orElseThrow();
        telling.show("应完成于", "Due", clock.due(), ZONE);
        telling.because(clock.reasons());
        telling.say(
                "备用机未收回，客户未确认，都不能关闭：",
                "It cannot be closed while the unit lent is out, nor before the customer confirms:");
        CaseMove close = new CaseMove.Simple(CaseMove.Kind.CLOSE);
        refused(telling, desk(store, "2026-03-10T11:00").move(CASE, close));
        move(store, "2026-03-10T15:00", new CaseMove.Simple(CaseMove.Kind.TAKE_BACK));
        refused(telling, desk(store, "2026-03-10T15:00").move(CASE, close));
        move(store, "2026-03-11T10:00", new CaseMove.Simple(CaseMove.Kind.CONFIRM));
        ServiceCase closed = move(store, "2026-03-11T10:00", close);
        telling.show("状态", "State", closed.state().label());
    }

    private void returns(Telling telling, InMemoryStore store) {
        telling.chapter("四、退换货：分批退回，合计不超过实付", "4. Returns: in parts, never more than was paid");
        ReturnFile glasses = ReturnFile.of(GLASSES, CUSTOMER, LocalDate.of(2026, 3, 2), 3, Money.parse("CNY 100.00"));
        done(desk(store, "2026-03-02T12:00").deliver(glasses));
        telling.say("三只共付一百元，3月2日交付。", "Three for CNY 100.00 together, delivered on 2 March.");
        ReturnRequest one = ReturnRequest.of("no-reason", "opened", 1, LocalDate.of(2026, 3, 9));
        decided(telling, glasses, one);
        ReturnFile left = done(desk(store, "2026-03-09T12:00").takeBack(GLASSES, one));
        decided(telling, left, one.missing(Money.parse("CNY 5.00")));
        decided(telling, left, ReturnRequest.of("no-reason", "damaged", 3, LocalDate.of(2026, 3, 10)));
        ReturnFile second = done(desk(store, "2026-03-09T13:00").takeBack(GLASSES, one));
        ReturnFile none = done(desk(store, "2026-03-09T14:00").takeBack(GLASSES, one));
        telling.show("第二次后累计退款", "Refunded after the second", second.refunded());
        telling.show("全部退回后累计退款", "Refunded after all three", none.refunded());
    }

    private void decided(Telling telling, ReturnFile file, ReturnRequest request) {
        ReturnDecision decision = Returns.takeBack(file, request, policy);
        telling.show(
                "退货" + request.quantity() + "件",
                "Return of " + request.quantity(),
                decision.<Label>fold(
                        refunded -> Label.same(refunded.refund().amount().toString()),
                        exchanged -> Label.of("换货", "exchanged"),
                        refused -> Label.of("不予退货", "refused")));
        telling.because(decision.reasons());
        decision.fold(
                refunded -> {
                    telling.because(refunded.refund().deductions().stream()
                            .map(deduction -> deduction.reason())
                            .toList());
                    return decision;
                },
                exchanged -> decision,
                refused -> decision);
    }

    private ServiceCase move(InMemoryStore store, String local, CaseMove move) {
        return done(desk(store, local).move(CASE, move));
    }

    private static <S> S done(Outcome<S> outcome) {
        return outcome.fold(Outcome.Done::state, refused -> {
            throw new IllegalStateException("The story does not go on from " + refused.reasons());
        });
    }

    private static void refused(Telling telling, Outcome<ServiceCase> outcome) {
        telling.because(outcome.fold(moved -> List.of(), Outcome.Refused::reasons));
    }

    private AfterSalesDesk desk(InMemoryStore store, String local) {
        return new AfterSalesDesk(
                new InMemoryAfterSales(store),
                store,
                PolicySource.always(policy),
                rules.complaint().calendar().workingHours(),
                Clock.fixed(at(local), ZONE));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
