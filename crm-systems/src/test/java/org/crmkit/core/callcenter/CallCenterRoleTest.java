package org.crmkit.core.callcenter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CallCenterRoleTest {

    @Test
    void there_are_eight_posts() {
        assertThat(CallCenterRole.values()).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource(CallCenterRole.class)
    void every_post_has_duties_in_both_languages(CallCenterRole role) {
        assertThat(role.duties()).isNotEmpty().doesNotHaveDuplicates().allSatisfy(duty -> assertThat(duty.zh())
                .isNotEqualTo(duty.en()));
    }
}
