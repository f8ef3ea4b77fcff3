package org.crmkit.scoring.lifetime;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.ModelKey;
import org.crmkit.scoring.internal.Newton;

/** What the fits of the purchase models differ in. Starts are in units of the mean age and rate, so that days and weeks agree. */
enum PurchaseKind {
    BG_NBD(
            ModelKey.BG_NBD,
            List.of("r", "alpha", "a", "b"),
            rows -> new BetaGeometricLikelihood(rows, 0),
            p -> new BgNbd(p[0], p[1], p[2], p[3])),
    MBG_NBD(
            ModelKey.MBG_NBD,
            List.of("r", "alpha", "a", "b"),
            rows -> new BetaGeometricLikelihood(rows, 1),
            p -> new MbgNbd(p[0], p[1], p[2], p[3])),
    PARETO_NBD(
            ModelKey.PARETO_NBD,
            List.of("r", "alpha", "s", "beta"),
            ParetoLikelihood::new,
            p -> new ParetoNbd(p[0], p[1], p[2], p[3]));

    private final ModelKey key;
    private final List<String> names;
    private final Function<DistinctHistories, Newton.Objective> likelihood;
    private final Function<double[], PurchaseModel> model;

    PurchaseKind(
            ModelKey key,
            List<String> names,
            Function<DistinctHistories, Newton.Objective> likelihood,
            Function<double[], PurchaseModel> model) {
        this.key = key;
        this.names = names;
        this.likelihood = likelihood;
        this.model = model;
    }

    static PurchaseKind of(PurchaseModel model) {
        return model.fold(bg -> BG_NBD, mbg -> MBG_NBD, pareto -> PARETO_NBD);
    }

    ModelKey key() {
        return key;
    }

    /** Returns the names of the parameters. */
    List<String> names() {
        return names;
    }

    /** Returns the log-likelihood in the logarithms of the parameters. */
    Newton.Objective likelihood(DistinctHistories rows) {
        return likelihood.apply(rows);
    }

    PurchaseModel model(double[] parameters) {
        return model.apply(parameters);
    }

    /** Returns where searches begin. */
    List<double[]> starts(DistinctHistories rows) {
        double age = rows.meanAge;
        double scale = age / Math.max(rows.meanFrequency, 1e-3);
        return this == PARETO_NBD
                ? List.of(
                        new double[] {0.5, 0.3 * scale, 0.5, 0.3 * age},
                        new double[] {1, scale, 1, 2 * age},
                        new double[] {5, 5 * scale, 0.3, age},
                        new double[] {2, scale, 3, 10 * age})
                : List.of(new double[] {0.5, 0.5 * scale, 1, 3}, new double[] {1, scale, 0.3, 3}, new double[] {
                    5, 5 * scale, 0.5, 10
                });
    }
}
