package org.crmkit.scoring.lifetime;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.FitOptions;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.fit.Parametric;

/**
 * A purchase model whose parameters depend on what else is known of a customer and does not change: Fader and Hardie (2007),
 * "Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models", <a
 * href="https://brucehardie.com/notes/019/">note 019</a>; MBG/NBD as BG/NBD. {@link #of} gives the plain model of customers who are
 * alike in this, and with it everything a {@link PurchaseModel} tells: P(alive), expectations, counts, residual purchases, value.
 *
 * @param base the model of a customer whose covariates are at their references
 * @param covariates what is known of customers
 * @param coefficients what each covariate does, none twice
 */
public record CovariatePurchases(
        PurchaseModel base, List<Covariate> covariates, List<CovariateCoefficient> coefficients)
        implements Parametric<CovariatePurchases> {

    public CovariatePurchases {
        covariates = List.copyOf(covariates);
        coefficients = List.copyOf(coefficients);
        Covariates.checkNames(covariates);
        List<String> names = covariates.stream().map(Covariate::name).toList();
        List<CovariateLever> levers = CovariateLever.of(base);
        for (CovariateCoefficient coefficient : coefficients) {
            checkArgument(
                    names.contains(coefficient.covariate()),
                    "CovariateCoefficient.covariate was %s; it must be one of %s.",
                    coefficient.covariate(),
                    names);
            checkArgument(
                    levers.contains(coefficient.lever()),
                    "CovariateCoefficient.lever of %s was %s; with %s it must be one of %s.",
                    coefficient.covariate(),
                    coefficient.lever().slug(),
                    base.key().slug(),
                    levers.stream().map(CovariateLever::slug).toList());
        }
        checkArgument(
                coefficients.stream().map(CovariateCoefficient::name).distinct().count() == coefficients.size(),
                "CovariatePurchases.coefficients were %s; each must be there once.",
                coefficients.stream().map(CovariateCoefficient::name).toList());
    }

    /** Fits BG/NBD with covariates by maximum likelihood; the rows of the covariates are the customers'. */
    public static FitResult<CovariatePurchases> fitBgNbd(List<CustomerSummary> customers, Covariates covariates) {
        return CovariateFits.fit(PurchaseKind.BG_NBD, customers, covariates, FitOptions.DEFAULT);
    }

    /** Fits MBG/NBD with covariates by maximum likelihood; the rows of the covariates are the customers'. */
    public static FitResult<CovariatePurchases> fitMbgNbd(List<CustomerSummary> customers, Covariates covariates) {
        return CovariateFits.fit(PurchaseKind.MBG_NBD, customers, covariates, FitOptions.DEFAULT);
    }

    /** Fits Pareto/NBD with covariates by maximum likelihood; the rows of the covariates are the customers'. */
    public static FitResult<CovariatePurchases> fitParetoNbd(List<CustomerSummary> customers, Covariates covariates) {
        return CovariateFits.fit(PurchaseKind.PARETO_NBD, customers, covariates, FitOptions.DEFAULT);
    }

    /** Returns the key of the model. */
    public ModelKey key() {
        return base.fold(
                bg -> ModelKey.BG_NBD_COVARIATES,
                mbg -> ModelKey.MBG_NBD_COVARIATES,
                pareto -> ModelKey.PARETO_NBD_COVARIATES);
    }

    @Override
    public List<Double> parameters() {
        List<Double> out = new ArrayList<>(base.parameters());
        coefficients.forEach(c -> out.add(c.value()));
        return out;
    }

    @Override
    public int positives() {
        return base.parameters().size();
    }

    @Override
    public CovariatePurchases withParameters(List<Double> parameters) {
        List<CovariateCoefficient> moved = new ArrayList<>();
        for (int c = 0; c < coefficients.size(); c++) {
            CovariateCoefficient was = coefficients.get(c);
            moved.add(new CovariateCoefficient(was.covariate(), was.lever(), parameters.get(positives() + c)));
        }
        return new CovariatePurchases(base.withParameters(parameters.subList(0, positives())), covariates, moved);
    }

    /**
     * Returns the plain model of customers who are alike in this.
     *
     * @param values in the order of {@link #covariates()}, finite
     * @throws IllegalArgumentException if the values are so far from the references that no parameters are left
     */
    public PurchaseModel of(List<Double> values) {
        checkArgument(
                values.size() == covariates.size(),
                "There were %s values; there must be %s, one for each covariate.",
                values.size(),
                covariates.size());
        double[] shift = new double[positives()];
        for (CovariateCoefficient coefficient : coefficients) {
            int j = place(coefficient.covariate());
            CovariateLever lever = coefficient.lever();
            shift[lever.parameter()] += lever.sign()
                    * coefficient.value()
                    * (values.get(j) - covariates.get(j).reference());
        }
        List<Double> moved = new ArrayList<>(base.parameters());
        for (int i = 0; i < shift.length; i++) {
            double next = shift[i] == 0 ? moved.get(i) : moved.get(i) * StrictMath.exp(shift[i]);
            checkArgument(
                    next > 0 && next < Double.POSITIVE_INFINITY,
                    "Covariates %s were %s, which moves a parameter to %s; they must be near those the model was fitted to.",
                    covariates.stream().map(Covariate::name).toList(),
                    values,
                    next);
            moved.set(i, next);
        }
        return base.withParameters(moved);
    }

    /** Returns the same for values by name; what is absent counts as at its reference. */
    public PurchaseModel of(Map<String, Double> values) {
        return of(row(values));
    }

    private List<Double> row(Map<String, Double> values) {
        return covariates.stream()
                .map(c -> values.getOrDefault(c.name(), c.reference()))
                .toList();
    }

    private int place(String covariate) {
        int place = 0;
        while (!covariates.get(place).name().equals(covariate)) {
            place++;
        }
        return place;
    }

    /** Returns the natural logarithm of the likelihood of these customers. */
    public double logLikelihood(List<CustomerSummary> customers, Covariates known) {
        CovariateBatch batch = new CovariateBatch(this, known, customers.size());
        return batch.logLikelihood(customers);
    }

    /** Returns the probability that a customer is still active at the end of the observation. */
    public double probabilityAlive(CustomerSummary customer, Map<String, Double> values) {
        return of(values).probabilityAlive(customer);
    }

    /** Returns the purchases expected from this customer in the next {@code horizon} periods, zero or more. */
    public double expectedPurchases(CustomerSummary customer, Map<String, Double> values, double horizon) {
        return of(values).expectedPurchases(customer, horizon);
    }

    /**
     * Returns the expected purchases with their reasons: what a new customer at the references would buy, what each covariate
     * changes in that, and then, for a customer like this one, what his frequency and the doubt whether he is active change. Where
     * covariates act together, each is given the mean of what it changes when it is set in the order given and in the reverse order
     * (with two covariates that is the Shapley value), so that the parts add up.
     *
     * @param values by name; what is absent counts as at its reference and is reported as missing
     * @param horizon in the unit of the model; zero or more, finite
     */
    public Score score(CustomerSummary customer, Map<String, Double> values, double horizon) {
        List<Double> own = row(values);
        PurchaseModel model = of(own);
        double baseline = base.expectedPurchasesOfNewCustomer(horizon);
        double[] points = new double[covariates.size()];
        List<Double> up = references();
        List<Double> down = references();
        double upTo = baseline;
        double downTo = baseline;
        for (int j = 0; j < points.length; j++) {
            int k = points.length - 1 - j;
            up.set(j, own.get(j));
            down.set(k, own.get(k));
            double nextUp = of(up).expectedPurchasesOfNewCustomer(horizon);
            double nextDown = of(down).expectedPurchasesOfNewCustomer(horizon);
            points[j] += (nextUp - upTo) / 2;
            points[k] += (nextDown - downTo) / 2;
            upTo = nextUp;
            downTo = nextDown;
        }
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (int j = 0; j < points.length; j++) {
            Covariate covariate = covariates.get(j);
            if (values.containsKey(covariate.name())) {
                contributions.add(new Contribution(
                        LifetimeReasons.covariate(covariate, j + 1, own.get(j), points[j]), points[j]));
            } else {
                missing.add(covariate.name());
            }
        }
        Score plain = model.score(customer, horizon);
        contributions.addAll(plain.contributions());
        return new Score(key(), plain.value(), Optional.empty(), baseline, contributions, missing, configuration());
    }

    private List<Double> references() {
        return covariates.stream().map(Covariate::reference).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Returns the probability to be active of every customer, by row; the rows of the covariates are the customers'. */
    public double[] probabilitiesAlive(CustomerSummaries customers, Covariates known) {
        return new CovariateBatch(this, known, customers.size()).probabilitiesAlive(customers);
    }

    /** Returns the expected purchases of every customer, by row; customers who are alike share their model. */
    public double[] expectedPurchases(CustomerSummaries customers, Covariates known, double horizon) {
        return new CovariateBatch(this, known, customers.size()).expectedPurchases(customers, horizon);
    }

    /** Returns the discounted purchases of every customer, by row. */
    public double[] discountedPurchases(
            CustomerSummaries customers, Covariates known, Horizon horizon, AnnualDiscountRate rate) {
        return new CovariateBatch(this, known, customers.size()).discountedPurchases(customers, horizon, rate);
    }

    /** Returns what every customer's coming purchases are worth today, by row, unrounded, in whole currency units. */
    public double[] values(CustomerSummaries customers, Covariates known, GammaGamma values, LifetimeTerms terms) {
        return new CustomerLifetimeValue(base, values, terms)
                .values(customers, discountedPurchases(customers, known, terms.horizon(), terms.discount()));
    }

    /** Returns parameters and coefficients as a score names its configuration. */
    public String configuration() {
        StringBuilder out = new StringBuilder(base.configuration());
        coefficients.forEach(c -> out.append(',').append(c.name()).append('=').append(Formats.stored(c.value())));
        return out.toString();
    }
}
