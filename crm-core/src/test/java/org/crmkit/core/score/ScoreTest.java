package org.crmkit.core.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static Contribution points(String code, double points) {
        return new Contribution(Reason.of(code, "原因", "reason"), points);
    }

    private static Score score(double value, double baseline, Contribution... contributions) {
        return new Score(ModelKey.RFM, value, Optional.empty(), baseline, List.of(contributions), List.of(), "test@1");
    }

    @Test
    void contributions_are_ranked_by_their_effect_and_ties_by_code() {
        Score score = score(1, 0, points("b", 2), points("small", 1), points("a", -2));
        assertThat(score.contributions()).extracting(c -> c.reason().code()).containsExactly("a", "b", "small");
    }

    @Test
    void contributions_that_do_not_add_up_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(10, 5, points("a", 4)))
                .withMessageContaining("9.0")
                .withMessageContaining("10.0");
    }

    @Test
    void a_score_that_is_no_number_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> score(Double.NaN, 0))
                .withMessageContaining("finite");
    }

    @Test
    void a_score_at_the_edge_of_a_band_belongs_to_the_upper_one() {
        RatingScale scale = new RatingScale(List.of(
                new ScoreBand("low", Label.of("低", "Low"), Double.NEGATIVE_INFINITY),
                new ScoreBand("high", Label.of("高", "High"), 60)));
        assertThat(scale.bandOf(60).slug()).isEqualTo("high");
        assertThat(scale.bandOf(59.999).slug()).isEqualTo("low");
        assertThat(scale.bandOf(Double.POSITIVE_INFINITY).slug()).isEqualTo("high");
    }

    @Test
    void bands_that_leave_a_gap_below_or_step_down_are_refused() {
        ScoreBand low = new ScoreBand("low", Label.same("low"), Double.NEGATIVE_INFINITY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(List.of(new ScoreBand("a", Label.same("a"), 0))))
                .withMessageContaining("-Infinity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(
                        List.of(low, new ScoreBand("b", Label.same("b"), 5), new ScoreBand("c", Label.same("c"), 5))))
                .withMessageContaining("above 5.0");
    }

    @Test
    void every_model_is_found_by_its_slug_and_slugs_differ() {
        for (ModelKey model : ModelKey.values()) {
            assertThat(ModelKey.find(model.slug())).contains(model);
        }
        assertThat(Arrays.stream(ModelKey.values()).map(ModelKey::slug)).doesNotHaveDuplicates();
    }
}
