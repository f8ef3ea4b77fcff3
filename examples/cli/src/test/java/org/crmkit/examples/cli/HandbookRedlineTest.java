package org.crmkit.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookRedlineTest {

    @TempDir
    Path folder;

    @BeforeEach
    void two_rulebooks() throws IOException {
        String old = crm(folder, "rulebook", "show", "--template").out();
        Files.writeString(folder.resolve("old.yaml"), old);
        Files.writeString(
                folder.resolve("new.yaml"),
                old.replace("edition: \"2026.1\"", "edition: \"2026.2\"")
                        .replace("  cycle: 6 months", "  cycle: 3 months")
                        .replace("plan-lead-time: 15 working", "plan-lead-time: 20 working"));
    }

    private CommandLineRun redline(String to, String... more) {
        String[] args = {
            "handbook",
            "redline",
            "--from",
            "old.yaml",
            "--to",
            to,
            "--document",
            "customer-survey-management-policy",
            "--document",
            "customer-survey-questionnaire",
            "--lang",
            "zh",
            "--out",
            "redline"
        };
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return crm(folder, all);
    }

    @Test
    void what_changes_is_written_with_a_notice_and_what_stays_is_counted() {
        CommandLineRun run = redline("new.yaml", "--format", "docx,html,md");

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).isEqualTo("1份文件有变更，1份未变更；已写出 5 个文件，请先看 redline/zh/change-notice。\n");
        assertThat(folder.resolve("redline/zh/change-notice.md"))
                .content(UTF_8)
                .contains("满意度调研周期 | 6个月 | 3个月", "调研计划提前提交时间 | 15个工作日 | 20个工作日", "第七条");
        assertThat(folder.resolve("redline/zh/survey-development/policy/customer-survey-management-policy.html"))
                .content(UTF_8)
                .contains("<del>", "6个月", "<ins>", "3个月");
        assertThat(folder.resolve("redline/zh/survey-development/form")).doesNotExist();
    }

    @Test
    void two_rulebooks_that_say_the_same_write_nothing() {
        CommandLineRun run = redline("old.yaml");

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("没有差别").contains("2份文件均未变更");
        assertThat(folder.resolve("redline")).doesNotExist();
    }

    @Test
    void another_profile_changes_what_names_the_company() {
        CommandLineRun run = redline("old.yaml", "--to-profile", "telecom", "--format", "md");

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).startsWith("2份文件有变更");
        assertThat(folder.resolve("redline/zh/change-notice.md")).content(UTF_8).contains("公司名称");
    }

    @Test
    void a_format_without_redline_is_refused() {
        CommandLineRun run = redline("new.yaml", "--format", "docx,xlsx");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("xlsx", "docx, html, pdf, md");
        assertThat(folder.resolve("redline")).doesNotExist();
    }
}
