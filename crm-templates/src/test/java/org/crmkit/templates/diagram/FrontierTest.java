package org.crmkit.templates.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrontierTest {

    private record Way(int state, int estimate, int found) {}

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_most_promising_comes_first_and_of_equals_the_one_found_first(long seed) {
        Random random = new Random(seed);
        PriorityQueue<Way> expected =
                new PriorityQueue<>(Comparator.comparingInt(Way::estimate).thenComparingInt(Way::found));
        Frontier frontier = new Frontier();
        frontier.add(1, 1);
        frontier.clear();
        List<Integer> wanted = new ArrayList<>();
        List<Integer> taken = new ArrayList<>();
        for (int found = 0; found < 2_000; found++) {
            int estimate = random.nextInt(3) == 0 ? Integer.MAX_VALUE - random.nextInt(5) : random.nextInt(50);
            expected.add(new Way(found, estimate, found));
            frontier.add(found, estimate);
            if (random.nextInt(3) == 0) {
                assertThat(frontier.estimate())
                        .as("seed %s", seed)
                        .isEqualTo(expected.element().estimate());
                wanted.add(expected.remove().state());
                taken.add(frontier.take());
            }
        }
        while (!frontier.isEmpty()) {
            wanted.add(expected.remove().state());
            taken.add(frontier.take());
        }
        assertThat(taken).as("seed %s", seed).isEqualTo(wanted).hasSize(2_000);
    }

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }
}
