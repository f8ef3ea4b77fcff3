package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.Covariance;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.FitWarning;
import org.crmkit.scoring.fit.ParameterEstimate;
import org.crmkit.scoring.internal.Cholesky;
import org.crmkit.scoring.internal.Fitting;
import org.crmkit.scoring.internal.Newton;

/**
 * Fits purchase models with covariates. The search runs on covariates of mean zero and deviation one; parameters, coefficients and
 * their covariance are then taken to the references and units of the data, which is a linear map on the scale of the search.
 */
final class CovariateFits {

    private static final int BASE = 4;

    private final PurchaseKind kind;
    private final List<CustomerSummary> customers;
    private final Covariates covariates;
    private final List<Integer> column = new ArrayList<>();
    private final List<CovariateLever> levers = new ArrayList<>();
    private final List<String> names;
    private final double[] means;
    private final double[] deviations;

    private CovariateFits(PurchaseKind kind, List<CustomerSummary> customers, Covariates covariates) {
        this.kind = kind;
        this.customers = customers;
        this.covariates = covariates;
        names = new ArrayList<>(kind.names());
        int count = covariates.covariates().size();
        means = new double[count];
        deviations = new double[count];
        for (CovariateLever lever : CovariateLever.of(kind)) {
            for (int j = 0; j < count; j++) {
                Covariate covariate = covariates.covariates().get(j);
                if (lever.suits(covariate)) {
                    column.add(j);
                    levers.add(lever);
                    names.add(new CovariateCoefficient(covariate.name(), lever, 0).name());
                }
            }
        }
        for (int j = 0; j < count; j++) {
            double[] values = covariates.column(j).clone();
            means[j] = Covariates.mean(values);
            for (int row = 0; row < values.length; row++) {
                values[row] -= means[j];
            }
            deviations[j] = StrictMath.sqrt(CovariateChecks.dot(values, values) / values.length);
        }
    }

    static FitResult<CovariatePurchases> fit(
            PurchaseKind kind, List<CustomerSummary> customers, Covariates covariates, FitOptions options) {
        checkArgument(
                customers.size() == covariates.size(),
                "There were %s customers and %s rows of covariates; there must be one row for each.",
                customers.size(),
                covariates.size());
        DistinctHistories all = DistinctHistories.of(customers);
        Optional<Reason> refused = PurchaseFits.refused(all);
        if (refused.isEmpty()) {
            int[] frequency =
                    customers.stream().mapToInt(CustomerSummary::frequency).toArray();
            refused = CovariateChecks.refused(covariates, frequency);
        }
        return refused.isPresent()
                ? new FitResult.NotIdentified<>(refused.get())
                : new CovariateFits(kind, customers, covariates).fit(all, options);
    }

    private FitResult<CovariatePurchases> fit(DistinctHistories all, FitOptions options) {
        FitResult<PurchaseModel> plain = PurchaseFits.any(kind, all, options);
        if (levers.isEmpty()) {
            return plain.fold(
                    fit -> new FitResult.Fitted<>(
                            fit.as(new CovariatePurchases(fit.model(), covariates.covariates(), List.of()))),
                    FitResult.NotIdentified::new);
        }
        Newton.Optimum best = Fitting.search(likelihood(), points(all, plain), options);
        Cholesky root = Cholesky.of(best.information());
        if (root == null || Fitting.endedEarly(best, options)) {
            return new FitResult.NotIdentified<>(Fitting.notIdentified(best, names, BASE));
        }
        return new FitResult.Fitted<>(describe(best, root.inverse(), warnings(all)));
    }

