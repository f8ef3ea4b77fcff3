package org.crmkit.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryTest {

    @Test
    void it_stops_at_the_first_answer() {
        AtomicInteger tried = new AtomicInteger();
        Optional<String> answer =
                Retry.of(50).until(() -> tried.incrementAndGet() < 40 ? Optional.empty() : Optional.of("done"));
        assertThat(answer).contains("done");
        assertThat(tried).hasValue(40);
    }

    @Test
    void it_gives_up_after_its_attempts() {
        AtomicInteger tried = new AtomicInteger();
        assertThat(Retry.of(3).until(() -> {
                    tried.incrementAndGet();
                    return Optional.empty();
                }))
                .isEmpty();
        assertThat(tried).hasValue(3);
        assertThat(Retry.standard().attempts()).isEqualTo(1000);
    }

    @Test
    void it_tries_at_least_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> Retry.of(0)).withMessageContaining("was 0");
    }
}
