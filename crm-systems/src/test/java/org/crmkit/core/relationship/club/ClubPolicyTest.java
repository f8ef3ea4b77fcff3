package org.crmkit.core.relationship.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.junit.jupiter.api.Test;

class ClubPolicyTest {

    private static List<String> benefits(String tier) {
        return MemberDiscountTest.POLICY.policy().benefitsOf(tier).stream()
                .map(ClubBenefit::slug)
                .toList();
    }

    @Test
    void a_higher_tier_keeps_every_benefit_of_the_tiers_below() {
        assertThat(benefits("standard")).containsExactly("birthday-greeting", "early-notice");
        assertThat(benefits("silver")).containsExactly("birthday-greeting", "early-notice", "priority-line");
        List<String> tiers = List.of("standard", "silver", "gold", "platinum");
        for (int i = 1; i < tiers.size(); i++) {
            assertThat(benefits(tiers.get(i))).containsAll(benefits(tiers.get(i - 1)));
        }
        assertThat(benefits("platinum"))
                .hasSize(MemberDiscountTest.POLICY.policy().benefits().size());
    }

    @Test
    void the_draft_says_what_is_wrong_with_its_path() {
        for (List<String> change : List.of(
                List.of("silver: 0.02, gold: 0.05", "silver: 0.06, gold: 0.05", "club.discounts.gold"),
                List.of("  most: 0.15", "  most: 0.07", "club.most"),
                List.of("  most: 0.15", "  most: 1.01", "club.most"),
                List.of("platinum: 0.08}", "platinum: 1.08}", "club.discounts.platinum"),
                List.of("    per-seat: CNY 300.00", "    per-seat: CNY 0.00", "club.get-together.per-seat"),
                List.of("above: CNY 5000.00", "above: CNY -0.01", "club.get-together.approval-above"),
                List.of("invite-before: 7 days", "invite-before: 7 hours", "club.get-together.invite-before"),
                List.of("    from: silver", "    from: wood", "club.get-together.from"),
                List.of("service line}, from: silver}", "service line}, from: wood}", "club.benefits.priority-line.from"),
                List.of("combining: larger", "combining: both", "club.combining"))) {
            assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(change.get(0), change.get(1))))
                    .as(change.get(1))
                    .extracting(problem -> problem.path())
                    .contains(change.get(2));
        }
    }

    @Test
    void every_tier_has_a_discount_and_nothing_else_has() {
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(", platinum: 0.08}", "}")))
                .anyMatch(problem -> problem.toString().contains("platinum"));
        assertThat(CompleteRulebooks.READER.check(
                        CompleteRulebooks.changed("platinum: 0.08}", "platinum: 0.08, wood: 0.08}")))
                .anyMatch(problem -> problem.toString().contains("club.discounts.wood is given; there is no such tier"));
    }
}
