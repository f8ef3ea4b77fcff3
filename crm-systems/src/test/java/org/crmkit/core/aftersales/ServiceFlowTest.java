package org.crmkit.core.aftersales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.aftersales.Sales.COMPRESSOR;
import static org.crmkit.core.aftersales.Sales.HANDLE;
import static org.crmkit.core.aftersales.Sales.HOURS;
import static org.crmkit.core.aftersales.Sales.MISUSED;
import static org.crmkit.core.aftersales.Sales.POLICY;
import static org.crmkit.core.aftersales.Sales.bill;
import static org.crmkit.core.aftersales.Sales.day;
import static org.crmkit.core.aftersales.Sales.diagnose;
import static org.crmkit.core.aftersales.Sales.quote;
import static org.crmkit.core.aftersales.Sales.rework;
import static org.crmkit.core.aftersales.Sales.simple;
import static org.crmkit.core.time.Calendars.shanghai;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.crmkit.core.aftersales.CaseMove.Kind;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ServiceFlowTest {

    private static final CaseMove WAIT = simple(Kind.WAIT);
    private static final CaseMove RESUME = simple(Kind.RESUME);
    private static final CaseMove CLOSE = simple(Kind.CLOSE);
    private static final CaseMove CONFIRM = simple(Kind.CONFIRM);
    private static final CaseMove CANCEL = simple(Kind.CANCEL);
    private static final CaseMove TAKE_BACK = simple(Kind.TAKE_BACK);
    private static final CaseMove LEND = new CaseMove.Lend("U-7");
    private static final CaseMove YES = new CaseMove.Answer(true);
    private static final CaseMove NO = new CaseMove.Answer(false);
    private static final CaseMove PART = new CaseMove.UsePart(new Repair.Part("compressor", 1));

    /** What the state machine promises, written down a second time. */
    @Test
    void each_state_allows_its_moves_and_no_other() {
        TreeMap<String, String> table = new TreeMap<>();
        for (CaseState state : CaseState.values()) {
            table.put(
                    state.slug(),
                    String.join(
                            " ", Kind.possibleIn(state).stream().map(Kind::slug).toList()));
        }
        assertThat(table)
                .containsEntry("requested", "accept cancel")
                .containsEntry("accepted", "assign cancel")
                .containsEntry(
                        "assigned", "assign wait resume diagnose quote answer use-part lend take-back finish cancel")
                .containsEntry("done", "take-back confirm rework close")
                .containsEntry("confirmed", "take-back close")
                .containsEntry("closed", "")
                .containsEntry("cancelled", "");
    }

    @Test
    void a_refused_move_names_state_move_and_what_is_allowed() {
        Outcome<ServiceCase> answer = ServiceFlow.apply(
                Sales.open(Sales.request("repair", "2026-03-02T09:00")).state(),
                CLOSE,
                shanghai("2026-03-02T10:00"),
                POLICY,
                HOURS);
        assertThat(answer.<String>fold(
                        done -> "", no -> no.reasons().get(0).text().en()))
                .isEqualTo("A service case in state requested cannot be closed; it can be accepted, cancelled.");
        assertThat(Sales.repair().at("2026-03-02T11:00", CANCEL).refused("2026-03-02T11:00", CONFIRM))
                .containsExactly("illegal-move");
    }

    @Test
    void an_installation_goes_from_request_to_file() {
        Sales sale = Sales.open(Sales.request("installation", "2026-03-02T09:00"))
                .at("2026-03-02T09:30", CaseMove.accept())
                .at("2026-03-02T10:00", new CaseMove.Assign(StaffId.of("E-1")))
                .at("2026-03-03T10:00", CaseMove.finish())
                .at("2026-03-03T12:00", CONFIRM)
                .at("2026-03-03T13:00", CLOSE);
        assertThat(sale.state().state()).isEqualTo(CaseState.CLOSED);
        assertThat(sale.state().assignee()).contains(StaffId.of("E-1"));
        assertThat(sale.clock(ServiceItem.Goal.FINISH, "2026-03-20T09:00").isLate())
                .isFalse();
    }

    @Test
    void an_unknown_service_is_refused_with_those_there_are() {
        assertThat(ServiceFlow.open(Sales.request("haircut", "2026-03-02T09:00"), POLICY)
                        .<String>fold(
                                done -> "", no -> no.reasons().get(0).text().en()))
                .contains("haircut", "repair", "after-sales.services");
    }

    @Test
    void done_at_the_due_time_is_in_time_and_a_second_later_is_late() {
        // five working days after Monday, 2 March, end Monday, 9 March, 18:00
        Sales repair = Sales.repair();
        CaseClock before = repair.clock(ServiceItem.Goal.FINISH, "2026-03-09T18:00");
        assertThat(before.due()).isEqualTo(shanghai("2026-03-09T18:00"));
        assertThat(before.isLate()).isFalse();
        assertThat(before.remaining()).isZero();
        assertThat(Sales.codes(before.reasons())).containsExactly("finish-limit", "running");
        CaseClock after = repair.clock(ServiceItem.Goal.FINISH, "2026-03-09T18:00:01");
        assertThat(after.isLate()).isTrue();
        assertThat(Sales.codes(after.reasons())).containsExactly("finish-limit", "overdue");
        CaseClock accepted = repair.clock(ServiceItem.Goal.ACCEPT, "2026-03-09T18:00");
        assertThat(accepted.due()).isEqualTo(shanghai("2026-03-02T14:00")); // four working hours with a lunch break
        assertThat(Sales.codes(accepted.reasons())).containsExactly("accept-limit", "met");
        repair.at("2026-03-09T18:00:01", diagnose(HANDLE)).refused("2026-03-09T18:00:01", CaseMove.finish());
    }

    @Test
    void the_clock_stands_still_while_the_customer_has_to_act_and_only_in_working_time() {
        Sales repair = Sales.repair()
                .at("2026-03-02T17:00", WAIT)
                .at("2026-03-03T10:00", RESUME); // one hour on Monday, one on Tuesday
        CaseClock clock = repair.clock(ServiceItem.Goal.FINISH, "2026-03-03T11:00");
        assertThat(clock.deadline().paused()).isEqualTo(Duration.ofHours(2));
        assertThat(clock.due()).isEqualTo(shanghai("2026-03-10T11:00"));
        assertThat(Sales.codes(clock.reasons())).containsExactly("finish-limit", "paused", "running");
        assertThat(repair.refused("2026-03-03T11:00", RESUME)).containsExactly("not-waiting");
        repair.at("2026-03-03T11:00", WAIT);
        assertThat(repair.refused("2026-03-03T11:00", WAIT)).containsExactly("already-waiting");
        assertThat(repair.refused("2026-03-03T11:00", CaseMove.finish())).containsExactly("still-waiting");
        assertThat(repair.clock(ServiceItem.Goal.FINISH, "2026-03-03T12:00")
                        .deadline()
                        .paused())
                .isEqualTo(Duration.ofHours(3)); // a pause that lasts counts up to now
    }

    @Test
    void a_repair_under_warranty_is_free_and_nothing_may_be_charged() {
        ServiceRequest request =
                Sales.request("repair", "2026-03-02T09:00").under(Warranty.from(day("2025-03-02"), "appliance"));
        Sales repair = Sales.repair(request);
        assertThat(repair.refused("2026-03-03T09:00", PART)).containsExactly("diagnosis-missing");
        repair.at("2026-03-03T09:00", diagnose(HANDLE), PART);
        assertThat(repair.state().repair().isFree()).isTrue(); // asked for on the last day of the term
        assertThat(repair.refused("2026-03-03T09:00", quote("CNY 10.00"))).containsExactly("free-of-charge");
        assertThat(repair.refused("2026-03-03T09:00", bill("CNY 0.01"))).containsExactly("bill-above-quote");
        assertThat(repair.at("2026-03-03T09:00", bill("CNY 0.00")).state().state())
                .isEqualTo(CaseState.DONE);
    }

    @Test
    void what_the_customer_pays_for_needs_his_consent() {
        Sales repair = Sales.repair();
        assertThat(repair.refused("2026-03-03T09:00", quote("CNY 10.00"))).containsExactly("diagnosis-missing");
        repair.at("2026-03-03T09:00", diagnose(MISUSED));
        assertThat(repair.state()
                        .repair()
                        .diagnosis()
                        .orElseThrow()
                        .entitlement()
                        .reasons())
                .extracting("code")
                .containsExactly("no-warranty");
        assertThat(repair.refused("2026-03-03T09:00", PART)).containsExactly("consent-missing");
        assertThat(repair.refused("2026-03-03T09:00", YES)).containsExactly("quote-missing");
        assertThat(repair.refused("2026-03-03T09:00", quote("CNY 0.00"))).containsExactly("price-not-positive");
        repair.at("2026-03-03T09:00", quote("CNY 300.00"));
        assertThat(repair.refused("2026-03-03T09:30", quote("CNY 200.00"))).containsExactly("quote-open");
        assertThat(repair.refused("2026-03-03T09:30", PART)).containsExactly("consent-missing");
        repair.at("2026-03-03T10:00", NO);
        assertThat(repair.refused("2026-03-03T10:00", PART)).containsExactly("consent-missing");
        assertThat(repair.refused("2026-03-03T10:00", CaseMove.finish())).containsExactly("consent-missing");
        repair.at("2026-03-03T10:00", quote("CNY 200.00")).at("2026-03-03T11:00", YES, PART);
        assertThat(repair.clock(ServiceItem.Goal.FINISH, "2026-03-03T11:00")
                        .deadline()
                        .paused())
                .isEqualTo(Duration.ofHours(2)); // both times a quote waited for its answer
        assertThat(repair.refused("2026-03-04T09:00", bill("CNY 200.01"))).containsExactly("bill-above-quote");
        assertThat(repair.refused("2026-03-04T09:00", bill("USD 1.00"))).containsExactly("bill-above-quote");
        assertThat(repair.refused("2026-03-04T09:00", bill("CNY -1.00"))).containsExactly("bill-above-quote");
        repair.at("2026-03-04T09:00", bill("CNY 200.00"));
        assertThat(repair.state().repair().bill()).contains(Money.parse("CNY 200.00"));
        assertThat(repair.state().repair().parts()).containsExactly(new Repair.Part("compressor", 1));
    }

    @Test
    void a_quote_is_accepted_on_its_last_day_and_not_after_it() {
        Sales last = Sales.repair().at("2026-03-03T09:00", diagnose(MISUSED), quote("CNY 300.00"));
        assertThat(last.refused("2026-03-19T00:00", YES)).containsExactly("quote-expired");
        assertThat(last.refused("2026-03-18T23:59", quote("CNY 1.00"))).containsExactly("quote-open");
        assertThat(last.refused("2026-03-19T00:00", quote("CNY 1.00"))).containsExactly("moved to ASSIGNED");
        assertThat(last.at("2026-03-18T23:59", YES).state().repair().agreedPrice())
                .contains(Money.parse("CNY 300.00"));
    }

    @Test
    void a_free_service_is_never_charged_for_and_a_delivery_needs_no_diagnosis() {
        Sales installation = Sales.repair(Sales.request("installation", "2026-03-02T09:00"))
                .at("2026-03-02T11:00", diagnose(MISUSED));
        assertThat(installation.refused("2026-03-02T11:00", quote("CNY 1.00"))).containsExactly("service-free");
        assertThat(installation.refused("2026-03-02T11:00", PART)).containsExactly("moved to ASSIGNED");
        assertThat(installation.refused("2026-03-02T11:00", bill("CNY 1.00"))).containsExactly("bill-above-quote");
        Sales delivery = Sales.repair(Sales.request("delivery", "2026-03-02T09:00"));
        assertThat(delivery.refused("2026-03-02T11:00", diagnose(HANDLE))).containsExactly("not-technical");
    }

    @Test
    void a_unit_lent_comes_back_before_the_case_is_over() {
        Sales repair = Sales.repair();
        assertThat(repair.refused("2026-03-03T09:00", TAKE_BACK)).containsExactly("loan-missing");
        repair.at("2026-03-03T09:00", LEND);
        assertThat(repair.refused("2026-03-03T09:00", LEND)).containsExactly("loan-out");
        assertThat(repair.refused("2026-03-03T09:00", CANCEL)).containsExactly("loan-out");
        repair.at("2026-03-04T09:00", CaseMove.finish(), CONFIRM);
        assertThat(repair.refused("2026-03-04T09:00", CLOSE)).containsExactly("loan-out");
        repair.at("2026-03-05T09:00", TAKE_BACK);
        assertThat(repair.state().state()).isEqualTo(CaseState.CONFIRMED);
        assertThat(repair.state().repair().loan().orElseThrow().until()).contains(day("2026-03-05"));
        assertThat(repair.at("2026-03-05T09:00", CLOSE).state().state()).isEqualTo(CaseState.CLOSED);
        assertThat(CaseClock.replacementDue(Sales.repair().state(), POLICY, HOURS))
                .isEqualTo(shanghai("2026-03-09T18:00"));
    }

    @Test
    void the_customer_may_object_for_seven_days_and_the_clock_goes_on_with_what_was_left() {
        Sales repair = Sales.repair().at("2026-03-03T10:00", CaseMove.finish());
        assertThat(repair.refused("2026-03-10T10:00", CLOSE)).containsExactly("not-confirmed");
        assertThat(repair.refused("2026-03-10T10:00:01", CLOSE)).containsExactly("moved to CLOSED");
        assertThat(repair.refused("2026-03-10T10:00:01", rework())).containsExactly("rework-too-late");
        repair.at("2026-03-03T12:00", rework()).at("2026-03-03T13:00", diagnose(COMPRESSOR));
        CaseClock clock = repair.clock(ServiceItem.Goal.FINISH, "2026-03-03T14:00");
        assertThat(clock.reachedAt()).isEmpty();
        assertThat(clock.deadline().paused()).isEqualTo(Duration.ofHours(2));
    }

    @Test
    void the_order_of_time_and_the_edition_are_kept() {
        assertThat(Sales.repair().refused("2026-03-02T09:59:59", CaseMove.finish()))
                .containsExactly("earlier-than-last-change");
        ServiceCase repair = Sales.repair().state();
        assertThat(ServiceFlow.apply(repair, CaseMove.finish(), shanghai("2026-03-03T09:00"), Sales.NEXT, HOURS)
                        .<List<String>>fold(done -> List.of(), no -> Sales.codes(no.reasons())))
                .containsExactly("other-edition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CaseClock.read(
                        repair, ServiceItem.Goal.FINISH, Sales.NEXT, HOURS, shanghai("2026-03-03T09:00")))
                .withMessageContaining("default@2026.2");
    }

    @Test
    void nothing_a_person_wrote_shows_in_a_case_a_reason_or_an_event() {
        InMemoryStore store = new InMemoryStore();
        AfterSalesDesk desk = desk(store, "2026-03-03T09:00");
        Stream<Outcome<ServiceCase>> answers = Stream.of(
                desk.open(Sales.request("repair", "2026-03-02T09:00")),
                desk.move(ServiceCaseId.of("S-1"), CaseMove.accept()),
                desk.move(ServiceCaseId.of("S-1"), new CaseMove.Assign(StaffId.of("E-1"))),
                desk.move(ServiceCaseId.of("S-1"), diagnose(HANDLE)),
                desk.move(ServiceCaseId.of("S-1"), PART));
        assertThat(answers.map(Object::toString)).noneMatch(text -> text.contains(Sales.PHONE));
        assertThat(store.events()).hasSize(4).noneMatch(event -> event.toString()
                .contains(Sales.PHONE));
    }

    @Test
    void the_desk_saves_what_was_decided_and_refuses_what_it_does_not_know() {
        InMemoryStore store = new InMemoryStore();
        AfterSalesDesk desk = desk(store, "2026-03-03T09:00");
        ServiceCaseId id = ServiceCaseId.of("S-1");
        assertThat(code(desk.move(id, CaseMove.accept()))).isEqualTo("case-unknown");
        assertThat(desk.clock(id, ServiceItem.Goal.ACCEPT)).isEmpty();
        assertThat(code(desk.open(Sales.request("repair", "2026-03-02T09:00")))).isEqualTo("done");
        assertThat(code(desk.open(Sales.request("repair", "2026-03-02T09:00")))).isEqualTo("case-exists");
        assertThat(desk.clock(id, ServiceItem.Goal.ACCEPT).orElseThrow().isLate())
                .isTrue();
        PolicySource<AfterSalesPolicy> other = PolicySource.always(Sales.NEXT);
        AfterSalesDesk next = new AfterSalesDesk(
                new InMemoryAfterSales(store),
                store,
                other,
                HOURS,
                Clock.fixed(Sales.now("2026-03-03T09:00"), ZoneOffset.UTC));
        assertThat(code(next.move(id, CaseMove.accept()))).isEqualTo("edition-unknown");

        PurchaseId purchase = PurchaseId.of("P-1");
        ReturnRequest request = ReturnRequest.of("defect", "used", 1, day("2026-03-03"));
        assertThat(code(desk.takeBack(purchase, request))).isEqualTo("purchase-unknown");
        ReturnFile file = ReturnFile.of(purchase, Sales.CUSTOMER, day("2026-03-01"), 2, Money.parse("CNY 50.00"));
        assertThat(code(desk.deliver(file))).isEqualTo("done");
        assertThat(code(desk.deliver(file))).isEqualTo("purchase-exists");
        assertThat(code(desk.exchange(purchase, request))).isEqualTo("done");
        assertThat(code(desk.takeBack(purchase, request))).isEqualTo("done");
        assertThat(code(desk.takeBack(purchase, request))).isEqualTo("done");
        assertThat(code(desk.takeBack(purchase, request))).isEqualTo("more-than-left");
        assertThat(store.events())
                .filteredOn(event -> event instanceof ServiceEvent.Refunded)
                .extracting(event -> ((ServiceEvent.Refunded) event).amount())
                .containsExactly(Money.parse("CNY 25.00"), Money.parse("CNY 25.00"));
        assertThat(store.events())
                .filteredOn(event -> event instanceof ServiceEvent.Exchanged)
                .hasSize(1);
    }

    private static String code(Outcome<?> outcome) {
        return outcome.fold(done -> "done", no -> no.reasons().get(0).code());
    }

    private static AfterSalesDesk desk(InMemoryStore store, String now) {
        InForce<AfterSalesPolicy> policy = POLICY;
        return new AfterSalesDesk(
                new InMemoryAfterSales(store),
                store,
                PolicySource.always(policy),
                HOURS,
                Clock.fixed(Sales.now(now), ZoneOffset.UTC));
    }
}
