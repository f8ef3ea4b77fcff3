package org.crmkit.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.LaneLayout;
import org.crmkit.templates.diagram.Symbol;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Laying out a swim-lane chart of thirty boxes in four lanes, every fifth a decision with a branch back. No library lays out lanes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class LaneLayouts {

    static final int NODES = 30;

    private static final int LANES = 4;

    private final Diagram chart = chart();

    private static Diagram chart() {
        List<Diagram.Lane> lanes = new ArrayList<>();
        for (int i = 0; i < LANES; i++) {
            lanes.add(new Diagram.Lane("lane-" + i, "部门" + i));
        }
        List<Diagram.Node> nodes = new ArrayList<>();
        List<Diagram.Edge> edges = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            Symbol symbol =
                    i == 0 ? Symbol.START : i == NODES - 1 ? Symbol.END : i % 5 == 4 ? Symbol.DECISION : Symbol.TASK;
            nodes.add(Diagram.Node.of("n" + i, "lane-" + (i / 2 % LANES), symbol, "第" + i + "项工作"));
            if (i > 0) {
                boolean decided = nodes.get(i - 1).symbol() == Symbol.DECISION;
                edges.add(
                        decided
                                ? Diagram.Edge.when("n" + (i - 1), "通过", "n" + i)
                                : Diagram.Edge.of("n" + (i - 1), "n" + i));
            }
            if (symbol == Symbol.DECISION) {
                edges.add(Diagram.Edge.when("n" + i, "未通过", "n" + (i - 2)));
            }
        }
        return new Diagram("办理流程", Lang.ZH, lanes, nodes, edges);
    }

    /** Returns the chart with a place for everything. */
    @Benchmark
    public LaidOut layOut() {
        return LaneLayout.layOut(chart);
    }

    static boolean isWhole() {
        LaidOut laidOut = new LaneLayouts().layOut();
        return laidOut.nodes().size() == NODES && laidOut.width() > 0;
    }
}
