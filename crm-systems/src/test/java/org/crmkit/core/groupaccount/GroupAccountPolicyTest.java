package org.crmkit.core.groupaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class GroupAccountPolicyTest {

    private static final Label NAME = Label.of("特征", "feature");

    private static ConsumptionFeature feature(
            ConsumptionMeasure measure, Optional<ConsumptionItem> item, String limit, String amount) {
        return new ConsumptionFeature(
                "f",
                NAME,
                measure,
                item,
                Comparison.ABOVE,
                limit.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(limit)),
                amount.isEmpty() ? Optional.empty() : Optional.of(Money.parse(amount)));
    }

    private static GroupAccountPolicy policy(String margin, int window, OfferRule... offers) {
        return new GroupAccountPolicy(
                new BigDecimal(margin),
                window,
                List.of(feature(ConsumptionMeasure.SERVICES_USED, Optional.empty(), "3", "")),
                List.of(offers));
    }

    @Test
    void a_margin_is_a_share_and_a_window_has_two_halves() {
        assertThat(policy("0", 2).window()).isEqualTo(2);
        assertThat(policy("1", 24).window()).isEqualTo(24);
        for (String margin : List.of("-0.01", "1.01")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> policy(margin, 6))
                    .withMessageContaining(margin);
        }
        for (int window : List.of(0, 5, 26)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> policy("0", window))
                    .withMessageContaining("window was " + window);
        }
    }

    @Test
    void an_offer_names_features_that_exist() {
        assertThat(policy("0", 6, new OfferRule("o", NAME, Map.of("f", true))).offers())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("0", 6, new OfferRule("o", NAME, Map.of("g", true))))
                .withMessageContaining("group-account.offers.o.when names [g]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferRule("o", NAME, Map.of()))
                .withMessageContaining("at least one condition");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferRule("O", NAME, Map.of("f", true)))
                .withMessageContaining("slug");
    }

    @Test
    void a_feature_has_the_limit_its_measure_is_compared_with() {
        Optional<ConsumptionItem> none = Optional.empty();
        Optional<ConsumptionItem> ip = Optional.of(ConsumptionItem.IP);
        assertThat(feature(ConsumptionMeasure.CHANGE, ip, "0.1", "").item()).isPresent();
        assertThat(feature(ConsumptionMeasure.AVERAGE_BILL, none, "", "CNY 1.00")
                        .amount())
                .isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feature(ConsumptionMeasure.AVERAGE_BILL, none, "1", ""))
                .withMessageContaining("must have amount");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feature(ConsumptionMeasure.CHANGE, none, "1", "CNY 1.00"))
                .withMessageContaining("must have limit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feature(ConsumptionMeasure.SERVICES_USED, ip, "1", ""))
                .withMessageContaining("Leave the item out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feature(ConsumptionMeasure.SHARE_OF_BILL, none, "1", ""))
                .withMessageContaining("item is missing");
    }

    @Test
    void the_draft_says_what_is_wrong_with_its_path() {
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(
                        "measure: average-bill, test: below, amount: CNY 5000.00",
                        "measure: average-bill, test: below, limit: 5000")))
                .extracting(problem -> problem.path())
                .containsExactlyInAnyOrder(
                        "group-account.features.low-average.amount", "group-account.features.low-average.limit");
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed("  window: 6 ", "  window: 5 ")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).contains("group-account.window was 5", "even"));
        assertThat(CompleteRulebooks.READER.check(
                        CompleteRulebooks.changed("when: {few-services: yes}", "when: {fewer: yes}")))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.toString()).contains("group-account.offers.new-services.when"));
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed("goal-margin: 0.05", "goal-margin: 1.5")))
                .hasSize(1);
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed(
                        "measure: services-used, test", "measure: services-used, item: ip, test")))
                .hasSize(1);
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed("item: long-distance, ", "")))
                .hasSize(1);
    }

    @Test
    void a_company_without_group_customers_leaves_the_section_out() {
        String text = org.crmkit.core.rulebook.room.CompleteRulebook.text();
        String section = text.substring(
                text.indexOf("group-account:\n"), text.indexOf("\n\n", text.indexOf("group-account:\n")));
        String notes = text.substring(
                        text.indexOf("  group-account.goal-margin:\n"),
                        text.indexOf("the limits of average, services and fall are ours\n"))
                + "the limits of average, services and fall are ours\n";

        assertThat(CompleteRulebooks.with(section, "", notes, "").parts())
                .extracting(RulePart::section)
                .doesNotContain("group-account")
                .contains("points");
    }
}
