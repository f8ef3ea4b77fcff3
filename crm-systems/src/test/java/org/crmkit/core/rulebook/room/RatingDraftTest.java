package org.crmkit.core.rulebook.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.input.Problem;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingDraftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "probability: 0.0005, | probability: 0.0002, | rating.grades.aa.probability | above 0.0002",
                "probability: 0.4, | probability: 1, | rating.grades.c.probability | below 1",
                "probability: 1, | probability: 0.9, | rating.grades.d.probability | 1, because the last",
                "probability: 0.1, | probability: 0, | rating.grades.ccc.probability | above 0",
                "factor: 1.3 | factor: 1.6 | rating.grades.aa.factor | at most 1.5",
                "factor: 1.5 | factor: 2.5 | rating.grades.aaa.factor | at most 2",
                "probability: 1, factor: 0, | probability: 1, factor: 0.1, | rating.grades.d.factor | 0, because default",
                "factor: 0.5, credit-grade: c, review: 6 months | factor: 0.5, credit-grade: c, review: 61 months | rating.grades.b.review | at most 60",
                "factor: 0.5, credit-grade: c, | factor: 0.5, | rating.grades.b.credit-grade | a slug",
                "aaa: 90, aa: 80, | aaa: 90, aa: 90, | rating.points.aa | below 90",
                "cc: 20, c: 0} | cc: 20, c: 1} | rating.points.c | 0, so that any total",
                "cc: 20, c: 0} | cc: 20} | rating.points.c | a number",
                "most-better: 2 | most-better: -1 | rating.overrides.most-better | from 0",
                "approvers: {better: 2 | approvers: {better: 0 | rating.overrides.approvers.better | from 1",
                "better: 0, worse: 2} | better: 0} | rating.overrides.posts.sales-manager.worse | a number",
                "sales-history: 2, | sales-history: 0, | rating.limits.methods.sales-history | above 0",
                "step: CNY 1000.00 | step: CNY 0.00 | rating.limits.step | above zero",
                "most: CNY 2000000.00 | most: CNY -1.00 | rating.limits.caps | zero or more",
                "subordinated: 0.75 | subordinated: 0.40 | rating.loss.subordinated | at least 0.45",
                "finish: 10 working days, approval | finish: 2 working days, approval | rating.investigation.finish | at least 3 working days",
                "investigation: {assign: 3 working days | investigation: {assign: 0 working days | rating.investigation.assign | above zero",
                "drawn: 0.50 | drawn: 1.50 | rating.loss.drawn | at most 1"
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
