package org.crmkit.templates.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.text.Label;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanBudgetTest {

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lines_add_up_to_the_total_to_the_last_cent_and_differ_from_their_share_by_at_most_one(long seed) {
        Random random = new Random(seed);
        List<PlanBudget.Line> lines = new ArrayList<>();
        int left = 1000;
        for (int i = 0; left > 0; i++) {
            int share = i == 7 ? left : Math.min(left, 1 + random.nextInt(400));
            left -= share;
            lines.add(line("l" + i, BigDecimal.valueOf(share, 3)));
        }
        Money price = Money.ofMinor(org.joda.money.CurrencyUnit.of("CNY"), 1 + random.nextInt(5000));
        long pieces = 1L + random.nextInt(999);

        RulePart part = budget(lines).on(List.of(rules(pieces, price)));

        BigDecimal total = price.getAmount().multiply(BigDecimal.valueOf(pieces));
        BigDecimal sum = BigDecimal.ZERO;
        for (PlanBudget.Line line : lines) {
            BigDecimal amount = amount(part, "budget.lines." + line.slug() + ".amount");
            assertThat(amount.subtract(total.multiply(line.share())).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
            sum = sum.add(amount);
        }
        assertThat(sum).isEqualByComparingTo(total);
        assertThat(amount(part, "budget.total")).isEqualByComparingTo(total);
    }

    @Test
    void shares_that_do_not_add_up_to_one_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> budget(List.of(line("a", new BigDecimal("0.5")), line("b", new BigDecimal("0.4")))))
                .withMessageContaining("0.9");
    }

    private static PlanBudget budget(List<PlanBudget.Line> lines) {
        return new PlanBudget(RuleKey.of("s.pieces"), RuleKey.of("s.price"), RuleKey.of("s.ceiling"), lines);
    }

    private static PlanBudget.Line line(String slug, BigDecimal share) {
        return new PlanBudget.Line(slug, Label.same(slug), Wording.of("甲", "a"), share);
    }

    private static BigDecimal amount(RulePart part, String key) {
        return part.facts().stream()
                .filter(fact -> fact.key().equals(RuleKey.of(key)))
                .map(fact -> ((RuleValue.Amount) fact.value()).money().getAmount())
                .findFirst()
                .orElseThrow();
    }

    private static RulePart rules(long pieces, Money price) {
        return new DerivedRules(
                "s",
                List.of(
                        fact("s.pieces", new RuleValue.Count(pieces, Label.same("pieces"))),
                        fact("s.price", new RuleValue.Amount(price)),
                        fact("s.ceiling", new RuleValue.Amount(Money.parse("CNY 100.00")))),
                List.of());
    }

    private static RuleFact fact(String key, RuleValue value) {
        return new RuleFact(RuleKey.of(key), value, Label.same(key));
    }
}
