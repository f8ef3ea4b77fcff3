package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.score.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FunnelTest {

    private static final ProspectSigns ALL =
            new ProspectSigns(SignAnswer.YES, SignAnswer.YES, SignAnswer.YES, SignAnswer.YES);

    @Test
    void somebody_with_all_four_signs_is_a_prospect() {
        assertThat(ALL.test()).isEqualTo(new ProspectDecision.Fit());
    }

    @Test
    void a_sign_that_nobody_knows_leaves_the_test_open_and_says_what_to_find_out() {
        ProspectDecision decision =
                ALL.with(ProspectSign.POWER_TO_DECIDE, SignAnswer.UNKNOWN).test();
        assertThat(decision.<List<Reason>>fold(fit -> List.of(), open -> open.unknown(), unfit -> List.of()))
                .containsExactly(Reason.of(
                        "power-to-decide-unknown", "尚不了解“购买决定权”，请先查明。", "Not known yet, find out: Power to decide."));
    }

    @Test
    void one_absent_sign_makes_unfit_and_all_reasons_are_given() {
        ProspectDecision decision =
                new ProspectSigns(SignAnswer.NO, SignAnswer.YES, SignAnswer.UNKNOWN, SignAnswer.NO).test();
        ProspectDecision.Unfit unfit = decision.<ProspectDecision.Unfit>fold(
                fit -> {
                    throw new AssertionError("fit");
                },
                open -> {
                    throw new AssertionError("open");
                },
                u -> u);
        assertThat(unfit.absent())
                .extracting(Reason::code)
                .containsExactly("able-to-pay-absent", "accepts-approach-absent");
        assertThat(unfit.unknown()).extracting(Reason::code).containsExactly("power-to-decide-unknown");
    }

    @ParameterizedTest
    @MethodSource("allEightyOne")
    void the_place_in_the_funnel_follows_from_the_signs(ProspectSigns signs) {
        FunnelPlace place = FunnelPlace.of(signs);
        boolean fit = signs.test() instanceof ProspectDecision.Fit;
        assertThat(place.stage() == FunnelStage.TARGET).isEqualTo(fit);
        assertThat(place.stage() == FunnelStage.TARGET_MARKET).isEqualTo(signs.latentNeed() != SignAnswer.YES);
        assertThat(place.held().isEmpty()).isEqualTo(fit);
    }

    @ParameterizedTest
    @MethodSource("allEightyOne")
    void one_more_sign_never_sends_anybody_back(ProspectSigns signs) {
        for (ProspectSign sign : ProspectSign.values()) {
            ProspectSigns more = signs.with(sign, SignAnswer.YES);
            assertThat(more.answer(sign)).isEqualTo(SignAnswer.YES);
            assertThat(FunnelPlace.of(more).stage())
                    .isGreaterThanOrEqualTo(FunnelPlace.of(signs).stage());
        }
    }

    static Stream<ProspectSigns> allEightyOne() {
        List<ProspectSigns> all = new ArrayList<>();
        for (SignAnswer a : SignAnswer.values()) {
            for (SignAnswer b : SignAnswer.values()) {
                for (SignAnswer c : SignAnswer.values()) {
                    for (SignAnswer d : SignAnswer.values()) {
                        all.add(new ProspectSigns(a, b, c, d));
                    }
                }
            }
        }
        return all.stream();
    }

    @Test
    void without_a_need_it_is_the_need_that_holds() {
        assertThat(FunnelPlace.of(ProspectSigns.UNKNOWN).held())
                .extracting(Reason::code)
                .containsExactly("latent-need-unknown");
    }

    @Test
    void a_stage_opens_the_file_at_the_stage_of_life_that_fits() {
        assertThat(FunnelStage.TARGET_MARKET.lifecycle()).isEmpty();
        assertThat(FunnelStage.POTENTIAL.lifecycle()).contains(Lifecycle.PROSPECT);
        assertThat(FunnelStage.TARGET.lifecycle()).contains(Lifecycle.TARGET);
    }

    @Test
    void whoever_came_further_passed_the_stages_before() {
        Funnel funnel = Funnel.over(allEightyOne().map(FunnelPlace::of).toList());
        assertThat(funnel).isEqualTo(new Funnel(81, 27, 1));
        assertThat(funnel.reached(FunnelStage.POTENTIAL)).isEqualTo(27);
        assertThat(funnel.conversionTo(FunnelStage.TARGET_MARKET)).isEmpty();
        assertThat(funnel.conversionTo(FunnelStage.POTENTIAL)).hasValueCloseTo(1.0 / 3, within(1e-12));
        assertThat(funnel.conversionTo(FunnelStage.TARGET)).hasValueCloseTo(1.0 / 27, within(1e-12));
    }

    @Test
    void where_nobody_was_there_is_no_share() {
        assertThat(new Funnel(5, 0, 0).conversionTo(FunnelStage.TARGET)).isEmpty();
        assertThat(new Funnel(5, 0, 0).conversionTo(FunnelStage.POTENTIAL)).hasValue(0);
    }

    @Test
    void a_funnel_never_widens() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Funnel(5, 6, 0))
                .withMessageContaining("5, 6, 0");
    }
}
