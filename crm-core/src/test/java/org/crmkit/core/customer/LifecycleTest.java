package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.customer.Lifecycle.ACTIVE;
import static org.crmkit.core.customer.Lifecycle.AT_RISK;
import static org.crmkit.core.customer.Lifecycle.CLOSED;
import static org.crmkit.core.customer.Lifecycle.LOST;
import static org.crmkit.core.customer.Lifecycle.PROSPECT;
import static org.crmkit.core.customer.Lifecycle.TARGET;
import static org.crmkit.core.customer.Lifecycle.WON_BACK;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {

    private static final Map<Lifecycle, Set<Lifecycle>> ALLOWED = Map.of(
            PROSPECT, EnumSet.of(TARGET, CLOSED),
            TARGET, EnumSet.of(ACTIVE, CLOSED),
            ACTIVE, EnumSet.of(AT_RISK, CLOSED),
            AT_RISK, EnumSet.of(ACTIVE, LOST, CLOSED),
            LOST, EnumSet.of(WON_BACK, CLOSED),
            WON_BACK, EnumSet.of(ACTIVE, CLOSED),
            CLOSED, EnumSet.noneOf(Lifecycle.class));

    @ParameterizedTest
    @EnumSource
    void a_stage_is_followed_by_these_and_no_others(Lifecycle from) {
        for (Lifecycle to : Lifecycle.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(ALLOWED.get(from).contains(to));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_stage_is_read_back_from_its_code(Lifecycle stage) {
        assertThat(Lifecycle.parse(stage.code())).isEqualTo(stage);
    }

    @Test
    void a_code_that_is_none_is_refused_with_the_list() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lifecycle.parse("AT_RISK"))
                .withMessageContaining("AT_RISK")
                .withMessageContaining("at-risk");
    }
}
