package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulebookEditionsTest {

    private static final String OLD = CompleteRulebook.text();
    private static final String NEW = OLD.replace("edition: \"2026.1\"", "edition: \"2026.2\"")
            .replace("effective: 2026-01-15", "effective: 2026-07-01")
            .replace("threshold: CNY 20000.00", "threshold: CNY 25000.00")
            .replace("limit: CNY 50000.00", "limit: CNY 40000.00")
            .replace("{first-response: 4 working hours", "{first-response: 2 working hours");

    @TempDir
    Path folder;

    @BeforeEach
    void editions() {
        file(folder, "old.yaml", OLD);
        file(folder, "new.yaml", NEW);
    }

    @Test
    void a_diff_is_a_change_notice_and_ends_with_one() {
        CommandLineRun run = crm(folder, "rulebook", "diff", "old.yaml", "new.yaml");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out().lines().toList())
                .hasSize(6)
                .startsWith(
                        "Notice of change: Default rulebook (default@2026.1 → default@2026.2)",
                        "Issued by: Management committee, 2026-01-01; in force from 2026-07-01.",
                        "1. Threshold of Gold: CNY 25,000.00 instead of CNY 20,000.00 (+CNY 5,000.00, +25%); stricter for the customer. Concerns: Gold, Silver.")
                .endsWith("3 rules change: 2 stricter for the customer, 1 looser, 0 neutral, 0 as the case may be.");
        assertThat(crm(folder, "rulebook", "diff", "old.yaml", "new.yaml", "--lang", "zh")
                        .out())
                .contains("1. 金卡会员的起点金额由20,000.00元改为25,000.00元（+5,000.00元，+25%）；对客户更严。涉及：金卡会员、银卡会员。");
    }

    @Test
    void a_diff_of_equal_editions_is_quiet_and_ends_with_zero() {
        CommandLineRun run = crm(folder, "rulebook", "diff", "old.yaml", "old.yaml");
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEqualTo("The two editions say the same.\n");
    }

    @Test
    void a_diff_tells_that_an_edition_was_not_numbered_anew() {
        file(folder, "same.yaml", NEW.replace("\"2026.2\"", "\"2026.1\""));
        assertThat(crm(folder, "rulebook", "diff", "old.yaml", "same.yaml").out())
                .contains("the rules differ but both are default@2026.1");
    }

    @Test
    void a_diff_as_an_envelope_holds_header_and_rules() {
        CommandLineRun run = crm(folder, "rulebook", "diff", "old.yaml", "new.yaml", "--json");
        assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out())
                .startsWith("{\n  \"crm\": \"rulebook/changes\",\n  \"version\": 1,")
                .contains("\"key\": \"rulebook.edition\"")
                .contains("\"key\": \"tier.levels.gold.threshold\"")
                .contains("\"direction\": \"stricter\"")
                .contains("\"share\": \"25%\"");
        assertThat(crm(folder, "rulebook", "diff", "old.yaml", "new.yaml", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(6);
    }

    @Test
    void recorded_cases_are_decided_under_both_and_told_with_amounts_and_rules() {
        file(folder, "purchases.csv", """
                customer,date,amount
                K-1,2026-01-05,CNY 15000.00
                K-2,2026-01-06,CNY 30000.00
                K-1,2026-02-05,CNY 7000.00
                """);
        file(folder, "requests.ndjson", """
                {"request":"R-1","at":"2026-03-02T10:00:00+08:00","customer":"C-1","grade":"c","ordered":"CNY 10000.00","items":[{"open":"CNY 30000.00","due":"2026-03-20"}],"amount":"CNY 5000.00"}
                {"request":"R-2","at":"2026-03-02T10:00:00+08:00","customer":"C-2","grade":"b","group":{"customer":"G","grade":"a"},"amount":"CNY 5000.00"}
                """);
        file(folder, "complaints.csv", """
                complaint,tier,received,first-response
                Q-1,gold,2026-03-06T10:00:00+08:00,2026-03-06T15:00:00+08:00
                """);
        String[] args = {
            "rulebook",
            "simulate",
            "--old",
            "old.yaml",
            "--new",
            "new.yaml",
            "--purchases",
            "purchases.csv",
            "--requests",
            "requests.ndjson",
            "--complaints",
            "complaints.csv",
            "--day",
            "2026-03-31"
        };
        CommandLineRun run = crm(folder, args);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out())
                .contains(
                        "Tiers: 2 customers under default@2026.1 and default@2026.2: 1 unchanged, 0 better, 1 worse, 0 mixed, 0 undecided.")
                .contains("  Tier on 2026-03-31, Gold → Silver: 1, CNY 22,000.00.")
                .contains(
                        "  - [worse] Customer K-1 (purchases CNY 22,000.00): Silver instead of Gold on 2026-03-31. By tier.levels.gold.threshold.")
                .contains("Credit requests: 2 requests under default@2026.1 and default@2026.2: 1 unchanged,")
                .contains(
                        "  - [worse] Customer C-1 asked CNY 5,000.00: declined instead of approved. By credit.grades.c.limit.")
                .contains("First response due 2026-03-06 12:00 instead of 2026-03-06 15:00");
        String[] asJson = Arrays.copyOf(args, args.length + 1);
        asJson[args.length] = "--json";
        assertThat(crm(folder, asJson).out())
                .startsWith("{\n  \"crm\": \"rulebook/simulation\",\n  \"version\": 1,")
                .contains("\"area\": \"complaint\"")
                .contains("\"alone_enough_for\": 1")
                .contains("\"due_moved_minutes\": -120");
    }

    @Test
    void a_table_of_requests_spells_open_invoices_in_one_cell() {
        file(folder, "requests.csv", """
                request,at,customer,grade,items,blocked,amount
                R-1,2026-03-02T10:00:00+08:00,C-1,c,CNY 30000.00 2026-03-20; CNY 12000.00 2026-04-01,false,CNY 1000.00
                R-2,2026-03-02T10:00:00+08:00,C-2,c,,true,CNY 1000.00
                """);
        file(
                folder,
                "own.ndjson",
                "{\"request\":\"R-3\",\"at\":\"2026-03-02T10:00:00+08:00\",\"customer\":\"C-3\",\"grade\":\"c\",\"reserved\":\"CNY 49000.00\","
                        + "\"individual-limit\":\"CNY 90000.00\",\"amount\":\"CNY 1000.00\"}\n");
        assertThat(crm(
                                folder,
                                "rulebook",
                                "simulate",
                                "--old",
                                "old.yaml",
                                "--new",
                                "new.yaml",
                                "--requests",
                                "own.ndjson")
                        .exit())
                .as("the limit of the grade does not bind")
                .isEqualTo(Exit.DONE);
        CommandLineRun run = crm(
                folder, "rulebook", "simulate", "--old", "old.yaml", "--new", "new.yaml", "--requests", "requests.csv");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out())
                .contains("2 requests")
                .contains("1 unchanged")
                .contains("Customer C-1 asked CNY 1,000.00");
    }

    @Test
    void nothing_to_report_ends_with_zero() {
        file(folder, "purchases.csv", "customer,date,amount\nK-1,2026-01-05,CNY 100.00\n");
        CommandLineRun run = crm(
                folder,
                "rulebook",
                "simulate",
                "--old",
                "old.yaml",
                "--new",
                "new.yaml",
                "--purchases",
                "purchases.csv",
                "--months",
                "12");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "K-1,2026-01-05,USD 1.00|p.csv:2:1: amount was 'USD 1.00'; it must be an amount in CNY",
                "K-1,2026-02-30,CNY 1.00|p.csv:2:1: date was '2026-02-30'; it must be a day that exists",
                "K-1,2026-02-20,CNY 0.00|p.csv:2:1: amount was 'CNY 0.00'; it must be an amount other than zero",
                ",2026-02-20,CNY 1.00|p.csv:2:1: customer was missing"
            })
    void a_row_that_cannot_be_read_is_told_with_line_and_field(String row, String sentence) {
        file(folder, "p.csv", "customer,date,amount\n" + row + "\n");
        CommandLineRun run =
                crm(folder, "rulebook", "simulate", "--old", "old.yaml", "--new", "new.yaml", "--purchases", "p.csv");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains(sentence);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"grade\":\"c\",\"items\":[{\"open\":\"CNY 1.00\"}]|items[0].due was missing",
                "\"grade\":\"c\",\"ordered\":\"CNY -1.00\"|ordered was 'CNY -1.00'; it must be an amount of zero or more",
                "\"grade\":\"c\",\"colour\":\"red\"|colour was an unknown field",
                "\"grade\":\"c\",\"group\":{\"customer\":\"C\",\"grade\":\"b\"}|CreditAccount.group of C was the customer itself"
            })
    void an_account_that_cannot_be_is_told_with_its_field(String account, String sentence) {
        file(
                folder,
                "r.ndjson",
                "{\"request\":\"R\",\"at\":\"2026-03-02T10:00:00+08:00\",\"customer\":\"C\",\"amount\":\"CNY 1.00\","
                        + account + "}\n");
        CommandLineRun run =
                crm(folder, "rulebook", "simulate", "--old", "old.yaml", "--new", "new.yaml", "--requests", "r.ndjson");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("r.ndjson:1:").contains(sentence);
    }

    @Test
    void a_simulation_of_nothing_is_refused() {
        CommandLineRun run = crm(folder, "rulebook", "simulate", "--old", "old.yaml", "--new", "new.yaml");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("Give at least one of --purchases, --requests and --complaints.");
    }

    @Test
    void a_folder_of_editions_tells_its_history_and_what_was_in_force() throws IOException {
        Path editions = Files.createDirectory(folder.resolve("editions"));
        file(editions, "1.yaml", OLD.replace("effective: 2026-01-15", "until: 2026-06-01\n  effective: 2026-01-15"));
        file(editions, "2.yaml", NEW);
        CommandLineRun run = crm(folder, "rulebook", "history", "editions");
        assertThat(run.exit()).as("there is a gap: " + run.err()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out()).isEqualTo("""
                        default@2026.1: issued by Management committee, 2026-01-01; in force from 2026-01-15 to 2026-05-31; the first edition.
                        default@2026.2: issued by Management committee, 2026-01-01; in force from 2026-07-01 on; 3 rules changed.
                        From 2026-06-01 to 2026-06-30 no edition is in force.
                        """);
        CommandLineRun on = crm(folder, "rulebook", "history", "editions", "--on", "2026-07-01");
        assertThat(on.exit()).isEqualTo(Exit.DONE);
        assertThat(on.out()).endsWith("2026-07-01: default@2026.2 is in force.\n");
        assertThat(crm(folder, "rulebook", "history", "editions", "--on", "2026-06-15")
                        .exit())
                .isEqualTo(Exit.FINDINGS);
        assertThat(crm(folder, "rulebook", "history", "editions", "--json").out())
                .contains("\"issued_by_zh\": \"总经理办公会\"")
                .contains("\"until\": \"2026-06-01\"");
        assertThat(crm(folder, "rulebook", "history", "old.yaml").exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(crm(folder, "rulebook", "history", "editions", "--on", "tomorrow")
                        .exit())
                .isEqualTo(Exit.BAD_INPUT);
    }
}
