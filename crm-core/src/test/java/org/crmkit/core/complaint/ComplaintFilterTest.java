package org.crmkit.core.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ScoreBand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintFilterTest {

    private static final InForce<ComplaintPolicy> POLICY = Policies.inForce();

    @Test
    void the_score_is_the_weighted_mean_and_says_what_each_factor_adds() {
        // 0.20*50 + 0.30*90 + 0.15*40 + 0.20*80 + 0.15*20 = 10 + 27 + 6 + 16 + 3
        FilterDecision decision = ComplaintFilter.decide(FilterRatings.of(50, 90, 40, 80, 20), POLICY);

        assertThat(decision.score().value()).isCloseTo(62, within(1e-12));
        assertThat(decision.category()).isEqualTo(ComplaintCategory.ROUTINE);
        assertThat(decision.score().band()).map(ScoreBand::slug).contains("routine");
        assertThat(decision.score().contributions())
                .extracting(contribution -> contribution.reason().code())
                .containsExactly("customer-class", "repetition", "return-on-investment", "area", "competition");
        assertThat(decision.score().contributions())
                .extracting(Contribution::points)
                .first()
                .isEqualTo(27.0);
        assertThat(decision.score().configuration()).isEqualTo("default@2026.1");
    }

    @ParameterizedTest
    @CsvSource({"70, MUST_SOLVE", "69, ROUTINE", "40, ROUTINE", "39, NOT_NOW", "0, NOT_NOW", "100, MUST_SOLVE"})
    void a_score_at_a_cut_point_belongs_to_the_class_above_it(int rating, ComplaintCategory category) {
        FilterDecision decision =
                ComplaintFilter.decide(FilterRatings.of(rating, rating, rating, rating, rating), POLICY);

        assertThat(decision.category()).isEqualTo(category);
        assertThat(ComplaintFilter.scale(POLICY.policy().filter())
                        .bandOf(rating)
                        .slug())
                .isEqualTo(category.slug());
    }

    @Test
    void a_factor_nobody_judged_is_left_out_of_the_mean_and_named() {
        FilterDecision decision = ComplaintFilter.decide(
                new FilterRatings(Map.of(FilterFactor.CUSTOMER_CLASS, 90, FilterFactor.REPETITION, 40)), POLICY);

        assertThat(decision.score().value()).isCloseTo(70, within(1e-12)); // (0.3*90 + 0.2*40) / 0.5
        assertThat(decision.category()).isEqualTo(ComplaintCategory.MUST_SOLVE);
        assertThat(decision.score().missing()).containsExactly("return-on-investment", "area", "competition");
    }

    @Test
    void a_person_may_overrule_the_score_and_both_are_kept() {
        FilterDecision decision = ComplaintFilter.decide(
                FilterRatings.of(0, 0, 0, 0, 0),
                Optional.of(new FilterOverride(
                        ComplaintCategory.MUST_SOLVE, ActorId.of("M-3"), PrivateText.of("a safety matter"))),
                POLICY);

        assertThat(decision.proposed()).isEqualTo(ComplaintCategory.NOT_NOW);
        assertThat(decision.category()).isEqualTo(ComplaintCategory.MUST_SOLVE);
        assertThat(decision.toString()).doesNotContain("safety");
    }

    @Test
    void ratings_out_of_range_or_absent_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FilterRatings.of(0, 0, 101, 0, 0))
                .withMessageContaining("rating of area was 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FilterRatings(Map.of()))
                .withMessageContaining("at least one");
    }
}
