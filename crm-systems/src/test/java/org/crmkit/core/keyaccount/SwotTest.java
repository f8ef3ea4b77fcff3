package org.crmkit.core.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.keyaccount.Swot.Quarter;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;

class SwotTest {

    private static Swot swot(Quarter... quarters) {
        List<Swot.Point> points = new ArrayList<>();
        for (Quarter quarter : quarters) {
            points.add(new Swot.Point(quarter, PersonalText.of("point " + points.size())));
        }
        return new Swot(CustomerId.of("C-1"), LocalDate.of(2026, 3, 2), StaffId.of("E-1"), points);
    }

    @Test
    void an_empty_quarter_is_a_gap_and_is_named() {
        assertThat(swot(Quarter.values()).gaps()).isEmpty();
        assertThat(swot(Quarter.STRENGTH, Quarter.OPPORTUNITY).gaps())
                .extracting(reason -> reason.text().en())
                .containsExactly("Nothing is said of: Weaknesses, Threats. Add a point to each.");
    }

    @Test
    void a_quarter_has_its_points_in_the_order_of_weight() {
        Swot swot = swot(Quarter.THREAT, Quarter.STRENGTH, Quarter.THREAT);
        assertThat(swot.of(Quarter.THREAT))
                .containsExactly(swot.points().get(0), swot.points().get(2));
        assertThat(swot.of(Quarter.WEAKNESS)).isEmpty();
    }
}
