package org.crmkit.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HashTreeTest {

    /** A key whose hash is as coarse as the test wants: many keys share one, and many hashes share their last bits. */
    private record Key(int number, int coarseness) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Integer.compare(number, other.number);
        }

        @Override
        public int hashCode() {
            return coarseness == 0 ? 7 : ((number / coarseness) << 16) | ((number / coarseness) % 3);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.number == number && key.coarseness == coarseness;
        }
    }

    private static HashTree<Key, Integer> empty() {
        return HashTree.of(value -> value, value -> value % 10);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void it_does_what_a_sorted_map_does_and_knows_the_sums_and_leaves_older_maps_alone(long seed) {
        Random random = new Random(seed);
        int coarseness = random.nextInt(6);
        HashTree<Key, Integer> tree = empty();
        Map<Key, Integer> oracle = new TreeMap<>();
        for (int i = 0; i < 400; i++) {
            HashTree<Key, Integer> older = tree;
            List<Integer> before = older.values();
            Key key = new Key(random.nextInt(60), coarseness);
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
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_that_grew_and_shrank_again_is_equal_to_one_that_only_grew(long seed) {
        Random random = new Random(seed);
        int coarseness = random.nextInt(6);
        HashTree<Key, Integer> grown = empty();
        HashTree<Key, Integer> shrunk = empty();
        for (int i = 0; i < 200; i++) {
            shrunk = shrunk.put(new Key(i, coarseness), i);
        }
        for (int i = 0; i < 200; i++) {
            if (i % 7 == 0) {
                grown = grown.put(new Key(i, coarseness), i);
            } else {
                shrunk = shrunk.remove(new Key(i, coarseness));
            }
        }
        assertThat(shrunk).isEqualTo(grown).hasSameHashCodeAs(grown).hasToString(grown.toString());
        for (int i = 0; i < 200; i++) {
            shrunk = shrunk.remove(new Key(i, coarseness));
        }
        assertThat(shrunk).isEqualTo(empty());
        assertThat(shrunk.sum()).isZero();
        assertThat(shrunk.until(Long.MAX_VALUE)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @Test
    void a_key_that_is_not_there_is_removed_without_a_copy() {
        HashTree<Key, Integer> tree =
                empty().put(new Key(1, 1), 5).put(new Key(2, 0), 5).put(new Key(3, 0), 5);
        assertThat(tree.remove(new Key(4, 0))).isSameAs(tree);
        assertThat(tree.remove(new Key(4, 1))).isSameAs(tree);
        assertThat(tree.get(new Key(4, 0))).isEmpty();
    }

    @Test
    void weights_that_no_longer_add_up_are_refused() {
        HashTree<String, Long> most = HashTree.<String, Long>of(v -> v, v -> 0).put("a", Long.MAX_VALUE);
        assertThatThrownBy(() -> most.put("b", 1L)).isInstanceOf(ArithmeticException.class);
    }
}
