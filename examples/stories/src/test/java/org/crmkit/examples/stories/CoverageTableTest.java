package org.crmkit.examples.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.scoring.json.ModelCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the table of the specification names is there. */
class CoverageTableTest {

    private static final Path ROOT = Path.of("..", "..");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    static List<List<String>> rows() throws IOException {
        return rows("| A", "| all");
    }

    static List<List<String>> scores() throws IOException {
        return rows("| B");
    }

    private static List<List<String>> rows(String... beginnings) throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/coverage.md")).stream()
                .filter(line -> Stream.of(beginnings).anyMatch(line::startsWith))
                .map(line -> List.of(line.split("\\|", -1)))
                .toList();
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map(MatchResult::group)
                .map(name -> name.replace("`", ""))
                .toList();
    }

    private static Set<String> classes(String below) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.map(Path::toString)
                    .filter(path -> path.contains("/src/" + below + "/java/") && path.endsWith(".java"))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    /** How many sub-sections each section of part A has; zero where it has none. */
    private static final int[] SUB_SECTIONS = {10, 0, 0, 3, 10, 0, 7, 5, 3, 7, 5, 0, 0, 0, 0, 0};

    /** The sub-sections a first cell names: {@code A5.3 to A5.8} are six. */
    private static Stream<String> sections(String cell) {
        return Stream.of(cell.strip().split(", ", -1)).flatMap(part -> {
            String[] range = part.split(" to ", -1);
            String section = range[0].substring(0, range[0].indexOf('.') + 1);
            return range.length == 1
                    ? Stream.of(part)
                    : IntStream.rangeClosed(number(range[0]), number(range[1])).mapToObj(i -> section + i);
        });
    }

    private static int number(String section) {
        return Integer.parseInt(section.substring(section.indexOf('.') + 1));
    }

    @Test
    void every_sub_section_has_a_row() throws IOException {
        Set<String> named = rows().stream()
                .map(row -> row.get(1))
                .flatMap(CoverageTableTest::sections)
                .collect(Collectors.toSet());
        for (int section = 1; section <= SUB_SECTIONS.length; section++) {
            String whole = "A" + section;
            List<String> parts = IntStream.rangeClosed(1, SUB_SECTIONS[section - 1])
                    .mapToObj(part -> whole + "." + part)
                    .toList();
            assertThat(named).as(whole).containsAll(parts.isEmpty() ? List.of(whole) : parts);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_row_has_every_cell_and_names_only_what_exists(List<String> row) throws IOException {
        assertThat(row).hasSize(8);
        assertThat(row.subList(1, 7)).allSatisfy(cell -> assertThat(cell).isNotBlank());
        assertThat(names(row.get(3))).isNotEmpty().isSubsetOf(classes("main"));
        assertThat(names(row.get(4)))
                .isNotEmpty()
                .isSubsetOf(Stories.all().stream().map(Story::name).toList());
        assertThat(names(row.get(5)))
                .allSatisfy(part -> assertThat(CompleteRulebook.load().facts())
                        .as(part)
                        .anyMatch(fact -> (fact.key().path() + ".").startsWith(part + ".")));
        assertThat(names(row.get(6))).isNotEmpty().isSubsetOf(classes("test"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("scores")
    void a_row_of_scores_names_only_what_exists(List<String> row) throws IOException {
        assertThat(row).hasSize(7);
        assertThat(row.subList(1, 6)).allSatisfy(cell -> assertThat(cell).isNotBlank());
        assertThat(names(row.get(3))).isNotEmpty().isSubsetOf(classes("main"));
        assertThat(names(row.get(4)))
                .isSubsetOf(ModelCatalogue.all().stream()
                        .map(model -> model.key().slug())
                        .toList());
        assertThat(names(row.get(5))).isNotEmpty().isSubsetOf(classes("test"));
    }
}
