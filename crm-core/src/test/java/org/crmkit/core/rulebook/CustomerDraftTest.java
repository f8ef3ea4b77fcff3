package org.crmkit.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.EvidenceFactor;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerDraftTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "likely-from: 75 | likely-from: 45 | customer.duplicates.likely-from | above 45, from where a person looks",
                "review-from: 45 | review-from: 0 | customer.duplicates.review-from | above 0",
                "common-name: 0.5 | common-name: 1.01 | customer.duplicates.common-name | at most 1",
                "similar-name: 0.8 | similar-name: -0.1 | customer.duplicates.similar-name | at least 0",
                "block-limit: 200 | block-limit: 1 | customer.duplicates.block-limit | from 2 to",
                "phone: {agree: 25, differ: 0} | phone: {agree: 101, differ: 0} | customer.duplicates.evidence.phone.agree | at most 100",
                "secret: {loan: 0 days, retention: 10 years} | secret: {loan: 2 hours, retention: 10 years} | customer.file.classes.secret.loan | in days, weeks, months or years",
                "opens-as: confidential | opens-as: hush | customer.file.opens-as | secret",
                "contact: enterprises | contact: somebody | customer.information.form.contact | none",
                "within: income-and-assets, of: none | within: income, of: none | customer.information.fields.income.within | income-and-assets"
            })
    void a_rule_that_cannot_be_is_named_by_its_path(String written, String instead, String path, String bound) {
        List<Problem> problems = Rulebooks.READER.check(Rulebooks.changed(written, instead));
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.sentence(Lang.EN)).contains(bound);
            assertThat(problem.sentence(Lang.ZH)).contains(path);
        });
    }

    @Test
    void a_class_or_a_factor_that_is_missing_is_named() {
        assertThat(Rulebooks.READER.check(
                        Rulebooks.changed("      internal: {loan: 14 days, retention: 3 years}\n", "")))
                .extracting(Problem::path)
                .containsExactly("customer.file.classes.internal");
        assertThat(Rulebooks.READER.check(Rulebooks.changed("      region: {agree: 15, differ: 35}\n", "")))
                .extracting(Problem::path)
                .containsExactly("customer.duplicates.evidence.region");
    }

    @Test
    void the_default_rulebook_says_what_is_asked_and_how_duplicates_are_told() {
        CustomerPolicy policy = DefaultRulebook.load().customer();
        assertThat(policy.section()).isEqualTo("customer");
        assertThat(policy.duplicates().points(EvidenceFactor.TRADE_NAME).agree())
                .isEqualTo(new BigDecimal("45"));
        assertThat(policy.information().fields().keySet()).startsWith("employer", "education", "occupation");
        assertThat(policy.tables()).hasSize(4);
    }
}
