package org.crmkit.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;

class CompleteRulebookTest {

    private final Rulebook rulebook = CompleteRulebook.load();

    @Test
    void it_violates_no_constraint() {
        assertThat(CompleteRulebooks.READER.check(CompleteRulebook.document())).isEmpty();
        assertThat(CompleteRulebooks.READER.read(CompleteRulebook.document())).isEqualTo(rulebook);
    }

    @Test
    void every_number_in_it_has_a_note_on_its_origin() {
        assertThat(rulebook.facts())
                .filteredOn(fact -> fact.value().isNumeric())
                .hasSizeGreaterThan(50)
                .allSatisfy(fact -> assertThat(rulebook.originOf(fact.key()))
                        .as(fact.key().path())
                        .isPresent());
    }

    @Test
    void every_fact_is_quotable_in_both_languages() {
        for (RuleFact fact : rulebook.facts()) {
            for (Lang lang : Lang.values()) {
                assertThat(fact.value().in(lang)).as(fact.key().path()).isNotBlank();
                assertThat(fact.label().in(lang)).as(fact.key().path()).isNotBlank();
            }
        }
        assertThat(rulebook.fact(RuleKey.of("credit.grades.b.limit"))
                        .orElseThrow()
                        .value()
                        .in(Lang.EN))
                .isEqualTo("CNY 200,000.00");
        assertThat(rulebook.fact(RuleKey.of("complaint.service-levels.gold.first-response"))
                        .orElseThrow()
                        .value()
                        .in(Lang.ZH))
                .isEqualTo("4个工作小时");
    }

    @Test
    void every_cell_of_every_table_is_a_fact() {
        assertThat(rulebook.tables())
                .extracting(table -> table.key().path())
                .contains(
                        "tier.levels",
                        "credit.grades",
                        "credit.authorities",
                        "complaint.service-levels",
                        "survey.satisfaction.weights",
                        "survey.satisfaction.bands",
                        "customer.information.fields",
                        "customer.file.classes",
                        "customer.duplicates.evidence");
        for (RuleTable table : rulebook.tables()) {
            for (RuleTable.Line row : table.rows()) {
                for (RuleTable.Line column : table.columns()) {
                    assertThat(rulebook.fact(table.cell(row, column)))
                            .as("%s, %s, %s", table.key(), row, column)
                            .isPresent();
                }
            }
        }
    }

    @Test
    void the_path_of_every_fact_is_a_path_of_the_document() {
        for (RuleFact fact : rulebook.facts()) {
            assertThat(CompleteRulebook.text()).contains(fact.key().last());
        }
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed("  tier.levels:", "  tier.level:")))
                .singleElement()
                .hasToString(
                        "r.yaml:" + (CompleteRulebooks.line("  tier.levels:") + 1)
                                + ":5: origins.tier.level was about no rule; it must be named by the path of a rule, or the path above several. Correct the path, or remove the note.");
    }

    @Test
    void the_longest_path_above_a_rule_tells_its_origin() {
        assertThat(rulebook.originOf(RuleKey.of("survey.interview-length"))
                        .orElseThrow()
                        .source())
                .startsWith("practice literature");
        assertThat(rulebook.originOf(RuleKey.of("tier.levels.gold.threshold"))
                        .orElseThrow()
                        .key())
                .hasToString("tier.levels");
        assertThat(rulebook.originOf(RuleKey.of("credit.boundary"))).isEmpty();
    }

    @Test
    void its_version_names_it() {
        assertThat(rulebook.version()).isEqualTo(RulebookVersion.of("default", "2026.1"));
        assertThat(rulebook.inForce(Rulebook::credit).version()).isEqualTo(rulebook.version());
    }

    @Test
    void written_as_json_it_reads_back_equal() {
        String json = JsonWriter.text(writer -> RulebookWriter.write(rulebook, writer));
        Rulebook back = CompleteRulebooks.READER.read(
                LocatedJson.read("r.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard()));
        assertThat(back.facts()).isEqualTo(rulebook.facts());
        assertThat(back).isEqualTo(rulebook);
        assertThat(JsonWriter.text(writer -> RulebookWriter.write(back, writer)))
                .isEqualTo(json);
        Rulebook ended = CompleteRulebooks.edition("2026.2", "2026-01-15", "2027-01-15");
        String endedJson = JsonWriter.text(writer -> RulebookWriter.write(ended, writer));
        assertThat(CompleteRulebooks.READER.read(
                        LocatedJson.read("r.json", endedJson.getBytes(StandardCharsets.UTF_8), Limits.standard())))
                .isEqualTo(ended);
    }

    @Test
    void the_same_document_in_json_and_in_yaml_is_the_same_rulebook() {
        String json = JsonWriter.text(writer -> writer.value(CompleteRulebook.document()));
        assertThat(CompleteRulebooks.READER.read(
                        LocatedJson.read("r.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard())))
                .isEqualTo(rulebook);
    }
}
