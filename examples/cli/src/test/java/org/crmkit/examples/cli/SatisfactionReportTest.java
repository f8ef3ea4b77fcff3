package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.file;
import static org.crmkit.examples.cli.CommandLineRun.held;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crmkit.scoring.satisfaction.SurveyModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class SatisfactionReportTest {

    @TempDir
    Path folder;

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("report.html"));
    }

    private static String header() {
        return "respondent,segment,wave,seconds,"
                + String.join(",", SurveyModel.standard().questionSlugs()) + "\n";
    }

    /** Rows whose answers are all {@code points}, those of grievances mirrored. */
    private static String rows(String wave, int from, int count, int points) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append('r')
                    .append(from + i)
                    .append(",retail,")
                    .append(wave)
                    .append(',')
                    .append(100 + i);
            int nudge = i % 3 - 1;
            for (String slug : SurveyModel.standard().questionSlugs()) {
                boolean isReversed = slug.equals("grievance") || slug.equals("complaint");
                int answer = Math.min(10, Math.max(1, points + nudge));
                out.append(',').append(isReversed ? 11 - answer : answer);
            }
            out.append('\n');
        }
        return out.toString();
    }

    @Test
    void without_a_file_it_draws_a_survey_says_so_and_writes_the_same_bytes_twice() throws Exception {
        CommandLineRun first = crm(folder, "score", "report", "--kind", "satisfaction", "--out", "one");
        CommandLineRun second = crm(folder, "score", "report", "--kind", "satisfaction", "--out", "two");
        assertThat(first.exit()).as(first.err()).isEqualTo(Exit.DONE);
        assertThat(first.out()).startsWith("Simulated: ").endsWith("Open one/report.html.\n");
        assertThat(second.out().replace("two/", "one/")).isEqualTo(first.out());
        List<String> names = held(folder.resolve("one"));
        assertThat(names)
                .contains(
                        "report.html",
                        "index.csv",
                        "index.json",
                        "questions.csv",
                        "segments.csv",
                        "waves.csv",
                        "care.csv");
        for (String name : names) {
            assertThat(Files.mismatch(
                            folder.resolve("one").resolve(name),
                            folder.resolve("two").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
    }

    @Test
    void its_drawings_are_well_formed_stand_in_both_languages_and_need_no_network() throws Exception {
        crm(folder, "score", "report", "--kind", "satisfaction", "--out", "one");
        String page = page("one");
        Matcher drawing = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page);
        List<String> drawings = new ArrayList<>();
        while (drawing.find()) {
            drawings.add(drawing.group());
        }
        assertThat(drawings).hasSize(12); // six figures in two languages
        for (String each : drawings) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(each)));
            assertThat(each).doesNotContain("NaN", "Infinity");
        }
        assertThat(page).doesNotContain("http://", "https://").contains("满意度指数", "satisfaction index", "Simulated");
    }

    @Test
    void a_file_comes_to_the_index_that_a_pencil_comes_to() throws Exception {
        // answers of 6, 7, 8 in turn: a mean of 7 on 1 to 10 is 66.67; grievances mirrored are worth the same
        file(folder, "answers.csv", header() + rows("2026-1", 1, 30, 7));
        CommandLineRun run =
                crm(folder, "score", "report", "--kind", "satisfaction", "--input", "answers.csv", "--out", "one");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("30 sheets from answers.csv.", "stands at 66.7 (Neutral)");
        assertThat(Files.readString(folder.resolve("one/index.csv")))
                .contains("1,index,,66.6666666667,1,66.6666666667,30");
        assertThat(page("one")).doesNotContain("Simulated");
    }

    @Test
    void two_waves_are_compared() throws Exception {
        file(folder, "answers.csv", header() + rows("2025-2", 1, 40, 5) + rows("2026-1", 100, 40, 8));
        CommandLineRun run =
                crm(folder, "score", "report", "--kind", "satisfaction", "--input", "answers.csv", "--out", "one");
        assertThat(run.out()).contains("33.3 points up since the last wave");
        assertThat(page("one")).contains("more than chance");
    }

    @Test
    void too_few_sheets_are_told_and_there_is_still_a_page() throws Exception {
        file(folder, "answers.csv", header() + rows("2026-1", 1, 5, 7));
        CommandLineRun run =
                crm(folder, "score", "report", "--kind", "satisfaction", "--input", "answers.csv", "--out", "one");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("5 answered; an index takes 30.");
        assertThat(page("one")).contains("5 answered; an index takes 30.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r1,retail,2026-1,100,11|answers.csv:2:1: expected-quality was 11; it must be a number from 1 to 10",
                "r1,retail,2026-1,100,good|answers.csv:2:1: expected-quality was good",
                "r1,retail,2026-1,-3,5|answers.csv:2:1: seconds was -3; it must be seconds above zero",
                ",retail,2026-1,100,5|answers.csv:2:1: respondent was"
            })
    void a_wrong_cell_is_named_with_line_column_and_bound(String row, String sentence) {
        String gaps = ",".repeat(SurveyModel.standard().questionSlugs().size() - 1);
        file(folder, "answers.csv", header() + row + gaps + "\n");
        CommandLineRun run =
                crm(folder, "score", "report", "--kind", "satisfaction", "--input", "answers.csv", "--out", "one");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains(sentence);
        assertThat(folder.resolve("one")).doesNotExist();
    }

    @Test
    void an_unknown_column_a_row_twice_and_an_empty_file_are_refused() {
        file(folder, "a.csv", "respondent,qualty\nr1,5\n");
        assertThat(crm(folder, "score", "report", "--kind", "satisfaction", "--input", "a.csv")
                        .err())
                .contains("qualty was qualty; it must be one of respondent");
        file(folder, "b.csv", "respondent,grievance\nr1,5\nr1,6\n");
        assertThat(crm(folder, "score", "report", "--kind", "satisfaction", "--input", "b.csv")
                        .err())
                .contains("b.csv:3:1: respondent was r1; it must be a number that no other row has");
        file(folder, "c.csv", header());
        assertThat(crm(folder, "score", "report", "--kind", "satisfaction", "--input", "c.csv")
                        .err())
                .contains("c.csv had no row");
    }

    @Test
    void a_name_that_looks_like_markup_is_shown_as_text() throws Exception {
        String rows = rows("2026-1", 1, 30, 7).replace(",retail,", ",<script>alert(1)</script>,");
        file(folder, "answers.csv", header() + rows);
        crm(folder, "score", "report", "--kind", "satisfaction", "--input", "answers.csv", "--out", "one");
        assertThat(page("one").toLowerCase(Locale.ROOT))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }
}
