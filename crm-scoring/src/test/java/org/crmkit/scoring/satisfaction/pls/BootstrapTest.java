package org.crmkit.scoring.satisfaction.pls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BootstrapTest {

    private static Bootstrap run(PathModelFit fit, Resampling resampling) {
        return Bootstrap.of(fit, resampling).found().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        // seminr 2.3, tests/fixtures/V_3_6_0/boot_report_paths.csv, 500 resamples: standard deviation and 95 percent
        // interval
        "Image -> Satisfaction, 0.0569259275804892, 0.329979162176453, 0.556764224609957",
        "Expectation -> Satisfaction, 0.0619900261088522, 0.0546416559521134, 0.283964288192345",
        "Value -> Satisfaction, 0.0717381375043804, 0.174920077851846, 0.438022907321881"
    })
    void paths_are_as_sure_as_another_package_finds_with_other_random_numbers(
            String path, double error, double low, double high) {
        PathModelFit fit = Mobile.fit(Mobile.small(), Mobile.ecsi(), WeightingScheme.PATH);
        BootstrapEstimate found = run(fit, Resampling.of(20261122, 4000))
                .estimate(Statistic.Kind.PATH, path)
                .orElseThrow();
        // a standard deviation over 500 resamples is itself known to about 3 percent, an end of the interval to about
        // 0.15 of it
        assertThat(found.standardError()).isCloseTo(error, within(0.12 * error));
        assertThat(found.low()).isCloseTo(low, within(0.5 * error));
        assertThat(found.high()).isCloseTo(high, within(0.5 * error));
    }

    @ParameterizedTest
    @CsvSource({
        // numpy, 1,500 resamples of the ECSI answers, centroid scheme: standard deviation, 2.5 and 97.5 percent
        "PATH, Quality -> Satisfaction, 0.0653320103715, 0.3766858154616, 0.633375159998",
        "PATH, Image -> Loyalty, 0.0750687438633, 0.0629604743697, 0.356091962318",
        "INDEX, Satisfaction, 0.9171856697555, 70.7149563141006, 74.3147808363281",
        "LOADING, CUSL2, 0.100674168252, 0.013545330172, 0.3970933869927",
        "EXPLAINED, Satisfaction, 0.0391811518309, 0.604992432024, 0.7646212872719"
    })
    void numbers_of_all_kinds_are_as_sure_as_resampling_of_scores_finds(
            Statistic.Kind kind, String name, double error, double low, double high) {
        PathModelFit fit = Mobile.fit(SatisfactionModel.ECSI.model(), Mobile.ecsi(), WeightingScheme.CENTROID);
        Bootstrap bootstrap = run(fit, Resampling.of(5, 2000));
        BootstrapEstimate found = bootstrap.estimate(kind, name).orElseThrow();
        Offset<Double> third = within(0.35 * error);
        assertThat(found.standardError()).isCloseTo(error, within(0.1 * error));
        assertThat(found.low()).isCloseTo(low, third);
        assertThat(found.high()).isCloseTo(high, third);
        assertThat(bootstrap.completed()).isEqualTo(2000);
        assertThat(bootstrap.failed()).isEmpty();
    }

    @Test
    void consistent_paths_are_known_far_less_and_inadmissible_resamples_are_counted() {
        PathModelFit fit = Mobile.fit(Mobile.small(), Mobile.ecsi(), WeightingScheme.PATH);
        Bootstrap bootstrap = run(fit, new Resampling(12, 3000, 0.5, true));
        // numpy: 624 of 2,000 resamples inadmissible, which is known to about 1 in 100; quartiles of the path of image
        assertThat(bootstrap.inadmissible() / 3000.0).isCloseTo(0.312, within(0.04));
        BootstrapEstimate image = bootstrap
                .estimate(Statistic.Kind.CONSISTENT_PATH, "Image -> Satisfaction")
                .orElseThrow();
        assertThat(image.estimate()).isCloseTo(0.54068553, within(1e-8));
        assertThat(image.low()).isCloseTo(0.37794345, within(0.03));
        assertThat(image.high()).isCloseTo(0.78431671, within(0.03));
        BootstrapEstimate plain =
                bootstrap.estimate(Statistic.Kind.PATH, "Image -> Satisfaction").orElseThrow();
        assertThat(image.high() - image.low()).isGreaterThan(2 * (plain.high() - plain.low()));
        assertThat(bootstrap.completed()).isEqualTo(3000);
    }

    @Test
    void threads_change_nothing_and_the_seed_does() {
        PathModelFit fit = Simulated.fit(Simulated.draw(6, 80));
        Bootstrap one = run(fit, Resampling.of(1, 300));
        Bootstrap many = run(fit, Resampling.of(1, 300).inParallel());
        assertThat(many.estimates()).isEqualTo(one.estimates());
        assertThat(run(fit, Resampling.of(2, 300)).estimates()).isNotEqualTo(one.estimates());
    }

    @Test
    void resamples_that_give_no_estimate_are_counted_by_cause() {
        double[][] rows = Simulated.draw(6, 12);
        for (int r = 1; r < rows.length; r++) {
            rows[r][8] = 1;
        }
        Bootstrap bootstrap = run(Simulated.fit(rows), Resampling.of(4, 400));
        // the one respondent who answers l3 otherwise is missed by a resample with probability (11/12)^12 = 0.35
        int missed = bootstrap.failed().getOrDefault(FailureCause.CONSTANT_ITEM, 0);
        assertThat(missed).isBetween(110, 175);
        int failed =
                bootstrap.failed().values().stream().mapToInt(Integer::intValue).sum();
        assertThat(bootstrap.completed() + failed).isEqualTo(400);
    }

    @Test
    void a_bootstrap_of_which_too_little_succeeds_says_so() {
        double[][] rows = Simulated.draw(6, 4);
        PathModelOptions once = new PathModelOptions(WeightingScheme.PATH, MissingAnswers.LISTWISE, 1, 0.999);
        PathModelResult fit = PathModelFit.fit(Simulated.model(), Answers.of(Simulated.names(), rows), once);
        String said = fit.fold(
                found -> Bootstrap.of(found, Resampling.of(4, 2))
                        .fold(b -> "done", no -> no.failed().toString()),
                no -> no.cause().toString());
        assertThat(said).isNotEqualTo("done");
    }

    @Test
    void signs_of_resamples_follow_the_fit() {
        // two items against each other: the sum of loadings is near zero, so each resample by itself might point either
        // way
        double[][] rows = Simulated.draw(8, 120);
        for (int r = 0; r < rows.length; r++) {
            rows[r][1] = -rows[r][0] + 0.1 * rows[r][1];
            rows[r][2] = r * 37 % 11;
        }
        PathModelFit fit = Simulated.fit(rows);
        Bootstrap bootstrap = run(fit, Resampling.of(4, 400));
        assertThat(bootstrap.turned()).isPositive();
        BootstrapEstimate loading =
                bootstrap.estimate(Statistic.Kind.LOADING, "q1").orElseThrow();
        assertThat(loading.holdsZero()).isFalse();
    }

    @Test
    void the_interval_of_an_index_holds_its_estimate_and_its_level_is_a_share() {
        PathModelFit fit = Simulated.fit(Simulated.draw(6, 200));
        BootstrapEstimate index = run(fit, Resampling.of(1, 400))
                .estimate(Statistic.Kind.INDEX, "loyalty")
                .orElseThrow();
        assertThat(index.estimate())
                .isCloseTo(fit.index("loyalty", IndexConvention.ACSI).value().orElseThrow(), within(1e-10))
                .isBetween(index.low(), index.high());
        assertThat(Arrays.asList(Statistic.Kind.values()))
                .contains(index.statistic().kind());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Resampling(1, 100, 95, false))
                .withMessageContaining("Use 0.95");
    }
}
