package org.crmkit.scoring.credit.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.credit.grant.CreditApplication;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rating.LimitCap;
import org.crmkit.core.rating.LimitCombination;
import org.crmkit.core.rating.LimitMethod;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts by hand. */
class LimitSizingTest {

    private static final CurrencyUnit CNY = CurrencyUnit.of("CNY");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final LimitRules RULES = LimitRules.standard(CNY);

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    private static LimitFacts facts(String grade) {
        return new LimitFacts(
                CustomerId.of("C-1"),
                grade,
                Optional.of(cny("600000.00")),
                Optional.of(cny("1500000.00")),
                Optional.of(cny("300000.00")),
                List.of(cny("60000.00"), cny("82000.00"), cny("75000.00")),
                Optional.of(cny("900000.00")),
                Optional.of(cny("2400000.00")),
                45);
    }

    private static LimitFacts only(String grade, LimitMethod method, String amount) {
        Optional<Money> given = Optional.of(cny(amount));
        return new LimitFacts(
                CustomerId.of("C-1"),
                grade,
                method == LimitMethod.WORKING_CAPITAL ? given : Optional.empty(),
                method == LimitMethod.NET_WORTH ? given : Optional.empty(),
                method == LimitMethod.BANK_REFERENCE ? given : Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                30);
    }

