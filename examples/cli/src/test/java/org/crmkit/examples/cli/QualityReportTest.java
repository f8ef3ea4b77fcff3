package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.held;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/** {@code crm score report --kind quality}. */
class QualityReportTest {

    private static final String HEADER = "record,key,day,topic,matter,found,filtered,answered,solved,checked,satisfied,"
            + "reopened,closed,team,listener,verdict,points\n";

    @TempDir
    Path folder;

    private CommandLineRun report(String rows) throws IOException {
        Files.writeString(folder.resolve("records.csv"), HEADER + rows);
        return crm(folder, "score", "report", "--kind", "quality", "--input", "records.csv", "--out", "out");
    }

    private String page(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("report.html"));
    }

    private static List<String> drawings(String page) {
        List<String> found = new ArrayList<>();
        Matcher drawing = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page);
        while (drawing.find()) {
            found.add(drawing.group());
        }
        return found;
    }

    @Test
    void without_records_figures_are_drawn_the_same_twice_and_said_to_be() throws Exception {
        CommandLineRun first = crm(folder, "score", "report", "--kind", "quality", "--out", "one");
        CommandLineRun second = crm(folder, "score", "report", "--kind", "quality", "--out", "two");
        assertThat(first.exit()).as(first.err()).isEqualTo(Exit.DONE);
        assertThat(first.out()).startsWith("A simulator with seed").endsWith("Open one/report.html.\n");
        assertThat(second.exit()).isEqualTo(Exit.DONE);
        for (String name : held(folder.resolve("one"))) {
            assertThat(Files.mismatch(
                            folder.resolve("one").resolve(name),
                            folder.resolve("two").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
        assertThat(page("one")).contains("<b>Simulated</b>", "<b>模拟数据</b>");
    }

    @Test
    void what_was_hidden_in_the_drawn_figures_is_found() throws Exception {
        crm(folder, "score", "report", "--kind", "quality", "--out", "one");
        assertThat(Files.readAllLines(folder.resolve("one/complaints.csv")))
                .anyMatch(line -> line.startsWith("2026-04-") && line.contains("beyond-limits"));
        assertThat(Files.readAllLines(folder.resolve("one/failures.csv")))
                .anyMatch(line -> line.startsWith("2026-05-") && line.contains("beyond-limits"));
        assertThat(Files.readAllLines(folder.resolve("one/listeners.csv")))
                .anyMatch(line -> line.startsWith("qa-3,-") && line.endsWith("stricter"));
    }

    @Test
    void the_page_draws_eight_figures_in_each_language_that_are_sound() throws Exception {
        crm(folder, "score", "report", "--kind", "quality", "--out", "one", "--lang", "zh");
        String page = page("one");
        assertThat(page)
                .contains("<html lang=\"zh-CN\">")
                .doesNotContain("http://", "https://", "@import", "NaN", "Infinity");
        assertThat(drawings(page)).hasSize(16);
        for (String svg : drawings(page)) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertThat(svg).contains("role=\"img\"", "<title id=", "<desc id=");
        }
        for (String id : List.of(
                "causes", "steps", "complaints", "failures", "recurrence", "passed", "agreement", "listeners")) {
            assertThat(page).contains("id=\"" + id + "-en\"", "id=\"" + id + "-zh\"");
        }
        Matcher link = Pattern.compile("<a href=\"([^\"]+)\"").matcher(page);
        while (link.find()) {
            assertThat(folder.resolve("one").resolve(link.group(1))).exists();
        }
    }

    @Test
    void records_of_a_file_are_counted_as_they_stand() throws Exception {
        CommandLineRun run = report("""
                complaint,c-1,2026-01-05,invoice,a:invoice,customer,yes,in-time,in-time,yes,yes,no,2026-01-08,,,,
                complaint,c-2,2026-01-20,invoice,a:invoice,us,yes,late,,,,,,,,,
                complaint,c-3,2026-01-21,invoice,a:invoice,us,no,,,,,,,,,,
                complaint,c-4,2026-02-21,repair,b:repair,customer,yes,in-time,late,no,,yes,2026-02-25,,,,
                contact,call-1,2026-01-06,,,,,,,,,,,day,qa-1,pass,90
                contact,call-1,2026-01-06,,,,,,,,,,,day,qa-2,fail,70
                contact,call-2,2026-01-07,,,,,,,,,,,night,qa-1,fail,60
                """);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("out/causes.csv"))).contains("invoice,3,1,0.75,0.75,yes");
        assertThat(Files.readString(folder.resolve("out/recurrence.csv")))
                .contains("c-2,a:invoice,recurrence,c-1,2", "c-3,a:invoice,duplicate,c-2,2", "c-4,b:repair,fresh,,1");
        assertThat(Files.readString(folder.resolve("out/process.csv")))
                .contains("found-by-us,discover,2,4,", "answered-in-time,handle,2,3,", "reopened,evaluate,1,2,");
        assertThat(Files.readString(folder.resolve("out/teams.csv"))).contains("day,1,1,1,", "night,0,1,0,");
        assertThat(page("out")).doesNotContain("<b>Simulated</b>", "NaN").contains("records.csv");
    }

    @Test
    void complaints_alone_and_contacts_alone_make_a_report() throws Exception {
        assertThat(report("complaint,c-1,2026-01-05,invoice,a,customer,,,,,,,,,,,\n")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(page("out")).contains("id=\"causes-en\"").doesNotContain("NaN", "id=\"passed-en\"");
        assertThat(report("contact,k,2026-01-05,,,,,,,,,,,day,qa-1,pass,90\n").exit())
                .isEqualTo(Exit.DONE);
        assertThat(page("out")).contains("id=\"passed-en\"").doesNotContain("NaN", "id=\"causes-en\"");
    }

    @Test
    void listeners_who_all_pass_everything_agree_without_a_kappa() throws Exception {
        assertThat(report("""
                        contact,k-1,2026-01-05,,,,,,,,,,,day,qa-1,pass,90
                        contact,k-1,2026-01-05,,,,,,,,,,,day,qa-2,pass,90
                        """).exit()).isEqualTo(Exit.DONE);
        assertThat(page("out")).contains("All verdicts fall into one category", "Raw agreement: 100%");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "order,c-1,2026-01-05,t,m,us,,,,,,,,,,,|record was 'order'; it must be one of complaint, contact",
                "complaint,c-1,2026-13-05,t,m,us,,,,,,,,,,,|day was '2026-13-05'",
                "complaint,c-1,2026-01-05,t,m,them,,,,,,,,,,,|found was 'them'; it must be one of us, customer",
                "complaint,c-1,2026-01-05,t,m,us,,,,,,,2026-01-04,,,,|closed was 2026-01-04; it must not be before 2026-01-05",
                "complaint,c-1,2026-01-05,t,m,us,,,,,,,,day,,,|team",
                "contact,c-1,2026-01-05,,,,,,,,,,,day,qa-1,pass,120|points was 120",
                "contact,c-1,2026-01-05,,,,,,,,,,,day,qa-1,pass,9x|points was '9x'"
            })
    void a_wrong_row_is_named_with_its_line(String row, String said) throws Exception {
        CommandLineRun run = report(row + "\n");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("records.csv:2", said);
    }

    @Test
    void a_row_given_twice_and_a_file_without_rows_are_refused() throws Exception {
        String row = "complaint,c-1,2026-01-05,t,m,us,,,,,,,,,,,\n";
        assertThat(report(row + row).err()).contains("complaint c-1 was given twice");
        assertThat(report("").exit()).isEqualTo(Exit.BAD_INPUT);
    }
}
