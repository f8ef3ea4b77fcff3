package org.crmkit.scoring.lifetime;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.Fit;

/** What a log says of the season. */
public sealed interface SeasonEstimate {

    /** Handles each outcome. */
    <R> R fold(Function<Estimated, R> estimated, Function<NotIdentified, R> notIdentified);

    /**
     * Estimates the factors together with BG/NBD by maximum likelihood. Factors and model are improved in turn: the factors by an EM
     * step, repeat purchases of a part of the year over those expected in it of customers who were active at rates as the model now
     * believes, and the model by a fit to histories on the new clock. No such turn can lower the likelihood: Liu and Rubin (1994),
     * "The ECME algorithm", Biometrika 81(4), <a href="https://doi.org/10.1093/biomet/81.4.633">doi:10.1093/biomet/81.4.633</a>. Plain
     * monthly totals would not do: they fall as customers leave and rise as new ones come.
     *
     * @param until the last day that counts; the log must then span at least a year
     */
    static SeasonEstimate bgNbd(TransactionLog log, LocalDate until, PeriodUnit unit, SeasonGrid grid) {
        return new SeasonSearch(PurchaseKind.BG_NBD, log, until, unit, grid).run();
    }

    /** Estimates the factors together with MBG/NBD; see {@link #bgNbd}. */
    static SeasonEstimate mbgNbd(TransactionLog log, LocalDate until, PeriodUnit unit, SeasonGrid grid) {
        return new SeasonSearch(PurchaseKind.MBG_NBD, log, until, unit, grid).run();
    }

    /**
     * The factors were found.
     *
     * @param model with the season
     * @param fit of the model by the seasonal clock; its standard errors take the factors as known
     * @param purchases repeat purchases in each part of the year, those of the 29th of February left out
     * @param standardErrors of the factors, from the Poisson error of those purchases, taking the model as known
     * @param chiSquare twice what the season adds to the log-likelihood of the purchases' moments
     * @param pValue how often a log without a season would add as much (Wilks 1938, doi:10.1214/aoms/1177732360)
     * @param rounds how many turns it took
     */
    record Estimated(
            SeasonalPurchases model,
            Fit<PurchaseModel> fit,
            List<Long> purchases,
            List<Double> standardErrors,
            double chiSquare,
            double pValue,
            int rounds)
            implements SeasonEstimate {

        public Estimated {
            purchases = List.copyOf(purchases);
            standardErrors = List.copyOf(standardErrors);
        }

        @Override
        public <R> R fold(Function<Estimated, R> estimated, Function<NotIdentified, R> notIdentified) {
            return estimated.apply(this);
        }
    }

    /**
     * The log cannot tell the season.
     *
     * @param reason why, and what would help
     */
    record NotIdentified(Reason reason) implements SeasonEstimate {

        @Override
        public <R> R fold(Function<Estimated, R> estimated, Function<NotIdentified, R> notIdentified) {
            return notIdentified.apply(this);
        }
    }
}
