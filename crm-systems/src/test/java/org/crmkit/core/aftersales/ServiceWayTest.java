package org.crmkit.core.aftersales;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServiceWayTest {

    @Test
    void there_are_seven_ways_before_five_at_and_eight_after_the_sale() {
        assertThat(ServiceWay.at(ServiceCriteria.Stage.PRE_SALE)).hasSize(7).startsWith(ServiceWay.ADVERTISING);
        assertThat(ServiceWay.at(ServiceCriteria.Stage.IN_SALE)).hasSize(5);
        assertThat(ServiceWay.at(ServiceCriteria.Stage.AFTER_SALE)).hasSize(8).endsWith(ServiceWay.COMPLAINTS);
        assertThat(ServiceWay.values()).extracting(ServiceWay::label).doesNotHaveDuplicates();
    }
}
