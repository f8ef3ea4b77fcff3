package org.crmkit.core.rulebook.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crmkit.core.aftersales.Fault;
import org.crmkit.core.aftersales.FaultCause;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ReturnRequest;
import org.crmkit.core.aftersales.ServiceCaseId;
import org.crmkit.core.aftersales.ServiceItem;
import org.crmkit.core.aftersales.Warranty;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.WorkOrder;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.churn.ChurnCause;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.groupaccount.ConsumptionItem;
import org.crmkit.core.groupaccount.ConsumptionMonth;
import org.crmkit.core.keyaccount.KeyCheck;
import org.crmkit.core.relationship.Gift;
import org.crmkit.core.relationship.GiftLedger;
import org.crmkit.core.relationship.Hospitality;
import org.crmkit.core.relationship.HospitalityKind;
import org.crmkit.core.relationship.HospitalityLedger;
import org.crmkit.core.relationship.club.MemberDiscount;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedAccount;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedConsumption;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedDocument;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedGift;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedHospitality;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedLoss;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedOrder;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedProspect;
import org.crmkit.core.rulebook.replay.ServiceReplays.RecordedFault;
import org.crmkit.core.rulebook.replay.ServiceReplays.RecordedInspection;
import org.crmkit.core.rulebook.replay.ServiceReplays.RecordedReturn;
import org.crmkit.core.rulebook.replay.ServiceReplays.RecordedService;
import org.crmkit.core.rulebook.replay.ServiceReplays.RecordedWorkOrder;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.rulebook.simulate.RecordedDecision;
import org.crmkit.core.rulebook.simulate.SimulatedDecision;
import org.crmkit.core.rulebook.simulate.Simulation;
import org.crmkit.core.rulebook.simulate.SimulationReport;
import org.crmkit.core.rulebook.simulate.SimulationReport.Tally;
import org.crmkit.core.rulebook.simulate.Treatment;
import org.crmkit.core.servicequality.Inspection;
import org.crmkit.core.servicequality.QualityFile;
import org.crmkit.core.text.PersonalText;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What would another edition have done with the cases of the further rooms? Expectations are worked out by hand from the rules. */
class RoomReplaysTest {

    private static final Rulebook BEFORE = CompleteRulebooks.with();
    private static final CustomerId CUSTOMER = CustomerId.of("C-1");
    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    private static <R> SimulationReport<SimulatedDecision> replay(
            RecordedDecision<R> decision, List<R> records, String... change) {
        List<String> all = new ArrayList<>(List.of(change));
        all.addAll(List.of("edition: \"2026.1\"", "edition: \"2026.2\""));
        Rulebook after = CompleteRulebooks.with(all.toArray(new String[0]));
        return Simulation.between(BEFORE, after, StandardRooms.all())
                .replay(decision, 10)
                .run(records.iterator());
    }

