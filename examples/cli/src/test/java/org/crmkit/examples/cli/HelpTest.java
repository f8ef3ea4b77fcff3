package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class HelpTest {

    @TempDir
    Path folder;

    static Stream<String> commands() {
        Shell shell = new Shell(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                OutputStream.nullOutputStream(),
                false,
                Clock.systemUTC(),
                Path.of(""));
        List<String> found = new ArrayList<>(List.of(""));
        below(Crm.commandLine(shell), "", found);
        return found.stream();
    }

    private static void below(CommandLine line, String path, List<String> found) {
        line.getSubcommands().forEach((name, command) -> {
            found.add((path + " " + name).strip());
            below(command, path + " " + name, found);
        });
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help_of_every_command_shows_an_example_and_fits_the_screen(String command) {
        CommandLineRun run = crm(folder, (command + " --help").strip().split(" ", -1));
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("Example:\n").containsPattern(" crm ?" + command + "(\\s|$)");
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_grammar_has_its_nouns_and_verbs() {
        assertThat(commands())
                .contains(
                        "demo",
                        "handbook build",
                        "handbook inputs",
                        "handbook lint",
                        "handbook redline",
                        "form read",
                        "catalogue list",
                        "catalogue show",
                        "rulebook show",
                        "rulebook check",
                        "rulebook diff",
                        "rulebook simulate",
                        "rulebook history",
                        "score list",
                        "score example",
                        "score run",
                        "score choose",
                        "score report",
                        "credit build",
                        "credit decide",
                        "credit rate",
                        "credit limit",
                        "credit receivables",
                        "credit simulate",
                        "credit improve",
                        "credit compare",
                        "credit import",
                        "complaint clock",
                        "story list",
                        "story run");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dmo",
                "score",
                "score rn",
                "score run",
                "credit decide",
                "demo --nonsense",
                "demo --lang fr",
                "score run bg-nbd --format xml --input -"
            })
    void a_wrong_command_is_told_in_one_sentence_with_the_way_to_help(String command) {
        CommandLineRun run = crm(folder, command.split(" ", -1));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.complaints()).hasSize(1);
        assertThat(run.err()).startsWith("crm: ").contains("--help");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void the_same_is_told_in_chinese() {
        CommandLineRun run = crm(folder, "credit", "decide", "--lang", "zh");
        assertThat(run.err()).startsWith("crm: 命令有误").contains("请运行 crm credit decide --help");
    }

    @Test
    void a_stack_trace_shows_only_for_debug() {
        assertThat(crm(folder, "rulebook", "check", "x.yaml").err()).doesNotContain("\tat ");
        assertThat(crm(folder, "rulebook", "check", "x.yaml", "--debug").err()).contains("\tat ");
    }
}
