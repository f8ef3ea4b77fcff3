package org.crmkit.scoring.credit.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rating.LossSource;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.scoring.credit.rating.MigrationMatrix.Withdrawal;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationAndLossTest {

    private static final MasterScale SCALE = MasterScale.of(List.of("a", "b", "c"), 0.01, 0.05, 0.2);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private static MigrationMatrix matrix() {
        return new MigrationMatrix(
                SCALE,
                List.of(
                        List.of(90L, 8L, 2L, 0L),
                        List.of(5L, 80L, 10L, 5L),
                        List.of(0L, 10L, 70L, 20L),
                        List.of(0L, 0L, 0L, 0L)),
                List.of(0L, 100L, 0L, 0L));
    }

    private static Money cny(String amount) {
        return Money.parse("CNY " + amount);
    }

    @Test
    void five_years_agree_with_an_independent_power_of_the_matrix() {
        // numpy.linalg.matrix_power of the rates, default staying default
        double[][] independent = {
            {0.6175026, 0.22816908, 0.08572752, 0.0686008},
            {0.1360863, 0.397485, 0.1730781, 0.2933506},
            {0.0260775, 0.1678626, 0.2087604, 0.5972995},
            {0, 0, 0, 1}
        };
        List<List<Double>> found = matrix().after(5, Withdrawal.LEFT_OUT).orElseThrow();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                assertThat(found.get(i).get(j)).isCloseTo(independent[i][j], within(1e-8));
            }
        }
    }

    @Test
    void who_was_withdrawn_is_left_out_or_counts_as_unchanged() {
        assertThat(matrix().rates("b", Withdrawal.LEFT_OUT).orElseThrow()).containsExactly(0.05, 0.8, 0.1, 0.05);
        assertThat(matrix().rates("b", Withdrawal.STAYED).orElseThrow()).containsExactly(0.025, 0.9, 0.05, 0.025);
    }

    @Test
    void a_grade_nobody_had_has_no_rates_and_no_future() {
        MigrationMatrix empty = MigrationMatrix.of(SCALE, List.of(), FIRST, LAST);
        assertThat(empty.rates("a", Withdrawal.LEFT_OUT)).isEmpty();
        assertThat(empty.after(2, Withdrawal.LEFT_OUT)).isEmpty();
        assertThat(empty.rates("d", Withdrawal.LEFT_OUT).orElseThrow()).containsExactly(0.0, 0.0, 0.0, 1.0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counting_histories_one_by_one_gives_the_same_matrix_and_rows_add_up(long seed) {
        Random random = new Random(seed);
        String[] slugs = {"a", "b", "c", "d"};
        long[][] counts = new long[4][4];
        List<RatingHistory> histories = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            CustomerId customer = CustomerId.of("C-" + i);
            int from = random.nextInt(3);
            int to = random.nextInt(4);
            boolean late = random.nextInt(5) == 0;
            boolean gone = random.nextInt(6) == 0;
            List<Rating> ratings = new ArrayList<>();
            ratings.add(Rating.of(customer, late ? FIRST.plusDays(1) : FIRST, slugs[from]));
            ratings.add(Rating.of(customer, FIRST.plusDays(2 + random.nextInt(300)), slugs[to]));
            histories.add(new RatingHistory(customer, ratings, gone ? Optional.of(LAST) : Optional.empty()));
            counts[from][to] += late || gone ? 0 : 1;
        }
        MigrationMatrix matrix = MigrationMatrix.of(SCALE, histories, FIRST, LAST);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 4; j++) {
                assertThat(matrix.counts().get(i).get(j)).as("seed %s", seed).isEqualTo(counts[i][j]);
            }
            double sum = matrix.rates(slugs[i], Withdrawal.STAYED).orElseThrow().stream()
                    .mapToDouble(Double::doubleValue)
                    .sum();
            assertThat(sum).as("seed %s", seed).isCloseTo(1, within(1e-12));
        }
        assertThat(matrix.plus(matrix).counts().get(0).get(0)).isEqualTo(2 * counts[0][0]);
    }

    @Test
    void mobility_counts_each_customer_once() {
        assertThat(matrix().mobility()).isEqualTo(new MigrationMatrix.Mobility(15, 240, 45));
    }

    @Test
    void the_expected_loss_is_the_product_to_the_cent_and_reads_as_a_sum() {
        ExpectedLoss loss = ExpectedLoss.of(
                MasterScale.standard().grade("bb"), LossGivenDefault.basel3Corporate(), cny("100000.00"));
        assertThat(loss.amount()).isEqualTo(cny("480.00")); // 100000 x 0.012 x 0.40
        assertThat(loss.sum().in(Lang.EN)).isEqualTo("1.2% x 40% x CNY 100,000.00 = CNY 480.00");
    }

    @Test
    void at_default_a_share_of_the_free_limit_is_drawn_and_no_more() {
        BigDecimal share = new BigDecimal("0.75");
        assertThat(ExpectedLoss.exposureAtDefault(cny("60000.00"), cny("100000.00"), share))
                .isEqualTo(cny("90000.00"));
        assertThat(ExpectedLoss.exposureAtDefault(cny("120000.00"), cny("100000.00"), share))
                .isEqualTo(cny("120000.00"));
    }

    @Test
    void a_case_that_was_worked_out_loses_what_did_not_come_back_in_the_money_of_the_day_of_default() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        LossGivenDefault lost = LossGivenDefault.workout(
                cny("100000.00"),
                day,
                List.of(
                        new LossGivenDefault.Cash(day.plusDays(90), cny("30000.00")),
                        new LossGivenDefault.Cash(day.plusDays(400), cny("40000.00"))),
                List.of(new LossGivenDefault.Cash(day.plusDays(200), cny("5000.00"))),
                0.08);
        assertThat(lost.share().doubleValue())
                .isCloseTo(0.38592749, within(5e-7)); // python: 1 - (pv in - pv out) / 100000
        assertThat(lost.source()).isEqualTo(LossSource.WORKOUT);
    }

    @Test
    void a_case_that_brought_more_than_was_owed_loses_nothing_and_one_that_only_cost_loses_all() {
        LocalDate day = LocalDate.of(2024, 1, 1);
        List<LossGivenDefault.Cash> much = List.of(new LossGivenDefault.Cash(day, cny("150.00")));
        assertThat(LossGivenDefault.workout(cny("100.00"), day, much, List.of(), 0)
                        .share())
                .isEqualByComparingTo("0");
        assertThat(LossGivenDefault.workout(cny("100.00"), day, List.of(), much, 0)
                        .share())
                .isEqualByComparingTo("1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LossGivenDefault.workout(
                        cny("100.00"),
                        day,
                        List.of(new LossGivenDefault.Cash(day.minusDays(1), cny("1.00"))),
                        List.of(),
                        0))
                .withMessageContaining("not before 2024-01-01");
    }

    @Test
    void collateral_and_insurance_leave_the_rest() {
        LossGivenDefault half = LossGivenDefault.judged(new BigDecimal("0.50"), Label.same("x"));
        assertThat(LossGivenDefault.secured(cny("120000.00"), cny("90000.00"), half)
                        .share())
                .isEqualByComparingTo("0.125"); // 30000 / 120000 x 0.5
        assertThat(LossGivenDefault.secured(cny("100.00"), cny("200.00"), half).share())
                .isEqualByComparingTo("0");
        assertThat(LossGivenDefault.insured(new BigDecimal("0.10"), half).share())
                .isEqualByComparingTo("0.05");
        assertThat(LossGivenDefault.basel2Senior().share()).isEqualByComparingTo("0.45"); // Basel II, paragraph 287
        assertThat(LossGivenDefault.subordinated().share()).isEqualByComparingTo("0.75"); // Basel II, paragraph 288
    }
}
