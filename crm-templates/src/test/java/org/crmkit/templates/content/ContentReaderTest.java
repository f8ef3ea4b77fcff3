package org.crmkit.templates.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Problem;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.RoleDescription;
import org.junit.jupiter.api.Test;

class ContentReaderTest {

    private static final String ROLE = shipped("survey-development/role/customer-survey-supervisor.yaml");

    @Test
    void an_unknown_sort_of_slot_is_told_with_its_place_in_the_language_it_stands_in() {
        String broken = ROLE.replaceFirst("en: Breakdown of annual survey goals", "en: Breakdown of {loop:x} goals");

        List<Problem> problems = problems(() -> read(broken));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("duties[0].output.en");
            assertThat(problem.at().line()).isEqualTo(line(broken, "{loop:x}"));
            assertThat(problem.sentence(Lang.EN)).contains("'{loop:x}'", "{role:post-key}");
        });
    }

    @Test
    void an_unclosed_slot_a_stray_brace_and_a_table_before_other_text_are_refused() {
        for (String text : List.of(
                "a {company.name goes", "a } goes", "see {table:tier.levels} and more", "{}", "{:x}", "{Ref:a}")) {
            String broken = ROLE.replaceFirst("en: Breakdown of annual survey goals", "en: \"" + text + "\"");
            assertThat(problems(() -> read(broken))).as(text).singleElement().satisfies(problem -> assertThat(
                            problem.path())
                    .isEqualTo("duties[0].output.en"));
        }
    }

    @Test
    void every_mistake_of_a_file_is_told_at_once() {
        String broken = ROLE.replaceFirst("level: execute", "level: excute")
                .replaceFirst("importance: 9", "importance: 11")
                .replaceFirst("reports-to:", "report-to:")
                .replaceFirst("owner: customer-service\n", "");

        assertThat(problems(() -> read(broken)))
                .extracting(Problem::path)
                .containsExactlyInAnyOrder(
                        "owner",
                        "duties[0].level",
                        "duties[2].importance",
                        "relations.reports-to",
                        "relations.report-to");
    }

    @Test
    void a_standard_that_does_not_apply_is_written_as_none_and_not_left_out() {
        String marked = ROLE.replaceFirst("standard:\n      zh: [^\n]*\n      en: [^\n]*\n", "standard: none\n");
        String left = ROLE.replaceFirst("    standard:\n      zh: [^\n]*\n      en: [^\n]*\n", "");

        assertThat(((RoleDescription) read(marked)).duties().get(0).standard()).isEmpty();
        assertThat(problems(() -> read(left))).extracting(Problem::path).containsExactly("duties[0].standard");
    }

    @Test
    void a_kind_that_is_none_of_the_six_ends_the_reading() {
        assertThat(problems(() -> read(ROLE.replaceFirst("kind: role", "kind: rule"))))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence(Lang.EN)).contains("role, policy, workflow"));
    }

    private static Document read(String yaml) {
        return ContentReader.read(
                LocatedYaml.read("role.yaml", yaml.getBytes(StandardCharsets.UTF_8), Limits.standard()));
    }

    private static List<Problem> problems(ThrowingCallable reading) {
        var thrown = assertThatExceptionOfType(InvalidInputException.class).isThrownBy(reading);
        return thrown.actual().problems();
    }

    private static int line(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count();
    }

    private static String shipped(String path) {
        try (InputStream in = ContentLibrary.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
