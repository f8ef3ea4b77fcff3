package org.crmkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.examples.cli.CommandLineRun.crm;
import static org.crmkit.examples.cli.CommandLineRun.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done with cards once there are some: improve, compare, import, and make one with rejected applicants. */
class CreditCardsTest {

    @TempDir
    Path folder;

    /** Invented dealers: months with us and late payments decide. */
    @BeforeEach
    void data() {
        file(folder, "dealers.csv", dealers(17, 1500));
        file(folder, "later.csv", dealers(18, 1500));
        file(folder, "rejects.csv", dealers(19, 300).replaceAll("(?m),(outcome|lost|paid)$", ""));
    }

    private static String dealers(long seed, int rows) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("months,late,noise,outcome\n");
        for (int i = 0; i < rows; i++) {
            int months = random.nextInt(60);
            int late = random.nextInt(6);
            double risk = -1.5 - months / 40.0 + late * 0.6;
            boolean lost = random.nextDouble() < 1 / (1 + Math.exp(-risk));
            text.append(months)
                    .append(',')
                    .append(late)
                    .append(',')
                    .append(random.nextInt(9))
                    .append(',');
            text.append(lost ? "lost" : "paid").append('\n');
        }
        return text.toString();
    }

    private CommandLineRun build(String out, String... more) {
        String[] usual = {
            "credit", "build", "--data", "dealers.csv", "--target", "outcome", "--bad", "lost", "--out", out
        };
        String[] all = new String[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return crm(folder, all);
    }

    @Test
    void the_next_grade_is_reached_by_the_bins_that_are_named() {
        build("card.json");
        file(folder, "one.csv", "key,months,late\nn-1,10,4\nn-2,58,0\n");
        CommandLineRun run =
                crm(folder, "credit", "improve", "--card", "card.json", "--input", "one.csv", "--change", "late");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("n-1: ").contains("To reach ").contains("late: ");
        CommandLineRun json = crm(folder, "credit", "improve", "--card", "card.json", "--input", "one.csv", "--json");
        assertThat(json.out()).contains("\"crm\": \"credit/improvements\"").contains("\"outcome\": \"reachable\"");
        CommandLineRun far =
                crm(folder, "credit", "improve", "--card", "card.json", "--input", "one.csv", "--target", "5000");
        assertThat(far.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(far.out()).contains("5000 is out of reach");
        CommandLineRun unknown =
                crm(folder, "credit", "improve", "--card", "card.json", "--input", "one.csv", "--change", "size");
        assertThat(unknown.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(unknown.err()).contains("--change was 'size'").contains("late");
    }

    @Test
    void a_card_with_more_to_go_by_replaces_one_with_less() {
        build("poor.json", "--without", "late");
        build("rich.json");
        CommandLineRun run = crm(
                folder,
                "credit compare --champion poor.json --challenger rich.json --data later.csv --target outcome --bad lost"
                        .split(" ", -1));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(run.out()).contains("1500 cases").contains("The challenger is better, and not by chance.");
        CommandLineRun back = crm(
                folder,
                "credit compare --champion rich.json --challenger poor.json --data later.csv --target outcome --bad lost --json"
                        .split(" ", -1));
        assertThat(back.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(back.out()).contains("\"outcome\": \"champion\"");
        CommandLineRun same = crm(
                folder,
                "credit compare --champion rich.json --challenger rich.json --data later.csv --target outcome --bad lost"
                        .split(" ", -1));
        assertThat(same.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(same.out()).contains("may be chance");
    }

    @Test
    void a_card_comes_back_from_pmml_as_it_was_and_scores_as_it_did() {
        build("card.json", "--pmml", "card.xml");
        CommandLineRun run = crm(folder, "credit import --pmml card.xml --card again.json".split(" ", -1));
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.DONE);
        assertThat(folder.resolve("again.json")).hasSameTextualContentAs(folder.resolve("card.json"));
        file(folder, "one.csv", "key,months,late\nn-1,10,4\n");
        String scored = crm(
                        folder, "score", "run", "credit-scorecard", "--input", "one.csv", "--parameters", "card.json")
                .out()
                .lines()
                .toList()
                .get(1);
        String imported = crm(folder, "credit", "import", "--pmml", "card.xml", "--input", "one.csv")
                .out()
                .lines()
                .toList()
                .get(1);
        assertThat(imported.split(",", -1)[1]).isEqualTo(scored.split(",", -1)[1]);
    }

    @Test
    void a_card_of_another_origin_scores_a_table_with_reason_codes() {
        file(folder, "other.xml", """
                <PMML version="4.4" xmlns="http://www.dmg.org/PMML-4_4">
                  <Header/>
                  <DataDictionary numberOfFields="2">
                    <DataField name="age" optype="continuous" dataType="integer"/>
                    <DataField name="points" optype="continuous" dataType="double"/>
                  </DataDictionary>
                  <Scorecard functionName="regression" modelName="other" initialScore="100" useReasonCodes="true"
                      reasonCodeAlgorithm="pointsBelow" baselineScore="20">
                    <MiningSchema>
                      <MiningField name="age"/>
                      <MiningField name="points" usageType="target"/>
                    </MiningSchema>
                    <Characteristics>
                      <Characteristic name="AgeScore" reasonCode="AGE">
                        <Attribute partialScore="5">
                          <SimplePredicate field="age" operator="lessThan" value="30"/>
                        </Attribute>
                        <Attribute partialScore="25">
                          <SimplePredicate field="age" operator="greaterOrEqual" value="30"/>
                        </Attribute>
                      </Characteristic>
                    </Characteristics>
                  </Scorecard>
                </PMML>
                """);
        file(folder, "people.csv", "key,age\np-1,24\np-2,41\np-3,\n");
        CommandLineRun run = crm(folder, "credit", "import", "--pmml", "other.xml", "--input", "people.csv");
        assertThat(run.exit()).as(run.err()).isEqualTo(Exit.FINDINGS);
        assertThat(run.out().lines())
                .containsExactly(
                        "key,score,reasons,refused", "p-1,105,AGE,", "p-2,125,AGE,", "p-3,,,no-attribute AgeScore");
        CommandLineRun told = crm(folder, "credit", "import", "--pmml", "other.xml");
        assertThat(told.out()).contains("scorecard other: 1 characteristics").contains("has reason codes");
        CommandLineRun card = crm(folder, "credit", "import", "--pmml", "other.xml", "--card", "x.json");
        assertThat(card.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(card.err()).contains("Leave out --card");
        file(folder, "broken.xml", "<PMML><Scorecard/></PMML>");
        CommandLineRun broken = crm(folder, "credit", "import", "--pmml", "broken.xml");
        assertThat(broken.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(broken.err()).contains("broken.xml").contains("line ");
    }

    @Test
    void rejected_applicants_change_the_card_and_the_seed_only_what_parcelling_draws() {
        build("without.json");
        CommandLineRun fuzzy = build("fuzzy.json", "--rejects", "rejects.csv", "--reject-factor", "3");
        assertThat(fuzzy.exit()).as(fuzzy.err()).isEqualTo(Exit.DONE);
        assertThat(fuzzy.out()).contains("inferred, not seen");
        assertThat(contents("fuzzy.json")).isNotEqualTo(contents("without.json"));
        build("one.json", "--rejects", "rejects.csv", "--reject-method", "parcelling", "--seed", "5");
        build("two.json", "--rejects", "rejects.csv", "--reject-method", "parcelling", "--seed", "5");
        build("three.json", "--rejects", "rejects.csv", "--reject-method", "parcelling", "--seed", "6");
        assertThat(contents("two.json")).isEqualTo(contents("one.json"));
        assertThat(contents("three.json")).isNotEqualTo(contents("one.json"));
        CommandLineRun wrong = build("x.json", "--rejects", "rejects.csv", "--reject-method", "guessing");
        assertThat(wrong.exit()).isEqualTo(Exit.BAD_INPUT);
        assertThat(wrong.err()).contains("--reject-method was 'guessing'");
    }

    private String contents(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
