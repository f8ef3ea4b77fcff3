package org.crmkit.core.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.contract.CreditFixtures.NOON;
import static org.crmkit.core.contract.CreditFixtures.VERSION;

import org.crmkit.core.credit.CreditEvent.CreditAccountOpened;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
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

    @Test
    void events_that_explain_nothing_saved_and_no_request_are_refused() {
        DomainEvent event = new CreditAccountOpened(NOON, VERSION, CustomerId.of("C-1"), "b");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Changes.builder().event(event).build())
                .withMessageContaining("1 events")
                .withMessageContaining("once(key)");
        assertThat(Changes.builder()
                        .event(event)
                        .once(IdempotencyKey.of("request-1"))
                        .build()
                        .events())
                .containsExactly(event);
    }
}
