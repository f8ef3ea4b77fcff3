package org.crmkit.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.json.LocatedYaml;
import org.junit.jupiter.api.Test;

class DefaultRulebookTest {

    private final Rulebook rulebook = DefaultRulebook.load();

    @Test
    void it_violates_no_constraint() {
        assertThat(Rulebooks.READER.check(DefaultRulebook.document())).isEmpty();
        assertThat(Rulebooks.READER.read(DefaultRulebook.document())).isEqualTo(rulebook);
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
    void written_as_json_it_reads_back_equal() {
        String json = JsonWriter.text(writer -> RulebookWriter.write(rulebook, writer));
        assertThat(Rulebooks.READER.read(
                        LocatedJson.read("r.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard())))
                .isEqualTo(rulebook);
    }

    @Test
    void the_section_of_a_room_the_reader_was_not_given_is_refused_as_unknown() {
        String text = DefaultRulebook.text().replace("\ntier:\n", "\nfleet:\n  vans: 3\ntier:\n");
        assertThat(Rulebooks.READER.check(
                        LocatedYaml.read("r.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.standard())))
                .singleElement()
                .satisfies(problem -> assertThat(problem.path()).isEqualTo("fleet"));
    }

    @Test
    void two_rooms_cannot_have_the_same_section() {
        Rooms one = Rooms.none().and("fleet", Shapes.draft(fields -> (header, tiers) -> rulebook.customer()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.and("fleet", Shapes.draft(fields -> (header, tiers) -> rulebook.customer())))
                .withMessageContaining("section was fleet twice");
    }
}
