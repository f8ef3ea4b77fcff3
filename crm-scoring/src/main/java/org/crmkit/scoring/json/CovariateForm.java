package org.crmkit.scoring.json;

import java.util.List;
import java.util.function.BiFunction;
import org.crmkit.core.score.ModelKey;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.lifetime.CovariateLever;
import org.crmkit.scoring.lifetime.CovariatePurchases;
import org.crmkit.scoring.lifetime.Covariates;

/** What a purchase model becomes with covariates. */
record CovariateForm(
        ModelKey key,
        List<CovariateLever> levers,
        BiFunction<List<CustomerSummary>, Covariates, FitResult<CovariatePurchases>> fits) {

    FitResult<CovariatePurchases> fit(List<CustomerSummary> customers, Covariates covariates) {
        return fits.apply(customers, covariates);
    }
}
