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
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

class ScoreReportTest {

    @TempDir
    Path folder;

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

    private Path cdnow(String name) {
        Path log = Path.of(System.getProperty("crm.root", "."))
                .resolve(System.getProperty("crm.data", "../shared/data"))
                .resolve("cdnow")
                .resolve(name)
                .toAbsolutePath();
        Assumptions.assumeTrue(Files.exists(log), "skipped: " + log + " is not there; set crm.data");
        return log;
    }

    @Test
    void two_runs_write_the_same_bytes_and_say_that_the_log_is_simulated() throws Exception {
        CommandLineRun first = crm(folder, "score", "report", "--out", "one");
        CommandLineRun second = crm(folder, "score", "report", "--out", "two");
        assertThat(first.exit()).as(first.err()).isEqualTo(Exit.DONE);
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).startsWith("Simulated: ").endsWith("Open one/report.html.\n");
        assertThat(second.out().replace("two/", "one/")).isEqualTo(first.out());
        Path one = folder.resolve("one");
        assertThat(held(one))
                .isEqualTo(held(folder.resolve("two")))
                .contains(
                        "report.html",
                        "customers.csv",
                        "customers.json",
                        "cohorts.csv",
                        "cohorts.json",
                        "staying.csv",
                        "staying.json",
                        "tracking.csv",
                        "tracking.json");
        for (String name : held(one)) {
            assertThat(Files.mismatch(one.resolve(name), folder.resolve("two").resolve(name)))
                    .as(name)
                    .isEqualTo(-1);
        }
        assertThat(page("one")).contains("<b>Simulated</b>", "<b>模拟数据</b>");
        for (String name :
                List.of("customers.csv", "customers.json", "cohorts.json", "staying.json", "tracking.json")) {
            assertThat(Files.readString(one.resolve(name))).as(name).containsIgnoringCase("simulated");
        }
    }

    @Test
    void the_page_draws_eight_figures_in_each_language_and_tells_each_as_a_table() throws Exception {
        assertThat(crm(folder, "score", "report", "--out", "one", "--lang", "zh")
                        .exit())
                .isEqualTo(Exit.DONE);
        String page = page("one");
        assertThat(page).contains("<html lang=\"zh-CN\">").doesNotContain("http://", "https://", "@import", "NaN");
        List<String> drawings = drawings(page);
        assertThat(drawings).hasSize(16);
        for (String svg : drawings) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
            assertThat(svg).contains("role=\"img\"", "<title id=", "<desc id=");
        }
        for (String id :
                List.of("concentration", "rfm", "cohorts", "staying", "alive", "tracking", "segments", "holdout")) {
            assertThat(page).contains("id=\"" + id + "-en\"", "id=\"" + id + "-zh\"");
        }
        assertThat(page.split("<details>", -1)).hasSize(17);
        Matcher id = Pattern.compile(" id=\"([^\"]+)\"").matcher(page);
        List<String> ids = new ArrayList<>();
        while (id.find()) {
            ids.add(id.group(1));
        }
        assertThat(ids).doesNotHaveDuplicates();
        Matcher link = Pattern.compile("<a href=\"([^\"]+)\"").matcher(page);
        int links = 0;
        while (link.find()) {
            assertThat(folder.resolve("one").resolve(link.group(1))).exists();
            links++;
        }
        assertThat(links).isEqualTo(16);
    }

    @Test
    void every_customer_is_a_row_and_every_json_file_an_envelope() throws Exception {
        crm(folder, "score", "report", "--out", "one", "--horizon", "13");
        Path one = folder.resolve("one");
        assertThat(Files.readAllLines(one.resolve("customers.csv"))).hasSize(2358);
        for (String name : List.of("customers", "cohorts", "staying", "tracking")) {
            Path file = one.resolve(name + ".json");
            LocatedInput.read(file, Limits.standard().withBytes(64 * 1024 * 1024));
            assertThat(Files.readString(file))
                    .startsWith("{\n  \"crm\": \"score/report/" + name + "\",\n  \"version\": 1,")
                    .contains("\"horizon_weeks\": 13", "\"silence_weeks\": 26");
        }
    }

    @Test
    void the_published_log_gives_the_published_parameters_and_forecast() throws Exception {
        CommandLineRun run = crm(
                folder,
                "score",
                "report",
                "--transactions",
                cdnow("CDNOW_sample.txt").toString(),
                "--calibrate-until",
                "1997-09-30",
                "--model",
                "bg-nbd",
                "--out",
                "cdnow");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(page("cdnow"))
                .contains("r = 0.243, alpha = 4.414, a = 0.793, b = 2.426") // Fader, Hardie and Lee (2005), table 2
                .contains("Fader and Hardie 2001")
                .doesNotContain("Simulated");
        int customers = 0;
        for (String line : Files.readAllLines(folder.resolve("cdnow/cohorts.csv"))) {
            String[] cells = line.split(",", -1);
            customers += cells[2].equals("0") ? Integer.parseInt(cells[3]) : 0;
        }
        assertThat(customers).isEqualTo(2357); // Fader, Hardie and Lee (2005), section 4
    }

    @Test
    void a_log_without_repeat_purchases_gets_a_report_that_says_what_cannot_be_told() throws Exception {
        StringBuilder table = new StringBuilder("buyer;sold on;total\n");
        for (int day = 0; day < 40; day++) {
            table.append("c")
                    .append(day)
                    .append(';')
                    .append(LocalDate.of(2024, 1, 1).plusDays(day))
                    .append(";10\n");
        }
        CommandLineRun run = crm(
                folder,
                "score",
                "report",
                "--transactions",
                file(folder, "orders.csv", table.toString()),
                "--columns",
                "Buyer, Sold on, Total",
                "--currency",
                "CNY",
                "--out",
                "one");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("40 customers", "Purchases cannot be forecast: ");
        assertThat(held(folder.resolve("one"))).contains("customers.csv").doesNotContain("tracking.csv");
        assertThat(page("one"))
                .contains("A fifth of customers brought 20% of revenue.", "Purchases cannot be forecast: ")
                .doesNotContain("id=\"alive-en\"", "NaN");
        assertThat(Files.readAllLines(folder.resolve("one/customers.csv")).get(1))
                .contains("CNY 10.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--model|sbg|--model was 'sbg'; it must be bg-nbd, mbg-nbd or pareto-nbd",
                "--horizon|0|--horizon was 0; it must be from 1 to 5200 weeks",
                "--silence|-3|--silence was -3; it must be from 1 to 5200 weeks",
                "--calibrate-until|1999-01-01|--calibrate-until was 1999-01-01; it must be from 1997-01-01 to before 1998-06-30",
                "--columns|a,b|--columns was 'a,b'; it must be the names of three columns",
                "--columns|a,a,b|--columns was 'a,a,b'; it must be the names of three columns",
                "--currency|XX|--currency was 'XX'; it must be a currency code"
            })
    void what_cannot_be_used_is_told_in_a_sentence_and_nothing_is_written(
            String option, String value, String sentence) {
        List<String> arguments = new ArrayList<>(List.of("score", "report", "--out", "one", option, value));
        if (option.equals("--columns") || option.equals("--currency")) {
            arguments.addAll(List.of("--transactions", file(folder, "log.csv", "customer,date,amount\n")));
        }
        CommandLineRun run = crm(folder, arguments.toArray(String[]::new));
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.complaints()).hasSize(1);
        assertThat(run.err()).startsWith("crm: " + sentence);
        assertThat(folder.resolve("one")).doesNotExist();
    }

    @Test
    void a_broken_row_is_named_with_line_and_column() {
        String log = file(folder, "log.csv", "customer,date,amount\na,2024-01-01,5\nb,2024-13-01,5\n");
        CommandLineRun run = crm(folder, "score", "report", "--transactions", log, "--out", "one");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("log.csv:3:3: date was '2024-13-01'");
        assertThat(folder.resolve("one")).doesNotExist();
    }

    @Test
    void a_log_of_returns_alone_is_refused() {
        String log = file(folder, "log.csv", "customer,date,amount\na,2024-01-01,-5\na,2024-03-01,-5\n");
        CommandLineRun run = crm(folder, "score", "report", "--transactions", log, "--out", "one");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("log.csv holds returns only; it must hold purchases.");
    }
}