    private static LimitProposal.Proposed proposed(LimitRules rules, LimitFacts facts) {
        return new LimitSizing(rules).propose(facts, DAY).fold(found -> found, notSized -> {
            throw new AssertionError(notSized.steps());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "WORKING_CAPITAL, 96000.00", // 600000 x 0.20 x 0.8
        "NET_WORTH, 120000.00", // 1500000 x 0.10 x 0.8
        "BANK_REFERENCE, 120000.00", // 300000 x 0.50 x 0.8
        "LOSS_BUDGET, 666666.66", // 900000 x 0.005 x 0.8 / (0.012 x 0.45)
        "SALES_HISTORY, 164000.00", // 82000 x 2
        "TURNOVER_TERM, 122054.79", // 900000 x 1.1 x 45 / 365
        "PURCHASE_NEED, 88767.12" // 2400000 x 0.30 x 45 / 365
    })
    void each_method_gives_what_the_hand_gives_for_grade_bb(LimitMethod method, String amount) {
        assertThat(proposed(RULES, facts("bb")).steps())
                .filteredOn(step -> step.method() == method)
                .extracting(step -> step.amount().orElseThrow())
                .containsExactly(cny(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "LOWEST, purchase-need, 88000.00", // the lowest of all seven, rounded down to a thousand
        "LOWEST_CAPACITY_WITHIN_NEED, working-capital, 96000.00", // 96000 of capacity, below 164000 of need
        "MIDDLE, bank-reference, 120000.00" // the fourth of 88767, 96000, 120000, 120000, 122054, 164000, 666666
    })
    void the_combination_decides_and_the_proposal_says_which_method_bound(
            LimitCombination combination, String bound, String limit) {
        LimitProposal.Proposed found = proposed(RULES.withCombination(combination), facts("bb"));
        assertThat(found.bound().code()).isEqualTo(bound);
        assertThat(found.limit()).isEqualTo(cny(limit));
    }

    @Test
    void a_cap_binds_where_it_is_lower_and_of_several_the_lowest() {
        LimitCap insurer = new LimitCap("insurer", Label.of("保险公司限额", "Ceiling of the insurer"), cny("80000.00"));
        LimitCap share = new LimitCap("concentration", Label.of("集中度", "Concentration"), cny("70500.00"));
        LimitProposal.Proposed found = proposed(RULES.withCaps(List.of(insurer, share)), facts("bb"));
        assertThat(found.bound().code()).isEqualTo("concentration");
        assertThat(found.limit()).isEqualTo(cny("70000.00"));
        LimitCap high = new LimitCap("insurer", Label.of("保险公司限额", "Ceiling of the insurer"), cny("96000.00"));
        assertThat(proposed(RULES.withCaps(List.of(high)), facts("bb")).bound().code())
                .isEqualTo("working-capital");
    }

    @Test
    void a_grade_without_credit_gets_cash_only_whatever_the_facts() {
        LimitProposal.Proposed found = proposed(RULES, facts("ccc"));
        assertThat(found.toLimit()).isEqualTo(CreditLimit.cashOnly(CNY));
        assertThat(found.bound().code()).isEqualTo("grade");
        assertThat(found.creditGrade()).isEqualTo("d");
        assertThat(found.reviewBy()).isEqualTo(LocalDate.of(2026, 6, 2)); // three months
    }

    @Test
    void net_worth_below_zero_bears_nothing() {
        LimitProposal.Proposed found = proposed(RULES, only("a", LimitMethod.NET_WORTH, "-50000.00"));
        assertThat(found.limit()).isEqualTo(cny("0.00"));
        assertThat(found.bound().text().in(Lang.EN)).contains("CNY -50,000.00");
    }

    @Test
    void without_any_fact_there_is_no_limit_and_every_method_says_what_it_lacks() {
        LimitFacts nothing = new LimitFacts(
                CustomerId.of("C-1"),
                "a",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                30);
        List<LimitStep> steps = new LimitSizing(RULES)
                .propose(nothing, DAY)
                .fold(found -> List.<LimitStep>of(), LimitProposal.NotSized::steps);
        assertThat(steps).hasSize(7).allSatisfy(step -> assertThat(step.amount())
                .isEmpty());
        assertThat(steps.get(0).how().in(Lang.EN)).isEqualTo("working-capital is not known.");
    }

    @Test
    void the_proposal_becomes_an_application_until_its_review() {
        LimitProposal.Proposed found = proposed(RULES, facts("bbb"));
        CreditApplication application =
                found.toApplication(IdempotencyKey.of("A-1"), Officer.of("u-1", "credit-clerk"), Instant.EPOCH);
        assertThat(application.asked().limit()).isEqualTo(CreditLimit.of(found.limit()));
        assertThat(found.reviewBy()).isEqualTo(LocalDate.of(2027, 3, 2)); // twelve months
        assertThat(application.asked().holdsOn(found.reviewBy())).isTrue();
        assertThat(application.asked().holdsOn(found.reviewBy().plusDays(1))).isFalse();
        assertThat(application.reason()).contains("Working capital");
    }

    @Test
    void a_method_without_factor_is_not_asked_and_another_currency_is_refused() {
        LimitRules few = RULES.withFactors(Map.of(LimitMethod.NET_WORTH, new BigDecimal("0.10")));
        assertThat(proposed(few, facts("bbb")).steps()).hasSize(1);
        LimitRules dollars = LimitRules.standard(CurrencyUnit.USD);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitSizing(dollars).propose(facts("bbb"), DAY))
                .withMessageContaining("working-capital was CNY 600000.00; it must be in USD");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_better_grade_and_more_capital_never_lower_the_limit(long seed) {
        Random random = new Random(seed);
        List<String> grades = List.of("aaa", "aa", "a", "bbb", "bb", "b", "ccc", "cc", "c");
        int grade = random.nextInt(8);
        LimitMethod method = List.of(LimitMethod.WORKING_CAPITAL, LimitMethod.NET_WORTH, LimitMethod.BANK_REFERENCE)
                .get(random.nextInt(3));
        long capital = random.nextInt(2_000_000);
        Money limit = proposed(RULES, only(grades.get(grade), method, capital + ".00"))
                .limit();
        assertThat(proposed(RULES, only(grades.get(grade + 1), method, capital + ".00"))
                        .limit()
                        .isGreaterThan(limit))
                .as("seed %s", seed)
                .isFalse();
        assertThat(proposed(RULES, only(grades.get(grade), method, (capital + 5000) + ".00"))
                        .limit()
                        .isLessThan(limit))
                .as("seed %s", seed)
                .isFalse();
        assertThat(limit.getAmount().remainder(BigDecimal.valueOf(1000))).isEqualByComparingTo("0");
    }

    @Test
    void a_grade_without_terms_is_refused_and_the_message_names_it() {
        List<GradeTerms> few =
                RULES.terms().stream().filter(one -> !one.grade().equals("bb")).toList();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitRules(
                        CNY,
                        RULES.factors(),
                        RULES.combination(),
                        RULES.scale(),
                        RULES.loss(),
                        few,
                        List.of(),
                        RULES.step()))
                .withMessageContaining("has no 'bb'")
                .withMessageContaining("factor 0");
    }
}
