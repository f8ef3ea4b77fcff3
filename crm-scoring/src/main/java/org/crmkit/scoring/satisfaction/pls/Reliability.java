package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Reliability and discriminant validity, from the correlations of items and the estimate. */
final class Reliability {

    private final Layout layout;
    private final double[][] items;
    private final Estimate estimate;

    Reliability(Layout layout, double[][] items, Estimate estimate) {
        this.layout = layout;
        this.items = items;
        this.estimate = estimate;
    }

    private int from(int construct) {
        return layout.start[construct];
    }

    private int to(int construct) {
        return layout.start[construct + 1];
    }

    /** Returns whether a construct reflects in two items or more. */
    boolean asked(int construct) {
        return layout.model.constructs().get(construct).mode() == OuterMode.A && to(construct) - from(construct) > 1;
    }

    ConstructQuality of(int construct) {
        String name = layout.name(construct);
        if (!asked(construct)) {
            OptionalDouble none = OptionalDouble.empty();
            return new ConstructQuality(name, none, none, none, none);
        }
        double sum = 0;
        double squares = 0;
        for (int i = from(construct); i < to(construct); i++) {
            double loading = estimate.crossLoadings[i][construct];
            sum += layout.turn[i] * loading;
            squares += loading * loading;
        }
        int size = to(construct) - from(construct);
        double shared = sum * sum;
        return new ConstructQuality(
                name,
                alpha(construct),
                rhoA(construct),
                OptionalDouble.of(shared / (shared + size - squares)),
                OptionalDouble.of(squares / size));
    }

    private OptionalDouble alpha(int construct) {
        double sum = 0;
        for (int i = from(construct); i < to(construct); i++) {
            for (int j = from(construct); j < i; j++) {
                sum += layout.turn[i] * layout.turn[j] * items[i][j];
            }
        }
        int size = to(construct) - from(construct);
        double mean = sum / (size * (size - 1) / 2.0);
        double below = 1 + (size - 1) * mean;
        return below > 1e-12 ? OptionalDouble.of(size * mean / below) : OptionalDouble.empty();
    }

    /** {@code (w'w)^2 w'(S - diag S)w / w'(ww' - diag ww')w}; empty where one item alone has a weight. */
    OptionalDouble rhoA(int construct) {
        double squares = 0;
        double fourth = 0;
        double above = 0;
        for (int i = from(construct); i < to(construct); i++) {
            double square = estimate.weights[i] * estimate.weights[i];
            squares += square;
            fourth += square * square;
            for (int j = from(construct); j < to(construct); j++) {
                above += i == j ? 0 : estimate.weights[i] * items[i][j] * estimate.weights[j];
            }
        }
        double below = squares * squares - fourth;
        return below > 1e-12 ? OptionalDouble.of(squares * squares * above / below) : OptionalDouble.empty();
    }

    List<Heterotrait> heterotraits() {
        List<Heterotrait> out = new ArrayList<>();
        for (int a = 0; a < layout.constructs(); a++) {
            for (int b = a + 1; b < layout.constructs(); b++) {
                double within = asked(a) && asked(b) ? mean(a, a) * mean(b, b) : 0;
                if (within > 0) {
                    out.add(new Heterotrait(layout.name(a), layout.name(b), mean(a, b) / StrictMath.sqrt(within)));
                }
            }
        }
        return List.copyOf(out);
    }

    /** Returns the mean correlation, without signs, of the items of two constructs, or within one of different items. */
    private double mean(int a, int b) {
        double sum = 0;
        int count = 0;
        for (int i = from(a); i < to(a); i++) {
            for (int j = from(b); j < to(b); j++) {
                if (i != j) {
                    sum += Math.abs(items[i][j]);
                    count++;
                }
            }
        }
        return sum / count;
    }
}
