package org.crmkit.templates.assembly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.templates.profile.Approval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentHistoryTest {

    private static final String TWO = """
            history:
              customer-survey-plan-form:
                - {version: "1.9", effective: 2026-01-15, change: {zh: 首次发布, en: First issue}}
                - version: "1.10"
                  checked: 2026-06-18
                  approved: 2026-06-20
                  effective: 2026-07-01
                  change: {zh: 增加预算栏, en: A field for the budget}
                  by: {prepared-by: a, reviewed-by: b, approved-by: c}
            """;

    @Test
    void the_last_edition_is_in_force_and_a_day_not_given_is_that_of_the_next_act() {
        DocumentHistory history = read(TWO);

        assertThat(history.version("customer-survey-plan-form")).contains("1.10");
        assertThat(history.version("another")).isEmpty();
        Edition last = history.of("customer-survey-plan-form").orElseThrow().get(1);
        assertThat(last.compiled()).isEqualTo(LocalDate.of(2026, 6, 18));
        assertThat(last.approved()).isEqualTo(LocalDate.of(2026, 6, 20));
        assertThat(last.published()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(last.by()).contains(new Approval("a", "b", "c"));
    }

    @Test
    void a_review_that_left_the_text_as_it_was_keeps_the_version() {
        assertThat(read(TWO.replace("\"1.10\"", "\"1.9\"")).version("customer-survey-plan-form"))
                .contains("1.9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1.10\"                | \"1.8\"               | 1.8",
                "effective: 2026-07-01   | effective: 2026-01-15 | 2026-01-15",
                "effective: 2026-07-01   | effective: 2026-06-19 | 2026-06-19",
                "approved-by: c          | approved-by: a        | a, which prepares",
                "change: {zh: 增加预算栏, en: A field for the budget} | note: none | change",
                "\"1.10\"                | next                  | next",
            })
    void what_cannot_be_is_refused_with_the_value(String old, String replacement, String named) {
        String broken = TWO.replace(old, replacement);
        assertThat(broken).isNotEqualTo(TWO);
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read(broken))
                .withMessageContaining(named);
    }

    @Test
    void two_editions_cannot_take_effect_on_one_day() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> read("""
                        history:
                          some-form:
                            - {version: "1.0", effective: 2026-01-15, change: {zh: 首次发布, en: First issue}}
                            - {version: "1.1", effective: 2026-01-15, change: {zh: 修订, en: Revised}}
                        """))
                .withMessageContaining("history.some-form[1].effective was 2026-01-15; it must be after 2026-01-15");
    }

    private static DocumentHistory read(String yaml) {
        return DocumentHistory.read(LocatedYaml.read("history.yaml", yaml.getBytes(UTF_8), Limits.standard()));
    }
}
