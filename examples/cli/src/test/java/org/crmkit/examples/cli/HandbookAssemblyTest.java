package org.crmkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.file;
import static org.crmkit.examples.cli.CommandLineRun.held;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.crmkit.templates.profile.SampleCompany;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a handbook needs, what it is assembled from, and what is told about it. */
class HandbookAssemblyTest {

    private static final String FORM = "customer-survey-plan-form";
    private static final String WORKFLOW = "customer-survey-management-workflow";

    @TempDir
    private Path folder;

    @Test
    void what_a_form_needs_is_listed_with_its_meaning_and_nothing_is_missing_from_a_sample() {
        CommandLineRun run = crm(folder, "handbook", "inputs", "--document", FORM, "--profile", "property-manager");

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("✓ company.posts.customer-survey-supervisor")
                .contains("post: Resident Survey Supervisor (" + FORM + ")")
                .contains(" 0 not given.")
                .doesNotContain("✗");
    }

    @Test
    void an_incomplete_profile_may_be_asked_about_and_a_build_tells_all_of_it_and_writes_nothing() throws IOException {
        String profile = profile()
                .replaceAll("(?m)^  industry:.*\n", "")
                .replaceAll("(?m)^    customer-survey-supervisor:.*\n", "")
                .replaceAll("(?s)\n    control:.*", "\n");
        file(folder, "company.yaml", profile);

        CommandLineRun inputs =
                crm(folder, "handbook", "inputs", "--document", FORM, "--profile", "company.yaml", "--missing");
        CommandLineRun build =
                crm(folder, "handbook", "build", "--document", FORM, "--profile", "company.yaml", "--out", "out");

        assertThat(inputs.exit()).as(inputs.err()).isEqualTo(Exit.FINDINGS);
        assertThat(inputs.out())
                .contains("✗ company.industry", "Industry")
                .contains("✗ company.posts.customer-survey-supervisor")
                .contains("2 not given.");
        assertThat(build.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(build.out())
                .contains("company.industry (profile: Industry) is not given; " + FORM + " needs it.")
                .contains("company.posts.customer-survey-supervisor (post: Customer Survey Supervisor) is not given; "
                        + FORM + " needs it.")
                .contains("Nothing was written.");
        assertThat(held(folder)).containsExactly("company.yaml");
    }

    @Test
    void inputs_as_json_stand_in_an_envelope_without_progress() {
        CommandLineRun run = crm(folder, "handbook", "inputs", "--document", FORM, "--json");

        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .startsWith("{\n  \"crm\": \"handbook/inputs\",\n  \"version\": 1")
                .contains("\"needed-by\": [", "\"" + FORM + "\"", "\"given\": true");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void the_history_beside_the_profile_gives_versions_and_the_filled_form_is_read_by_it() throws IOException {
        file(folder, "company.yaml", profile());
        file(folder, "company.history.yaml", """
                history:
                  customer-survey-plan-form:
                    - {version: "1.0", effective: 2026-01-15, change: {zh: 首次发布, en: First issue}}
                    - {version: "1.1", effective: 2026-07-01, change: {zh: 增加预算栏, en: A field for the budget}}
                """);

        CommandLineRun build = crm(
                folder,
                "handbook",
                "build",
                "--document",
                FORM,
                "--profile",
                "company.yaml",
                "--lang",
                "en",
                "--format",
                "md,xlsx",
                "--out",
                "out");
        String form = "out/en/survey-development/form/" + FORM;
        CommandLineRun read = crm(folder, "form", "read", form + ".xlsx", "--profile", "company.yaml");
        CommandLineRun without = crm(folder, "form", "read", form + ".xlsx");

        assertThat(build.exit()).as(build.err()).isEqualTo(Exit.DONE);
        assertThat(Files.readString(folder.resolve(form + ".md")))
                .contains("A field for the budget")
                .contains("| 1.1 | 2026-07-01 |");
        assertThat(read.exit()).as("blank, but of this edition: %s", read.out()).isEqualTo(Exit.FINDINGS);
        assertThat(without.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(without.err()).contains("version 1.1");
    }

    @Test
    void a_history_of_a_document_there_is_not_is_refused() {
        file(folder, "editions.yaml", """
                history:
                  customer-survey-plan-from:
                    - {version: "1.0", effective: 2026-01-15, change: {zh: 首次发布, en: First issue}}
                """);
        CommandLineRun run = crm(folder, "handbook", "build", "--history", "editions.yaml", "--out", "out");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.complaints()).hasSize(1);
        assertThat(run.err()).contains("history.customer-survey-plan-from");
        assertThat(held(folder)).containsExactly("editions.yaml");
    }

    @Test
    void a_build_counts_its_files_by_sort_and_tells_progress_only_when_asked() {
        String[] build = {
            "handbook",
            "build",
            "--document",
            WORKFLOW,
            "--lang",
            "en",
            "--format",
            "md,svg",
            "--out",
            "out",
            "--progress"
        };
        CommandLineRun loud = crm(folder, build);
        CommandLineRun quiet = crm(folder, Arrays.copyOf(build, build.length - 1));

        assertThat(loud.exit()).as(loud.err()).isEqualTo(Exit.DONE);
        assertThat(loud.out()).isEqualTo(quiet.out());
        assertThat(loud.out())
                .containsPattern("(?m)^md +1 +[0-9,]+ B$")
                .containsPattern("(?m)^svg +1 +[0-9,]+ B$")
                .containsPattern("(?m)^total +3 +[0-9,]+ B$")
                .contains("3 files written");
        assertThat(quiet.err()).isEmpty();
        assertThat(loud.err()).contains("Writing 3/3").doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"manufacturer", "telecom", "retailer", "property-manager"})
    void every_sample_company_has_all_that_the_module_needs_and_passes_lint(String company) {
        assertThat(SampleCompany.names()).contains(company);
        String[] module = {"--module", "survey-development", "--profile", company};

        CommandLineRun inputs = crm(folder, command("inputs", module));
        CommandLineRun lint = crm(folder, command("lint", module));

        assertThat(inputs.exit()).as(inputs.out()).isEqualTo(Exit.DONE);
        assertThat(lint.exit()).as(lint.out()).isEqualTo(Exit.DONE);
    }

    private static String[] command(String verb, String... options) {
        String[] command = new String[options.length + 2];
        command[0] = "handbook";
        command[1] = verb;
        System.arraycopy(options, 0, command, 2, options.length);
        return command;
    }

    private static String profile() throws IOException {
        try (InputStream in =
                SampleCompany.class.getResourceAsStream("/org/crmkit/templates/profiles/manufacturer.yaml")) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
