package org.crmkit.core.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.junit.jupiter.api.Test;

class RulebookPatchTest {

    private static final RuleKey GOLD = RuleKey.of("tier.levels.gold.threshold");

    private final Rulebook base = CompleteRulebooks.with();

    @Test
    void one_rule_is_taken_over_and_nothing_else() {
        Rulebook donor = CompleteRulebooks.with(
                "threshold: CNY 20000.00",
                "threshold: CNY 25000.00",
                "overdue-tolerance: 5 days",
                "overdue-tolerance: 7 days");
        Rulebook patched = RulebookPatch.of(base, donor, StandardRooms.all())
                .with(List.of(GOLD), List.of())
                .orElseThrow();
        assertThat(patched.tier()).isEqualTo(donor.tier());
        assertThat(patched.credit()).isEqualTo(base.credit());
        assertThat(patched.version()).isEqualTo(base.version());
    }

    @Test
    void a_rule_that_does_not_agree_with_the_rest_gives_nothing() {
        Rulebook donor = CompleteRulebooks.with(
                "threshold: CNY 20000.00",
                "threshold: CNY 70000.00",
                "threshold: CNY 60000.00",
                "threshold: CNY 90000.00");
        RulebookPatch patch = RulebookPatch.of(base, donor, StandardRooms.all());
        assertThat(patch.with(List.of(GOLD), List.of())).isEmpty();
        assertThat(patch.with(List.of(GOLD, RuleKey.of("tier.levels.platinum")), List.of()))
                .get()
                .extracting(Rulebook::tier)
                .isEqualTo(donor.tier());
    }

    @Test
    void a_row_the_donor_lacks_is_removed_and_one_it_adds_stands_where_the_donor_has_it() {
        Rulebook donor = CompleteRulebooks.with(
                "    c: {name: {zh: C级, en: Grade C}, limit: CNY 50000.00, payment-term: 30 days, overrun: 0.05}\n",
                "    e: {name: {zh: E级, en: Grade E}, limit: CNY 30000.00, payment-term: 15 days, overrun: 0}\n");
        RulebookPatch patch = RulebookPatch.of(base, donor, StandardRooms.all());
        assertThat(patch.with(List.of(RuleKey.of("credit.grades.c")), List.of())
                        .orElseThrow()
                        .credit()
                        .grade("c"))
                .isEmpty();
        assertThat(patch.with(List.of(RuleKey.of("credit.grades.e"), RuleKey.of("credit.grades.c")), List.of())
                        .orElseThrow()
                        .credit())
                .isEqualTo(donor.credit());
    }

    @Test
    void an_order_is_taken_over_without_the_values() {
        Rulebook even = CompleteRulebooks.with("limit: CNY 500000.00", "limit: CNY 200000.00");
        Rulebook swapped = CompleteRulebooks.with(
                "    a: {name: {zh: A级, en: Grade A}, limit: CNY 500000.00, payment-term: 60 days, overrun: 0.10}\n",
                "",
                "    c: {name: {zh: C级, en: Grade C}",
                "    a: {name: {zh: A级, en: Grade A}, limit: CNY 200000.00, payment-term: 90 days, overrun: 0.10}\n    c: {name: {zh: C级, en: Grade C}");
        Rulebook patched = RulebookPatch.of(even, swapped, StandardRooms.all())
                .with(List.of(), List.of(RuleKey.of("credit.grades")))
                .orElseThrow();
        assertThat(patched.credit().grades()).extracting(grade -> grade.slug()).containsExactly("b", "a", "c", "d");
        assertThat(patched.credit().grade("a")).isEqualTo(even.credit().grade("a"));
    }

    @Test
    void no_rule_taken_over_leaves_the_rules_as_they_are() {
        assertThat(RulebookPatch.of(
                                base,
                                CompleteRulebooks.with("callback-share: 0.20", "callback-share: 0.30"),
                                StandardRooms.all())
                        .with(List.of(), List.of())
                        .orElseThrow()
                        .facts())
                .isEqualTo(base.facts());
    }
}
