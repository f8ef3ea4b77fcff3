package org.crmkit.scoring.servicequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.complaint.ComplaintCategory;
import org.crmkit.core.complaint.ComplaintChannel;
import org.crmkit.core.complaint.ComplaintFigures;
import org.crmkit.core.complaint.ComplaintStep;
import org.crmkit.core.complaint.Durations;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.Share;
import org.crmkit.core.time.TimeRange;
import org.junit.jupiter.api.Test;

class ProcessReviewTest {

    private static final Reason NONE = Reason.of("none", "无", "None.");

    private static Measured<Share> share(long part, long whole) {
        return Share.of(part, whole, NONE);
    }

    @Test
    void every_step_has_an_indicator() {
        for (ComplaintStep step : ComplaintStep.values()) {
            assertThat(ProcessIndicator.of(step)).as(step.slug()).isNotEmpty();
        }
    }

    @Test
    void steps_count_alike_and_fewer_reopened_is_better() {
        ProcessReview review = ProcessReview.of(
                Map.of(
                        ProcessIndicator.ANSWERED_IN_TIME, share(90, 100),
                        ProcessIndicator.SOLVED_IN_TIME, share(70, 100),
                        ProcessIndicator.REOPENED, share(10, 100)),
                0.95);
        Score score = review.score().value().orElseThrow();
        assertThat(score.value()).isCloseTo((80 + 90) / 2.0, within(1e-9)); // handle 0.80, evaluate 0.90
        assertThat(score.missing()).containsExactly("found-by-us", "filtered", "checked", "satisfied", "repeated");
    }

    @Test
    void nothing_known_is_undefined_and_a_whole_of_zero_is_not_a_rate_of_zero() {
        assertThat(ProcessReview.of(Map.of(), 0.95).score().value()).isEmpty();
        ProcessReview review = ProcessReview.of(Map.of(ProcessIndicator.SATISFIED, share(0, 0)), 0.95);
        assertThat(review.reading(ProcessIndicator.SATISFIED)).isEmpty();
        assertThat(review.score().value()).isEmpty();
    }

    @Test
    void the_figures_of_a_period_are_read_step_by_step() {
        Map<ComplaintCategory, Measured<Share>> categories = new EnumMap<>(ComplaintCategory.class);
        categories.put(ComplaintCategory.MUST_SOLVE, share(5, 45));
        categories.put(ComplaintCategory.ROUTINE, share(30, 45));
        categories.put(ComplaintCategory.NOT_NOW, share(10, 45));
        Map<ComplaintChannel, Measured<Share>> channels = new EnumMap<>(ComplaintChannel.class);
        channels.put(ComplaintChannel.SERVICE_DESK, share(35, 50));
        channels.put(ComplaintChannel.OWN_STAFF, share(15, 50));
        ComplaintFigures figures = new ComplaintFigures(
                TimeRange.of(Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z")),
                50,
                40,
                new Measured.Undefined<Durations>(NONE),
                new Measured.Undefined<Durations>(NONE),
                share(40, 44),
                share(30, 40),
                share(4, 50),
                share(2, 41),
                share(0, 0),
                categories,
                channels);
        ProcessReview review = ProcessReview.of(figures, 0.95);
        assertThat(review.reading(ProcessIndicator.FOUND_BY_US).orElseThrow().share())
                .isEqualTo(new Share(15, 50));
        assertThat(review.reading(ProcessIndicator.FILTERED).orElseThrow().share())
                .isEqualTo(new Share(45, 50));
        assertThat(review.reading(ProcessIndicator.CHECKED)).isEmpty();
        assertThat(review.score().value().orElseThrow().missing()).isEqualTo(List.of("checked", "satisfied"));
    }
}
