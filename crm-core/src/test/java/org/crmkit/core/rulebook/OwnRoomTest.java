package org.crmkit.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rulebook.compare.RulebookComparison;
import org.crmkit.core.text.Label;
import org.crmkit.core.tier.TierScheme;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** A company adds a room that the library does not have. */
class OwnRoomTest {

    private static final Rooms ROOMS = Rooms.none()
            .and(
                    "fleet",
                    Shapes.draft(f ->
                            new FleetDraft(f.required("deposit", Shapes.money()).orElse(null))));
    private static final RulebookReader READER = new RulebookReader(Rulebooks.VALIDATOR, ROOMS);

    record FleetPolicy(Money deposit) implements RulePart {
        @Override
        public String section() {
            return "fleet";
        }

        @Override
        public List<RuleFact> facts() {
            return List.of(new RuleFact(
                    RuleKey.of("fleet.deposit"), new RuleValue.Amount(deposit), Label.of("车辆押金", "Deposit for a van")));
        }
    }

    record FleetDraft(Money deposit) implements RoomDraft {
        @Override
        public RulePart toPolicy(RulebookHeader header, TierScheme tiers) {
            return new FleetPolicy(deposit);
        }
    }

    private static Node document(String deposit) {
        String text = DefaultRulebook.text().replace("\ntier:\n", "\nfleet:\n  deposit: " + deposit + "\n\ntier:\n");
        return LocatedYaml.read("own.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
    }

    @Test
    void its_rules_are_read_found_by_class_and_written_back() {
        Rulebook rulebook = READER.read(document("CNY 800.00"));
        assertThat(rulebook.room(FleetPolicy.class)).contains(new FleetPolicy(Money.parse("CNY 800.00")));
        String json = JsonWriter.text(writer -> RulebookWriter.write(rulebook, writer));
        Node written = LocatedJson.read("own.json", json.getBytes(StandardCharsets.UTF_8), Limits.standard());
        assertThat(READER.read(written)).isEqualTo(rulebook);
    }

    @Test
    void an_amount_in_another_currency_is_refused_as_in_any_room() {
        assertThat(READER.check(document("USD 800.00"))).singleElement().satisfies(problem -> assertThat(problem.path())
                .isEqualTo("fleet.deposit"));
    }

    @Test
    void its_rules_are_compared_and_taken_over_one_by_one() {
        Rulebook before = READER.read(document("CNY 800.00"));
        Rulebook after = READER.read(document("CNY 900.00"));
        assertThat(RulebookComparison.between(before, after).rules())
                .singleElement()
                .satisfies(change -> assertThat(change.key()).isEqualTo(RuleKey.of("fleet.deposit")));
        assertThat(RulebookPatch.of(before, after, ROOMS)
                        .with(List.of(RuleKey.of("fleet.deposit")), List.of())
                        .orElseThrow()
                        .facts())
                .isEqualTo(after.facts());
    }
}
