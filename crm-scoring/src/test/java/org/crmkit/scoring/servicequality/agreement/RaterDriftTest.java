package org.crmkit.scoring.servicequality.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crmkit.core.callcenter.MonitoredScore;
import org.crmkit.core.callcenter.ScoreSheet;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RulebookVersion;
import org.junit.jupiter.api.Test;

class RaterDriftTest {

    private static List<RaterDrift.Session> sessions(double... biases) {
        List<RaterDrift.Session> sessions = new ArrayList<>();
        for (double bias : biases) {
            sessions.add(new RaterDrift.Session(
                    "s" + sessions.size(),
                    new ScoreRatings(
                            List.of("a", "b", "c"),
                            List.of(
                                    new ScoreRatings.Item("1", List.of(80 + bias - 1, 79.0, 81.0)),
                                    new ScoreRatings.Item("2", List.of(60 + bias + 1, 62.0, 58.0))))));
        }
        return sessions;
    }

    private static RaterDrift drift(double... biases) {
        return RaterDrift.of("a", sessions(biases), 0.95).value().orElseThrow();
    }

    @Test
    void the_line_through_the_sessions_is_that_of_another_library() {
        RaterDrift found = drift(-1, -2.5, -3, -5, -5.5); // scipy.stats.linregress
        assertThat(found.slope()).isCloseTo(-1.15, within(1e-12));
        assertThat(found.low()).isCloseTo(-1.550449045067, within(1e-9));
        assertThat(found.high()).isCloseTo(-0.749550954933, within(1e-9));
        assertThat(found.pValue()).isCloseTo(0.0027690279453, within(1e-11));
        assertThat(found.direction()).isEqualTo(RaterDrift.Direction.STRICTER);
    }

    @Test
    void a_bias_that_stays_is_no_drift() {
        assertThat(drift(4, 4.2, 3.9, 4.1, 4).direction()).isEqualTo(RaterDrift.Direction.STEADY);
        RaterDrift level = drift(4, 4, 4);
        assertThat(level.slope()).isZero();
        assertThat(level.pValue()).isEqualTo(1);
        assertThat(drift(1, 2, 3).direction()).isEqualTo(RaterDrift.Direction.MILDER);
    }

    @Test
    void two_sessions_show_no_drift_and_others_are_left_out() {
        assertThat(RaterDrift.of("a", sessions(1, 2), 0.95).value()).isEmpty();
        assertThat(RaterDrift.of("nobody", sessions(1, 2, 3), 0.95).value()).isEmpty();
    }

    @Test
    void sheets_of_a_session_become_ratings_of_the_contacts_all_have_heard() {
        List<MonitoredScore> scores = List.of(
                score("call-2", "qa-1", "70"),
                score("call-1", "qa-2", "85"),
                score("call-1", "qa-1", "90"),
                score("call-2", "qa-2", "72"),
                score("call-3", "qa-1", "50"));
        ScoreRatings ratings = ScoreRatings.of(scores);
        assertThat(ratings.raters()).containsExactly("qa-1", "qa-2");
        assertThat(ratings.items()).extracting(ScoreRatings.Item::key).containsExactly("call-1", "call-2");
        assertThat(ratings.pointsOf("qa-2")).containsExactly(85.0, 72.0);
    }

    private static MonitoredScore score(String call, String listener, String points) {
        return new MonitoredScore(
                new ScoreSheet(call, StaffId.of(listener), Map.of(), List.of()),
                new BigDecimal(points),
                true,
                List.of(),
                RulebookVersion.of("sample", "2026.1"));
    }
}
