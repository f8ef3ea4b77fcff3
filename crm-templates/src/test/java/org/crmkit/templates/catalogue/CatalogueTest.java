package org.crmkit.templates.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.content.ContentLibrary;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final DocumentKey FORM = DocumentKey.of("survey-development", DocumentKind.FORM, "plan-form");

    @Test
    void a_reference_names_a_document_by_the_last_part_of_its_key() {
        Catalogue catalogue = new Catalogue(List.of(new Catalogue.Entry(FORM, Label.of("计划表", "Plan form"))));

        assertThat(catalogue.find("plan-form"))
                .hasValueSatisfying(entry -> assertThat(entry.key()).hasToString("survey-development/form/plan-form"));
        assertThat(catalogue.of("survey-development", DocumentKind.FORM)).hasSize(1);
        assertThat(catalogue.of("survey-development", DocumentKind.PLAN)).isEmpty();
    }

    @Test
    void two_documents_with_the_same_last_part_are_refused_whatever_their_kind() {
        Catalogue.Entry form = new Catalogue.Entry(FORM, Label.same("a"));
        Catalogue.Entry plan =
                new Catalogue.Entry(DocumentKey.of("credit", DocumentKind.PLAN, "plan-form"), Label.same("b"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Catalogue(List.of(form, plan)))
                .withMessageContaining("plan-form");
    }

    @Test
    void the_shipped_catalogue_has_365_documents_of_eleven_modules_in_six_dimensions() {
        Catalogue all = Catalogue.standard();

        assertThat(all.entries()).hasSize(365);
        assertThat(all.modules()).hasSize(11).allSatisfy(module -> assertThat(ModuleName.of(module))
                .as(module)
                .isNotEqualTo(Label.same(module)));
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(all.entries()).anyMatch(entry -> entry.key().kind() == kind);
        }
        assertThat(all.of("credit", DocumentKind.POLICY))
                .extracting(entry -> entry.name().zh())
                .containsExactly("客户信用管理控制制度", "客户信用调查工作规范", "客户信用评估控制细则");
    }

    @Test
    void every_written_document_is_one_of_the_catalogue() {
        Catalogue all = Catalogue.standard();

        for (Catalogue.Entry written : ContentLibrary.standard().catalogue().entries()) {
            assertThat(all.find(written.key().key()).map(Catalogue.Entry::key)).hasValue(written.key());
        }
    }

    @Test
    void a_document_serves_companies_of_its_size_and_industry() {
        Reach reach = Catalogue.standard()
                .find("owner-appliance-inventory")
                .orElseThrow()
                .reach();
        Reach department = Catalogue.standard()
                .find("provincial-key-account-department")
                .orElseThrow()
                .reach();

        assertThat(reach.servesIndustry("property")).isTrue();
        assertThat(reach.servesIndustry("retail")).isFalse();
        assertThat(Reach.everyone().servesIndustry("retail")).isTrue();
        assertThat(department.servesSize(1_999)).isFalse();
        assertThat(department.servesSize(2_000)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Reach(-1, new java.util.TreeSet<>()))
                .withMessageContaining("-1");
    }

    @Test
    void a_chinese_title_ends_as_its_kind_does() {
        assertThat(DocumentKind.POLICY.fitsTitle(Label.of("客户调查管理制度", "Policy")))
                .isTrue();
        assertThat(DocumentKind.WORKFLOW.fitsTitle(Label.of("重点客户关系维护办法", "Workflow")))
                .isFalse();
    }
}