    /** Begins where the plain model has its optimum, and only then at the usual starts. */
    private List<double[]> points(DistinctHistories all, FitResult<PurchaseModel> plain) {
        List<double[]> starts = new ArrayList<>();
        plain.found()
                .ifPresent(fit -> starts.add(fit.model().parameters().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
        starts.addAll(kind.starts(all));
        List<double[]> points = new ArrayList<>();
        for (double[] start : starts) {
            double[] point = new double[names.size()];
            for (int i = 0; i < BASE; i++) {
                point[i] = StrictMath.log(start[i]);
            }
            points.add(point);
        }
        return points;
    }

    private CovariateLikelihood likelihood() {
        Profiles profiles = Profiles.of(covariates);
        List<Newton.Objective> each = new ArrayList<>();
        double[][] values = new double[profiles.count()][means.length];
        for (int p = 0; p < values.length; p++) {
            int from = profiles.from(p);
            int size = profiles.ends[p] - from;
            int[] x = new int[size];
            double[] tx = new double[size];
            double[] end = new double[size];
            for (int i = 0; i < size; i++) {
                CustomerSummary customer = customers.get(profiles.order[from + i]);
                x[i] = customer.frequency();
                tx[i] = customer.recency();
                end[i] = customer.age();
            }
            for (int j = 0; j < means.length; j++) {
                values[p][j] = (covariates.value(profiles.order[from], j) - means[j]) / deviations[j];
            }
            each.add(kind.likelihood(DistinctHistories.of(x, tx, end)));
        }
        return new CovariateLikelihood(
                each, values, column.stream().mapToInt(Integer::intValue).toArray(), levers);
    }

    private List<FitWarning> warnings(DistinctHistories all) {
        List<FitWarning> warnings = PurchaseFits.warnings(all);
        long repeaters = customers.stream().filter(c -> c.frequency() > 0).count();
        long wanted = (long) CovariateChecks.FEWEST * levers.size();
        if (repeaters < wanted) {
            warnings.add(new FitWarning(
                    FitWarning.Kind.FEW_OBSERVATIONS,
                    Label.of(
                            levers.size() + "个系数，但只有" + repeaters + "位客户复购；通常至少需要" + wanted + "位。",
                            levers.size() + (levers.size() == 1 ? " coefficient" : " coefficients") + ", but only "
                                    + repeaters + (repeaters == 1 ? " customer" : " customers")
                                    + " bought again; usually at least " + wanted + " are needed.")));
        }
        return warnings;
    }

    private Fit<CovariatePurchases> describe(Newton.Optimum best, double[][] covariance, List<FitWarning> warnings) {
        int n = names.size();
        double[][] map = map();
        double[] natural = new double[n];
        double[] unit = new double[n];
        for (int i = 0; i < n; i++) {
            double at = 0;
            for (int k = 0; k < n; k++) {
                at += map[i][k] * best.point()[k];
            }
            natural[i] = i < BASE ? StrictMath.exp(at) : at;
            unit[i] = i < BASE ? natural[i] : 1;
        }
        if (!best.converged()) {
            warnings.add(Fitting.notConverged(best));
        }
        double[][] moved = product(map, covariance);
        List<ParameterEstimate> estimates = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                moved[i][j] *= unit[i] * unit[j];
            }
            double error = StrictMath.sqrt(moved[i][i]);
            estimates.add(new ParameterEstimate(names.get(i), natural[i], error));
            if (i < BASE && error > natural[i]) {
                warnings.add(Fitting.uncertain(names.get(i), natural[i], error));
            }
        }
        List<CovariateCoefficient> coefficients = new ArrayList<>();
        for (int c = 0; c < levers.size(); c++) {
            String covariate = covariates.covariates().get(column.get(c)).name();
            coefficients.add(new CovariateCoefficient(covariate, levers.get(c), natural[BASE + c]));
        }
        return new Fit<>(
                new CovariatePurchases(kind.model(natural), covariates.covariates(), coefficients),
                best.value(),
                customers.size(),
                estimates,
                new Covariance(moved),
                best.gradientNorm(),
                best.iterations(),
                best.converged(),
                warnings);
    }

    /** From the scale of the search to the data's: {@code g / deviation}, and the parameters at the references. */
    private double[][] map() {
        int n = names.size();
        double[][] map = new double[n][n];
        for (int i = 0; i < BASE; i++) {
            map[i][i] = 1;
        }
        for (int c = 0; c < levers.size(); c++) {
            int j = column.get(c);
            double reference = covariates.covariates().get(j).reference();
            map[BASE + c][BASE + c] = 1 / deviations[j];
            map[levers.get(c).parameter()][BASE + c] = levers.get(c).sign() * (reference - means[j]) / deviations[j];
        }
        return map;
    }

    /** Returns {@code map covariance map'}, exactly symmetric. */
    private static double[][] product(double[][] map, double[][] covariance) {
        int n = map.length;
        double[][] out = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = 0;
                for (int k = 0; k < n; k++) {
                    for (int l = 0; l < n; l++) {
                        sum += map[i][k] * covariance[k][l] * map[j][l];
                    }
                }
                out[i][j] = sum;
                out[j][i] = sum;
            }
        }
        return out;
    }
}
