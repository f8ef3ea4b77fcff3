package org.crmkit.templates.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {

    private static final List<Integer> ITEMS = IntStream.range(0, 500).boxed().toList();

    @Test
    void results_come_in_the_order_of_the_items_whoever_works() {
        ExecutorService four = Executors.newFixedThreadPool(4);
        try {
            List<Integer> taken = new ArrayList<>();
            InOrder.each(four, ITEMS, item -> 2 * item, taken::add);
            assertThat(taken).isEqualTo(ITEMS.stream().map(item -> 2 * item).toList());
        } finally {
            four.shutdownNow();
        }
    }

    @Test
    void workers_that_never_begin_stop_nothing_and_each_item_is_worked_on_once() {
        List<Runnable> put = new ArrayList<>();
        Executor lazy = put::add;
        AtomicInteger worked = new AtomicInteger();
        List<Integer> taken = new ArrayList<>();

        InOrder.each(lazy, ITEMS, item -> counted(item, worked), taken::add);
        put.forEach(Runnable::run);

        assertThat(taken).isEqualTo(ITEMS);
        assertThat(worked).hasValue(ITEMS.size());
    }

    @Test
    void what_the_work_throws_comes_out_as_it_is_when_its_turn_comes() {
        List<Integer> taken = new ArrayList<>();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> InOrder.each(Runnable::run, ITEMS, InOrderTest::butThree, taken::add))
                .withMessage("three");
        assertThat(taken).containsExactly(0, 1, 2);
    }

    private static int counted(int item, AtomicInteger worked) {
        worked.incrementAndGet();
        return item;
    }

    private static int butThree(int item) {
        if (item == 3) {
            throw new IllegalArgumentException("three");
        }
        return item;
    }
}
