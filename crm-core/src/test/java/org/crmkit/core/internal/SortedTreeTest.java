package org.crmkit.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SortedTreeTest {

    private static SortedTree<Integer, Integer> empty() {
        return SortedTree.of(new SortedTree.Kind<>() {
            @Override
            public int compare(Integer one, Integer other) {
                return Integer.compare(one, other);
            }

            @Override
            public long weight(Integer value) {
                return value;
            }

            @Override
            public long time(Integer value) {
                return value % 10;
            }
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_does_what_a_sorted_map_does_and_knows_the_sums_and_leaves_older_maps_alone(long seed) {
        Random random = new Random(seed);
        SortedTree<Integer, Integer> tree = empty();
        Map<Integer, Integer> oracle = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            SortedTree<Integer, Integer> older = tree;
            List<Integer> before = older.values();
            int key = random.nextInt(60);
            if (random.nextInt(3) > 0) {
                int value = random.nextInt(1000);
                tree = tree.put(key, value);
                oracle.put(key, value);
            } else {
                tree = tree.remove(key);
                oracle.remove(key);
            }
            int last = random.nextInt(11) - 1;
            assertThat(older.values()).isEqualTo(before);
            assertThat(tree.values()).isEqualTo(new ArrayList<>(oracle.values()));
            assertThat(tree.size()).isEqualTo(oracle.size());
            assertThat(tree.sum())
                    .isEqualTo(oracle.values().stream().mapToLong(v -> v).sum());
            assertThat(tree.until(last))
                    .isEqualTo(
                            oracle.values().stream().filter(v -> v % 10 <= last).toList());
            assertThat(tree.get(key).isPresent()).isEqualTo(oracle.containsKey(key));
            // no tree of n entries is higher than 1.44 log2(n + 2) (Knuth, The Art of Computer Programming, 6.2.3)
            assertThat((double) tree.height()).isLessThanOrEqualTo(1.4405 * Math.log(tree.size() + 2) / Math.log(2));
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void keys_that_come_in_order_do_not_make_it_deep() {
        SortedTree<Integer, Integer> tree = empty();
        for (int i = 0; i < 100_000; i++) {
            tree = tree.put(i, 1);
        }
        assertThat(tree.height()).isEqualTo(17);
        assertThat(tree.clear().size()).isZero();
        assertThat(tree.remove(-1)).isSameAs(tree);
    }

    @Test
    void two_maps_are_equal_when_their_values_are_in_the_same_order() {
        assertThat(empty().put(1, 5).put(2, 6))
                .isEqualTo(empty().put(2, 6).put(1, 5))
                .hasToString("[5, 6]");
        assertThat(empty().put(1, 5)).isNotEqualTo(empty().put(1, 6)).isNotEqualTo(List.of(5));
        assertThat(empty().put(2, 6).put(1, 5).hashCode())
                .isEqualTo(empty().put(1, 5).put(2, 6).hashCode());
    }
}
