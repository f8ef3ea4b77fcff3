package org.crmkit.core.prospect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.customer.SignAnswer;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProspectFlowTest {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final InForce<ProspectPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(ProspectPolicy.class).orElseThrow();
    static final StaffId MANAGER = StaffId.of("E-3");
    static final ProspectSigns ALL = new ProspectSigns(SignAnswer.YES, SignAnswer.YES, SignAnswer.YES, SignAnswer.YES);
    private static final CustomerId ID = CustomerId.of("C-1");

    private final InMemoryStore store = new InMemoryStore();

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }

    static Prospect.Origin origin(String id, String area) {
        return new Prospect.Origin(
                CustomerId.of(id), area, MANAGER, ProspectSource.ASSOCIATION, FindingMethod.DIRECTORY);
    }

    static DevelopmentRecord contact(String local, DevelopmentRecord.Way way, String next) {
        return new DevelopmentRecord(
                at(local),
                MANAGER,
                way,
                DevelopmentRecord.Outcome.INTERESTED,
                PersonalText.of("asked for 13800000000"),
                next.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new DevelopmentRecord.NextStep(PersonalText.of("send offer"), LocalDate.parse(next))));
    }

    /** A prospect of a grade that came to its stage on a day, with the contacts it had. */
    static Prospect prospect(
            String id, String area, String grade, ProspectStage stage, String since, DevelopmentRecord... contacts) {
        Instant from = at(since);
        return new Prospect(
                origin(id, area),
                ALL,
                grade.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new ProspectGrade(grade, BigDecimal.TEN, List.of(), POLICY.version())),
                List.of(contacts),
                List.of(new Prospect.Entry(stage, from)),
                from);
    }

    private ProspectDesk desk(String local) {
        return desk(local, store);
    }

    private ProspectDesk desk(String local, UnitOfWork work) {
        return new ProspectDesk(
                new InMemoryProspects(store), work, PolicySource.always(POLICY), Clock.fixed(at(local), ZONE));
    }

    private static List<String> refusal(ProspectResult result) {
        return result.fold(
                done -> List.of(),
                refused -> refused.reasons().stream().map(Reason::code).toList());
    }

    private static final Map<ProspectStage, Set<ProspectStage>> NEXT = Map.of(
            ProspectStage.FOUND, Set.of(ProspectStage.QUALIFIED, ProspectStage.LOST),
            ProspectStage.QUALIFIED, Set.of(ProspectStage.VISITING, ProspectStage.LOST),
            ProspectStage.VISITING, Set.of(ProspectStage.NEGOTIATING, ProspectStage.LOST),
            ProspectStage.NEGOTIATING, Set.of(ProspectStage.WON, ProspectStage.VISITING, ProspectStage.LOST),
            ProspectStage.WON, Set.of(),
            ProspectStage.LOST, Set.of(ProspectStage.FOUND));

    @ParameterizedTest
    @EnumSource(ProspectStage.class)
    void a_stage_is_left_for_its_next_ones_and_no_other(ProspectStage from) {
        Prospect ready = prospect(
                "C-1",
                "浦东",
                "a",
                from,
                "2026-03-02T09:00",
                contact("2026-03-02T09:00", DevelopmentRecord.Way.CALL, ""));
        for (ProspectStage to : ProspectStage.values()) {
            ProspectResult result = ProspectFlow.move(ready, to, at("2026-03-03T09:00"), POLICY.version());
            boolean isAllowed = NEXT.getOrDefault(from, Set.of()).contains(to);
            assertThat(refusal(result))
                    .as("%s to %s", from, to)
                    .isEqualTo(isAllowed ? List.of() : List.of("illegal-stage"));
            if (isAllowed) {
                ProspectStage now = result.fold(done -> done.prospect().stage(), refused -> from);
                assertThat(now).isEqualTo(to);
            }
        }
        assertThat(from.isOpen()).isEqualTo(from != ProspectStage.WON && from != ProspectStage.LOST);
    }

    @Test
    void the_gates_ask_for_a_need_a_grade_a_contact_and_the_four_signs() {
        desk("2026-03-02T09:00").find(origin("C-1", "浦东"));
        assertThat(refusal(desk("2026-03-02T10:00").move(ID, ProspectStage.QUALIFIED)))
                .containsExactly("latent-need-unknown");
        desk("2026-03-02T11:00").answer(ID, ProspectSign.LATENT_NEED, SignAnswer.NO);
        assertThat(refusal(desk("2026-03-02T12:00").move(ID, ProspectStage.QUALIFIED)))
                .containsExactly("latent-need-absent");
        desk("2026-03-02T13:00").answer(ID, ProspectSign.LATENT_NEED, SignAnswer.YES);
        assertThat(refusal(desk("2026-03-02T14:00").move(ID, ProspectStage.QUALIFIED)))
                .isEmpty();
        assertThat(refusal(desk("2026-03-02T15:00").move(ID, ProspectStage.VISITING)))
                .containsExactly("not-graded");
        desk("2026-03-02T16:00").grade(ID, Map.of("need", 5, "access", 5, "purchasing-power", 4));
        assertThat(refusal(desk("2026-03-02T17:00").move(ID, ProspectStage.VISITING)))
                .isEmpty();
        assertThat(refusal(desk("2026-03-03T09:00").move(ID, ProspectStage.NEGOTIATING)))
                .containsExactly(
                        "not-contacted", "able-to-pay-unknown", "power-to-decide-unknown", "accepts-approach-unknown");
        desk("2026-03-03T10:00")
                .contact(
                        ID,
                        MANAGER,
                        DevelopmentRecord.Way.VISIT,
                        DevelopmentRecord.Outcome.INTERESTED,
                        PersonalText.of("Ms. Wang, 13800000000"),
                        Optional.empty());
        for (ProspectSign sign : ProspectSign.values()) {
            desk("2026-03-03T11:00").answer(ID, sign, SignAnswer.YES);
        }
        assertThat(refusal(desk("2026-03-03T12:00").move(ID, ProspectStage.NEGOTIATING)))
                .isEmpty();
        assertThat(refusal(desk("2026-03-04T12:00").move(ID, ProspectStage.WON)))
                .isEmpty();
        assertThat(refusal(desk("2026-03-05T12:00").grade(ID, Map.of()))).containsExactly("prospect-over");
        assertThat(store.events()).hasSize(13).allSatisfy(event -> assertThat(event.toString())
                .doesNotContain("138")
                .doesNotContain("Wang"));
        Prospect won = new InMemoryProspects(store).find(ID).orElseThrow().state();
        assertThat(won.toString()).doesNotContain("138");
        assertThat(won.path()).extracting(Prospect.Entry::stage).hasSize(5);
        assertThat(won.lastVisit()).contains(at("2026-03-03T10:00"));
    }

    @Test
    void points_add_up_and_reach_a_grade() {
        // 4/5 of 30, 5/5 of 30, 1/5 of 20; growth is not rated: 24 + 30 + 4 = 58
        ProspectGrade grade = ProspectGrade.of(Map.of("purchasing-power", 4, "need", 5, "access", 1), POLICY)
                .orElseThrow();
        assertThat(grade.points()).isEqualByComparingTo("58");
        assertThat(grade.grade()).isEqualTo("b");
        assertThat(grade.reasons())
                .extracting(Reason::code)
                .containsExactly("criterion-rated", "criterion-rated", "criterion-not-rated", "criterion-rated");
        assertThat(grade.decidedUnder()).isEqualTo(POLICY.version());
        assertThat(ProspectGrade.of(Map.of(), POLICY).orElseThrow().grade()).isEqualTo("c");
        assertThat(ProspectGrade.of(Map.of("need", 5, "purchasing-power", 5, "access", 5, "growth", 5), POLICY)
                        .orElseThrow()
                        .points())
                .isEqualByComparingTo("100");
    }

    @Test
    void a_rating_that_cannot_be_is_refused_with_every_reason() {
        desk("2026-03-02T09:00").find(origin("C-1", "浦东"));
        assertThat(refusal(desk("2026-03-02T10:00").grade(ID, Map.of("charm", 3, "need", 6, "growth", -1))))
                .containsExactly("criterion-unknown", "rating-off-scale", "rating-off-scale");
        assertThat(refusal(desk("2026-03-02T10:00").grade(ID, Map.of("need", 0, "growth", 5))))
                .isEmpty();
    }

    @Test
    void a_prospect_is_taken_down_once_and_an_unknown_one_refused() {
        assertThat(refusal(desk("2026-03-02T09:00").find(origin("C-1", "浦东")))).isEmpty();
        assertThat(refusal(desk("2026-03-02T09:00").find(origin("C-1", "徐汇")))).containsExactly("prospect-exists");
        assertThat(refusal(desk("2026-03-02T09:00").move(CustomerId.of("C-9"), ProspectStage.LOST)))
                .containsExactly("prospect-unknown");
        UnitOfWork never =
                changes -> new CommitResult.Stale(changes.saves().get(0).key(), Version.NEW, new Version(9));
        assertThat(refusal(desk("2026-03-02T09:00", never).move(ID, ProspectStage.LOST)))
                .containsExactly("changed-meanwhile");
    }

    @Test
    void time_does_not_run_backwards_and_nobody_works_on_what_is_over() {
        Prospect found = ProspectFlow.find(origin("C-1", "浦东"), at("2026-03-02T09:00"), POLICY.version())
                .prospect();
        assertThat(refusal(ProspectFlow.move(found, ProspectStage.LOST, at("2026-03-02T08:59"), POLICY.version())))
                .containsExactly("earlier-than-last-change");
        assertThat(refusal(ProspectFlow.move(found, ProspectStage.LOST, at("2026-03-02T09:00"), POLICY.version())))
                .isEmpty();
        Prospect lost = prospect("C-1", "浦东", "a", ProspectStage.LOST, "2026-03-02T09:00");
        assertThat(refusal(ProspectFlow.answer(
                        lost, ProspectSign.ABLE_TO_PAY, SignAnswer.NO, at("2026-03-03T09:00"), POLICY.version())))
                .containsExactly("prospect-over");
        assertThat(refusal(ProspectFlow.record(
                        lost, contact("2026-03-03T09:00", DevelopmentRecord.Way.CALL, ""), POLICY.version())))
                .containsExactly("prospect-over");
    }

    @Test
    void every_combination_of_events_names_prospect_and_edition() {
        List<ProspectEvent> events = new ArrayList<>();
        ProspectResult.Done found = ProspectFlow.find(origin("C-1", "浦东"), at("2026-03-02T09:00"), POLICY.version());
        events.add(found.event());
        ProspectFlow.record(
                        found.prospect(), contact("2026-03-03T09:00", DevelopmentRecord.Way.CALL, ""), POLICY.version())
                .fold(done -> events.add(done.event()), refused -> false);
        assertThat(events).hasSize(2).allSatisfy(event -> {
            assertThat(event.prospect()).isEqualTo(ID);
            assertThat(event.decidedUnder()).isEqualTo(POLICY.version());
        });
    }
}
