package org.crmkit.core.relationship.club;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.junit.jupiter.api.Test;

class ClubPolicyTest {

    private static List<String> benefits(String grade) {
        return MemberDiscountTest.POLICY.policy().benefitsOf(grade).stream()
                .map(ClubBenefit::slug)
                .toList();
    }

    @Test
    void a_higher_grade_keeps_every_benefit_of_the_grades_below() {
        assertThat(benefits("basic")).containsExactly("birthday-greeting", "early-notice");
        assertThat(benefits("silver-card")).containsExactly("birthday-greeting", "early-notice", "priority-line");
        List<String> grades = List.of("basic", "silver-card", "gold-card", "platinum-card");
        for (int i = 1; i < grades.size(); i++) {
            assertThat(benefits(grades.get(i))).containsAll(benefits(grades.get(i - 1)));
        }
        assertThat(benefits("platinum-card"))
                .hasSize(MemberDiscountTest.POLICY.policy().benefits().size());
    }

    @Test
    void the_draft_says_what_is_wrong_with_its_path() {
        for (List<String> change : List.of(
                List.of("discount: 0.02", "discount: 0.06", "club.grades.gold-card.discount"),
                List.of("  most: 0.15", "  most: 0.07", "club.most"),
                List.of("  most: 0.15", "  most: 1.01", "club.most"),
                List.of("discount: 0.08", "discount: 1.08", "club.grades.platinum-card.discount"),
                List.of("discount: 0.02}", "discount: -0.01}", "club.grades.silver-card.discount"),
                List.of("    per-seat: CNY 300.00", "    per-seat: CNY 0.00", "club.get-together.per-seat"),
                List.of("above: CNY 5000.00", "above: CNY -0.01", "club.get-together.approval-above"),
                List.of("invite-before: 7 days", "invite-before: 7 hours", "club.get-together.invite-before"),
                List.of("    from: silver-card", "    from: wood", "club.get-together.from"),
                List.of(
                        "service line}, from: silver-card}",
                        "service line}, from: wood}",
                        "club.benefits.priority-line.from"),
                List.of("combining: larger", "combining: both", "club.combining"))) {
            assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(change.get(0), change.get(1))))
                    .as(change.get(1))
                    .extracting(problem -> problem.path())
                    .contains(change.get(2));
        }
    }
}
