package org.crmkit.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LazyListTest {

    @Test
    void it_is_made_once_and_only_when_somebody_looks() {
        AtomicInteger made = new AtomicInteger();
        List<String> lazy = LazyList.of(() -> {
            made.incrementAndGet();
            return List.of("a", "b");
        });
        List<String> kept = LazyList.copyOf(lazy);
        assertThat(made).hasValue(0);
        assertThat(kept).isEqualTo(List.of("a", "b")).hasSize(2);
        assertThat(List.of("a", "b")).isEqualTo(lazy).hasSameHashCodeAs(lazy);
        assertThat(lazy.get(1)).isEqualTo("b");
        assertThat(made).hasValue(1);
    }

    @Test
    void a_copy_of_another_list_does_not_change_with_it() {
        List<String> source = new ArrayList<>(List.of("a"));
        List<String> copy = LazyList.copyOf(source);
        source.add("b");
        assertThat(copy).containsExactly("a");
    }
}
