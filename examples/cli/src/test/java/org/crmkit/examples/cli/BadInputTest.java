package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.crmReading;
import static org.crmkit.examples.cli.CommandLineRun.file;
import static org.crmkit.examples.cli.CommandLineRun.held;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ten ways to hand in something wrong; each gives one sentence, the exit code of bad input and no output. */
class BadInputTest {

    private static final String RULES = CompleteRulebook.text();
    private static final String OUT = "the-output";

    @TempDir
    Path folder;

    static Stream<Arguments> inputs() {
        return Stream.of(
                bad(
                        "wrong type",
                        RULES.replace("reservation-term: 72 hours", "reservation-term: 72"),
                        "credit.reservation-term was 72; it must be a whole number and a unit of time"),
                bad(
                        "unknown field",
                        RULES.replace("callback-share: 0.20", "callback-share: 0.20\n  calback-share: 0.20"),
                        "complaint.calback-share was an unknown field"),
                bad(
                        "out of range",
                        RULES.replace("callback-share: 0.20", "callback-share: 1.20"),
                        "complaint.callback-share was 1.20; it must be"),
                bad(
                        "duplicate key",
                        RULES.replace("callback-share: 0.20", "callback-share: 0.20\n  callback-share: 0.30"),
                        "complaint.callback-share was"),
                bad(
                        "200 levels",
                        RULES.replace("callback-share: 0.20", "callback-share: " + "[".repeat(200) + "]".repeat(200)),
                        "levels"),
                bad(
                        "huge number",
                        RULES.replace("callback-share: 0.20", "callback-share: 1e999999999"),
                        "complaint.callback-share was"),
                bad(
                        "wrong currency",
                        RULES.replace("limit: CNY 50000.00", "limit: USD 50000.00"),
                        "credit.grades.c.limit was"),
                bad(
                        "broken date",
                        RULES.replace("issued: 2026-01-01", "issued: 2026-02-30"),
                        "rulebook.issued was '2026-02-30'; it must be a day that exists"));
    }

