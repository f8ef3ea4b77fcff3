package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.survey.SurveyCases.POLICY;
import static org.crmkit.core.survey.SurveyCases.QUESTIONS;
import static org.crmkit.core.survey.SurveyCases.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireCheckTest {

    private static final List<SurveyArea> AREAS = List.of(SurveyArea.PRODUCT_NEEDS, SurveyArea.HOUSING);

    private static List<String> check(Question... questions) {
        return QuestionnaireCheck.of(questionnaire(questions), AREAS, POLICY.policy(), QUESTIONS.policy()).stream()
                .map(f -> f.principle().code() + " " + f.reason().code() + (f.isCertain() ? "" : "?"))
                .toList();
    }

    private static Question asking(String zh, String en) {
        return Question.scale("q", Label.of(zh, en), 10).measuring(SatisfactionDimension.SATISFACTION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "难道您不满意我们的服务吗？ | Are you satisfied with the service? | leading",
                "您对服务满意吗？ | Do you agree that the service is excellent? | leading",
                "众所周知本店最好，您怎么看？ | How do you see us? | leading",
                "您对价格和质量满意吗？ | Are you satisfied with it? | double-barrelled",
                "您对本店满意吗？ | Are you satisfied with price and quality? | double-barrelled",
                "您不会不来吧？ | Will you come? | double-negation",
                "您会来吗？ | Would you not be unhappy to come? | double-negation"
            })
    void what_wording_does_is_suspected_by_its_marks(String zh, String en, String code) {
        assertThat(check(asking(zh, en))).containsExactly("objective " + code + "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "我们的回复及时吗？ | Was our answer in time?",
                "您参与过活动吗？ | Did you take part?",
                "店内气氛和谐吗？ | Is the shop a brand you like?",
                "您是否满意？ | Is the order of the shelves clear?"
            })
    void words_that_only_look_like_a_mark_are_let_pass(String zh, String en) {
        assertThat(check(asking(zh, en))).isEmpty();
    }

    @Test
    void a_question_may_be_as_long_as_the_policy_says_and_no_longer() {
        assertThat(check(asking("问".repeat(60), "q".repeat(160)))).isEmpty();
        assertThat(check(asking("问".repeat(61), "q".repeat(160)))).containsExactly("moderate wording-too-long");
        assertThat(check(asking("问".repeat(60), "q".repeat(161)))).containsExactly("moderate wording-too-long");
    }

    @Test
    void as_many_answers_may_be_offered_as_the_policy_says() {
        List<Question.Option> options = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            options.add(new Question.Option("o" + i, Label.same("O" + i)));
        }
        Question ten = Question.single(
                        "q", Label.same("Q"), options.subList(0, 10).toArray(new Question.Option[0]))
                .about(SurveyArea.PRODUCT_NEEDS);
        Question eleven = Question.single("q", Label.same("Q"), options.toArray(new Question.Option[0]))
                .about(SurveyArea.PRODUCT_NEEDS);
        assertThat(check(ten)).isEmpty();
        assertThat(check(eleven)).containsExactly("moderate too-many-options");
    }

    @Test
    void nobody_is_made_to_tell_what_people_keep_to_themselves() {
        Question housing = Question.scale("q", Label.same("Q"), 10).about(SurveyArea.HOUSING);
        assertThat(check(housing)).containsExactly("voluntary sensitive-required");
        assertThat(check(housing.voluntary())).isEmpty();
    }

    @Test
    void a_question_that_serves_no_purpose_of_the_survey_is_not_necessary() {
        Question credit = Question.scale("q", Label.same("Q"), 10)
                .about(SurveyArea.CREDIT)
                .voluntary();
        assertThat(check(credit)).containsExactly("necessary beyond-the-purpose");
        assertThat(check(credit.measuring(SatisfactionDimension.LOYALTY))).isEmpty();
        assertThat(check(Question.scale("q", Label.same("Q"), 10))).containsExactly("necessary beyond-the-purpose");
        assertThat(check(Question.open("q", Label.same("Q")))).isEmpty();
        assertThat(check(Question.open("q", Label.same("Q")).about(SurveyArea.CREDIT)))
                .containsExactly("necessary beyond-the-purpose");
    }

    @Test
    void a_satisfaction_item_has_the_scale_of_the_policy() {
        assertThat(check(Question.scale("q", Label.same("Q"), 5).measuring(SatisfactionDimension.LOYALTY)))
                .containsExactly("objective other-scale");
    }

    @Test
    void everything_together_fits_into_one_interview() {
        // ten minutes at eight seconds a scale question: 75 of them take 600 seconds
        Question[] items = new Question[75];
        for (int i = 0; i < items.length; i++) {
            items[i] = Question.scale("q" + i, Label.same("Q"), 10).measuring(SatisfactionDimension.LOYALTY);
        }
        assertThat(check(items)).isEmpty();
        Question[] more = Arrays.copyOf(items, 76);
        more[75] = Question.open("why", Label.same("Why"));
        assertThat(check(more)).containsExactly("moderate takes-too-long");
    }

    @Test
    void only_the_longest_way_must_fit_into_one_interview() {
        // ten minutes hold 75 scale questions of eight seconds: both branches of 40 take 41 each, together 81
        Question[] items = new Question[81];
        items[0] = Question.scale("q0", Label.same("Q"), 10)
                .measuring(SatisfactionDimension.LOYALTY)
                .goTo("q41", "1", "2", "3", "4", "5");
        for (int i = 1; i < items.length; i++) {
            items[i] = Question.scale("q" + i, Label.same("Q"), 10).measuring(SatisfactionDimension.LOYALTY);
        }
        items[40] = items[40].goTo("end");
        assertThat(check(items)).isEmpty();
        items[40] = Question.scale("q40", Label.same("Q"), 10).measuring(SatisfactionDimension.LOYALTY);
        assertThat(check(items)).containsExactly("moderate takes-too-long");
    }

    @Test
    void an_interview_by_the_hour_is_counted_and_one_by_the_day_is_not() {
        Question[] items = new Question[61];
        for (int i = 0; i < items.length; i++) {
            items[i] = Question.open("q" + i, Label.same("Q"));
        }
        assertThat(findings("1 hour", items)).containsExactly("takes-too-long"); // 61 minutes
        assertThat(findings("61 minutes", items)).isEmpty();
        assertThat(findings("1 day", items)).isEmpty();
    }

    private static List<String> findings(String interview, Question... questions) {
        SurveyPolicy p = POLICY.policy();
        SurveyPolicy other = new SurveyPolicy(
                p.cycle(),
                Span.parse(interview),
                p.timetable(),
                p.sample(),
                p.retention(),
                p.satisfaction(),
                p.budget(),
                p.approvals(),
                p.replies());
        return QuestionnaireCheck.of(questionnaire(questions), AREAS, other, QUESTIONS.policy()).stream()
                .map(f -> f.reason().code())
                .toList();
    }
}
