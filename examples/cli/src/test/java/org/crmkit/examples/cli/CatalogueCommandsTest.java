package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandsTest {

    @TempDir
    Path folder;

    private List<String> list(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "catalogue";
        args[1] = "list";
        System.arraycopy(options, 0, args, 2, options.length);
        CommandLineRun run = crm(folder, args);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        return run.out().lines().toList();
    }

    @Test
    void the_list_has_every_document_with_its_status() {
        List<String> lines = list();

        assertThat(lines).hasSize(1 + 365 + 1);
        assertThat(lines.get(0)).startsWith("STATUS");
        assertThat(lines)
                .anyMatch(line -> line.startsWith("written") && line.contains("customer-survey-management-policy"));
        assertThat(lines.get(366)).startsWith("365 documents, ").endsWith(" written.");
        long written = lines.stream().filter(line -> line.startsWith("written")).count();
        assertThat(lines.get(366)).isEqualTo("365 documents, " + written + " written.");
    }

    @Test
    void options_narrow_the_list() {
        List<String> policies = list("--module", "credit", "--dimension", "policy");
        assertThat(policies).hasSize(1 + 3 + 1);
        assertThat(policies.get(1)).contains("credit", "policy", "customer-credit-control-policy");

        assertThat(list("--key", "投诉处理控制")).hasSize(1 + 1 + 1);
        assertThat(list("--industry", "retail")).noneMatch(line -> line.contains("owner-appliance-inventory"));
        assertThat(list("--industry", "property")).anyMatch(line -> line.contains("owner-appliance-inventory"));
        assertThat(list("--staff", "20")).noneMatch(line -> line.contains("call-center"));
        int open = list("--status", "open").size() - 2;
        int written = list("--status", "written").size() - 2;
        assertThat(open + written).isEqualTo(365);
    }

    @Test
    void columns_stand_below_each_other_in_chinese_too() {
        List<String> lines = list("--module", "credit", "--lang", "zh");

        assertThat(lines.get(0)).startsWith("状态    模块          维度  文件");
        assertThat(lines.get(1)).matches("[已未]编写  客户信用管理  岗位  客户信用主管岗位职责 +customer-credit-supervisor");
        assertThat(lines.get(lines.size() - 1)).startsWith("共 19 份文件，已编写 ");
    }

    @Test
    void a_program_gets_the_list_as_an_envelope() {
        CommandLineRun run =
                crm(folder, "catalogue", "list", "--module", "problem-analysis", "--dimension", "plan", "--json");

        assertThat(run.out())
                .contains("\"crm\": \"catalogue/list\"", "\"dimension\": \"plan\"", "\"status\": \"")
                .containsOnlyOnce("\"key\"");
    }

    @Test
    void one_document_tells_what_it_names_and_which_rules_it_quotes() {
        String out = crm(folder, "catalogue", "show", "customer-survey-management-policy")
                .out();

        assertThat(out)
                .contains("status: written", "staff: any", "customer-survey-plan-form", "complaint.service-levels.*");
        assertThat(crm(folder, "catalogue", "show", "provincial-key-account-department")
                        .out())
                .contains("status: ", "staff: 2000 or more", "industry: telecommunications");
        assertThat(crm(folder, "catalogue", "show", "customer-survey-management-policy", "--json")
                        .out())
                .contains("\"crm\": \"catalogue/document\"", "\"quotes\"");
    }

    @Test
    void what_there_is_not_is_answered_with_what_there_is() {
        assertThat(crm(folder, "catalogue", "show", "survey-management").err())
                .contains("'survey-management'", "customer-survey-management-policy");
        CommandLineRun run = crm(folder, "catalogue", "list", "--module", "credits");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("'credits'", "credit, information");
        assertThat(crm(folder, "catalogue", "list", "--industry", "banking").err())
                .contains("property");
    }
}
