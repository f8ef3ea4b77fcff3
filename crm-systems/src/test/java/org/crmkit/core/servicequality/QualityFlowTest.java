package org.crmkit.core.servicequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Share;
import org.crmkit.core.servicequality.Nonconformity.State;
import org.crmkit.core.servicequality.QualityMove.Kind;
import org.crmkit.core.store.Outcome;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.DatePeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QualityFlowTest {

    private static final InForce<QualityPolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(QualityPolicy.class).orElseThrow();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final StaffId INSPECTOR = StaffId.of("Q-1");
    private static final StaffId OWNER = StaffId.of("E-7");
    private static final String SECRET = "told by 13800000000";
    private static final QualityMove CONTAIN = new QualityMove.Contain();
    private static final QualityMove ANALYSE =
            new QualityMove.Analyse(new Nonconformity.Cause(CauseKind.METHOD, PersonalText.of(SECRET)));
    private static final QualityMove COMPLETE = new QualityMove.Complete();

    private final InMemoryStore store = new InMemoryStore();

    private static Inspection waited(String minutes, String on) {
        return new Inspection("waiting-time", "OUTLET-7", new BigDecimal(minutes), LocalDate.parse(on), INSPECTOR);
    }

    private static QualityMove plan(String due) {
        return new QualityMove.Plan(PersonalText.of(SECRET), OWNER, LocalDate.parse(due));
    }

    private static QualityMove check(String measured, StaffId by) {
        return new QualityMove.Check(new BigDecimal(measured), by);
    }

    private QualityDesk desk(String day, InForce<QualityPolicy> policy) {
        return new QualityDesk(
                new InMemoryServiceQuality(store),
                store,
                PolicySource.always(policy),
                ZONE,
                Clock.fixed(LocalDate.parse(day).atTime(12, 0).atZone(ZONE).toInstant(), ZONE));
    }

    private QualityFile inspect(String minutes, String day) {
        return desk(day, POLICY).inspect(waited(minutes, day)).fold(Outcome.Done::state, QualityFlowTest::unexpected);
    }

    private Nonconformity move(String day, QualityMove move) {
        QualityFile file = desk(day, POLICY)
                .move("waiting-time", "OUTLET-7", move)
                .fold(Outcome.Done::state, QualityFlowTest::unexpected);
        return file.last().orElseThrow();
    }

    private String refused(String day, QualityMove move) {
        return desk(day, POLICY)
                .move("waiting-time", "OUTLET-7", move)
                .fold(done -> "done", no -> no.reasons().get(0).code());
    }

    private static QualityFile unexpected(Outcome.Refused<QualityFile> refused) {
        throw new AssertionError("refused: " + refused.reasons());
    }

    private static Grade grade(String minutes) {
        Inspection inspection = waited(minutes, "2026-03-02");
        return QualityFlow.judge(inspection, QualityFile.of("waiting-time", "OUTLET-7"), POLICY)
                .fold(
                        good -> {
                            throw new AssertionError("conforms: " + good);
                        },
                        Verdict.Nonconforming::grade);
    }

    private static boolean conforms(String standard, String measured) {
        Inspection inspection = new Inspection(
                standard, "OUTLET-7", new BigDecimal(measured), LocalDate.parse("2026-03-02"), INSPECTOR);
        return QualityFlow.judge(inspection, QualityFile.of(standard, "OUTLET-7"), POLICY)
                .fold(good -> true, bad -> false);
    }

    @Test
    void at_the_target_a_standard_is_met_whichever_way_is_good() {
        assertThat(conforms("waiting-time", "10")).isTrue();
        assertThat(conforms("waiting-time", "10.0001")).isFalse(); // a miss too small for four decimals is still one
        assertThat(conforms("premises", "90")).isTrue();
        assertThat(conforms("premises", "89.99")).isFalse();
    }

    @Test
    void the_grade_follows_from_the_share_of_the_target_that_is_missed() {
        assertThat(grade("10.99")).isEqualTo(Grade.MINOR);
        assertThat(grade("11")).isEqualTo(Grade.MAJOR);
        assertThat(grade("12.99")).isEqualTo(Grade.MAJOR);
        assertThat(grade("13")).isEqualTo(Grade.CRITICAL);
        assertThat(Grade.MINOR.raised()).isEqualTo(Grade.MAJOR);
        assertThat(Grade.MAJOR.raised()).isEqualTo(Grade.CRITICAL);
        assertThat(Grade.CRITICAL.raised()).isEqualTo(Grade.CRITICAL);
    }

    @Test
    void a_nonconformity_is_contained_analysed_corrected_checked_and_closed() {
        inspect("11", "2026-03-02");
        assertThat(move("2026-03-03", CONTAIN).state()).isEqualTo(State.CONTAINED);
        assertThat(move("2026-03-04", ANALYSE).state()).isEqualTo(State.ANALYSED);
        assertThat(refused("2026-03-05", plan("2026-03-04"))).isEqualTo("due-past");
        assertThat(refused("2026-03-05", plan("2026-04-02")))
                .isEqualTo("due-too-late"); // major: 30 days, until 1 April
        assertThat(move("2026-03-05", plan("2026-04-01")).state()).isEqualTo(State.ACTING);
        assertThat(move("2026-03-20", COMPLETE).state()).isEqualTo(State.CHECKING);
        assertThat(refused("2026-04-18", check("9", INSPECTOR))).isEqualTo("check-too-early");
        assertThat(refused("2026-04-19", check("9", OWNER))).isEqualTo("owner-checks-himself");
        Nonconformity closed = move("2026-04-19", check("10", INSPECTOR));
        assertThat(closed.state()).isEqualTo(State.CLOSED);
        assertThat(closed.reopened()).isZero();
        assertThat(refused("2026-04-20", CONTAIN)).isEqualTo("nothing-open");
    }

    @Test
    void a_correction_that_did_not_help_opens_it_again_with_new_time() {
        inspect("13", "2026-03-02");
        move("2026-03-02", CONTAIN);
        move("2026-03-02", ANALYSE);
        move("2026-03-02", plan("2026-03-17")); // critical: 15 days
        move("2026-03-17", COMPLETE);
        Nonconformity again = move("2026-04-16", check("10.5", INSPECTOR));
        assertThat(again.state()).isEqualTo(State.CONTAINED);
        assertThat(again.reopened()).isEqualTo(1);
        assertThat(QualityFlow.correctBy(again, POLICY.policy())).isEqualTo(LocalDate.parse("2026-05-01"));
        assertThat(refused("2026-04-16", plan("2026-05-01")))
                .isEqualTo("illegal-move"); // the cause is to be found anew
        move("2026-04-16", ANALYSE);
        assertThat(refused("2026-04-16", plan("2026-05-02"))).isEqualTo("due-too-late");
        assertThat(refused("2026-05-02", plan("2026-05-03")))
                .isEqualTo("done"); // once it is late any day may be planned
    }

    @Test
    void what_is_found_while_one_is_open_belongs_to_it_and_what_comes_back_is_graver() {
        inspect("11", "2026-03-02");
        assertThat(inspect("12", "2026-03-03").nonconformities()).hasSize(1);
        move("2026-03-03", CONTAIN);
        move("2026-03-03", ANALYSE);
        move("2026-03-03", plan("2026-03-03"));
        move("2026-03-03", COMPLETE);
        move("2026-04-02", check("10", INSPECTOR)); // closed; 180 days later is 29 September
        QualityFile file = new InMemoryServiceQuality(store)
                .find("waiting-time", "OUTLET-7")
                .orElseThrow()
                .state();
        assertThat(file.recurrences(
                        LocalDate.parse("2026-09-29"), POLICY.policy().recurrenceWithin()))
                .isEqualTo(1);
        assertThat(file.recurrences(
                        LocalDate.parse("2026-09-30"), POLICY.policy().recurrenceWithin()))
                .isZero();
        Nonconformity back = inspect("10.5", "2026-09-29").open().orElseThrow();
        assertThat(back.grade()).isEqualTo(Grade.MAJOR);
        assertThat(back.recurrences()).isEqualTo(1);
        assertThat(store.events())
                .filteredOn(e -> e instanceof QualityEvent.Opened)
                .hasSize(2);
    }

    @Test
    void each_state_allows_one_move_and_a_refusal_names_it() {
        for (State state : State.values()) {
            assertThat(Kind.possibleIn(state)).as(state.slug()).hasSize(state == State.CLOSED ? 0 : 1);
        }
        inspect("11", "2026-03-02");
        String said = desk("2026-03-02", POLICY)
                .move("waiting-time", "OUTLET-7", COMPLETE)
                .fold(done -> "", no -> no.reasons().get(0).text().en());
        assertThat(said).isEqualTo("A nonconformity that is open cannot be corrected; it can be contained.");
        assertThat(refused("2026-03-01", CONTAIN)).isEqualTo("earlier-than-last-change");
    }

    @Test
    void an_unknown_standard_and_another_edition_are_refused() {
        Inspection unknown =
                new Inspection("smile", "OUTLET-7", BigDecimal.ONE, LocalDate.parse("2026-03-02"), INSPECTOR);
        String code = desk("2026-03-02", POLICY)
                .inspect(unknown)
                .fold(done -> "done", no -> no.reasons().get(0).code());
        assertThat(code).isEqualTo("standard-unknown");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QualityFlow.judge(unknown, QualityFile.of("smile", "OUTLET-7"), POLICY))
                .withMessageContaining("smile")
                .withMessageContaining("waiting-time");
        QualityFile file = inspect("11", "2026-03-02");
        InForce<QualityPolicy> next = InForce.of(POLICY.policy(), RulebookVersion.of("default", "2026.2"));
        LocalDate today = LocalDate.parse("2026-03-03");
        String other = QualityFlow.apply(file, CONTAIN, today.atStartOfDay(ZONE).toInstant(), today, next)
                .fold(done -> "done", no -> no.reasons().get(0).code());
        assertThat(other).isEqualTo("other-edition");
        String gone = desk("2026-03-03", next)
                .move("waiting-time", "OUTLET-7", CONTAIN)
                .fold(done -> "done", no -> no.reasons().get(0).code());
        assertThat(gone).isEqualTo("edition-unknown");
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_draw_can_be_repeated_in_any_order_and_a_larger_one_contains_it(long seed) {
        Random random = new Random(seed);
        List<String> subjects = new ArrayList<>(IntStream.range(0, 1 + random.nextInt(60))
                .mapToObj(i -> "S-" + i)
                .toList());
        List<String> small = new InspectionPlan("2026-03", new BigDecimal("0.20"), 2).from(subjects);
        List<String> large = new InspectionPlan("2026-03", new BigDecimal("0.50"), 2).from(subjects);
        Collections.shuffle(subjects, random);
        assertThat(new InspectionPlan("2026-03", new BigDecimal("0.20"), 2).from(subjects))
                .as("seed %s", seed)
                .isEqualTo(small);
        assertThat(large).as("seed %s", seed).containsAll(small);
        int asked = (subjects.size() + 4) / 5;
        assertThat(small).as("seed %s", seed).hasSize(Math.min(subjects.size(), Math.max(2, asked)));
    }

    @Test
    void figures_count_what_happened_and_leave_undefined_what_was_not_measured() {
        DatePeriod march = new DatePeriod(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
        QualityFigures nothing = QualityFigures.of(List.of(), List.of(), march, POLICY);
        assertThat(List.of(
                        nothing.conforming(),
                        nothing.containedInTime(),
                        nothing.correctedInTime(),
                        nothing.effective(),
                        nothing.recurring()))
                .extracting(figure -> figure.fold(
                        known -> "known", missing -> missing.reason().code()))
                .containsExactly("not-inspected", "none-contained", "none-corrected", "none-checked", "none-found");

        List<Inspection> inspections =
                List.of(waited("11", "2026-03-02"), waited("10", "2026-03-31"), waited("12", "2026-04-01"));
        inspect("11", "2026-03-02");
        move("2026-03-05", CONTAIN); // major: three days, in time
        move("2026-03-05", ANALYSE);
        move("2026-03-05", plan("2026-03-10"));
        QualityFile file = store.find(ServiceQuality.key("waiting-time", "OUTLET-7"), QualityFile.class)
                .orElseThrow()
                .state();
        QualityFigures early = QualityFigures.of(inspections, List.of(file), march, POLICY);
        assertThat(early.inspected()).isEqualTo(2);
        assertThat(share(early.conforming())).isEqualTo("1 of 2");
        assertThat(share(early.containedInTime())).isEqualTo("1 of 1");
        assertThat(early.found()).containsEntry(Grade.MAJOR, 1L).containsEntry(Grade.MINOR, 0L);
        assertThat(early.standards().keySet()).first().isEqualTo("order-in-time");
        assertThat(early.dimensions().entrySet().stream()
                        .map(e -> e.getKey() + " " + share(e.getValue()))
                        .toList())
                .contains("RESPONSIVENESS 1 of 2", "EMPATHY undefined");
        move("2026-03-11", COMPLETE);
        move("2026-04-10", check("11", INSPECTOR));
        QualityFile later = store.find(ServiceQuality.key("waiting-time", "OUTLET-7"), QualityFile.class)
                .orElseThrow()
                .state();
        DatePeriod spring = new DatePeriod(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-06-01"));
        QualityFigures figures = QualityFigures.of(inspections, List.of(later), spring, POLICY);
        assertThat(share(figures.correctedInTime())).isEqualTo("0 of 1"); // a day late
        assertThat(share(figures.effective())).isEqualTo("0 of 1");
        assertThat(share(figures.recurring())).isEqualTo("0 of 1");
    }

    private static String share(Measured<Share> measured) {
        return measured.fold(known -> known.figure().toString(), missing -> "undefined");
    }

    @Test
    void contained_a_day_late_is_late() {
        inspect("11", "2026-03-02");
        move("2026-03-06", CONTAIN);
        QualityFile file = store.find(ServiceQuality.key("waiting-time", "OUTLET-7"), QualityFile.class)
                .orElseThrow()
                .state();
        DatePeriod march = new DatePeriod(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-04-01"));
        assertThat(share(QualityFigures.of(List.of(), List.of(file), march, POLICY)
                        .containedInTime()))
                .isEqualTo("0 of 1");
    }

    @Test
    void nothing_a_person_wrote_shows_in_files_reasons_and_events() {
        inspect("11", "2026-03-02");
        move("2026-03-03", CONTAIN);
        move("2026-03-04", ANALYSE);
        Nonconformity planned = move("2026-03-05", plan("2026-03-10"));
        assertThat(planned.toString()).doesNotContain("13800000000");
        assertThat(store.events()).hasSize(5).noneMatch(event -> event.toString()
                .contains("13800000000"));
    }
}
