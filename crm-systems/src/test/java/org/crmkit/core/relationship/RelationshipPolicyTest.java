package org.crmkit.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.junit.jupiter.api.Test;

class RelationshipPolicyTest {

    private static RelationshipPolicy policy(
            int minutes, String speed, String detour, String answer, Map<ReminderKind, Span> reminders) {
        RelationshipPolicy given = ContactDeskTest.POLICY.policy();
        return new RelationshipPolicy(
                given.topics(),
                given.kit(),
                minutes,
                new BigDecimal(speed),
                new BigDecimal(detour),
                given.gifts(),
                given.hospitality(),
                Span.parse(answer),
                given.thankWithin(),
                given.returnVisits(),
                reminders,
                given.cardReaders());
    }

    private static void refused(int minutes, String speed, String detour, String answer, String said) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(
                        minutes,
                        speed,
                        detour,
                        answer,
                        ContactDeskTest.POLICY.policy().reminders()))
                .withMessageContaining(said);
    }

    @Test
    void bounds_are_exact() {
        Map<ReminderKind, Span> reminders = ContactDeskTest.POLICY.policy().reminders();
        assertThat(policy(1, "150", "1", "1 day", reminders).visitMinutes()).isEqualTo(1);
        assertThat(policy(480, "0.1", "3", "1 day", reminders).visitMinutes()).isEqualTo(480);
        refused(0, "30", "1.3", "7 days", "minutes was 0");
        refused(481, "30", "1.3", "7 days", "minutes was 481");
        refused(60, "0", "1.3", "7 days", "speed was 0");
        refused(60, "150.1", "1.3", "7 days", "speed was 150.1");
        refused(60, "30", "0.99", "7 days", "detour was 0.99");
        refused(60, "30", "3.01", "7 days", "detour was 3.01");
        refused(60, "30", "1.3", "7 working days", "answer-within was 7 working days");
        Map<ReminderKind, Span> four = new EnumMap<>(reminders);
        four.remove(ReminderKind.NOT_BOUGHT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(60, "30", "1.3", "7 days", four))
                .withMessageContaining("relationship.reminders.not-bought is missing");
    }

    @Test
    void the_draft_says_what_is_wrong_with_its_path() {
        for (List<String> change : List.of(
                List.of(
                        "    per-customer: CNY 1000.00",
                        "    per-customer: CNY 499.99",
                        "relationship.gifts.per-customer"),
                List.of("    per-giver: CNY 5000.00", "    per-giver: CNY 499.99", "relationship.gifts.per-giver"),
                List.of("    per-gift: CNY 500.00", "    per-gift: CNY 0.00", "relationship.gifts.per-gift"),
                List.of("approval-above: CNY 200.00", "approval-above: CNY -1.00", "relationship.gifts.approval-above"),
                List.of(
                        "    per-customer: CNY 10000.00",
                        "    per-customer: CNY 1999.99",
                        "relationship.hospitality.per-customer"),
                List.of(
                        "meal: {per-guest: CNY 200.00, per-occasion: CNY 2000.00}",
                        "meal: {per-guest: CNY 200.00, per-occasion: CNY 199.99}",
                        "relationship.hospitality.meal.per-occasion"),
                List.of(
                        "reception: {per-guest: CNY 100.00",
                        "reception: {per-guest: CNY -0.01",
                        "relationship.hospitality.reception.per-guest"),
                List.of(
                        "    reception: {per-guest: CNY 100.00, per-occasion: CNY 1000.00}\n",
                        "",
                        "relationship.hospitality.reception"),
                List.of("    not-bought: 90 days", "    not-bought: 0 days", "relationship.reminders.not-bought"),
                List.of("    not-bought: 90 days", "    not-bought: 9 hours", "relationship.reminders.not-bought"),
                List.of("    not-bought: 90 days\n", "", "relationship.reminders.not-bought"),
                List.of("    detour: 1.3", "    detour: 0.9", "relationship.visit.detour"),
                List.of("{answer-within: 7 days,", "{answer-within: 7 hours,", "relationship.proposals.answer-within"),
                List.of("front-desk: published", "front-desk: some", "relationship.card-readers.front-desk"))) {
            assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(change.get(0), change.get(1))))
                    .as(change.get(1))
                    .extracting(problem -> problem.path())
                    .containsExactly(change.get(2));
        }
    }

    @Test
    void amounts_are_in_the_currency_of_the_rulebook() {
        assertThat(CompleteRulebooks.READER.check(
                        CompleteRulebooks.changed("    per-gift: CNY 500.00", "    per-gift: USD 500.00")))
                .isNotEmpty();
    }
}