    private static Arguments bad(String name, String rulebook, String sentence) {
        assertThat(rulebook).as(name).isNotEqualTo(RULES);
        return Arguments.of(name, rulebook, sentence);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void a_broken_rulebook_is_told_in_one_sentence_and_leaves_no_output(String name, String rulebook, String sentence) {
        file(folder, "rules.yaml", rulebook);
        for (List<String> command : List.of(
                List.of("rulebook", "check", "rules.yaml"),
                List.of("handbook", "build", "--rulebook", "rules.yaml", "--out", OUT),
                List.of("demo", "--rulebook", "rules.yaml", "--out", OUT),
                List.of("credit", "decide", "--rulebook", "rules.yaml", "--input", "-", "--out", OUT))) {
            CommandLineRun run = crm(folder, command.toArray(new String[0]));
            assertThat(run.exit()).as("%s %s", command, run.err()).isEqualTo(Exit.BAD_INPUT);
            assertThat(run.complaints()).hasSize(1);
            assertThat(run.err()).contains(sentence).contains("rules.yaml:").doesNotContain("Exception");
            assertThat(run.out()).isEmpty();
            assertThat(held(folder)).containsExactly("rules.yaml");
        }
    }

    static Stream<Arguments> commandsOnMissingFiles() {
        return Stream.of(
                Arguments.of("rulebook check no-such.yaml"),
                Arguments.of("demo --transactions no-such.txt --out " + OUT),
                Arguments.of("demo --rulebook no-such.yaml --out " + OUT),
                Arguments.of("handbook build --profile no-such.yaml --out " + OUT),
                Arguments.of("score run bg-nbd --input no-such.json --out " + OUT),
                Arguments.of("score run bg-nbd --input no-such.csv --parameters no-such.json --out " + OUT),
                Arguments.of("credit decide --input no-such.csv --out " + OUT),
                Arguments.of("complaint clock --input no-such.ndjson --out " + OUT));
    }

    @Test
    void a_module_that_is_not_written_is_named_with_those_that_are() {
        CommandLineRun run = crm(folder, "handbook", "build", "--module", "call-center", "--out", OUT);

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("--module was 'call-center'").contains("survey-development");
        assertThat(held(folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("commandsOnMissingFiles")
    void a_missing_file_is_named(String command) {
        CommandLineRun run = crm(folder, command.split(" ", -1));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.complaints()).hasSize(1);
        assertThat(run.err()).contains("no-such.").contains("a file that exists");
        assertThat(held(folder)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("namesThatLeadOut")
    void a_name_inside_an_input_cannot_lead_out_of_the_folder(String place, String profile) {
        file(folder, "company.yaml", profile);
        CommandLineRun run = crm(folder, "handbook", "build", "--profile", "company.yaml", "--out", OUT);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.complaints()).hasSize(1);
        assertThat(run.err()).contains("company.yaml:").contains("../").contains("it must be");
        assertThat(held(folder)).containsExactly("company.yaml");
    }

    static Stream<Arguments> namesThatLeadOut() throws Exception {
        String profile;
        try (var in = BadInputTest.class.getResourceAsStream("/org/crmkit/examples/cli/demo/company-demo.yaml")) {
            profile = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        return Stream.of(
                Arguments.of("company.id", profile.replace("id: harbour-lane-records", "id: ../../escaped")),
                Arguments.of("company.units", profile.replace("    quality: {", "    ../quality: {")));
    }

    @ParameterizedTest
    @MethodSource("brokenRows")
    void a_broken_row_is_told_with_its_line_and_leaves_no_output(String command, String input, String sentence) {
        List<String> args = new ArrayList<>(Arrays.asList(command.split(" ", -1)));
        args.addAll(List.of("--input", "-", "--out", OUT));
        CommandLineRun run = crmReading(folder, input, args.toArray(new String[0]));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.complaints()).as(run.err()).hasSize(1);
        assertThat(run.err()).contains(sentence);
        assertThat(held(folder)).isEmpty();
    }

    static Stream<Arguments> brokenRows() {
        String account =
                "{\"type\":\"account\",\"at\":\"2026-03-02T09:00:00+08:00\",\"account\":\"C-1\",\"grade\":\"c\"}\n";
        String order =
                "{\"type\":\"order\",\"at\":\"2026-03-02T10:00:00+08:00\",\"account\":\"C-1\",\"order\":\"O-1\",\"amount\":%s}\n";
        String credit = "credit decide --format ndjson";
        return Stream.of(
                Arguments.of(credit, account + order.formatted("\"USD 10.00\""), "-:2:"),
                Arguments.of(credit, account + order.formatted("10"), "-:2:"),
                Arguments.of(
                        credit, order.formatted("\"CNY 10.00\""), "'C-1'; it must be an account that was opened above"),
                Arguments.of(
                        credit,
                        account + order.formatted("\"CNY 10.00\"") + order.formatted("\"CNY 10.00\""),
                        "-:3:1: order was 'O-1'; it must be an order that has not come before"),
                Arguments.of(
                        credit,
                        account + order.formatted("\"CNY 10.00\"").replace("03-02T10", "03-01T10"),
                        "-:2:1: at was 2026-03-01T10:00+08:00; it must be not before the row above it"),
                Arguments.of("credit decide --format csv", "type,at\n\"account", "CSV"),
                Arguments.of("credit decide --format csv", "type,at,at\n", "-:1:1: at was given twice"),
                Arguments.of(
                        "complaint clock --format csv",
                        "complaint,tier,received\nC-1,diamond,2026-03-06T16:00:00+08:00\n",
                        "-:2:1: tier was 'diamond'; it must be one of standard, silver, gold, platinum"),
                Arguments.of(
                        "complaint clock --format csv",
                        "complaint,tier,received\nC-1,gold,2026-02-30T16:00:00+08:00\n",
                        "-:2:1: received was '2026-02-30T16:00:00+08:00'; it must be a moment"),
                Arguments.of(
                        "complaint clock --format csv",
                        "complaint,tier,received\nC-1,gold,2031-02-03T16:00:00+08:00\n",
                        "within the years whose holidays are known"),
                Arguments.of(
                        "score run bg-nbd",
                        "{\"crm\":\"score/rfm\",\"version\":1,\"data\":{}}",
                        "-:1:8: crm was 'score/rfm'"),
                Arguments.of(
                        "score run bg-nbd",
                        "{\"crm\":\"score/bg-nbd\",\"version\":2,\"data\":{}}",
                        "version was 2; it must be the whole number 1"),
                Arguments.of("score run bg-nbd", "{\"crm\":\"score/bg-nbd\",\"version\":1}", "data was missing"),
                Arguments.of("score run bg-nbd", "[1]", "it must be an object"),
                Arguments.of("score run bg-nbd", "", "empty"));
    }
}
