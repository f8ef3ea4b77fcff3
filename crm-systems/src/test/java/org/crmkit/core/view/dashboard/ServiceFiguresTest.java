package org.crmkit.core.view.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.view.dashboard.FigureFixtures.CLERK;
import static org.crmkit.core.view.dashboard.FigureFixtures.CNY;
import static org.crmkit.core.view.dashboard.FigureFixtures.MARCH;
import static org.crmkit.core.view.dashboard.FigureFixtures.RULES;
import static org.crmkit.core.view.dashboard.FigureFixtures.VERSION;
import static org.crmkit.core.view.dashboard.FigureFixtures.at;
import static org.crmkit.core.view.dashboard.FigureFixtures.cny;
import static org.crmkit.core.view.dashboard.FigureFixtures.file;
import static org.crmkit.core.view.dashboard.FigureFixtures.id;
import static org.crmkit.core.view.dashboard.FigureFixtures.march;
import static org.crmkit.core.view.dashboard.FigureFixtures.repair;
import static org.crmkit.core.view.dashboard.FigureFixtures.report;
import static org.crmkit.core.view.dashboard.FigureFixtures.rules;
import static org.crmkit.core.view.dashboard.FigureFixtures.trend;
import static org.crmkit.core.view.dashboard.FigureFixtures.value;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.aftersales.AfterSalesPolicy;
import org.crmkit.core.aftersales.CaseMove;
import org.crmkit.core.aftersales.CaseState;
import org.crmkit.core.aftersales.Fault;
import org.crmkit.core.aftersales.FaultCause;
import org.crmkit.core.aftersales.FaultStatistics;
import org.crmkit.core.aftersales.PurchaseId;
import org.crmkit.core.aftersales.ReturnFile;
import org.crmkit.core.aftersales.ServiceCase;
import org.crmkit.core.callcenter.BrokenPromise;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.KpiReading;
import org.crmkit.core.callcenter.WorkOrderId;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintPolicy;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.customer.FileLoan;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.information.Consent;
import org.crmkit.core.information.LegalHold;
import org.crmkit.core.information.LoanRegister;
import org.crmkit.core.information.PrivacyFile;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.score.Rate;
import org.crmkit.core.score.Reason;
import org.crmkit.core.survey.SatisfactionGrade;
import org.crmkit.core.survey.SatisfactionIndex;
import org.crmkit.core.survey.SurveyEvent;
import org.crmkit.core.survey.SurveyId;
import org.crmkit.core.survey.SurveyPolicy;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.WorkingHours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceFiguresTest {

    @ParameterizedTest
    @CsvSource({"80, REACHED", "79.99, MISSED"})
    void an_index_is_set_against_its_target_and_a_secret_one_stays_secret(BigDecimal index, Target.Standing standing) {
        InForce<SurveyPolicy> policy = rules(SurveyPolicy.class);
        SatisfactionIndex known = new SatisfactionIndex.Known(index, SatisfactionGrade.SATISFIED, List.of());
        SatisfactionIndex secret = new SatisfactionIndex.Undefined(List.of(Reason.of("too-few", "过少", "too few")));
        List<SurveyEvent.SheetRecorded> sheets =
                List.of(new SurveyEvent.SheetRecorded(SurveyId.of("S-1"), at(2), VERSION, "all"));

        Panel panel = SurveyFigures.of(
                        List.of(),
                        List.of(report("S-2", Rate.of(1, 100), secret), report("S-1", Rate.of(60, 100), known)),
                        sheets,
                        policy,
                        MARCH)
                .panel();

        assertThat(value(panel, "responses")).isEqualTo("30.5% (61 of 200)");
        assertThat(panel.figure("index-1").flatMap(Figure::target).map(Target::standing))
                .contains(standing);
        assertThat(value(panel, "index-2")).isEqualTo("- (too few)");
        assertThat(panel.figure("index-2").flatMap(Figure::target).map(Target::standing))
                .contains(Target.Standing.UNDEFINED);
        assertThat(trend(panel, "sheets")).containsExactly("0", "1", "0", "0", "0", "0");
    }

    @Test
    void after_sales_shows_what_was_finished_in_time_and_what_was_wrong() {
        ServiceCase soon = repair(
                "S-1",
                Optional.of(new Fault("motor", true, FaultCause.MISUSE)),
                CaseState.DONE,
                new ServiceCase.Step(CaseMove.Kind.FINISH, at(2).plusSeconds(60)));
        ServiceCase late = repair(
                "S-2",
                Optional.of(new Fault("handle", false, FaultCause.DEFECT)),
                CaseState.DONE,
                new ServiceCase.Step(CaseMove.Kind.FINISH, at(3)),
                new ServiceCase.Step(CaseMove.Kind.REWORK, at(4)),
                new ServiceCase.Step(CaseMove.Kind.FINISH, at(31)));
        ServiceCase open = repair("S-3", Optional.empty(), CaseState.ASSIGNED);
        ReturnFile back = new ReturnFile(
                PurchaseId.of("P-1"),
                id("C-1"),
                march(1),
                2,
                cny("200.00"),
                List.of(new ReturnFile.Refund(march(9), 1, cny("100.00"), List.of())));

        AfterSalesFigures figures = AfterSalesFigures.of(
                List.of(soon, late, open),
                List.of(back),
                PolicySource.always(rules(AfterSalesPolicy.class)),
                WorkingHours.of(RULES.complaint().calendar()),
                CNY,
                MARCH,
                at(31));
        Panel panel = figures.panel();

        assertThat(value(panel, "received")).isEqualTo("3");
        assertThat(value(panel, "finished")).isEqualTo("2");
        assertThat(value(panel, "finished-in-time")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "reworked")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "cause-misuse")).isEqualTo("50% (1 of 2)");
        assertThat(value(panel, "refunded")).isEqualTo("CNY 100.00");
    }

    @Test
    void parts_at_fault_are_named_by_frequency_and_then_by_name() {
        Fault handle = new Fault("handle", false, FaultCause.WEAR);
        FaultStatistics faults = FaultStatistics.of(List.of(
                repair("S-1", Optional.of(new Fault("motor", true, FaultCause.DEFECT)), CaseState.DONE),
                repair("S-2", Optional.of(handle), CaseState.DONE),
                repair("S-3", Optional.of(handle), CaseState.DONE),
                repair("S-4", Optional.of(new Fault("lid", false, FaultCause.WEAR)), CaseState.DONE),
                repair("S-5", Optional.empty(), CaseState.DONE)));

        assertThat(faults.parts().entrySet())
                .containsExactly(Map.entry("handle", 2L), Map.entry("lid", 1L), Map.entry("motor", 1L));
        assertThat(faults.diagnosed().value()).hasToString("Optional[4 of 5]");
        assertThat(faults.mainPart().value()).hasToString("Optional[1 of 4]");
        assertThat(faults.free().value()).hasToString("Optional[0 of 4]");
        assertThat(FaultStatistics.of(List.of()).diagnosed().value()).isEmpty();
        assertThat(FaultStatistics.of(List.of()).causes().get(FaultCause.WEAR).value())
                .isEmpty();
    }

    @Test
    void information_shows_consents_holds_erasures_and_files_out() {
        PrivacyFile file = new PrivacyFile(
                id("C-1"),
                List.of(
                        new Consent("marketing", false, SourceChannel.SERVICE, march(1), Optional.empty()),
                        new Consent("survey", false, SourceChannel.SERVICE, march(1), Optional.of(march(9)))),
                List.of(new LegalHold("h-1", PersonalText.of("case"), CLERK, march(2), Optional.empty())),
                List.of(new PrivacyFile.Erasure(march(3), CLERK, 3, 1)));
        LoanRegister loans = new LoanRegister(List.of(
                new LoanRegister.Line(id("C-1"), new FileLoan(CLERK, march(1), march(8), Optional.empty())),
                new LoanRegister.Line(
                        id("C-2"), new FileLoan(CLERK, march(30), LocalDate.of(2026, 4, 5), Optional.empty()))));

        InformationFigures figures = InformationFigures.of(List.of(file), loans, List.of(), MARCH);
        Panel panel = figures.panel();

        assertThat(figures.consents()).isEqualTo(Map.of("marketing", 1L));
        assertThat(value(panel, "withdrawn")).isEqualTo("1");
        assertThat(value(panel, "held")).isEqualTo("1");
        assertThat(value(panel, "kept-parts")).isEqualTo("25% (1 of 4)");
        assertThat(value(panel, "overdue")).isEqualTo("50% (1 of 2)");
        assertThat(trend(panel, "withdrawals")).containsExactly("0", "0", "1", "0", "0", "0");
    }

    @Test
    void complaints_are_shown_by_the_figures_their_room_has() {
        Complaint complaint = Complaint.open(
                new ComplaintReport(
                        ComplaintId.of("W-1"),
                        id("C-1"),
                        "standard",
                        Matter.of("late", "-"),
                        Discovery.of(DiscoverySource.HOTLINE),
                        at(2),
                        PrivateText.of("late"),
                        Optional.empty()),
                VERSION);
        InForce<ComplaintPolicy> policy = RULES.inForce(Rulebook::complaint);
        ComplaintFigures figures = ComplaintFigures.of(List.of(complaint), MARCH.range(), PolicySource.always(policy));

        Panel panel = Panels.of(figures, List.of(complaint), MARCH);

        assertThat(value(panel, "received")).isEqualTo("1");
        assertThat(value(panel, "channel-service-desk")).isEqualTo("100% (1 of 1)");
        assertThat(value(panel, "time-to-solve")).startsWith("- (");
        assertThat(trend(panel, "received")).containsExactly("0", "1", "0", "0", "0", "0");
    }

    @Test
    void the_call_centre_shows_its_eight_figures_against_their_targets() {
        InForce<CallCenterPolicy> policy = rules(CallCenterPolicy.class);
        List<Interaction> calls = List.of(
                Interaction.answered(
                        "I-1",
                        Interaction.Channel.TELEPHONE,
                        Interaction.Direction.INBOUND,
                        CLERK,
                        at(2),
                        at(2).plusSeconds(12),
                        at(2).plusSeconds(60),
                        Duration.ofSeconds(30)),
                Interaction.missed(
                        "I-2",
                        Interaction.Channel.TELEPHONE,
                        Interaction.Direction.INBOUND,
                        at(3),
                        at(3).plusSeconds(9)));
        List<KpiReading> readings = KpiReading.all(calls, List.of(), List.of(), MARCH.range(), policy);

        Panel panel = Panels.of(
                readings,
                calls,
                List.of(new BrokenPromise(WorkOrderId.of("O-1"), at(5), Optional.empty(), Duration.ofHours(1))),
                MARCH);

        assertThat(value(panel, "connection-rate")).isEqualTo("50%");
        assertThat(panel.missed()).extracting(Figure::key).contains("connection-rate", "average-ring");
        assertThat(value(panel, "satisfaction")).startsWith("- (");
        assertThat(value(panel, "broken-promises")).isEqualTo("1");
        assertThat(trend(panel, "answered").get(1)).isEqualTo("50% (1 of 2)");
        for (Kpi kpi : Kpi.values()) {
            Target target = panel.figure(kpi.slug()).flatMap(Figure::target).orElseThrow();
            assertThat(RULES.fact(target.rule())).as(kpi.slug()).isPresent();
        }
    }
}
