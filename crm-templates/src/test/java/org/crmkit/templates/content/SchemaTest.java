package org.crmkit.templates.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that editors validate by say what the reader says. */
class SchemaTest {

    static Stream<String> paths() {
        return ContentLibrary.index().stream();
    }

    @ParameterizedTest
    @MethodSource("paths")
    void every_shipped_document_fits_the_schema_of_its_kind(String path) {
        assertThat(SchemaCheck.faults(tree(text(path)), kind(path))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "role, 'level: execute', 'level: excute', duties[0].level",
        "role, 'importance: 10', 'importance: 11', duties[0].importance",
        "policy, 'clause: purpose', 'clause: porpoise', chapters[0].articles[0].clause",
        "policy, 'review-cycle:', 'review-cicle:', review-cicle",
        "workflow, 'symbol: start', 'symbol: flow', nodes[0].symbol",
        "tool, 'low-is-good: true', 'low-is-good: maybe', example.calculation.components[4].low-is-good",
        "tool, 'position: 0.80', 'position: 1.80', example.calculation.components[0].answers[0].position",
        "tool, 'print: percent', 'print: per-cent', example.figures[0].columns[0].print",
        "form, 'type: text', 'type: texts', groups[0].fields[0].type",
        "plan, 'pieces: survey', 'pieces: Survey', budget.pieces",
        "plan, 'content:', 'contents:', plan-title.contents",
    })
    void what_the_schema_refuses_the_reader_refuses_at_the_same_place(
            String kind, String from, String to, String place) {
        String path = paths().filter(each -> kind(each).equals(kind))
                .filter(each -> text(each).contains(from))
                .findFirst()
                .orElseThrow();
        Node broken = tree(text(path).replaceFirst(from, to));
        Problems problems = new Problems();

        ContentReader.read(broken, problems);

        assertThat(problems.concern(place)).isTrue();
        assertThat(SchemaCheck.faults(broken, kind))
                .anySatisfy(fault -> assertThat(fault).startsWith(place + " "));
    }

    private static String kind(String path) {
        return path.split("/", -1)[1];
    }

    private static Node tree(String yaml) {
        return LocatedYaml.read("document.yaml", yaml.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    private static String text(String path) {
        try (InputStream in = ContentLibrary.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
