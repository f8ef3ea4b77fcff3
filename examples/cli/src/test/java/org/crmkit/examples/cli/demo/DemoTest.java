package org.crmkit.examples.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.held;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.text.Lang;
import org.crmkit.examples.cli.CommandLineRun;
import org.crmkit.examples.cli.Exit;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    Path folder;

    private static final String LINK = "(?:href|src)=\"([^\"#]+)\"";

    @Test
    void two_runs_write_the_same_bytes_and_say_that_the_log_is_simulated() throws Exception {
        CommandLineRun first = crm(folder, "demo", "--out", "one");
        CommandLineRun second = crm(folder, "demo", "--out", "two");
        assertThat(first.exit()).as(first.err()).isEqualTo(Exit.DONE);
        assertThat(first.err()).isEmpty();
        assertThat(first.out().lines()).hasSize(10);
        assertThat(second.out().replace("two/", "one/")).isEqualTo(first.out());
        Path one = folder.resolve("one");
        assertThat(held(one))
                .isEqualTo(held(folder.resolve("two")))
                .contains(
                        "customers.csv",
                        "customers.json",
                        "credit-decisions.csv",
                        "credit-decisions.json",
                        "complaint-clocks.csv",
                        "complaint-clocks.json",
                        "report.html",
                        "index.html",
                        "handbook/index.html",
                        "handbook/zh/survey-development/policy/customer-survey-management-policy.docx",
                        "handbook/en/survey-development/workflow/customer-survey-management-workflow.svg");
        for (String name : held(one)) {
            if (Files.isRegularFile(one.resolve(name))) {
                assertThat(Files.mismatch(
                                one.resolve(name), folder.resolve("two").resolve(name)))
                        .as(name)
                        .isEqualTo(-1);
            }
        }
        for (String name : List.of("report.html", "index.html", "customers.csv", "customers.json")) {
            assertThat(Files.readString(one.resolve(name))).as(name).containsIgnoringCase("simulated");
        }
        links(one, "index.html");
        links(one, "report.html");
        links(one, "handbook/index.html");
    }

    @Test
    void both_readmes_show_what_the_demo_says() throws Exception {
        CommandLineRun run = crm(folder, "demo", "--out", "one");
        List<String> said =
                run.out().lines().filter(line -> !line.startsWith("Open ")).toList();
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            assertThat(Files.readAllLines(
                            Path.of(System.getProperty("crm.root", ".")).resolve(readme)))
                    .as(readme)
                    .containsAll(said);
        }
    }

    private static void links(Path folder, String page) throws Exception {
        Matcher link = Pattern.compile(LINK).matcher(Files.readString(folder.resolve(page)));
        int found = 0;
        while (link.find()) {
            String target = link.group(1);
            assertThat(target).doesNotStartWith("http");
            if (!target.startsWith("data:")) {
                assertThat(folder.resolve(page).resolveSibling(target)).exists();
                found++;
            }
        }
        assertThat(found).isPositive();
    }

    @Test
    void the_published_log_gives_the_published_parameters() throws Exception {
        Path log = Path.of(System.getProperty("crm.root", "."))
                .resolve(System.getProperty("crm.data", "../shared/data"))
                .resolve("cdnow/CDNOW_sample.txt");
        Assumptions.assumeTrue(Files.exists(log), "skipped: " + log + " is not there; set crm.data");
        CommandLineRun run =
                crm(folder, "demo", "--transactions", log.toAbsolutePath().toString(), "--out", "demo");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        // Fader, Hardie and Lee (2005), table 2: r 0.243, alpha 4.414, a 0.793, b 2.426, LL -9582.4
        assertThat(run.out()).contains("r = 0.243, alpha = 4.414, a = 0.793, b = 2.426, log-likelihood -9,582.4");
        assertThat(Files.readString(folder.resolve("demo/report.html")))
                .contains("Fader and Hardie 2001")
                .doesNotContain("Simulated");
    }

    @Test
    void feeds_move_with_the_log_by_whole_weeks_and_keep_their_local_hours() {
        PurchaseLog source = PurchaseLog.drawn(300, 7);
        FeedRows usual = new FeedRows(source.fittedUntil(), java.time.ZoneId.of("America/New_York"));
        FeedRows winter = new FeedRows(java.time.LocalDate.of(2025, 1, 1), java.time.ZoneId.of("America/New_York"));
        assertThat(usual.lastDay()).isEqualTo("1997-09-30");
        assertThat(winter.lastDay()).isEqualTo("2024-12-31");
        assertThat(usual.read("complaint-feed.ndjson").toString()).contains("1997-09-18T14:40:00-04:00");
        assertThat(winter.read("complaint-feed.ndjson").toString()).contains("2024-12-19T14:40-05:00");
    }

    @Test
    void the_first_half_of_the_days_is_fitted() {
        PurchaseLog source = PurchaseLog.drawn(300, 7);
        assertThat(source.fittedUntil()).isEqualTo("1997-09-30");
        assertThat(source.labelled().in(Lang.EN)).startsWith("Simulated: a simulator with seed 7");
    }
}
