package org.crmkit.templates.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.fixture.SampleDiagrams;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LaneLayoutTest {

    @ParameterizedTest
    @EnumSource(Lang.class)
    void the_survey_flow_is_laid_out_without_a_fault(Lang lang) {
        assertThat(ChartFaults.of(LaneLayout.layOut(SampleDiagrams.survey(lang))))
                .isEmpty();
        assertThat(ChartFaults.of(LaneLayout.layOut(SampleDiagrams.everySymbol(lang))))
                .isEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void charts_drawn_by_lot_are_laid_out_without_a_fault(long seed) {
        assertThat(ChartFaults.of(LaneLayout.layOut(SampleDiagrams.drawn(seed))))
                .as("seed %s", seed)
                .isEmpty();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @EnumSource(Lang.class)
    void time_flows_down_except_along_the_ways_back(Lang lang) {
        LaidOut chart = LaneLayout.layOut(SampleDiagrams.survey(lang));
        List<String> up = chart.edges().stream()
                .filter(e ->
                        centerY(chart, e.edge().to()) < centerY(chart, e.edge().from()))
                .map(e -> e.edge().from() + "->" + e.edge().to())
                .toList();
        assertThat(up).containsExactly("review-form->form");
    }

    @Test
    void the_same_chart_gets_the_same_places() {
        assertThat(LaneLayout.layOut(SampleDiagrams.drawn(7))).isEqualTo(LaneLayout.layOut(SampleDiagrams.drawn(7)));
    }

    @Test
    void a_single_step_and_an_empty_chart_are_charts_too() {
        Diagram.Lane lane = new Diagram.Lane("a", "甲");
        Diagram.Node node = Diagram.Node.of("n", "a", Symbol.TASK, "工作");
        Diagram.Edge loop = Diagram.Edge.when("n", "重来", "n");
        assertThat(ChartFaults.of(
                        LaneLayout.layOut(new Diagram("一步", Lang.ZH, List.of(lane), List.of(node), List.of(loop)))))
                .isEmpty();
        assertThat(LaneLayout.layOut(new Diagram("空", Lang.ZH, List.of(lane), List.of(), List.of()))
                        .nodes())
                .isEmpty();
    }

    @Test
    void lines_that_cross_are_bridged_at_the_crossing() {
        long bridges = LongStream.range(0, 10)
                .mapToObj(seed -> LaneLayout.layOut(SampleDiagrams.drawn(seed)))
                .flatMap(chart -> chart.edges().stream())
                .mapToLong(edge -> edge.bridges().size())
                .sum();
        assertThat(bridges).isPositive();
    }

    private static int centerY(LaidOut chart, String id) {
        return chart.nodes().stream()
                .filter(n -> n.node().id().equals(id))
                .findFirst()
                .orElseThrow()
                .box()
                .center()
                .y();
    }
}
