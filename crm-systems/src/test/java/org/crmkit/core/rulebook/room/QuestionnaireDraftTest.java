package org.crmkit.core.rulebook.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.input.Problem;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.survey.QuestionnairePolicy;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionnaireDraftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smallest-cell: 5 | smallest-cell: 1 | questionnaire.smallest-cell | from 2 to",
                "most-options: 10 | most-options: 1 | questionnaire.most-options | from 2 to",
                "longest: {zh: 60, en: 160} | longest: {zh: 0, en: 160} | questionnaire.longest.zh | from 1 to",
                "longest: {zh: 60, en: 160} | longest: {zh: 60} | questionnaire.longest.en | a number",
                "seconds: {open: 60, | seconds: {open: 3601, | questionnaire.seconds.open | from 1 to 3,600",
                "seconds: {open: 60, | seconds: { | questionnaire.seconds.open | a number"
            })
    void a_rule_that_cannot_be_is_named_by_its_path(String written, String instead, String path, String bound) {
        List<Problem> problems = CompleteRulebooks.READER.check(CompleteRulebooks.changed(written, instead));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.sentence(Lang.EN)).contains(bound);
            assertThat(problem.sentence(Lang.ZH)).contains(path);
        });
    }

    @Test
    void the_default_rulebook_has_the_room() {
        assertThat(CompleteRulebook.load().room(QuestionnairePolicy.class)).isPresent();
    }
}
