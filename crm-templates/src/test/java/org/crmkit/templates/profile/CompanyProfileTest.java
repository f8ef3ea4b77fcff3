package org.crmkit.templates.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;

class CompanyProfileTest {

    private static final String SHIPPED = shipped();

    @Test
    void the_sample_company_says_that_it_is_made_up() {
        CompanyProfile profile = SampleCompany.profile();

        assertThat(profile.fictional()).isTrue();
        assertThat(profile.name().zh()).contains("（虚构）");
        assertThat(profile.name().en()).contains("(fictional)");
    }

    @Test
    void its_facts_are_quoted_by_the_path_they_stand_at_in_the_file() {
        assertThat(SampleCompany.profile().facts())
                .extracting(RuleFact::key)
                .doesNotHaveDuplicates()
                .contains(
                        RuleKey.of("company.name"),
                        RuleKey.of("company.short-name"),
                        RuleKey.of("company.units.customer-service"),
                        RuleKey.of("company.posts.general-manager"),
                        RuleKey.of("company.documents.effective"));
    }

    @Test
    void a_document_number_begins_with_the_company_s_prefix() {
        assertThat(SampleCompany.profile().documents().number("SD-P-01")).isEqualTo("CX-SD-P-01");
    }

    @Test
    void days_out_of_order_are_refused_with_both_days() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(SHIPPED.replace("checked: 2025-12-10", "checked: 2025-11-10")))
                .withMessageContaining("2025-11-10")
                .withMessageContaining("2025-12-01");
    }

    @Test
    void a_fictional_company_whose_name_hides_it_is_refused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(SHIPPED.replace("（虚构）", "")))
                .withMessageContaining("must say so");
    }

    @Test
    void every_mistake_is_told_at_once_and_an_unknown_field_with_its_nearest_name() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(SHIPPED.replace("staff: 320", "staff: 0").replace("industry:", "indutry:")))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .extracting(problem -> problem.path())
                        .containsExactlyInAnyOrder("company.staff", "company.industry", "company.indutry"))
                .satisfies(thrown -> assertThat(thrown.problems())
                        .anySatisfy(
                                problem -> assertThat(problem.sentence(Lang.EN)).contains("industry")));
    }

    private static CompanyProfile read(String yaml) {
        return CompanyProfileDraft.read(
                LocatedYaml.read("company.yaml", yaml.getBytes(StandardCharsets.UTF_8), Limits.standard()));
    }

    private static String shipped() {
        try (InputStream in =
                SampleCompany.class.getResourceAsStream("/org/crmkit/templates/profiles/manufacturer.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void four_made_up_companies_differ_in_trade_size_and_names_and_say_that_they_are_made_up() {
        List<CompanyProfile> all = SampleCompany.names().stream()
                .map(name -> SampleCompany.find(name).orElseThrow())
                .toList();

        assertThat(all).hasSize(4).allMatch(CompanyProfile::fictional);
        assertThat(all).extracting(CompanyProfile::staff).doesNotHaveDuplicates();
        assertThat(all).extracting(company -> company.documents().number("X")).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(company -> {
            assertThat(company.units().keySet()).isEqualTo(all.get(0).units().keySet());
            assertThat(company.posts().keySet()).isEqualTo(all.get(0).posts().keySet());
        });
        assertThat(SampleCompany.find("bank")).isEmpty();
    }
}
