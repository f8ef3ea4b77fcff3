package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.survey.SurveyCases.CHINA;
import static org.crmkit.core.survey.SurveyCases.ID;
import static org.crmkit.core.survey.SurveyCases.MANAGER;
import static org.crmkit.core.survey.SurveyCases.POLICY;
import static org.crmkit.core.survey.SurveyCases.QUESTIONS;
import static org.crmkit.core.survey.SurveyCases.SEAL;
import static org.crmkit.core.survey.SurveyCases.SUPERVISOR;
import static org.crmkit.core.survey.SurveyCases.ZONE;
import static org.crmkit.core.survey.SurveyCases.answers;
import static org.crmkit.core.survey.SurveyCases.at;
import static org.crmkit.core.survey.SurveyCases.plan;
import static org.crmkit.core.survey.SurveyCases.satisfaction;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyDeskTest {

    private static final CustomerId CUSTOMER = CustomerId.of("C-1001");

    private final InMemoryStore store = new InMemoryStore();

    private SurveyDesk desk(String local) {
        return desk(local, store, POLICY);
    }

    private SurveyDesk desk(String local, UnitOfWork work, InForce<SurveyPolicy> policy) {
        return new SurveyDesk(
                new InMemorySurveys(store),
                work,
                new SurveyDesk.Rules(
                        PolicySource.always(policy),
                        PolicySource.always(InForce.of(QUESTIONS.policy(), policy.version())),
                        CHINA),
                SEAL,
                Clock.fixed(at(local), ZONE));
    }

    private static SheetIntake intake(String day, Map<String, Answer> answers) {
        return new SheetIntake("priority", LocalDate.parse(day), Optional.of(SUPERVISOR), answers);
    }

    private void startFieldWork() {
        desk("2026-02-02T10:00").plan(plan());
        desk("2026-02-02T11:00").submit(ID, SUPERVISOR);
        desk("2026-02-03T10:00").move(ID, SurveyStep.APPROVE, MANAGER);
        desk("2026-03-09T09:00").start(ID, satisfaction(), SUPERVISOR);
    }

    private static String refusal(SurveyResult result) {
        return result.fold(moved -> "", refused -> refused.reasons().get(0).code());
    }

    private static String code(SheetResult result) {
        return result.fold(
                recorded -> "recorded", wrong -> wrong.answers().get(0).reason().code(), refused -> refused.reason()
                        .code());
    }

    @Test
    void a_survey_goes_from_plan_to_file_and_every_step_is_an_event() {
        startFieldWork();
        assertThat(code(desk("2026-03-10T10:00").record(ID, CUSTOMER, intake("2026-03-10", answers(8, "price")))))
                .isEqualTo("recorded");
        desk("2026-03-13T18:00").move(ID, SurveyStep.CLOSE, SUPERVISOR);
        desk("2026-03-20T18:00").move(ID, SurveyStep.REPORT, SUPERVISOR);
        assertThat(refusal(desk("2026-03-21T18:00").move(ID, SurveyStep.FILE, SUPERVISOR)))
                .isEmpty();
        Survey survey = new InMemorySurveys(store).find(ID).orElseThrow().state();
        assertThat(survey.state()).isEqualTo(SurveyState.FILED);
        assertThat(store.events()).hasSize(8).allSatisfy(event -> {
            assertThat(event.decidedUnder()).isEqualTo(POLICY.version());
            assertThat(event.toString())
                    .doesNotContain(CUSTOMER.value())
                    .doesNotContain(SEAL.seal(ID, CUSTOMER).value());
        });
    }

    @Test
    void a_number_is_given_once_and_an_unknown_one_is_refused() {
        assertThat(refusal(desk("2026-02-02T10:00").plan(plan()))).isEmpty();
        assertThat(refusal(desk("2026-02-02T10:00").plan(plan()))).isEqualTo("survey-exists");
        assertThat(refusal(desk("2026-02-02T10:00").move(SurveyId.of("S-9"), SurveyStep.CANCEL, MANAGER)))
                .isEqualTo("survey-unknown");
        assertThat(code(desk("2026-02-02T10:00").record(SurveyId.of("S-9"), CUSTOMER, intake("2026-03-10", Map.of()))))
                .isEqualTo("survey-unknown");
        assertThat(refusal(desk("2026-02-02T10:00").revise(plan(), SUPERVISOR))).isEmpty();
    }

    @Test
    void a_survey_keeps_its_edition() {
        startFieldWork();
        InForce<SurveyPolicy> next = InForce.of(POLICY.policy(), RulebookVersion.of("default", "2027.1"));
        assertThat(refusal(desk("2026-03-13T18:00", store, next).move(ID, SurveyStep.CLOSE, SUPERVISOR)))
                .isEqualTo("edition-unknown");
        assertThat(code(desk("2026-03-10T18:00", store, next)
                        .record(ID, CUSTOMER, intake("2026-03-10", answers(8, "price")))))
                .isEqualTo("edition-unknown");
    }

    @Test
    void whoever_has_answered_is_not_heard_twice() {
        startFieldWork();
        desk("2026-03-10T10:00").record(ID, CUSTOMER, intake("2026-03-10", answers(8, "price")));
        assertThat(code(desk("2026-03-11T10:00").record(ID, CUSTOMER, intake("2026-03-11", answers(9, "price")))))
                .isEqualTo("answered-before");
        ResponseSheet kept = new InMemorySurveys(store)
                .sheet(ID, SEAL.seal(ID, CUSTOMER))
                .orElseThrow()
                .state();
        assertThat(kept.answer("loyalty")).contains(Answer.rated(8));
        assertThat(kept.answer("none")).isEmpty();
    }

    @Test
    void a_sheet_is_taken_in_its_time_for_its_segment_with_its_answers() {
        startFieldWork();
        SheetIntake good = intake("2026-03-13", answers(8, "price"));
        assertThat(code(desk("2026-03-10T10:00").record(ID, CUSTOMER, intake("2026-03-08", answers(8, "price")))))
                .isEqualTo("outside-field-work");
        assertThat(code(desk("2026-03-10T10:00").record(ID, CUSTOMER, intake("2026-03-14", answers(8, "price")))))
                .isEqualTo("outside-field-work");
        assertThat(code(desk("2026-03-10T10:00").record(ID, CUSTOMER, intake("2026-03-10", answers(11, "price")))))
                .isEqualTo("rating-off-scale");
        assertThat(code(desk("2026-03-10T10:00")
                        .record(
                                ID,
                                CUSTOMER,
                                new SheetIntake("nobody", good.takenOn(), Optional.empty(), good.answers()))))
                .isEqualTo("segment-unknown");
        desk("2026-03-13T18:00").move(ID, SurveyStep.CLOSE, SUPERVISOR);
        assertThat(code(desk("2026-03-18T00:00").record(ID, CUSTOMER, good))).isEqualTo("entered-late");
        assertThat(code(desk("2026-03-17T23:59").record(ID, CUSTOMER, good))).isEqualTo("recorded");
        desk("2026-03-20T18:00").move(ID, SurveyStep.REPORT, SUPERVISOR);
        assertThat(code(desk("2026-03-17T10:00").record(ID, CustomerId.of("C-2"), good)))
                .isEqualTo("not-in-field");
    }

    @Test
    void no_sheet_is_taken_before_field_work() {
        desk("2026-02-02T10:00").plan(plan());
        assertThat(code(desk("2026-02-03T10:00").record(ID, CUSTOMER, intake("2026-03-10", answers(8, "price")))))
                .isEqualTo("not-in-field");
    }

    @Test
    void a_recheck_is_noted_on_the_sheet() {
        startFieldWork();
        desk("2026-03-10T10:00").record(ID, CUSTOMER, intake("2026-03-10", answers(8, "price")));
        RespondentKey key = SEAL.seal(ID, CUSTOMER);
        assertThat(code(desk("2026-03-11T10:00").recheck(ID, key, Recheck.VOID)))
                .isEqualTo("recorded");
        assertThat(new InMemorySurveys(store)
                        .sheet(ID, key)
                        .orElseThrow()
                        .state()
                        .isValid())
                .isFalse();
        assertThat(code(desk("2026-03-11T10:00").recheck(ID, SEAL.seal(ID, CustomerId.of("C-2")), Recheck.VOID)))
                .isEqualTo("sheet-unknown");
    }

    @Test
    void when_others_keep_saving_first_the_desk_gives_up_with_a_reason() {
        startFieldWork();
        UnitOfWork never =
                changes -> new CommitResult.Stale(changes.saves().get(0).key(), Version.NEW, new Version(9));
        assertThat(refusal(desk("2026-03-13T18:00", never, POLICY).move(ID, SurveyStep.CLOSE, SUPERVISOR)))
                .isEqualTo("changed-meanwhile");
    }

    @Test
    void the_seal_hides_who_answered_and_nobody_can_join_two_surveys() {
        RespondentKey key = SEAL.seal(ID, CUSTOMER);
        assertThat(key.value()).hasSize(32).doesNotContain("1001");
        assertThat(SEAL.seal(ID, CUSTOMER)).isEqualTo(key);
        Set<RespondentKey> keys = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            keys.add(SEAL.seal(ID, CustomerId.of("C-" + i)));
            keys.add(SEAL.seal(SurveyId.of("S-2026-2"), CustomerId.of("C-" + i)));
        }
        assertThat(keys).hasSize(2_000);
        RespondentSeal other = new RespondentSeal("another secret of its own".getBytes(StandardCharsets.UTF_8));
        assertThat(other.seal(ID, CUSTOMER)).isNotEqualTo(key);
        assertThat(SEAL).hasToString("RespondentSeal");
        // where the survey's number ends and the customer's begins makes a difference
        assertThat(SEAL.seal(SurveyId.of("S-1"), CustomerId.of("2C")))
                .isNotEqualTo(SEAL.seal(SurveyId.of("S-12"), CustomerId.of("C")));
    }

    @Test
    void a_secret_that_can_be_guessed_and_a_key_that_is_none_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RespondentSeal(new byte[15]))
                .withMessageContaining("15 bytes");
        assertThat(new RespondentSeal(new byte[16])).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RespondentKey("13800000000"))
                .withMessageContaining("11 characters")
                .withMessageNotContaining("138");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.05", "0.10", "0.50"})
    void about_the_share_is_rechecked_and_order_does_not_matter(String share) {
        List<ResponseSheet> sheets = new ArrayList<>();
        for (int i = 0; i < 4_000; i++) {
            sheets.add(SurveyCases.sheet(i, "others", Map.of()));
        }
        RecheckSample sample = new RecheckSample("2026-1", new BigDecimal(share));
        double expected = 4_000 * Double.parseDouble(share);
        assertThat((double) sample.from(sheets).size())
                .isBetween(expected - 4 * Math.sqrt(expected), expected + 4 * Math.sqrt(expected));
        List<ResponseSheet> shuffled = new ArrayList<>(sheets);
        Collections.shuffle(shuffled, new Random(3));
        assertThat(sample.from(shuffled)).isEqualTo(sample.from(sheets)).isSorted();
        assertThat(new RecheckSample("2026-2", new BigDecimal(share)).from(sheets))
                .isNotEqualTo(sample.from(sheets));
        assertThat(new RecheckSample("2026-1", BigDecimal.ONE).from(sheets)).hasSize(4_000);
        assertThat(new RecheckSample("2026-1", BigDecimal.ZERO).from(sheets)).isEmpty();
    }

    @Test
    void a_share_out_of_range_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RecheckSample("s", new BigDecimal("1.01")));
        assertThatIllegalArgumentException().isThrownBy(() -> new RecheckSample("s", new BigDecimal("-0.01")));
    }

    @Test
    void what_a_sheet_was_handed_in_with_cannot_be_changed_afterwards() {
        Map<String, Answer> given = new HashMap<>(answers(8, "price"));
        SheetIntake intake = intake("2026-03-10", given);
        given.clear();
        assertThat(intake.answers()).hasSize(7);
    }
}
