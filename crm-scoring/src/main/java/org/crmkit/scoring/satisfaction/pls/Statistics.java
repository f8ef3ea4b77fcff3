package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All numbers of a path model in one row, so that many estimates can be laid under each other. */
final class Statistics {

    private final Layout layout;
    private final int respondents;
    private final List<Statistic> names;
    private final List<int[]> reached;

    Statistics(PathModelFit fit) {
        this.layout = fit.layout();
        this.respondents = fit.respondents();
        this.names = new ArrayList<>();
        this.reached = new ArrayList<>();
        for (Path path : layout.model.paths()) {
            names.add(new Statistic(Statistic.Kind.PATH, path.toString()));
        }
        for (Path path : layout.model.paths()) {
            names.add(new Statistic(Statistic.Kind.CONSISTENT_PATH, path.toString()));
        }
        for (Effect effect : fit.effects()) {
            names.add(new Statistic(Statistic.Kind.TOTAL_EFFECT, effect.from() + " -> " + effect.to()));
            reached.add(new int[] {layout.model.place(effect.from()), layout.model.place(effect.to())});
        }
        for (Equation equation : fit.equations()) {
            names.add(new Statistic(Statistic.Kind.EXPLAINED, equation.construct()));
        }
        for (Item item : layout.items) {
            names.add(new Statistic(Statistic.Kind.LOADING, item.name()));
        }
        for (Item item : layout.items) {
            names.add(new Statistic(Statistic.Kind.WEIGHT, item.name()));
        }
        for (Construct construct : layout.model.constructs()) {
            names.add(new Statistic(Statistic.Kind.INDEX, construct.name()));
        }
    }

    List<Statistic> names() {
        return names;
    }

    /** Returns the estimate corrected for error; empty if it is undefined. */
    Optional<ConsistentFit> consistent(Estimate estimate, ItemMoments moments) {
        Reliability reliability = new Reliability(layout, moments.correlations, estimate);
        return ConsistentFit.of(layout, reliability, estimate, respondents).found();
    }

    /** Returns the numbers in the order of the names; NaN, which never leaves this package, where there is none. */
    double[] of(Estimate estimate, ItemMoments moments, Optional<ConsistentFit> consistent) {
        double[] out = new double[names.size()];
        int at = 0;
        for (Path path : layout.model.paths()) {
            out[at++] = estimate.paths[layout.model.place(path.from())][layout.model.place(path.to())];
        }
        for (Path path : layout.model.paths()) {
            out[at++] = consistent
                    .map(found -> found.coefficient(path.from(), path.to()))
                    .orElse(Double.NaN);
        }
        double[][] total = Estimate.totalEffects(layout, estimate.paths);
        for (int[] ends : reached) {
            out[at++] = total[ends[0]][ends[1]];
        }
        for (int c = 0; c < layout.constructs(); c++) {
            if (layout.predecessors[c].length > 0) {
                out[at++] = estimate.explained[c];
            }
        }
        for (int i = 0; i < layout.items.size(); i++) {
            out[at++] = estimate.crossLoadings[i][layout.owner[i]];
        }
        for (int i = 0; i < layout.items.size(); i++) {
            out[at++] = estimate.weights[i];
        }
        for (int c = 0; c < layout.constructs(); c++) {
            out[at++] = index(c, estimate, moments);
        }
        return out;
    }

    /** Returns the index by {@link IndexConvention#ACSI}. */
    private double index(int construct, Estimate estimate, ItemMoments moments) {
        double sum = 0;
        double parts = 0;
        for (int i = layout.start[construct]; i < layout.start[construct + 1]; i++) {
            Item item = layout.items.get(i);
            double part = item.turn() * estimate.weights[i] / moments.deviations[i] * item.range();
            if (!(part >= 0)) {
                return Double.NaN;
            }
            sum += part * item.points(moments.means[i]);
            parts += part;
        }
        return sum / parts;
    }
}
