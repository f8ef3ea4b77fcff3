package org.crmkit.core.rulebook.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.input.Problem;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProspectDraftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "highest-rating: 5 | highest-rating: 0 | prospect.highest-rating | from 1 to",
                "visits-per-day: 4 | visits-per-day: 0 | prospect.visits-per-day | from 1 to",
                "approvals: {grade: 3 working days | approvals: {grade: 0 days | prospect.approvals.grade | above zero",
                "new-customers: 12, | new-customers: 0, | prospect.target.new-customers | from 1 to",
                "new-customers: 12, budget: CNY 9000.00 | new-customers: 12, budget: CNY -1.00 | prospect.target.budget | zero or more",
                "idle-after: 30 days | idle-after: 0 days | prospect.idle-after | above zero",
                "en: Prospect C}, from: 0 | en: Prospect C}, from: 1 | prospect.grades.c.from | 0, so that any points",
                "en: Prospect B}, from: 50 | en: Prospect B}, from: 0 | prospect.grades.b.from | above 0",
                "en: Prospect A}, from: 75 | en: Prospect A}, from: 101 | prospect.grades.a.from | at most 100",
                "en: Prospect A}, from: 75, visit-every: 2 weeks | en: Prospect A}, from: 75 | prospect.grades.a.visit-every | a length of time",
                "en: Strength of need}, points: 30 | en: Strength of need} | prospect.criteria.need.points | a number"
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
