package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.file;
import static org.crmkit.examples.cli.CommandLineRun.held;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class CallCenterReportTest {

    private static final String HEADER =
            "offered_at,answered_at,ended_at,wrap_up_seconds,ring_seconds,direction,solved_at_once,satisfied\n";

    @TempDir
    Path folder;

    private CommandLineRun report(String... more) {
        List<String> arguments = new ArrayList<>(List.of("score", "report", "--kind", "callcenter", "--out", "one"));
        arguments.addAll(List.of(more));
        return crm(folder, arguments.toArray(String[]::new));
    }

    private String page() throws IOException {
        return Files.readString(folder.resolve("one/report.html"));
    }

    /** Three weeks, Monday to Friday from nine to twelve: ten calls each half hour, of which one is given up after a minute. */
    private static String steadyCalls() {
        StringBuilder out = new StringBuilder(HEADER);
        for (int day = 0; day < 21; day++) {
            LocalDate date = LocalDate.of(2026, 3, 2).plusDays(day);
            if (date.getDayOfWeek().getValue() > 5) {
                continue;
            }
            for (int half = 18; half < 24; half++) {
                for (int i = 0; i < 10; i++) {
                    String at =
                            String.format(java.util.Locale.ROOT, "%sT%02d:%02d", date, half / 2, (half % 2) * 30 + i);
                    out.append(at)
                            .append(":00,")
                            .append(
                                    i == 9
                                            ? "," + at.substring(0, 14) + next(at) + ":00,,,,,"
                                            : at + ":10," + at.substring(0, 14) + next(at) + ":40,30,10,,yes,")
                            .append('\n');
                }
            }
        }
        return out.toString();
    }

    private static String next(String at) {
        int minute = Integer.parseInt(at.substring(14)) + 1;
        return (minute < 10 ? "0" : "") + minute;
    }

    @Test
    void two_runs_write_the_same_bytes_and_say_that_the_calls_are_drawn() throws Exception {
        CommandLineRun first = report();
        assertThat(first.exit()).as(first.err()).isEqualTo(Exit.DONE);
        assertThat(first.out()).startsWith("Simulated: ").endsWith("Open one/report.html.\n");
        crm(folder, "score", "report", "--kind", "callcenter", "--out", "two");
        assertThat(held(folder.resolve("one")))
                .isEqualTo(held(folder.resolve("two")))
                .contains("report.html", "arrivals.csv", "kpis.json", "forecast.csv", "what-if.csv", "shifts.json");
        for (String name : held(folder.resolve("one"))) {
            assertThat(Files.mismatch(
                            folder.resolve("one").resolve(name),
                            folder.resolve("two").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
        assertThat(page()).contains("<b>Simulated</b>", "<b>模拟数据</b>");
    }

    @Test
    void the_page_draws_six_figures_in_each_language_and_its_links_lead_to_files() throws Exception {
        report();
        String page = page();
        assertThat(page).doesNotContain("http://", "https://", "@import", "NaN", "Infinity");
        Matcher drawing = Pattern.compile("<svg.*?</svg>", Pattern.DOTALL).matcher(page);
        int drawings = 0;
        while (drawing.find()) {
            DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(drawing.group())));
            drawings++;
        }
        assertThat(drawings).isEqualTo(12);
        for (String id : List.of("arrivals", "forecast", "need", "agents", "kinds", "cover")) {
            assertThat(page).contains("id=\"" + id + "-en\"", "id=\"" + id + "-zh\"");
        }
        Matcher link = Pattern.compile("<a href=\"([^\"]+)\"").matcher(page);
        while (link.find()) {
            assertThat(folder.resolve("one").resolve(link.group(1))).exists();
        }
        for (String name : List.of("arrivals", "kpis", "forecast", "what-if", "shifts")) {
            Path file = folder.resolve("one").resolve(name + ".json");
            LocatedInput.read(file, Limits.standard().withBytes(64 * 1024 * 1024));
            assertThat(Files.readString(file)).startsWith("{\n  \"crm\": \"score/report/" + name + "\"");
        }
    }

    @Test
    void a_log_that_never_changes_is_forecast_as_it_was() throws Exception {
        CommandLineRun run = report("--input", file(folder, "calls.csv", steadyCalls()));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        // nine wait ten seconds and one sixty, and one in ten gives up: 150 seconds of waiting for each who does
        assertThat(run.out()).contains("Calls: calls.csv.", "Callers give up after 150 seconds on average");
        assertThat(page()).doesNotContain("<b>Simulated</b>");
        List<String> forecast = Files.readAllLines(folder.resolve("one/forecast.csv"));
        assertThat(forecast).hasSize(1 + 30); // five days of six half hours
        assertThat(forecast.get(1)).startsWith("2026-03-23,09:00,10,10,10,");
        List<String> kpis = Files.readAllLines(folder.resolve("one/kpis.csv"));
        assertThat(kpis.get(1)).startsWith("connection-rate,810,900,0.9,0.95,no,");
        assertThat(kpis.get(4)).startsWith("service-level,810,900,0.9,0.8,yes,");
        assertThat(kpis.get(5)).startsWith("satisfaction,0,0,,0.9,,");
    }

    @Test
    void a_log_too_short_to_forecast_gets_a_report_that_says_so() throws Exception {
        String day = HEADER + "2026-03-02T09:00:00,2026-03-02T09:00:05,2026-03-02T09:03:00,,,,,\n";
        CommandLineRun run = report("--input", file(folder, "calls.csv", day));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("next week cannot be forecast", "follow from Erlang C");
        assertThat(held(folder.resolve("one"))).contains("kpis.csv").doesNotContain("forecast.csv");
        assertThat(page())
                .contains("100.0% of calls were answered in 20 seconds")
                .doesNotContain("id=\"need-en\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 09:00,,2026-03-02T09:00:10,,,,,|calls.csv:2:1: offered_at was '2026-03-02 09:00'; it must be a local time",
                "2026-03-02T09:00:00,,2026-02-30T09:00:10,,,,,|ended_at was '2026-02-30T09:00:10'",
                "2026-03-02T09:00:00,,2026-03-02T09:00:10,-5,,,,|wrap_up_seconds was -5",
                "2026-03-02T09:00:00,,2026-03-02T09:00:10,,,sideways,,|direction was 'sideways'; it must be one of inbound, outbound",
                "2026-03-02T09:00:00,,2026-03-02T08:00:10,,,,,|give them in order",
                "2026-03-02T09:00:00,,2026-03-02T09:00:10,,,outbound,,|holds no inbound contact"
            })
    void a_broken_row_is_named_with_place_value_and_bound(String row, String sentence) {
        CommandLineRun run = report("--input", file(folder, "calls.csv", HEADER + row + "\n"));
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains(sentence);
        assertThat(folder.resolve("one")).doesNotExist();
    }
}
