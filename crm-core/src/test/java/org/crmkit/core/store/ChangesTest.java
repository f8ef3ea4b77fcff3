package org.crmkit.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ChangesTest {

    private static final AggregateKey ACCOUNT = new AggregateKey("credit-account", "C-1");
    private static final AggregateKey GROUP = new AggregateKey("credit-account", "G-1");

    @Test
    void saves_are_sorted_by_key_whatever_the_order_they_came_in() {
        Changes changes = Changes.builder()
                .save(GROUP, Version.NEW, "group")
                .save(ACCOUNT, Version.NEW, "account")
                .build();
        assertThat(changes.saves()).extracting(Changes.Save::key).containsExactly(ACCOUNT, GROUP);
    }

    @Test
    void an_aggregate_is_saved_once_in_a_unit_of_work() {
        Changes.Builder builder = Changes.builder().save(ACCOUNT, Version.NEW, "once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.save(ACCOUNT, Version.NEW, "twice"))
                .withMessageContaining("credit-account/C-1");
    }
}
