package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);

    @Test
    void the_first_day_counts_and_the_end_does_not() {
        Validity validity = Validity.between(MARCH, MAY);
        assertThat(validity.contains(MARCH.minusDays(1))).isFalse();
        assertThat(validity.contains(MARCH)).isTrue();
        assertThat(validity.contains(MAY.minusDays(1))).isTrue();
        assertThat(validity.contains(MAY)).isFalse();
        assertThat(Validity.since(MARCH).contains(LocalDate.of(3000, 1, 1))).isTrue();
        assertThat(validity).hasToString("[2026-03-01, 2026-05-01)");
        assertThat(Validity.since(MARCH)).hasToString("[2026-03-01, )");
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validity.between(MARCH, MARCH))
                .withMessageContaining("2026-03-01")
                .withMessageContaining("Leave it out");
    }

    @Test
    void two_meet_in_the_days_both_hold() {
        assertThat(Validity.between(MARCH, JULY).intersect(Validity.since(MAY))).contains(Validity.between(MAY, JULY));
        assertThat(Validity.since(MARCH).intersect(Validity.since(MAY))).contains(Validity.since(MAY));
        assertThat(Validity.between(MARCH, MAY).intersect(Validity.since(MAY))).isEmpty();
        assertThat(Validity.between(MARCH, MAY).overlaps(Validity.since(MAY))).isFalse();
        assertThat(Validity.between(MARCH, MAY.plusDays(1)).overlaps(Validity.since(MAY)))
                .isTrue();
    }

    @Test
    void what_is_left_before_a_day_may_be_nothing() {
        assertThat(Validity.since(MARCH).before(MARCH)).isEmpty();
        assertThat(Validity.since(MARCH).before(MAY)).contains(Validity.between(MARCH, MAY));
        assertThat(Validity.between(MARCH, MAY).before(JULY)).contains(Validity.between(MARCH, MAY));
    }

    @Test
    void a_span_reaches_from_the_first_to_the_last_day_of_both() {
        assertThat(Validity.between(MARCH, MAY).span(Validity.between(MAY, JULY)))
                .isEqualTo(Validity.between(MARCH, JULY));
        assertThat(Validity.since(MAY).span(Validity.between(MARCH, JULY))).isEqualTo(Validity.since(MARCH));
    }

    @Test
    void members_are_asked_for_as_of_a_day() {
        CustomerHeader header = CustomerHeader.of(CustomerId.of("G-1"), "Fictional Group", MARCH, Lifecycle.ACTIVE);
        CustomerId first = CustomerId.of("C-2");
        CustomerId second = CustomerId.of("C-1");
        Customer.Group group =
                Customer.Group.of(header).join(first, MARCH).join(second, MAY).leave(first, JULY);
        assertThat(group.members(MARCH)).containsExactly(first);
        assertThat(group.members(MAY)).containsExactly(first, second);
        assertThat(group.members(JULY)).containsExactly(second);
        assertThat(group.hasMember(first, JULY.minusDays(1))).isTrue();
        assertThat(group.hasMember(first, JULY)).isFalse();
        assertThat(group.join(first, JULY).members(JULY)).containsExactly(second, first);
        assertThat(group.leave(second, MAY).memberships())
                .containsExactly(new Membership(first, Validity.between(MARCH, JULY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> group.join(first, MAY))
                .withMessageContaining("C-2 twice");
    }
}
