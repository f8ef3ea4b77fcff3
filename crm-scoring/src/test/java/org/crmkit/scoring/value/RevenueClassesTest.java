package org.crmkit.scoring.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Randoms;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevenueClassesTest {

    private static BuyingTable table(long... amounts) {
        List<String> keys =
                IntStream.range(0, amounts.length).mapToObj(i -> "c" + i).toList();
        return BuyingTable.of(CurrencyUnit.USD, keys, new int[amounts.length], new int[amounts.length], amounts);
    }

    @Test
    void four_classes_by_hand() {
        // of 100, 40 and 25 pass 50; 16 more passes 80; 15 more passes 95; the rest is small
        assertThat(RevenueClasses.FOUR.classify(table(40, 16, 25, 15, 3, 1, 0))).containsExactly(0, 1, 0, 2, 3, 3, 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void with_the_shares_of_abc_they_are_abc_and_revenues_add_up(long seed) {
        Randoms random = new Randoms(seed);
        long[] amounts = new long[80];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = (long) random.below(12) * random.below(40);
        }
        BuyingTable table = table(amounts);
        RevenueClasses three = new RevenueClasses(List.of(
                new RevenueClasses.ShareClass("a", Label.same("A"), new BigDecimal("0.80")),
                new RevenueClasses.ShareClass("b", Label.same("B"), new BigDecimal("0.95")),
                new RevenueClasses.ShareClass("c", Label.same("C"), BigDecimal.ONE)));
        AbcResult abc = RevenueAbc.DEFAULT.classify(table);
        int[] places = three.classify(table);
        for (int row = 0; row < places.length; row++) {
            assertThat(three.classes().get(places[row]).slug())
                    .as("seed " + seed)
                    .isEqualTo(abc.abcClass(row).slug());
        }
        Money sum = RevenueClasses.FOUR.holdings(table).stream()
                .map(RevenueClasses.Holding::revenue)
                .reduce(Money.zero(CurrencyUnit.USD), Money::plus);
        assertThat(sum).as("seed " + seed).isEqualTo(abc.total());
    }

    @Test
    void shares_that_leave_customers_without_a_class_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RevenueClasses(List.of(
                        new RevenueClasses.ShareClass("a", Label.same("A"), new BigDecimal("0.8")),
                        new RevenueClasses.ShareClass("b", Label.same("B"), new BigDecimal("0.9")))))
                .withMessageContaining("must close at 1");
    }
}
