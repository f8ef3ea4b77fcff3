package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.crmReading;
import static org.crmkit.examples.cli.CommandLineRun.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.scoring.json.ModelCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandsTest {

    @TempDir
    Path folder;

    static Stream<String> models() {
        return ModelCatalogue.all().stream().map(model -> model.key().slug());
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_example_of_every_model_runs_and_comes_back_in_an_envelope(String model) {
        CommandLineRun example = crm(folder, "score", "example", model);
        assertThat(example.out())
                .startsWith("{\n  \"crm\": \"score/" + model + "\",\n  \"version\": 1,\n  \"data\": {");
        CommandLineRun run = crmReading(folder, example.out(), "score", "run", model, "--input", "-");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .startsWith("{\n  \"crm\": \"score/" + model + "/result\",\n  \"version\": 1,")
                .contains("\"reasons\": [");
        assertThat(crm(folder, "score", "list").out()).contains(model + " ");
    }

    @Test
    void the_purchase_models_stand_side_by_side_on_a_log() {
        StringBuilder log = new StringBuilder("customer,date,amount\n");
        LocalDate start = LocalDate.of(2024, 1, 1);
        for (int customer = 0; customer < 150; customer++) {
            int day = customer % 60;
            int gap = 5 + customer * 7 % 40;
            for (int bought = 0; bought <= customer * 13 % 9 && day < 360; bought++) {
                log.append("c")
                        .append(customer)
                        .append(',')
                        .append(start.plusDays(day))
                        .append(",12.50\n");
                day += gap + bought * customer % 11;
            }
        }
        file(folder, "log.csv", log.toString());
        CommandLineRun run =
                crm(folder, "score", "choose", "--transactions", "log.csv", "--calibrate-until", "2024-08-31");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .startsWith("{\n  \"crm\": \"score/choice\",\n  \"version\": 1,")
                .contains("\"key\": \"bg-nbd\"", "\"key\": \"mbg-nbd\"", "\"key\": \"pareto-nbd\"", "\"rmse\"");
        CommandLineRun wrong =
                crm(folder, "score", "choose", "--transactions", "log.csv", "--calibrate-until", "2030-01-01");
        assertThat(wrong.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(wrong.err()).contains("--calibrate-until was 2030-01-01", "last day of the log", "2024");
        assertThat(crm(folder, "score", "choose", "--transactions", "log.csv", "--unit", "month")
                        .err())
                .contains("--unit was 'month'; it must be day or week");
    }

    @Test
    void a_table_is_scored_row_by_row_and_its_csv_runs_no_formula() {
        file(
                folder,
                "terms.json",
                "{\"crm\":\"score/bg-nbd\",\"version\":1,\"data\":{\"unit\":\"week\",\"horizon\":39,"
                        + "\"model\":{\"r\":0.243,\"alpha\":4.414,\"a\":0.793,\"b\":2.426}}}");
        String rows = "key,frequency,recency,age\n=1+2,2,30.43,38.86\n-5,0,0,38.86\n";
        CommandLineRun run = crmReading(
                folder,
                rows,
                "score",
                "run",
                "bg-nbd",
                "--input",
                "-",
                "--format",
                "csv",
                "--parameters",
                "terms.json");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out().lines().toList())
                .hasSize(3)
                .satisfies(lines -> assertThat(lines.get(0)).startsWith("key,value,alive"))
                .satisfies(lines -> assertThat(lines.get(1)).startsWith("'=1+2,1.22"));
        CommandLineRun again = crmReading(
                folder,
                "key,frequency,recency,age\n'=1+2,2,30.43,38.86\n",
                "score",
                "run",
                "bg-nbd",
                "--input",
                "-",
                "--format",
                "csv",
                "--to",
                "ndjson",
                "--parameters",
                "terms.json");
        assertThat(again.out()).startsWith("{\"key\":\"=1+2\",");
    }

    @Test
    void an_order_feed_is_decided_and_every_decision_names_its_rule() {
        String feed = """
                type,at,account,grade,order,amount
                account,2026-03-02T09:00:00+08:00,C-1,c,,
                order,2026-03-02T10:00:00+08:00,C-1,,O-1,CNY 50000.00
                order,2026-03-02T11:00:00+08:00,C-1,,O-2,CNY 2000.00
                order,2026-03-02T12:00:00+08:00,C-1,,O-3,CNY 9000.00
                payment,2026-03-03T12:00:00+08:00,C-1,,,CNY 9000.00
                order,2026-03-03T13:00:00+08:00,C-1,,O-4,CNY 9000.00
                """;
        CommandLineRun run =
                crmReading(folder, feed, "credit", "decide", "--input", "-", "--format", "csv", "--to", "ndjson");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"O-1\"").contains("\"decision\":\"approved\""),
                        line -> assertThat(line)
                                .contains("\"O-2\"")
                                .contains("\"decision\":\"referred\"")
                                .contains("\"releasable_by\":\"sales-manager\"")
                                .contains("credit.grades.c.limit"),
                        line -> assertThat(line).contains("\"O-3\"").contains("\"decision\":\"declined\""),
                        line -> assertThat(line).contains("\"O-4\"").contains("\"decision\":\"approved\""));
    }

    @Test
    void an_account_may_have_a_limit_of_its_own_for_a_time() {
        String feed = """
                type,at,account,grade,limit,until,order,amount
                account,2026-03-02T09:00:00+08:00,C-1,c,CNY 90000.00,2026-03-03,,
                order,2026-03-03T10:00:00+08:00,C-1,,,,O-1,CNY 80000.00
                order,2026-03-04T10:00:00+08:00,C-1,,,,O-2,CNY 1.00
                """;
        CommandLineRun run =
                crmReading(folder, feed, "credit", "decide", "--input", "-", "--format", "csv", "--to", "ndjson");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out().lines().toList())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .contains("\"decision\":\"approved\"")
                                .contains("temporary limit (to 2026-03-03)"),
                        line -> assertThat(line).contains("\"O-2\"").contains("\"decision\":\"declined\""));
    }

    @Test
    void a_clock_counts_working_hours_over_the_weekend() {
        String rows = "complaint,tier,received\nC-1,gold,2026-03-06T16:00:00+08:00\n";
        CommandLineRun run = crmReading(
                folder,
                rows,
                "complaint",
                "clock",
                "--input",
                "-",
                "--format",
                "csv",
                "--to",
                "json",
                "--now",
                "2026-03-09T10:00:00+08:00");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("\"first_response_due\": \"2026-03-09T11:00+08:00\"")
                .contains("\"first_response_remaining_minutes\": 60")
                .contains("complaint.service-levels.gold.first-response")
                .doesNotContain("first_response_counted");
    }

    @Test
    void a_clock_explains_every_stretch_it_counted_when_asked() {
        String rows = "complaint,tier,received\nC-1,gold,2026-03-06T16:00:00+08:00\n";
        CommandLineRun run = crmReading(
                folder,
                rows,
                "complaint",
                "clock",
                "--input",
                "-",
                "--format",
                "csv",
                "--to",
                "json",
                "--explain",
                "--now",
                "2026-03-09T10:00:00+08:00");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("2026-03-06 16:00 to 2026-03-06 18:00: counts 2 h, working time")
                .contains("2026-03-07 00:00 to 2026-03-09 00:00: does not count, day of rest")
                .contains("2026-03-09 09:00 to 2026-03-09 11:00: counts 2 h, working time");
    }

    @Test
    void the_shipped_rulebook_checks_without_findings_and_can_be_copied() {
        CommandLineRun template = crm(folder, "rulebook", "show", "--template");
        file(folder, "mine.yaml", template.out());
        CommandLineRun check = crm(folder, "rulebook", "check", "mine.yaml");
        assertThat(check.exit()).as(check.out()).isEqualTo(Exit.DONE);
        file(folder, "bare.yaml", template.out().replaceAll("(?s)\norigins:.*", "\n"));
        CommandLineRun bare = crm(folder, "rulebook", "check", "bare.yaml");
        assertThat(bare.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(bare.out()).contains("credit.grades.b.limit has no note on its origin");
    }

    @Test
    void a_result_replaces_a_file_only_when_it_is_complete() throws Exception {
        file(folder, "facts.json", "old");
        CommandLineRun refused = crmReading(folder, "{}", "score", "run", "rfm", "--input", "-", "--out", "facts.json");
        assertThat(refused.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(Files.readString(folder.resolve("facts.json"))).isEqualTo("old");
        String input = crm(folder, "score", "example", "rfm").out();
        assertThat(crmReading(folder, input, "score", "run", "rfm", "--input", "-", "--out", "facts.json")
                        .exit())
                .isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve("facts.json"))).startsWith("{\n  \"crm\": \"score/rfm/result\"");
        assertThat(CommandLineRun.held(folder)).containsExactly("facts.json");
    }

    @Test
    void a_handbook_is_written_in_the_formats_and_languages_asked_for() {
        String form = "customer-survey-plan-form";
        CommandLineRun run = crm(
                folder,
                "handbook",
                "build",
                "--lang",
                "zh",
                "--format",
                "xlsx,pdf",
                "--document",
                form,
                "--out",
                "book");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("已写出 4 个文件");
        String place = "book/zh/survey-development/form/" + form;
        for (String file : List.of(place + ".xlsx", place + ".pdf", "book/register.xlsx", "book/index.html")) {
            assertThat(folder.resolve(file)).exists();
        }
        assertThat(folder.resolve("book/en")).doesNotExist();
    }

    @Test
    void both_languages_may_be_named_and_the_first_is_spoken() {
        String workflow = "customer-survey-management-workflow";
        CommandLineRun run = crm(
                folder,
                "handbook",
                "build",
                "--lang",
                "zh,en",
                "--format",
                "bpmn",
                "--document",
                workflow,
                "--out",
                "b");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("已写出 3 个文件");
        for (String lang : List.of("zh", "en")) {
            assertThat(folder.resolve("b/" + lang + "/survey-development/workflow/" + workflow + ".bpmn"))
                    .exists();
        }
    }

    @Test
    void a_format_that_does_not_exist_is_refused_with_those_that_do() {
        CommandLineRun run = crm(folder, "handbook", "build", "--format", "docx,pptx", "--out", "book");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("--format was 'pptx'").contains("html, docx, pdf, xlsx, md, svg, bpmn");
        assertThat(folder.resolve("book")).doesNotExist();
    }

    @Test
    void a_folder_with_files_of_others_is_left_alone() {
        file(folder, "diary.txt", "mine");
        CommandLineRun run = crm(folder, "handbook", "build", "--out", ".");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.complaints()).hasSize(1);
        assertThat(CommandLineRun.held(folder)).containsExactly("diary.txt");
    }

    @Test
    void a_reader_who_goes_away_ends_the_command_quietly() {
        OutputStream gone = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] args = {"rulebook", "show", "--format", "ndjson"};
        Shell shell =
                new Shell(new ByteArrayInputStream(new byte[0]), gone, err, false, Clock.systemUTC(), folder, args);
        assertThat(Crm.run(shell, args)).isEqualTo(Exit.DONE);
        assertThat(err.size()).isZero();
    }
}
