package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Randoms;

/** Answers drawn from a known model: quality drives satisfaction (0.7), and both drive loyalty (0.2, 0.5). */
final class Simulated {

    static final double[] LOADINGS = {0.9, 0.8, 0.7};

    private Simulated() {}

    static PathModel model() {
        return new PathModel(
                List.of(construct("quality", "q"), construct("satisfaction", "s"), construct("loyalty", "l")),
                List.of(
                        Path.of("quality", "satisfaction"),
                        Path.of("quality", "loyalty"),
                        Path.of("satisfaction", "loyalty")));
    }

    private static Construct construct(String name, String stem) {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= LOADINGS.length; i++) {
            items.add(Item.of(stem + i, Label.same(stem + i), -20, 20));
        }
        return new Construct(name, Label.same(name), OuterMode.A, items);
    }

    static List<String> names() {
        return model().items().stream().map(Item::name).toList();
    }

    /** Draws respondents; the answers of item {@code i} are scaled by {@code i + 1}. */
    static double[][] draw(long seed, int respondents) {
        double[][] rows = new double[respondents][9];
        for (int r = 0; r < respondents; r++) {
            Randoms random = Randoms.of(seed, r);
            double quality = random.normal();
            double satisfaction = 0.7 * quality + Math.sqrt(1 - 0.49) * random.normal();
            double explained = 0.04 + 0.25 + 2 * 0.2 * 0.5 * 0.7;
            double loyalty = 0.2 * quality + 0.5 * satisfaction + Math.sqrt(1 - explained) * random.normal();
            double[] constructs = {quality, satisfaction, loyalty};
            for (int i = 0; i < 9; i++) {
                double loading = LOADINGS[i % 3];
                double standard = loading * constructs[i / 3] + Math.sqrt(1 - loading * loading) * random.normal();
                rows[r][i] = 0.3 * (i + 1) * standard + 0.2;
            }
        }
        return rows;
    }

    static Answers answers(long seed, int respondents) {
        return Answers.of(names(), draw(seed, respondents));
    }

    static PathModelFit fit(double[]... rows) {
        return fit(model(), rows);
    }

    static PathModelFit fit(PathModel model, double[]... rows) {
        return PathModelFit.fit(model, Answers.of(names(), rows), PathModelOptions.DEFAULT)
                .found()
                .orElseThrow();
    }

    /** Returns the model with some items reversed. */
    static PathModel reversed(PathModel model, List<String> items) {
        return new PathModel(
                model.constructs().stream()
                        .map(c -> new Construct(
                                c.name(),
                                c.label(),
                                c.mode(),
                                c.items().stream()
                                        .map(i -> items.contains(i.name()) ? i.reverse() : i)
                                        .toList()))
                        .toList(),
                model.paths());
    }
}
