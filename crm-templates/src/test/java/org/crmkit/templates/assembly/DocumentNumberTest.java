package org.crmkit.templates.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.crmkit.templates.catalogue.Catalogue;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.catalogue.ModuleName;
import org.crmkit.templates.content.ContentLibrary;
import org.junit.jupiter.api.Test;

class DocumentNumberTest {

    private static final DocumentKey POLICY = DocumentKey.of("survey-development", DocumentKind.POLICY, "some-policy");

    @Test
    void a_number_is_module_kind_and_serial() {
        assertThat(DocumentNumber.find("SD-P-01")).contains(new DocumentNumber("SD", "P", 1));
        assertThat(DocumentNumber.find("SD-P-123")).contains(new DocumentNumber("SD", "P", 123));
        for (String other :
                List.of("SD-P-1", "SD-P-00", "SD-P-012", "SD-P-1234", "S-P-01", "sd-P-01", "SD-PP-01", "SD-P")) {
            assertThat(DocumentNumber.find(other)).as(other).isEmpty();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber("SD", "P", 1000))
                .withMessageContaining("1000");
    }

    @Test
    void a_number_fits_documents_of_its_module_and_kind_only() {
        assertThat(new DocumentNumber("SD", "P", 7).fits(POLICY)).isTrue();
        assertThat(new DocumentNumber("SD", "R", 7).fits(POLICY)).isFalse();
        assertThat(new DocumentNumber("CC", "P", 7).fits(POLICY)).isFalse();
        DocumentKey own = DocumentKey.of("our-own-module", DocumentKind.POLICY, "some-policy");
        assertThat(new DocumentNumber("OWN", "P", 7).fits(own)).isTrue();
        assertThat(new DocumentNumber(DocumentNumber.WHOLE, "P", 7).fits(own)).isFalse();
    }

    @Test
    void every_module_of_the_catalogue_and_every_kind_has_letters_of_its_own() {
        List<String> modules = Catalogue.standard().modules();
        assertThat(modules).allMatch(module -> ModuleName.code(module).isPresent());
        assertThat(modules.stream().map(module -> ModuleName.code(module).orElseThrow()))
                .doesNotHaveDuplicates()
                .doesNotContain(DocumentNumber.WHOLE);
        assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::code))
                .containsExactly("R", "P", "W", "T", "F", "A")
                .doesNotContain(DocumentNumber.LIST);
    }

    @Test
    void the_shipped_documents_follow_the_scheme_and_no_two_share_a_number() {
        assertThat(ContentLibrary.standard().documents())
                .allSatisfy(document -> assertThat(
                                DocumentNumber.find(document.head().number()))
                        .hasValueSatisfying(number ->
                                assertThat(number.fits(document.head().key())).isTrue()))
                .extracting(document -> document.head().number())
                .doesNotHaveDuplicates();
    }
}
