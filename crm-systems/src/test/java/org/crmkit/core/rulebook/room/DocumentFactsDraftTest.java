package org.crmkit.core.rulebook.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.input.Problem;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that documents of surveys, key accounts and the club ask for. */
class DocumentFactsDraftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "questionnaire: 3 working days, report | questionnaire: 0 days, report | survey.approvals.questionnaire | above zero",
                "report: 3 working days} | report: 0 days} | survey.approvals.report | above zero",
                "replies: {complaint: 1 working hour | replies: {complaint: 0 hours | survey.replies.complaint | above zero",
                "low-mark: 5 working days | low-mark: 0 days | survey.replies.low-mark | above zero",
                "recommendation: 10 working days, privacy | privacy | survey.replies.recommendation | a length of time",
                "trial-per-segment: 5 | trial-per-segment: 0 | questionnaire.trial-per-segment | from 1 to",
                "manager-visit: 12 months | manager-visit: 12 working days | key-account.manager-visit | days",
                "huge-from: 100000 | huge-from: 0 | club.loyalty.ladder.huge-from | from 1 to",
                "high-margin-from: 0.30 | high-margin-from: 0.05 | club.loyalty.ladder.high-margin-from | above 0.05",
                "concentrated-from: 0.80 | concentrated-from: 0.1 | club.loyalty.ladder.concentrated-from | at least 0.2",
                "budget: CNY 10000.00 | budget: CNY -1.00 | club.loyalty.budget | zero or more"
            })
    void a_rule_that_cannot_be_is_named_by_its_path(String written, String instead, String path, String bound) {
        List<Problem> problems = CompleteRulebooks.READER.check(CompleteRulebooks.changed(written, instead));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.sentence(Lang.EN)).contains(bound);
            assertThat(problem.sentence(Lang.ZH)).contains(path);
        });
    }
}