    private static SimulatedDecision only(SimulationReport<SimulatedDecision> report) {
        assertThat(report.cases()).hasSize(1);
        return report.cases().get(0);
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    @Test
    void a_shorter_time_limit_of_a_service_is_due_sooner() {
        // received on Monday at nine: five working days end on the next Monday, three on Thursday, each at six
        Instant nine = Instant.parse("2026-03-02T01:00:00Z");
        SimulationReport<SimulatedDecision> report = replay(
                ServiceReplays.services(ServiceItem.Goal.FINISH),
                List.of(
                        new RecordedService(ServiceCaseId.of("S-1"), "repair", nine, List.of()),
                        new RecordedService(ServiceCaseId.of("S-2"), "delivery", nine, List.of())),
                "accept: 4 working hours, finish: 5 working days",
                "accept: 4 working hours, finish: 3 working days");
        assertThat(report.tally()).isEqualTo(new Tally(1, 1, 0, 0, 0));
        SimulatedDecision told = only(report);
        assertThat(told.id()).isEqualTo("S-1");
        assertThat(told.treatment()).isEqualTo(Treatment.BETTER);
        assertThat(told.decidedBefore().due().orElseThrow()).hasToString("2026-03-09T10:00:00Z");
        assertThat(told.decidedAfter().due().orElseThrow()).hasToString("2026-03-05T10:00:00Z");
        assertThat(told.effect().en())
                .isEqualTo("Service completion S-1: Repair, due 2026-03-05 18:00 instead of 2026-03-09 18:00"
                        + " (96 h sooner).");
        assertThat(told.attribution().alone())
                .extracting(Object::toString)
                .containsExactly("after-sales.services.repair.finish");
    }

    @Test
    void goods_in_a_worse_condition_than_the_new_rules_accept_are_refused_instead_of_refunded() {
        ReturnFile file = ReturnFile.of(PurchaseId.of("P-1"), CUSTOMER, MONDAY, 1, cny("100.00"));
        SimulationReport<SimulatedDecision> report = replay(
                ServiceReplays.returns(),
                List.of(
                        new RecordedReturn("used", file, ReturnRequest.of("defect", "used", 1, MONDAY), false),
                        new RecordedReturn("sealed", file, ReturnRequest.of("defect", "sealed", 1, MONDAY), false),
                        new RecordedReturn("exchange", file, ReturnRequest.of("defect", "used", 1, MONDAY), true)),
                "exchange-within: 15 days, accepts: used",
                "exchange-within: 15 days, accepts: opened");
        assertThat(report.tally()).isEqualTo(new Tally(1, 0, 2, 0, 0));
        assertThat(report.cases().get(0).effect().zh()).isEqualTo("退换货 used：由“全额退款”变为“不予退换”，涉及100.00元。");
        assertThat(report.cases().get(1).before().en()).isEqualTo("exchanged");
    }

    @Test
    void a_higher_deduction_is_worse_by_the_money_that_does_not_come_back() {
        ReturnFile file = ReturnFile.of(PurchaseId.of("P-1"), CUSTOMER, MONDAY, 1, cny("100.00"));
        SimulationReport<SimulatedDecision> report = replay(
                ServiceReplays.returns(),
                List.of(new RecordedReturn("R-1", file, ReturnRequest.of("no-reason", "opened", 1, MONDAY), false)),
                "opened: {name: {zh: 已拆封完好, en: \"Opened, intact\"}, deduction: 0}",
                "opened: {name: {zh: 已拆封完好, en: \"Opened, intact\"}, deduction: 0.10}");
        SimulatedDecision told = only(report);
        assertThat(told.treatment()).isEqualTo(Treatment.WORSE);
        assertThat(told.effect().en())
                .isEqualTo("Returns R-1: refunded less deductions instead of refunded in full, CNY 90.00 at stake.");
    }

    @Test
    void a_longer_warranty_makes_a_repair_free() {
        Warranty warranty = new Warranty("appliance", LocalDate.parse("2024-12-02"), List.of(), 0);
        Fault handle = new Fault("handle", false, FaultCause.DEFECT);
        SimulatedDecision told = only(replay(
                ServiceReplays.warranties(),
                List.of(new RecordedFault(PurchaseId.of("P-1"), warranty, handle, MONDAY)),
                "term: 12 months, main-parts: 36 months",
                "term: 24 months, main-parts: 36 months"));
        assertThat(told.treatment()).isEqualTo(Treatment.BETTER);
        assertThat(told.after().zh()).isEqualTo("免费维修");
    }

    @Test
    void a_later_promised_reply_is_worse() {
        WorkOrder.Report report = new WorkOrder.Report(
                "I-1",
                "question",
                CallCenterPolicy.Priority.NORMAL,
                StaffId.of("A-1"),
                Instant.parse("2026-03-02T01:00:00Z"),
                PersonalText.of("13800000000"),
                PersonalText.of("asks about an invoice"));
        SimulatedDecision told = only(replay(
                ServiceReplays.workOrders(),
                List.of(new RecordedWorkOrder(WorkOrderId.of("W-1"), report)),
                "normal: 8 working hours, high: 4 working hours, urgent: 1 working hour",
                "normal: 16 working hours, high: 4 working hours, urgent: 1 working hour"));
        assertThat(told.treatment()).isEqualTo(Treatment.WORSE);
        assertThat(told.toString()).doesNotContain("13800000000", "invoice");
    }

    @Test
    void a_stricter_standard_finds_what_conformed_before() {
        Inspection waited = new Inspection("waiting-time", "OUTLET-7", new BigDecimal("9"), MONDAY, StaffId.of("Q-1"));
        SimulatedDecision told = only(replay(
                ServiceReplays.inspections(),
                List.of(new RecordedInspection("N-1", waited, QualityFile.of("waiting-time", "OUTLET-7"))),
                "direction: at-most, target: 10",
                "direction: at-most, target: 6"));
        // (9 - 6) / 6 = 50 %, from 30 % critical
        assertThat(told.effect().en()).isEqualTo("Inspection N-1: critical nonconformity instead of conforming.");
    }

    @Test
    void a_prospect_reaches_a_higher_grade_from_fewer_points() {
        // 30 x 4/5 + 30 x 3/5 + 20 x 2/5 + 20 x 2/5 = 58
        Map<String, Integer> ratings = Map.of("purchasing-power", 4, "need", 3, "growth", 2, "access", 2);
        SimulatedDecision told = only(replay(
                SalesReplays.prospects(),
                List.of(new RecordedProspect("PR-1", ratings)),
                "en: Prospect A}, from: 75",
                "en: Prospect A}, from: 58"));
        assertThat(told.treatment()).isEqualTo(Treatment.BETTER);
        assertThat(told.after().en()).isEqualTo("Prospect A");
    }

    @Test
    void a_gift_above_the_new_limit_waits_for_approval() {
        Gift gift = new Gift("G-1", CUSTOMER, StaffId.of("E-1"), cny("150.00"), MONDAY, Optional.empty());
        SimulationReport<SimulatedDecision> report = replay(
                SalesReplays.gifts(),
                List.of(new RecordedGift(gift, GiftLedger.empty(), GiftLedger.empty())),
                "approval-above: CNY 200.00",
                "approval-above: CNY 100.00");
        assertThat(only(report).effect().en())
                .isEqualTo("Gift G-1: to be approved instead of given, CNY 150.00 at stake.");
        assertThat(report.movements())
                .extracting(movement -> movement.sentence().en())
                .containsExactly("Gift, given → to be approved: 1, CNY 150.00");
    }

    @Test
    void a_meal_above_the_new_limit_waits_for_approval() {
        Hospitality meal = new Hospitality(
                "H-1", HospitalityKind.MEAL, CUSTOMER, StaffId.of("E-1"), 2, cny("350.00"), MONDAY, Optional.empty());
        SimulationReport<SimulatedDecision> report = replay(
                SalesReplays.hospitality(),
                List.of(new RecordedHospitality(meal, HospitalityLedger.empty())),
                "meal: {per-guest: CNY 200.00",
                "meal: {per-guest: CNY 150.00");
        assertThat(only(report).effect().en())
                .isEqualTo("Hospitality H-1: to be approved instead of allowed, CNY 350.00 at stake.");
    }

    @Test
    void a_smaller_member_discount_is_worse() {
        MemberDiscount.Goods goods = new MemberDiscount.Goods("1", "shoes", cny("200.00"), BigDecimal.ZERO);
        SimulationReport<SimulatedDecision> report = replay(
                SalesReplays.memberDiscounts(),
                List.of(
                        new RecordedOrder("O-1", "gold-card", List.of(goods)),
                        new RecordedOrder("O-2", "silver-card", List.of(goods))),
                "discount: 0.05",
                "discount: 0.03");
        assertThat(report.tally()).isEqualTo(new Tally(1, 0, 1, 0, 0));
        assertThat(only(report).effect().en())
                .isEqualTo("Member discount O-1: CNY 6.00 off instead of CNY 10.00 off, CNY 200.00 at stake.");
    }

    @Test
    void a_customer_is_a_key_account_among_others_or_not() {
        // of 100 in all, 60 and 25 lie below the share of 0.8; with 0.6 the second begins at it
        List<KeyCheck.Figures> all = List.of(
                new KeyCheck.Figures(CustomerId.of("K-1"), cny("60.00"), Optional.empty()),
                new KeyCheck.Figures(CustomerId.of("K-2"), cny("25.00"), Optional.empty()),
                new KeyCheck.Figures(CustomerId.of("K-3"), cny("15.00"), Optional.empty()));
        SimulationReport<SimulatedDecision> report = replay(
                SalesReplays.keyAccounts(),
                all.stream()
                        .map(figures -> new RecordedAccount(figures.customer(), all))
                        .toList(),
                "core-share: 0.8",
                "core-share: 0.6");
        assertThat(report.tally()).isEqualTo(new Tally(2, 0, 1, 0, 0));
        assertThat(only(report).effect().en())
                .isEqualTo("Key account K-2: no key account instead of key account, CNY 25.00 at stake.");
    }

    @Test
    void a_group_is_offered_more_or_something_else() {
        YearMonth last = YearMonth.of(2026, 2);
        List<ConsumptionMonth> months = IntStream.range(0, 6)
                .mapToObj(i -> {
                    Map<ConsumptionItem, Money> charges = new EnumMap<>(ConsumptionItem.class);
                    charges.put(ConsumptionItem.LOCAL, cny("7000.00"));
                    charges.put(ConsumptionItem.LONG_DISTANCE, cny("2000.00"));
                    return new ConsumptionMonth(last.minusMonths(i), charges, true);
                })
                .toList();
        SimulatedDecision told = only(replay(
                SalesReplays.offers(),
                List.of(new RecordedConsumption(CUSTOMER, last.minusMonths(24), last, months)),
                "test: above, limit: 0.3",
                "test: above, limit: 0.2"));
        // a share of 2/9 is not above 0.3, but above 0.2
        assertThat(told.treatment()).isEqualTo(Treatment.BETTER);
        assertThat(told.before().en()).doesNotContain("IP discount");
        assertThat(told.after().en()).startsWith("IP discount for the group net");
    }

    @Test
    void a_customer_is_won_back_if_it_pays() {
        // 50,000 x 0.3 x 2 years x 0.4 = 12,000; worth 7,000 at 1.5 times the cost, not at twice
        LossFacts facts = new LossFacts(
                CUSTOMER,
                Optional.of(ChurnCause.UNSTABLE_SERVICE),
                java.util.Set.of(),
                Optional.empty(),
                Optional.empty(),
                cny("50000.00"));
        SimulatedDecision told = only(replay(
                SalesReplays.losses(),
                List.of(new RecordedLoss(facts, cny("7000.00"))),
                "horizon: 2                     # 年 / years\n  least-return: 1.5",
                "horizon: 2                     # 年 / years\n  least-return: 2"));
        assertThat(told.treatment()).isEqualTo(Treatment.WORSE);
        assertThat(told.after().en()).isEqualTo("not won back (Pushed away)");
        assertThat(told.amount()).contains(cny("50000.00"));
    }

    @Test
    void a_document_is_kept_longer() {
        RecordedDocument record =
                new RecordedDocument("D-1", "contract", Optional.of(LocalDate.parse("2022-12-31")), List.of(), MONDAY);
        SimulatedDecision told = only(replay(
                SalesReplays.documents(),
                List.of(record),
                "from: relation-end, keep: 3 years",
                "from: relation-end, keep: 5 years"));
        assertThat(told.effect().zh()).isEqualTo("资料保存 D-1：由“可以销毁”变为“继续保存”。");
    }

    @Test
    void cases_of_a_room_the_company_does_not_have_are_undecided_and_say_so() {
        Gift gift = new Gift("G-1", CUSTOMER, StaffId.of("E-1"), cny("150.00"), MONDAY, Optional.empty());
        Rulebook without = DefaultRulebook.load();
        SimulationReport<SimulatedDecision> report = Simulation.between(without, without, StandardRooms.all())
                .replay(SalesReplays.gifts(), 10)
                .run(List.of(new RecordedGift(gift, GiftLedger.empty(), GiftLedger.empty()))
                        .iterator());
        assertThat(report.tally()).isEqualTo(new Tally(0, 0, 0, 0, 1));
        assertThat(report.undecided().get(0).toString()).contains("has no section relationship");
    }
}
