package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.Customer.Enterprise;
import org.crmkit.core.customer.Customer.Group;
import org.crmkit.core.customer.Customer.Individual;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 5, 6);

    @Test
    void a_name_never_shows_in_the_text_of_a_customer() {
        CustomerHeader header = header("C-1", Lifecycle.ACTIVE).inRegion("North");
        assertThat(header.toString()).isEqualTo("C-1 (active)");
        assertThat(new Individual(header).toString()).contains("C-1").doesNotContain("Fictional");
        assertThat(new Group(header, List.of()).toString()).doesNotContain("Fictional");
    }

    @Test
    void each_kind_is_handled_by_its_own_function() {
        CustomerHeader header = header("C-1", Lifecycle.ACTIVE);
        for (Customer customer :
                List.of(new Individual(header), new Enterprise(header), new Group(header, List.of()))) {
            String kind = customer.<String>fold(i -> "Individual", e -> "Enterprise", g -> "Group");
            assertThat(customer.getClass().getSimpleName()).isEqualTo(kind);
            assertThat(customer.kind().label().en()).isEqualTo(kind);
            assertThat(customer.with(header)).isEqualTo(customer);
        }
    }

    @Test
    void a_group_is_not_its_own_member() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Group.of(header("G-1", Lifecycle.ACTIVE), CustomerId.of("G-1")))
                .withMessageContaining("G-1")
                .withMessageContaining("own member");
    }

    @Test
    void nobody_is_a_member_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Group.of(
                        header("G-1", Lifecycle.ACTIVE),
                        CustomerId.of("C-1"),
                        CustomerId.of("C-2"),
                        CustomerId.of("C-1")))
                .withMessageContaining("C-1 twice");
    }

    @Test
    void a_group_keeps_its_members_when_it_moves_to_another_stage() {
        Group group = Group.of(header("G-1", Lifecycle.TARGET), CustomerId.of("C-1"));
        assertThat(group.moveTo(Lifecycle.ACTIVE))
                .isEqualTo(new LifecycleMove.Moved(Group.of(header("G-1", Lifecycle.ACTIVE), CustomerId.of("C-1"))));
    }

    @Test
    void a_move_that_does_not_follow_is_refused_in_a_sentence() {
        LifecycleMove move = new Individual(header("C-1", Lifecycle.PROSPECT)).moveTo(Lifecycle.LOST);
        assertThat(move.<String>fold(
                        moved -> "moved", refused -> refused.reason().text().en()))
                .isEqualTo("Customer C-1 cannot go from prospect to lost.");
    }

    @Test
    void blank_ids_names_and_regions_are_refused_without_repeating_the_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> CustomerId.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> CustomerId.of("x".repeat(201)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CustomerHeader.of(CustomerId.of("C-1"), "x".repeat(201), SINCE, Lifecycle.ACTIVE))
                .withMessageContaining("201 characters")
                .withMessageNotContaining("xx");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CustomerHeader(
                        CustomerId.of("C-1"), "Fictional Trading", SINCE, Optional.of(""), Lifecycle.ACTIVE))
                .withMessageContaining("region");
    }

    @Test
    void ids_sort_as_their_text_does() {
        assertThat(List.of(CustomerId.of("b"), CustomerId.of("a")).stream().sorted())
                .containsExactly(CustomerId.of("a"), CustomerId.of("b"));
    }

    private static CustomerHeader header(String id, Lifecycle stage) {
        return CustomerHeader.of(CustomerId.of(id), "Fictional Trading", SINCE, stage);
    }
}
