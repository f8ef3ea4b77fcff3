package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.survey.SurveyCases.questionnaire;
import static org.crmkit.core.survey.SurveyCases.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionnaireTest {

    private static final Question CHOICE = Question.single(
            "bought",
            words("Bought before?"),
            Question.Option.of("yes", "是", "Yes"),
            Question.Option.of("no", "否", "No"));
    private static final Question OVERALL = Question.scale("overall", words("Overall?"), 10);
    private static final Question WHY = Question.open("why", words("Why not?"));
    private static final Question MORE = Question.multiple(
            "more",
            words("What else?"),
            Question.Option.of("price", "价格", "Price"),
            Question.Option.of("quality", "质量", "Quality"));

    private static List<String> flaws(Question... questions) {
        return Questionnaire.flaws(List.of(questions)).stream()
                .map(Reason::code)
                .toList();
    }

    private static List<String> wrong(Questionnaire questionnaire, Map<String, Answer> answers) {
        return questionnaire.follow(answers).wrong().stream()
                .map(w -> w.question() + " " + w.reason().code())
                .toList();
    }

    @Test
    void questions_that_lead_on_to_the_end_are_sound() {
        assertThat(flaws(CHOICE.goTo("why", "no"), OVERALL.goTo(Route.END), WHY))
                .isEmpty();
    }

    @Test
    void each_flaw_is_named() {
        assertThat(flaws()).containsExactly("no-question");
        assertThat(flaws(OVERALL, OVERALL)).containsExactly("question-twice");
        assertThat(flaws(OVERALL.goTo("nowhere", "1"))).containsExactly("route-to-nowhere");
        assertThat(flaws(OVERALL.goTo(Route.END, "11"))).containsExactly("route-of-no-answer");
        assertThat(flaws(WHY.goTo(Route.END, "1"))).containsExactly("route-of-no-answer");
        assertThat(flaws(CHOICE.goTo(Route.END, "no").goTo("why", "no"), WHY)).containsExactly("route-never-taken");
        assertThat(flaws(CHOICE.goTo(Route.END).goTo("why", "no"), WHY)).contains("route-never-taken");
        assertThat(flaws(OVERALL, CHOICE.goTo("overall", "no"))).containsExactly("route-loop");
        assertThat(flaws(OVERALL.goTo("overall", "1"))).containsExactly("route-loop");
        assertThat(flaws(OVERALL.goTo("why"), CHOICE, WHY)).containsExactly("question-unreachable");
    }

    @Test
    void answers_that_read_the_same_in_one_language_are_a_flaw() {
        assertThat(flaws(Question.single(
                        "q",
                        words("Q"),
                        Question.Option.of("a", "价格", "Price"),
                        Question.Option.of("b", "费用", "price "))))
                .containsExactly("option-twice");
        assertThat(flaws(Question.single(
                        "q",
                        words("Q"),
                        Question.Option.of("a", "价格", "Price"),
                        Question.Option.of("a", "质量", "Quality"))))
                .containsExactly("option-twice");
        assertThat(flaws(CHOICE)).isEmpty();
    }

    @Test
    void a_question_behind_one_whose_every_answer_leads_elsewhere_is_never_reached() {
        Question all = CHOICE.goTo(Route.END, "no").goTo(Route.END, "yes");
        assertThat(flaws(all, OVERALL)).containsExactly("question-unreachable");
        assertThat(flaws(all.voluntary(), OVERALL)).isEmpty(); // who does not answer goes on to it
        assertThat(flaws(CHOICE.goTo(Route.END, "no"), OVERALL)).isEmpty();
    }

    @Test
    void an_unsound_questionnaire_cannot_be() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> questionnaire(OVERALL.goTo("nowhere", "1")))
                .withMessageContaining("nowhere")
                .withMessageContaining("Questionnaire.flaws");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Questionnaire(
                        "Not a slug",
                        words("t"),
                        new OpeningWords(words("a"), words("b"), words("c"), words("d")),
                        List.of(OVERALL),
                        words("c")))
                .withMessageContaining("Not a slug");
    }

    @Test
    void answers_are_taken_along_the_way_they_lead() {
        Questionnaire q = questionnaire(CHOICE.goTo("why", "no"), OVERALL.goTo("more"), WHY, MORE);
        Questionnaire.Way way = q.follow(Map.of(
                "more",
                Answer.chosen("price", "quality"),
                "overall",
                Answer.rated(10),
                "bought",
                Answer.chosen("yes")));
        assertThat(way.wrong()).isEmpty();
        assertThat(way.given().keySet()).containsExactly("bought", "overall", "more");
        assertThat(wrong(
                        q,
                        Map.of(
                                "bought", Answer.chosen("no"),
                                "why", Answer.written("too dear"),
                                "more", Answer.chosen("price"))))
                .isEmpty();
    }

    @Test
    void every_wrong_answer_is_named() {
        Questionnaire q = questionnaire(CHOICE, OVERALL, WHY, MORE);
        assertThat(wrong(
                        q,
                        Map.of(
                                "bought", Answer.chosen("maybe"),
                                "overall", Answer.rated(11),
                                "why", Answer.rated(1),
                                "other", Answer.rated(1))))
                .containsExactly(
                        "bought option-unknown",
                        "overall rating-off-scale",
                        "why answer-of-other-kind",
                        "more answer-missing",
                        "other question-unknown");
        assertThat(wrong(
                        q,
                        Map.of(
                                "bought", Answer.chosen("yes", "no"),
                                "overall", Answer.written("good"),
                                "more", Answer.rated(1))))
                .containsExactly("bought one-answer-only", "overall answer-of-other-kind", "more answer-of-other-kind");
        assertThat(wrong(
                        q,
                        Map.of(
                                "bought",
                                Answer.rated(1),
                                "overall",
                                Answer.chosen("yes"),
                                "more",
                                Answer.chosen("price"))))
                .containsExactly("bought answer-of-other-kind", "overall answer-of-other-kind");
    }

    @Test
    void after_a_wrong_answer_that_decides_the_way_nothing_more_is_said() {
        Questionnaire q = questionnaire(CHOICE.goTo("why", "no"), OVERALL, WHY);
        assertThat(wrong(q, Map.of("bought", Answer.chosen("maybe"), "why", Answer.rated(3))))
                .containsExactly("bought option-unknown");
    }

    @Test
    void an_answer_to_a_question_that_was_not_asked_is_wrong() {
        Questionnaire q = questionnaire(CHOICE.goTo("why", "no"), OVERALL, WHY);
        assertThat(wrong(q, Map.of("bought", Answer.chosen("no"), "overall", Answer.rated(3))))
                .containsExactly("overall question-not-asked");
    }

    @Test
    void the_first_route_that_fits_is_taken_and_several_answers_may_share_one() {
        Questionnaire q = questionnaire(
                MORE.voluntary().goTo(Route.END, "quality").goTo("why", "price"),
                OVERALL.goTo("bought", "1", "2").goTo(Route.END),
                CHOICE,
                WHY);
        assertThat(wrong(q, Map.of("more", Answer.chosen("price", "quality")))).isEmpty();
        assertThat(wrong(q, Map.of("more", Answer.chosen("price"), "why", Answer.written("x"))))
                .isEmpty();
        assertThat(wrong(q, Map.of("overall", Answer.rated(2), "bought", Answer.chosen("no"))))
                .isEmpty();
        assertThat(wrong(q, Map.of("overall", Answer.rated(3)))).isEmpty();
    }

    @Test
    void what_somebody_wrote_shows_nowhere() {
        assertThat(Answer.written("call me on 13800000000").toString()).doesNotContain("138");
        Questionnaire q = questionnaire(OVERALL);
        assertThat(q.follow(Map.of("overall", Answer.written("call me on 13800000000")))
                        .toString())
                .doesNotContain("138");
    }

    @Test
    void a_question_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.scale("q", words("q"), 1))
                .withMessageContaining("scale to 1");
        assertThatIllegalArgumentException().isThrownBy(() -> Question.scale("q", words("q"), 101));
        assertThat(Question.scale("q", words("q"), 2).answers()).containsExactly("1", "2");
        assertThat(Question.scale("q", words("q"), 100).answers()).hasSize(100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.single("q", words("q"), Question.Option.of("a", "甲", "A")))
                .withMessageContaining("two or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CHOICE.measuring(SatisfactionDimension.LOYALTY))
                .withMessageContaining("scale question");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Question.open(Route.END, words("q")))
                .withMessageContaining("not end");
        assertThatIllegalArgumentException().isThrownBy(() -> Question.open("No", words("q")));
        assertThatIllegalArgumentException().isThrownBy(() -> Question.Option.of("No", "否", "No"));
        assertThatIllegalArgumentException().isThrownBy(() -> OVERALL.goTo("No slug", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Question(
                        "q",
                        QuestionKind.OPEN,
                        words("q"),
                        List.of(),
                        5,
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.rated(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.chosen());
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.chosen("a", "a"));
    }

    @Test
    void grievances_count_from_the_other_end_unless_said_otherwise() {
        assertThat(OVERALL.measuring(SatisfactionDimension.GRIEVANCE)
                        .measures()
                        .orElseThrow()
                        .isReversed())
                .isTrue();
        assertThat(OVERALL.measuring(SatisfactionDimension.LOYALTY)
                        .measures()
                        .orElseThrow()
                        .isReversed())
                .isFalse();
        assertThat(OVERALL.measuring(new Question.Measure(SatisfactionDimension.GRIEVANCE, false))
                        .measures()
                        .orElseThrow()
                        .isReversed())
                .isFalse();
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    /** Whatever a sound questionnaire and whatever the answers: the way ends, goes forward by routes only and visits no question twice. */
    @ParameterizedTest
    @MethodSource("seeds")
    void every_way_through_a_sound_questionnaire_ends(int seed) {
        Random random = new Random(seed);
        int size = 2 + random.nextInt(8);
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Question question = Question.scale("q" + i, Label.same("Q" + i), 4);
            if (random.nextInt(3) == 0) {
                int to = random.nextInt(size + 1); // backward too: such questionnaires are found unsound
                question = question.goTo(to == size ? Route.END : "q" + to, Integer.toString(1 + random.nextInt(4)));
            }
            questions.add(question);
        }
        List<Reason> flaws = Questionnaire.flaws(questions);
        boolean isWithinReach = flaws.stream().noneMatch(f -> f.code().equals("route-loop"));
        Set<String> reached = new HashSet<>();
        if (isWithinReach) {
            for (int trial = 0; trial < 60; trial++) {
                Map<String, Answer> answers = new LinkedHashMap<>();
                int at = 0;
                while (at < size) { // walks by hand what follow() must walk
                    Question question = questions.get(at);
                    String given = Integer.toString(1 + random.nextInt(4));
                    assertThat(answers).as("seed %s", seed).doesNotContainKey(question.slug());
                    answers.put(question.slug(), Answer.rated(Integer.parseInt(given)));
                    reached.add(question.slug());
                    at = Routing.next(questions, at, List.of(given));
                }
                if (flaws.isEmpty()) {
                    Questionnaire.Way way =
                            questionnaire(questions.toArray(new Question[0])).follow(answers);
                    assertThat(way.wrong()).as("seed %s", seed).isEmpty();
                    assertThat(way.given()).as("seed %s", seed).isEqualTo(answers);
                }
            }
            long unreachable = flaws.stream()
                    .filter(f -> f.code().equals("question-unreachable"))
                    .count();
            assertThat(reached.size() + unreachable).as("seed %s", seed).isLessThanOrEqualTo(size);
        }
    }
}
