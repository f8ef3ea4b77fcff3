package org.crmkit.templates.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.text.Label;
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
    void a_chinese_title_ends_as_its_kind_does() {
        assertThat(DocumentKind.POLICY.fitsTitle(Label.of("客户调查管理制度", "Policy")))
                .isTrue();
        assertThat(DocumentKind.WORKFLOW.fitsTitle(Label.of("重点客户关系维护办法", "Workflow")))
                .isFalse();
    }
}
