package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RevenueAbcTest {

    private static AbcResult classify(long... amounts) {
        List<String> keys =
                IntStream.range(0, amounts.length).mapToObj(i -> "c" + i).toList();
        BuyingTable table = BuyingTable.of(
                CurrencyUnit.USD, keys, new int[amounts.length], new int[amounts.length], amounts.clone());
        return RevenueAbc.DEFAULT.classify(table);
    }

    private static String classes(AbcResult result) {
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < result.size(); row++) {
            out.append(result.abcClass(row));
        }
        return out.toString();
    }

    @Test
    void the_customer_with_whom_a_share_is_reached_belongs_to_the_higher_class() {
        // 50 < 80, so the 35 that passes 80 is still A; 85 < 95, so the 12 that passes 95 is still B
        assertThat(classes(classify(50, 35, 12, 3))).isEqualTo("AABC");
    }

    @Test
    void a_share_reached_exactly_closes_the_class() {
        // 50 + 30 are 80 percent and close A; 10 and 5 bring 95 and close B
        assertThat(classes(classify(50, 30, 10, 5, 3, 2))).isEqualTo("AABBCC");
    }

    @Test
    void equal_revenue_shares_a_class() {
        assertThat(classes(classify(60, 20, 20))).isEqualTo("AAA");
        assertThat(classes(classify(10, 10, 10, 10))).isEqualTo("AAAA");
    }

    @Test
    void customers_without_revenue_are_class_c_and_nothing_is_divided_by_zero() {
        AbcResult nothing = classify(0, 0);
        assertThat(classes(nothing)).isEqualTo("CC");
        assertThat(nothing.gini()).isEmpty();
        assertThat(nothing.concentration(10)).isEmpty();
        assertThat(nothing.score(0).value()).isZero();
        assertThat(classes(classify(100, 0))).isEqualTo("AC");
    }

    @Test
    void the_gini_coefficient_is_the_mean_difference_over_twice_the_mean() {
        long[] amounts = {1, 4, 5, 90};
        double differences = 0;
        for (long one : amounts) {
            for (long other : amounts) {
                differences += Math.abs(one - other);
            }
        }
        assertThat(classify(amounts).gini().orElseThrow()).isCloseTo(differences / (2 * 4 * 4 * 25.0), within(1e-12));
        assertThat(classify(7, 7, 7).gini().orElseThrow()).isCloseTo(0, within(1e-12));
    }

    @Test
    void the_concentration_curve_rises_from_nothing_to_everything() {
        List<AbcResult.Point> points = classify(5, 90, 1, 4).concentration(4);
        assertThat(points)
                .containsExactly(
                        new AbcResult.Point(0, 0),
                        new AbcResult.Point(0.25, 0.9),
                        new AbcResult.Point(0.5, 0.95),
                        new AbcResult.Point(0.75, 0.99),
                        new AbcResult.Point(1, 1));
    }

    @Test
    void the_classes_add_up_to_the_total() {
        AbcResult result = classify(50, 30, 10, 5, 5);
        Money sum = Money.zero(CurrencyUnit.USD);
        int count = 0;
        for (AbcClass abcClass : AbcClass.values()) {
            sum = sum.plus(result.revenue(abcClass));
            count += result.count(abcClass);
        }
        assertThat(sum).isEqualTo(result.total());
        assertThat(count).isEqualTo(5);
    }

    @Test
    void the_best_fifth_and_the_customers_who_bring_four_fifths() {
        AbcResult result = classify(80, 5, 5, 5, 5);
        assertThat(result.revenueOfTop(0.2).orElseThrow()).isCloseTo(0.8, within(1e-12));
        assertThat(result.revenueOfTop(0.3).orElseThrow()).isCloseTo(0.825, within(1e-12));
        assertThat(result.revenueOfTop(1).orElseThrow()).isEqualTo(1);
        assertThat(result.customersFor(0.8).orElseThrow()).isCloseTo(0.2, within(1e-12));
        assertThat(result.customersFor(0.81).orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(classify(0, 0).revenueOfTop(0.2)).isEmpty();
        assertThat(classify(0, 0).customersFor(0.2)).isEmpty();
    }
}
