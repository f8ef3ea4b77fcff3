package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.crmkit.scoring.credit.CreditScorecard;
import org.crmkit.scoring.pmml.CreditPmml;
import org.crmkit.scoring.pmml.PmmlReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditBuildTest {

    @TempDir
    Path folder;

    /** Invented dealers: months with us, late payments and size decide, the region does not, days go on. */
    @BeforeEach
    void data() {
        Random random = new Random(17);
        StringBuilder text = new StringBuilder("id,day,months,late,region,size,outcome\n");
        LocalDate day = LocalDate.of(2025, 1, 1);
        for (int i = 0; i < 1200; i++) {
            int months = random.nextInt(60);
            int late = random.nextInt(6);
            String size = random.nextInt(10) == 0 ? "" : random.nextBoolean() ? "small" : "large";
            double risk = -1.5 - months / 40.0 + late * 0.6 + (size.equals("small") ? 0.6 : 0);
            boolean lost = random.nextDouble() < 1 / (1 + Math.exp(-risk));
            text.append(i)
                    .append(',')
                    .append(day.plusDays(i / 4))
                    .append(',')
                    .append(random.nextInt(25) == 0 ? "-999" : Integer.toString(months))
                    .append(',')
                    .append(late)
                    .append(',')
                    .append("nsew".charAt(random.nextInt(4)))
                    .append(',')
                    .append(size)
                    .append(',')
                    .append(lost ? "lost" : "paid")
                    .append('\n');
        }
        file(folder, "dealers.csv", text.toString());
    }

    private CommandLineRun build(String... more) {
        String[] usual = {"credit", "build", "--data", "dealers.csv", "--target", "outcome", "--bad", "lost"};
        String[] all = Stream.concat(Arrays.stream(usual), Arrays.stream(more)).toArray(String[]::new);
        return crm(folder, all);
    }

    @Test
    void a_card_is_made_reported_exported_and_scored_with_from_end_to_end() throws IOException {
        CommandLineRun run = build(
                "--without",
                "id",
                "--special=-999",
                "--date",
                "day",
                "--validate-from",
                "2025-09-01",
                "--name",
                "dealers",
                "--out",
                "card.json",
                "--report",
                "card.html",
                "--validation",
                "card-validation.json",
                "--pmml",
                "card.xml");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.DONE);
        assertThat(run.out())
                .contains("late")
                .contains("months")
                .doesNotContain("day")
                .doesNotContain("id,");
        String page = Files.readString(folder.resolve("card.html"));
        assertThat(page)
                .contains("Credit scorecard: dealers")
                .contains("信用评分卡：dealers")
                .contains("<svg");
        assertThat(page)
                .doesNotContain("src=\"http")
                .doesNotContain("href=\"http")
                .doesNotContain("@import");
        assertThat(Files.readString(folder.resolve("card-validation.json")))
                .contains("\"crm\": \"credit/validation\"")
                .contains("\"csi-points\"")
                .contains("\"p-jeffreys\"")
                .contains("\"hosmer-lemeshow\"");
        CreditScorecard card = CreditPmml.card(
                        PmmlReader.read(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("card.xml")))))
                .orElseThrow();
        assertThat(card.name()).isEqualTo("dealers");
        file(folder, "new.csv", "key,months,late,size\nn-1,48,0,large\nn-2,-999,5,small\n");
        CommandLineRun scored =
                crm(folder, "score", "run", "credit-scorecard", "--input", "new.csv", "--parameters", "card.json");
        assertThat(scored.err()).isEmpty();
        assertThat(scored.out().lines()).hasSize(3);
        double good = Double.parseDouble(scored.out().lines().toList().get(1).split(",", -1)[1]);
        double poor = Double.parseDouble(scored.out().lines().toList().get(2).split(",", -1)[1]);
        assertThat(good).isGreaterThan(poor);
    }

    @Test
    void two_runs_write_the_same_bytes() throws IOException {
        build("--without", "id,day", "--out", "one.json", "--report", "one.html");
        build("--without", "id,day", "--out", "two.json", "--report", "two.html");
        assertThat(folder.resolve("one.json")).hasSameBinaryContentAs(folder.resolve("two.json"));
        assertThat(folder.resolve("one.html")).hasSameBinaryContentAs(folder.resolve("two.html"));
    }

    @ParameterizedTest
    @CsvSource({
        "--bad=gone, both outcomes must be there",
        "--name=No Slug, must be a slug",
        "--trend=sideways, must be free",
        "--max-bins=1, must be 2 to 20",
        "--date=day, give both",
        "--data=card.json, it must be a table"
    })
    void what_cannot_be_built_is_told_in_one_sentence(String option, String told) {
        CommandLineRun run = option.startsWith("--data") || option.startsWith("--bad")
                ? crm(
                        folder,
                        "credit",
                        "build",
                        "--target",
                        "outcome",
                        option,
                        option.startsWith("--data") ? "--bad=lost" : "--data=dealers.csv")
                : build(option);
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.complaints()).hasSize(1);
        assertThat(run.err()).contains(told);
    }

    @Test
    void a_row_without_outcome_is_named_by_its_line() {
        file(folder, "gap.csv", "x,outcome\n1,lost\n2,\n");
        CommandLineRun run = crm(folder, "credit", "build", "--data", "gap.csv", "--target", "outcome");
        assertThat(run.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(run.err()).contains("gap.csv").contains("3").contains("outcome");
    }
}
