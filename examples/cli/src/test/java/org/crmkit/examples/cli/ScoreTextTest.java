package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.crmReading;
import static org.crmkit.examples.cli.CommandLineRun.file;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.crmkit.scoring.json.ModelCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code crm score run --text} prints. */
class ScoreTextTest {

    private static final String CUSTOMERS = "key,not-bought,open-complaints,falling-consumption\nc-01,120,2,0.5\n";

    @TempDir
    Path folder;

    static Stream<String> models() {
        return ModelCatalogue.all().stream().map(model -> model.key().slug());
    }

    @ParameterizedTest
    @MethodSource("models")
    void the_result_of_every_model_reads_as_text_in_both_languages(String model) {
        String example = crm(folder, "score", "example", model).out();
        for (String lang : new String[] {"zh", "en"}) {
            CommandLineRun run =
                    crmReading(folder, example, "score", "run", model, "--input", "-", "--text", "--lang", lang);

            assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
            assertThat(run.out()).isNotBlank().doesNotContain("{", "an object", "a list");
            assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
        }
    }

    @Test
    void a_score_is_a_sum_from_where_it_begins_over_each_reason_to_its_value() {
        String example = crm(folder, "score", "example", "churn-risk").out();

        assertThat(crmReading(folder, example, "score", "run", "churn-risk", "--input", "-", "--text")
                        .out())
                .contains("""
                        c-01  1.949  Very high
                          = -1.6   to begin with
                          + 1.659  Days without a purchase: 120.00 (on average 41.00)
                          + 1.12   Open complaints: 2.00 (on average 0.40)
                          + 0.77   Fall of consumption: 0.50 (on average 0.15)
                          probability  0.875338
                        """)
                .contains("  missing  open-complaints, falling-consumption\n");
    }

    @Test
    void a_chinese_result_stands_in_columns_two_wide() {
        String example = crm(folder, "score", "example", "churn-risk").out();

        assertThat(crmReading(folder, example, "score", "run", "churn-risk", "--input", "-", "--text", "--lang", "zh")
                        .out())
                .contains("""
                        model
                          intercept  -1.6
                          inputs
                            label         coefficient  mean
                            未购买天数    0.021        41
                            未决投诉数    0.7          0.4
                            消费下降幅度  2.2          0.15
                        """);
    }

    @Test
    void a_table_of_customers_reads_as_text_row_by_row() {
        file(folder, "customers.csv", CUSTOMERS);
        String example = crm(folder, "score", "example", "churn-risk").out();
        int customers = example.indexOf(",\n    \"customers\"");
        file(folder, "model.json", example.substring(0, customers) + "\n  }\n}\n");

        CommandLineRun run = crm(
                folder,
                "score",
                "run",
                "churn-risk",
                "--input",
                "customers.csv",
                "--parameters",
                "model.json",
                "--text");

        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).startsWith("\nc-01  1.949  Very high\n");
    }

    @Test
    void text_and_another_form_at_once_are_refused() {
        CommandLineRun run =
                crm(folder, "score", "run", "churn-risk", "--input", "customers.csv", "--text", "--to", "csv");

        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("--text was given with --to");
    }
}
