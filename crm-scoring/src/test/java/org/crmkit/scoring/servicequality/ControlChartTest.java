package org.crmkit.scoring.servicequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.servicequality.PublishedCharts.drawn;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlChartTest {

    private static final Label NEW_MATERIAL = Label.of("换了新纸板", "New cardboard was put into production");
    private static final Label NEW_OPERATOR = Label.of("操作员缺乏经验", "The operator was inexperienced");

    private static String undefined(Measured<ControlChart> chart) {
        return chart.fold(known -> "known", none -> none.reason().code());
    }

    private static List<String> beyond(ControlChart chart) {
        return chart.signals().stream()
                .filter(signal -> signal.rule() == RunRule.BEYOND_LIMITS)
                .map(Signal::at)
                .toList();
    }

    @Test
    void the_cans_of_orange_juice_have_the_limits_and_the_two_points_of_the_book() {
        ControlChart chart =
                drawn(ChartPlan.of(AttributeChart.P, 30), PublishedCharts.cans().subList(0, 30));
        ControlLimits limits = chart.points().get(0).limits();
        assertThat(limits.centre()).isCloseTo(0.2313, within(0.00005)); // R package qcc 3.0, examples of qcc()
        assertThat(limits.upper()).isCloseTo(0.4102, within(0.00005));
        assertThat(limits.lower()).isCloseTo(0.0524, within(0.00005));
        assertThat(beyond(chart)).containsExactly("15", "23");
    }

    @Test
    void limits_revised_for_two_causes_are_those_of_the_book_and_show_one_more_point() {
        ChartPlan plan =
                ChartPlan.of(AttributeChart.P, 30).excluding("15", NEW_MATERIAL).excluding("23", NEW_OPERATOR);
        ControlChart chart = drawn(plan, PublishedCharts.cans());
        ControlLimits limits = chart.points().get(0).limits();
        assertThat(limits.centre()).isCloseTo(0.2150, within(0.00005)); // ibidem, without 15 and 23
        assertThat(limits.upper()).isCloseTo(0.3893, within(0.00005));
        assertThat(limits.lower()).isCloseTo(0.0407, within(0.00005));
        // 20 of 50, which the book keeps because no cause was found; and 2 of 50 after the machine was adjusted
        assertThat(beyond(chart)).containsExactly("21", "41");
        assertThat(chart.points().get(14).isExcluded()).isTrue();
        assertThat(chart.signalsOf("15")).isEmpty();
    }

    @Test
    void later_points_never_move_the_limits() {
        ChartPlan plan = ChartPlan.of(AttributeChart.P, 30);
        List<Subgroup> cans = PublishedCharts.cans();
        ControlChart alone = drawn(plan, cans.subList(0, 30));
        ControlChart all = drawn(plan, cans);
        assertThat(all.baseline()).isEqualTo(alone.baseline());
        assertThat(all.points()).hasSize(54);
        assertThat(all.points().get(30).phase()).isEqualTo(ChartPoint.Phase.TWO);
        // after the adjustment everything lies below the old centre: eight in a row from the tenth point on at the
        // latest
        assertThat(all.signals())
                .anyMatch(signal -> signal.rule() == RunRule.EIGHT_ON_ONE_SIDE && Integer.parseInt(signal.at()) > 37);
    }

    @Test
    void the_boards_have_the_limits_of_the_published_c_chart() {
        ControlChart chart = drawn(ChartPlan.of(AttributeChart.C, 26), PublishedCharts.boards());
        ControlLimits limits = chart.points().get(0).limits();
        assertThat(limits.centre()).isCloseTo(19.84615, within(1e-5)); // R package qcc, data circuit
        assertThat(limits.upper()).isCloseTo(33.21086, within(1e-5));
        assertThat(limits.lower()).isCloseTo(6.481447, within(1e-6));
        assertThat(beyond(chart)).containsExactly("6", "20"); // ibidem, which leaves them out
        ControlChart revised = drawn(
                ChartPlan.of(AttributeChart.C, 26)
                        .excluding("6", Label.of("新检验员漏检", "A new inspector missed faults"))
                        .excluding("20", Label.of("温控故障", "The temperature control failed")),
                PublishedCharts.boards());
        assertThat(revised.points().get(0).limits().centre()).isCloseTo(19.67, within(0.005)); // ibidem
        assertThat(revised.points().get(0).limits().upper()).isCloseTo(32.97, within(0.005));
    }

    @Test
    void the_computers_have_the_limits_of_the_published_u_chart() {
        ControlLimits limits = drawn(ChartPlan.of(AttributeChart.U, 20), PublishedCharts.computers())
                .points()
                .get(0)
                .limits();
        assertThat(limits.centre()).isCloseTo(1.93, within(0.005)); // R package qcc 3.0, data pcmanufact
        assertThat(limits.upper()).isCloseTo(3.79, within(0.005));
        assertThat(limits.lower()).isCloseTo(0.07, within(0.005));
    }

    @Test
    void sizes_that_differ_give_each_point_its_own_limits() {
        ControlChart orders = drawn(ChartPlan.of(AttributeChart.P, 25), PublishedCharts.orders());
        assertThat(orders.baseline().perUnit()).isCloseTo(234.0 / 2450, within(1e-12)); // all mistakes of all orders
        assertThat(beyond(orders)).containsExactly("11");
        assertThat(orders.points().get(1).limits().lower()).isZero(); // of 80; 0.0955 - 3 * 0.0329 lies below zero
        assertThat(orders.points().get(0).limits().lower()).isCloseTo(0.007335, within(1e-6)); // of 100
        ControlChart cloth = drawn(ChartPlan.of(AttributeChart.U, 10), PublishedCharts.cloth());
        assertThat(cloth.baseline().perUnit()).isCloseTo(1.423256, within(5e-7)); // R package qcc 3.0, data dyedcloth
        assertThat(cloth.points().get(4).limits().upper()).isCloseTo(2.58, within(0.005)); // of 9.5 units
        assertThat(cloth.signals()).isEmpty();
    }

    @Test
    void np_is_p_times_the_size() {
        ControlChart p = drawn(ChartPlan.of(AttributeChart.P, 30), PublishedCharts.cans());
        ControlChart np = drawn(ChartPlan.of(AttributeChart.NP, 30), PublishedCharts.cans());
        for (int i = 0; i < p.points().size(); i++) {
            assertThat(np.points().get(i).limits().upper())
                    .isCloseTo(50 * p.points().get(i).limits().upper(), within(1e-9));
            assertThat(np.points().get(i).deviation())
                    .isCloseTo(p.points().get(i).deviation(), within(1e-9));
        }
        assertThat(np.signals()).isEqualTo(p.signals());
    }

    @Test
    void more_faults_than_units_are_usual_on_a_u_chart_and_refused_on_a_p_chart() {
        List<Subgroup> faults = PublishedCharts.of(2, 5, 3, 4);
        assertThat(drawn(ChartPlan.of(AttributeChart.U, 3), faults)
                        .points()
                        .get(0)
                        .value())
                .isEqualTo(2.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.of(ChartPlan.of(AttributeChart.P, 3), faults))
                .withMessageContaining("5 of 2.0")
                .withMessageContaining("Use u or c");
    }

    @Test
    void what_cannot_be_drawn_says_why() {
        assertThat(undefined(ControlChart.of(ChartPlan.of(AttributeChart.P, 3), PublishedCharts.of(20, 0, 0, 0, 5))))
                .isEqualTo("no-variation");
        assertThat(undefined(ControlChart.of(ChartPlan.of(AttributeChart.P, 2), PublishedCharts.of(20, 20, 20, 5))))
                .isEqualTo("no-variation");
        assertThat(undefined(ControlChart.of(ChartPlan.of(AttributeChart.P, 3), PublishedCharts.of(20, 3))))
                .isEqualTo("too-few-subgroups");
        assertThat(undefined(ControlChart.of(ChartPlan.of(AttributeChart.P, 3), List.of())))
                .isEqualTo("too-few-subgroups");
        assertThat(undefined(ControlChart.of(ChartPlan.of(AttributeChart.NP, 25), PublishedCharts.orders())))
                .isEqualTo("sizes-differ");
        assertThat(undefined(ControlChart.of(ChartPlan.of(AttributeChart.C, 10), PublishedCharts.cloth())))
                .isEqualTo("sizes-differ");
    }

    @Test
    void an_exclusion_is_of_a_subgroup_of_the_first_phase() {
        ChartPlan plan = ChartPlan.of(AttributeChart.P, 30).excluding("40", NEW_MATERIAL);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ControlChart.of(plan, PublishedCharts.cans()))
                .withMessageContaining("'40'");
    }

    @Test
    void a_standard_that_is_given_takes_the_place_of_the_first_phase() {
        ControlBaseline standard = ControlBaseline.given(AttributeChart.P, 0.2);
        ControlChart chart = ControlChart.against(
                        standard, ChartPlan.of(AttributeChart.P, 2), PublishedCharts.of(50, 0, 10, 25))
                .value()
                .orElseThrow();
        assertThat(chart.points().get(0).limits().upper())
                .isCloseTo(0.2 + 3 * Math.sqrt(0.2 * 0.8 / 50), within(1e-12));
        assertThat(beyond(chart)).containsExactly("1", "3");
    }

    @Test
    void few_subgroups_small_counts_and_a_spread_beyond_chance_are_told() {
        assertThat(drawn(ChartPlan.of(AttributeChart.P, 3), PublishedCharts.of(20, 1, 2, 1))
                        .cautions())
                .extracting(Reason::code)
                .contains("few-subgroups", "small-counts");
        List<Subgroup> wild = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            wild.add(new Subgroup("w" + i, i % 2 == 0 ? 900 : 1100, 20_000));
        }
        assertThat(drawn(ChartPlan.of(AttributeChart.P, 30), wild).cautions())
                .extracting(Reason::code)
                .containsExactly("overdispersed");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void while_nothing_happens_about_one_point_in_370_lies_beyond_the_limits(long seed) {
        Randoms random = new Randoms(seed);
        List<Subgroup> subgroups = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            int bad = 0;
            for (int j = 0; j < 400; j++) {
                bad += random.uniform() < 0.3 ? 1 : 0;
            }
            subgroups.add(new Subgroup("s" + i, bad, 400));
        }
        ControlChart chart = drawn(ChartPlan.of(AttributeChart.P, 2000).with(RuleSet.LIMITS), subgroups);
        assertThat(chart.signals().size()).as("seed %s", seed).isBetween(0, 16); // 5.4 expected
        assertThat(chart.points()).allSatisfy(point -> assertThat(point.limits().lower())
                .isBetween(0.0, point.limits().centre()));
    }

    @ParameterizedTest
    @EnumSource(RuleSet.class)
    void the_more_rules_the_more_signals_and_every_signal_names_its_points(RuleSet rules) {
        ControlChart chart = drawn(ChartPlan.of(AttributeChart.P, 30).with(rules), PublishedCharts.cans());
        assertThat(chart.signals()).allSatisfy(signal -> assertThat(signal.points())
                .contains(signal.at())
                .hasSizeLessThanOrEqualTo(signal.rule().window()));
        assertThat(beyond(chart)).contains("15", "23");
        assertThat(chart.signals().get(0).reason().text().en())
                .contains(chart.signals().get(0).at());
    }
}
