package org.crmkit.scoring.lifetime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DistinctHistoriesTest {

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    private static List<CustomerSummary> customers() {
        List<Double> ages = new ArrayList<>();
        for (int i = 0; i < 900; i++) {
            ages.add(40.0 + i % 30);
        }
        List<CustomerSummary> drawn =
                new BgNbd(0.7, 6, 0.8, 2.5).simulate(ages, 0, 3).summaries();
        List<CustomerSummary> out = new ArrayList<>();
        for (CustomerSummary each : drawn) { // to whole periods, so that histories repeat
            double recency = each.frequency() == 0 ? 0 : Math.max(1, Math.floor(each.recency()));
            out.add(CustomerSummary.of(each.key(), each.frequency(), recency, each.age()));
        }
        return out;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void parts_merged_in_any_order_fit_to_the_same_bits(long seed) {
        List<CustomerSummary> all = customers();
        Randoms randoms = new Randoms(seed);
        List<List<CustomerSummary>> parts = new ArrayList<>();
        for (int part = 0; part < 7; part++) {
            parts.add(new ArrayList<>());
        }
        all.forEach(customer -> parts.get(randoms.below(7)).add(customer));
        DistinctHistories merged = DistinctHistories.of(List.of());
        while (!parts.isEmpty()) {
            DistinctHistories part = DistinctHistories.of(parts.remove(randoms.below(parts.size())));
            merged = randoms.uniform() < 0.5 ? merged.merge(part) : part.merge(merged);
        }
        DistinctHistories whole = DistinctHistories.of(all);
        assertThat(merged.size()).as("seed %s", seed).isEqualTo(whole.size()).isLessThan(all.size());
        assertThat(merged.customers()).isEqualTo(900);
        Fit<ParetoNbd> one = ParetoNbd.fit(whole, FitOptions.DEFAULT).found().orElseThrow();
        Fit<ParetoNbd> other = ParetoNbd.fit(merged, FitOptions.DEFAULT).found().orElseThrow();
        assertThat(other.model()).as("seed %s", seed).isEqualTo(one.model());
        assertThat(other.logLikelihood()).isEqualTo(one.logLikelihood());
        assertThat(BgNbd.fit(merged, FitOptions.DEFAULT).found().orElseThrow().model())
                .isEqualTo(BgNbd.fit(all).found().orElseThrow().model());
    }

    @Test
    void counted_histories_are_those_of_as_many_customers() {
        DistinctHistories counted = DistinctHistories.of(
                new int[] {2, 0, 2}, new double[] {3, 0, 3}, new double[] {9, 9, 9}, new long[] {4, 1, 2});
        assertThat(counted.size()).isEqualTo(2);
        assertThat(counted.customers(1)).isEqualTo(6);
        assertThat(counted.frequency(1)).isEqualTo(2);
        assertThat(counted.recency(1)).isEqualTo(3);
        assertThat(counted.age(0)).isEqualTo(9);
        assertThat(counted.meanFrequency).isEqualTo(12.0 / 7);
    }

    @Test
    void impossible_histories_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DistinctHistories.of(new int[] {2}, new double[] {10}, new double[] {9}, new long[] {4}))
                .withMessageContaining("recency of row 0 was 10.0");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DistinctHistories.of(new int[] {2}, new double[] {1}, new double[] {9}, new long[] {0}))
                .withMessageContaining("at least 1");
    }

    @Test
    void a_zero_with_a_sign_is_the_same_history() {
        DistinctHistories histories =
                DistinctHistories.of(List.of(CustomerSummary.of("a", 0, -0.0, 5), CustomerSummary.of("b", 0, 0, 5)));
        assertThat(histories.size()).isEqualTo(1);
        assertThat(histories.customers(0)).isEqualTo(2);
    }
}
