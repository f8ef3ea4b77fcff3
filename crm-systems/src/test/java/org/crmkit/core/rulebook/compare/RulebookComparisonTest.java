package org.crmkit.core.rulebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.RandomEditions;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookPatch;
import org.crmkit.core.rulebook.compare.Affected.Group;
import org.crmkit.core.rulebook.compare.RuleChange.Kind;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RulebookComparisonTest {

    private static final String GRADE_B =
            "    b: {name: {zh: B级, en: Grade B}, limit: CNY 200000.00, payment-term: 45 days, overrun: 0.05}\n";

    private final Rulebook base = CompleteRulebooks.with();

    private RuleChange only(String... replacements) {
        List<RuleChange> rules = RulebookComparison.between(base, CompleteRulebooks.with(replacements))
                .rules();
        assertThat(rules).hasSize(1);
        return rules.get(0);
    }

    @Test
    void a_rulebook_does_not_differ_from_itself() {
        RulebookComparison comparison = RulebookComparison.between(base, CompleteRulebooks.with());
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.sharesVersion()).isFalse();
    }

    @Test
    void a_raised_threshold_is_stricter_and_concerns_the_level_and_the_one_before_it() {
        RuleChange change = only("threshold: CNY 20000.00", "threshold: CNY 25000.00");
        assertThat(change.key()).hasToString("tier.levels.gold.threshold");
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.direction()).isEqualTo(Direction.STRICTER);
        assertThat(change.before().map(RuleValue::spelled)).contains("CNY 20000.00");
        assertThat(change.after().map(RuleValue::spelled)).contains("CNY 25000.00");
        assertThat(change.magnitude().orElseThrow().difference()).isEqualByComparingTo("5000");
        assertThat(change.magnitude().orElseThrow().share().orElseThrow()).isEqualByComparingTo("0.25");
        assertThat(change.affected())
                .extracting(one -> one.group() + " " + one.slug())
                .containsExactly("TIER gold", "TIER silver");
        assertThat(change.sentence())
                .isEqualTo(
                        Label.of(
                                "金卡会员的起点金额由20,000.00元改为25,000.00元（+5,000.00元，+25%）；对客户更严。涉及：金卡会员、银卡会员。",
                                "Threshold of Gold: CNY 25,000.00 instead of CNY 20,000.00 (+CNY 5,000.00, +25%); stricter for the customer. Concerns: Gold, Silver."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "window: 12 months|window: 6 months|tier.window|STRICTER|-6 months, -50%|CUSTOMERS tier",
                "window: 12 months|window: 2 years|tier.window|LOOSER|+12 months, +100%|CUSTOMERS tier",
                "boundary: inclusive|boundary: exclusive|credit.boundary|STRICTER||CUSTOMERS credit",
                "reservation-term: 72 hours|reservation-term: 5 days|credit.reservation-term|UNKNOWN||CUSTOMERS credit",
                "overdue-tolerance: 5 days|overdue-tolerance: 6 days|credit.overdue-tolerance|LOOSER|+1 day, +20%|CUSTOMERS credit",
                "limit: CNY 50000.00|limit: CNY 40000.00|credit.grades.c.limit|STRICTER|-CNY 10,000.00, -20%|GRADE c",
                "limit: CNY 0.00|limit: CNY 100.00|credit.grades.d.limit|LOOSER|+CNY 100.00|GRADE d",
                "overrun: 0.10|overrun: 0.125|credit.grades.a.overrun|LOOSER|+2.5 percentage points|GRADE a",
                "Finance manager}, up-to: CNY 50000.00|Finance manager}, up-to: CNY 60000.00|credit.authorities.finance-manager.up-to|LOOSER|+CNY 10,000.00, +20%|POST finance-manager",
                "{first-response: 4 working hours|{first-response: 150 working minutes|complaint.service-levels.gold.first-response|LOOSER|-90 working minutes, -37.5%|TIER gold",
                "{first-response: 8 working hours|{first-response: 1 working day|complaint.service-levels.standard.first-response|UNKNOWN||TIER standard",
                "resolution: 2 working days|resolution: 3 working days|complaint.service-levels.platinum.resolution|STRICTER|+1 working day, +50%|TIER platinum",
                "escalation-at: 0.80|escalation-at: 0.75|complaint.escalation-at|LOOSER|-5 percentage points|CUSTOMERS complaint",
                "monday: [09:00-12:00, 13:00-18:00]|monday: [09:00-17:00]|complaint.calendar.hours.monday|UNKNOWN||CUSTOMERS complaint",
                "must-solve-from: 70|must-solve-from: 65|complaint.filter.must-solve-from|LOOSER|-5, -7.14%|CUSTOMERS complaint",
                "minimum: 200|minimum: 300|survey.sample.minimum|NEUTRAL|+100 questionnaires, +50%|HOUSE survey",
                "en: Gold}|en: Golden}|tier.levels.gold.name|NEUTRAL||TIER gold"
            })
    void every_kind_of_value_has_its_direction_size_and_audience(
            String written, String instead, String key, Direction direction, String size, String audience) {
        RuleChange change = only(written, instead);
        assertThat(change.key()).hasToString(key);
        assertThat(change.kind()).isEqualTo(Kind.CHANGED);
        assertThat(change.direction()).isEqualTo(direction);
        assertThat(change.magnitude().map(magnitude -> magnitude.label().en())).isEqualTo(Optional.ofNullable(size));
        assertThat(change.affected()).first().satisfies(one -> assertThat(one.group() + " " + one.slug())
                .isEqualTo(audience));
    }

    @Test
    void whatever_has_a_row_for_each_tier_is_about_that_tier() {
        assertThat(only("gold: 1.5", "gold: 1.6").affected())
                .extracting(
                        one -> one.group() + " " + one.slug() + " " + one.name().en())
                .containsExactly("TIER gold Gold");
    }

    @Test
    void weights_of_a_filter_favour_some_over_others() {
        List<RuleChange> rules = RulebookComparison.between(
                        base, CompleteRulebooks.with("area: 0.15, repetition: 0.20", "area: 0.20, repetition: 0.15"))
                .rules();
        assertThat(rules).extracting(change -> change.key().last()).containsExactly("area", "repetition");
        assertThat(rules).allSatisfy(change -> assertThat(change.direction()).isEqualTo(Direction.UNKNOWN));
        assertThat(rules.get(0).magnitude().orElseThrow().text()).isEqualTo(Label.same("+0.05"));
    }

    @Test
    void a_level_that_is_new_stands_where_it_ranks_and_one_that_is_gone_where_it_ranked() {
        Rulebook more = CompleteRulebooks.with(
                "    gold: {name",
                "    jade: {name: {zh: 玉卡会员, en: Jade}, threshold: CNY 9000.00}\n    gold: {name",
                "    gold: {first",
                "    jade: {first-response: 5 working hours, resolution: 4 working days}\n    gold: {first",
                "silver: b, ",
                "silver: b, jade: b, ",
                "silver: 1.2, ",
                "silver: 1.2, jade: 1.3, ");
        RulebookComparison comparison = RulebookComparison.between(base, more);
        assertThat(comparison.rules())
                .extracting(change -> change.kind() + " " + change.key())
                .containsExactly(
                        "ADDED tier.levels.jade.name",
                        "ADDED tier.levels.jade.threshold",
                        "ADDED complaint.service-levels.jade.first-response",
                        "ADDED complaint.service-levels.jade.resolution",
                        "ADDED care.by-tier.jade",
                        "ADDED points.rates.jade");
        assertThat(comparison.rules().get(1).direction()).isEqualTo(Direction.UNKNOWN);
        assertThat(comparison.rules().get(1).sentence().en())
                .isEqualTo(
                        "New: Threshold of Jade, CNY 9,000.00; better or worse, as the case may be. Concerns: Jade, Silver.");
        assertThat(comparison.inverse().rules())
                .extracting(change -> change.kind() + " " + change.key())
                .containsExactly(
                        "REMOVED tier.levels.jade.name",
                        "REMOVED tier.levels.jade.threshold",
                        "REMOVED complaint.service-levels.jade.first-response",
                        "REMOVED complaint.service-levels.jade.resolution",
                        "REMOVED care.by-tier.jade",
                        "REMOVED points.rates.jade");
        assertThat(comparison.inverse().rules().get(1).sentence().zh())
                .isEqualTo("取消：玉卡会员的起点金额（原为9,000.00元）；利弊因情形而异。涉及：玉卡会员、银卡会员。");
    }

    @Test
    void a_row_under_another_slug_that_says_the_same_is_renamed() {
        RuleChange change = only(GRADE_B, GRADE_B.replace("    b:", "    good:"));
        assertThat(change.kind()).isEqualTo(Kind.RENAMED);
        assertThat(change.key()).hasToString("credit.grades.b");
        assertThat(change.sentence().en())
                .isEqualTo(
                        "Grade B: filed under good instead of b, otherwise unchanged; records that carry the old slug must be changed. Concerns: Grade B.");
    }

    @Test
    void a_row_under_another_slug_that_says_something_else_is_another_row() {
        List<RuleChange> rules = RulebookComparison.between(
                        base,
                        CompleteRulebooks.with(
                                GRADE_B, GRADE_B.replace("    b:", "    good:").replace("45 days", "50 days")))
                .rules();
        assertThat(rules).hasSize(8);
        assertThat(rules).extracting(RuleChange::kind).containsOnly(Kind.ADDED, Kind.REMOVED);
    }

    @Test
    void grades_in_another_order_are_noticed_though_no_value_changed() {
        Rulebook even = CompleteRulebooks.with("limit: CNY 500000.00", "limit: CNY 200000.00");
        String gradeA =
                "    a: {name: {zh: A级, en: Grade A}, limit: CNY 500000.00, payment-term: 60 days, overrun: 0.10}\n";
        Rulebook swapped = CompleteRulebooks.with(
                gradeA + GRADE_B, GRADE_B + gradeA.replace("limit: CNY 500000.00", "limit: CNY 200000.00"));
        RulebookComparison comparison = RulebookComparison.between(even, swapped);
        assertThat(comparison.rules()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.REORDERED);
            assertThat(change.key()).hasToString("credit.grades");
            assertThat(change.sentence().en())
                    .startsWith(
                            "Order of Credit grades and limits: Grade B, Grade A, Grade C, Grade D instead of Grade A, Grade B, Grade C, Grade D;");
            assertThat(change.affected()).extracting(Affected::group).containsExactly(Group.CUSTOMERS);
        });
    }

    @Test
    void the_header_is_compared_apart_from_the_rules() {
        RulebookComparison comparison = RulebookComparison.between(
                base,
                CompleteRulebooks.with(
                        "edition: \"2026.1\"", "edition: \"2026.2\"",
                        "en: Management committee", "en: Board",
                        "effective: 2026-01-15", "effective: 2026-07-01"));
        assertThat(comparison.rules()).isEmpty();
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(comparison.header())
                .extracting(change -> change.key().path())
                .containsExactly("rulebook.edition", "rulebook.issued-by", "rulebook.effective");
        assertThat(comparison
                        .change(RuleKey.of("rulebook.effective"))
                        .orElseThrow()
                        .magnitude()
                        .orElseThrow()
                        .label()
                        .en())
                .isEqualTo("167 days later");
        assertThat(comparison.header())
                .allSatisfy(change -> assertThat(change.direction()).isEqualTo(Direction.NEUTRAL));
    }

    @Test
    void rules_that_differ_under_one_version_are_told() {
        assertThat(RulebookComparison.between(
                                base, CompleteRulebooks.with("callback-share: 0.20", "callback-share: 0.30"))
                        .sharesVersion())
                .isTrue();
        assertThat(RulebookComparison.between(
                                base,
                                CompleteRulebooks.with(
                                        "callback-share: 0.20", "callback-share: 0.30", "\"2026.1\"", "\"2026.2\""))
                        .sharesVersion())
                .isFalse();
    }

    @Test
    void two_currencies_have_no_difference_and_no_direction() {
        Rulebook dollars = CompleteRulebooks.with("CNY", "USD");
        RuleChange change = RulebookComparison.between(base, dollars)
                .change(RuleKey.of("credit.grades.b.limit"))
                .orElseThrow();
        assertThat(change.magnitude()).isEmpty();
        assertThat(change.direction()).isEqualTo(Direction.UNKNOWN);
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void the_random_editions_have_changes_of_every_kind() {
        assertThat(seeds().boxed()
                        .flatMap(seed -> RulebookComparison.between(base, RandomEditions.of(seed)).rules().stream())
                        .map(RuleChange::kind))
                .contains(Kind.values());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_changes_taken_over_one_and_all_make_the_new_rulebook(long seed) {
        Rulebook edited = RandomEditions.of(seed);
        List<RuleKey> keys = new ArrayList<>();
        List<RuleKey> orders = new ArrayList<>();
        for (RuleChange change : RulebookComparison.between(base, edited).rules()) {
            switch (change.kind()) {
                case ADDED, REMOVED, CHANGED -> keys.add(change.key());
                case RENAMED -> {
                    String from = change.key().path();
                    keys.add(change.key());
                    keys.add(RuleKey.of(from.substring(0, from.lastIndexOf('.') + 1)
                            + change.after().orElseThrow().spelled()));
                }
                case REORDERED -> orders.add(change.key());
            }
        }
        assertThat(RulebookPatch.of(base, edited, StandardRooms.all()).with(keys, orders))
                .as("seed %s", seed)
                .map(Rulebook::facts)
                .contains(edited.facts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_comparison_the_other_way_round_is_the_inverse(long seed) {
        Rulebook edited = RandomEditions.of(seed);
        RulebookComparison there = RulebookComparison.between(base, edited);
        RulebookComparison back = there.inverse();
        assertThat(back.changes()).as("seed %s", seed).hasSameSizeAs(there.changes());
        assertThat(back.before()).isEqualTo(edited);
        for (RuleChange change : there.changes()) {
            if (change.kind() == Kind.RENAMED) {
                assertThat(back.rules())
                        .as("seed %s", seed)
                        .filteredOn(other -> other.kind() == Kind.RENAMED)
                        .extracting(RuleChange::after)
                        .contains(change.before());
                continue;
            }
            RuleChange inverse = back.change(change.key()).orElseThrow();
            assertThat(inverse.before()).as("seed %s", seed).isEqualTo(change.after());
            assertThat(inverse.after()).isEqualTo(change.before());
            assertThat(inverse.direction()).isEqualTo(change.direction().inverse());
            assertThat(inverse.magnitude().map(Magnitude::difference))
                    .isEqualTo(change.magnitude().map(Magnitude::difference).map(BigDecimal::negate));
            assertThat(inverse.affected())
                    .extracting(Affected::slug)
                    .containsExactlyElementsOf(
                            change.affected().stream().map(Affected::slug).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_edition_does_not_differ_from_itself(long seed) {
        assertThat(RulebookComparison.between(RandomEditions.of(seed), RandomEditions.of(seed))
                        .changes())
                .as("seed %s", seed)
                .isEmpty();
    }
}
