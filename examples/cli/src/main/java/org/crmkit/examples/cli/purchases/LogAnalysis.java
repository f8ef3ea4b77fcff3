package org.crmkit.examples.cli.purchases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.scoring.churn.Durations;
import org.crmkit.scoring.churn.SilenceRule;
import org.crmkit.scoring.churn.SurvivalCurve;
import org.crmkit.scoring.data.CohortPeriod;
import org.crmkit.scoring.data.CohortTable;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.PurchaseDays;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.lifetime.GammaGamma;
import org.crmkit.scoring.lifetime.PurchaseModel;
import org.crmkit.scoring.lifetime.PurchaseModelChoice;

/**
 * Everything a log of purchases alone says of its customers on its last day. The purchase models are first fitted to the part up to
 * {@link PurchaseLog#fittedUntil()} and held against the rest; then the one that is chosen is fitted again to all of it, and that
 * fit looks ahead. What cannot be told, for want of repeat purchases or of time, is left out and named in {@link #missing()}.
 *
 * @param source the log
 * @param terms what the reader decided
 * @param purchases of each customer by day
 * @param classes of the customers by what they bought
 * @param check the models on the part they saw, best first, with their errors on the rest; empty if nobody had bought by then
 * @param split what they saw, and what came after
 * @param fitted the chosen model on all of the log
 * @param values what a purchase is worth
 * @param cohorts by their first purchase
 * @param staying how long customers keep buying
 * @param missing what is left out, and why
 */
public record LogAnalysis(
        PurchaseLog source,
        LogTerms terms,
        PurchaseDays purchases,
        BuyingClasses classes,
        Optional<PurchaseModelChoice> check,
        Optional<Split> split,
        Optional<Fit<PurchaseModel>> fitted,
        Optional<Fit<GammaGamma>> values,
        CohortTable cohorts,
        Optional<SurvivalCurve> staying,
        List<Label> missing) {

    /** More columns than this are hard to read, and to print. */
    private static final int MOST_PERIODS = 24;

    public LogAnalysis {
        missing = List.copyOf(missing);
    }

    /** Analyses a log. */
    public static LogAnalysis of(PurchaseLog source, LogTerms terms, Shell shell) {
        PurchaseDays purchases = PurchaseDays.of(source.log(), source.until());
        CustomerSummaries customers = CustomerSummaries.of(purchases, PeriodUnit.WEEK);
        if (customers.size() == 0) {
            throw Failure.badInput(
                    source.label() + " 中只有退货，没有购买。请提供购买记录。",
                    source.label() + " holds returns only; it must hold purchases. Give a log that has them.");
        }
        List<Label> missing = new ArrayList<>();
        shell.progress("正在比较模型…", "Comparing models ...");
        Split split = Split.at(source.log(), source.fittedUntil(), source.until(), PeriodUnit.WEEK);
        Optional<PurchaseModelChoice> check =
                split.calibration().size() == 0 ? Optional.empty() : Optional.of(PurchaseModelChoice.of(split));
        shell.progress("正在拟合…", "Fitting ...");
        Optional<Fit<PurchaseModel>> fitted = fitted(
                PurchaseModelChoice.of(customers),
                terms.model().or(() -> check.flatMap(PurchaseModelChoice::best)
                        .map(best -> best.model().key())),
                missing);
        Optional<Fit<GammaGamma>> values = found(
                GammaGamma.fit(customers),
                Label.of("单次购买金额的模型无法估计：", "The value of a purchase cannot be told: "),
                missing);
        return new LogAnalysis(
                source,
                terms,
                purchases,
                BuyingClasses.of(customers),
                check,
                check.map(some -> split),
                fitted,
                values,
                CohortTable.of(purchases, CohortPeriod.fitting(source.from(), source.until(), MOST_PERIODS)),
                staying(purchases, terms, missing),
                missing);
    }

    private static Optional<Fit<PurchaseModel>> fitted(
            PurchaseModelChoice choice, Optional<ModelKey> wanted, List<Label> missing) {
        PurchaseModelChoice.Candidate candidate = choice.candidates().stream()
                .filter(each -> wanted.isEmpty() || wanted.get() == each.key())
                .findFirst()
                .orElseThrow();
        return found(candidate.fit(), Label.of("购买模型无法估计：", "Purchases cannot be forecast: "), missing);
    }

    private static <M> Optional<Fit<M>> found(FitResult<M> result, Label what, List<Label> missing) {
        return result.fold(Optional::of, (Reason reason) -> {
            missing.add(Label.of(
                    what.zh() + reason.text().zh(), what.en() + reason.text().en()));
            return Optional.empty();
        });
    }

    private static Optional<SurvivalCurve> staying(PurchaseDays purchases, LogTerms terms, List<Label> missing) {
        Durations durations = new SilenceRule(7 * terms.silence()).durations(purchases, PeriodUnit.WEEK);
        if (durations.size() == 0) {
            missing.add(Label.of(
                    "没有留存曲线：所有客户的首次购买距今都不足" + terms.silence() + "周。请用 --silence 给出更短的静默期。",
                    "There is no curve of those who stay: all customers came first less than " + terms.silence()
                            + " weeks ago. Give a shorter silence by --silence."));
            return Optional.empty();
        }
        return Optional.of(SurvivalCurve.of(durations));
    }

    /** Returns the customers on the last day of the log. */
    public CustomerSummaries customers() {
        return classes.customers();
    }

    /** Returns the chosen model on the part of the log that came before the check. */
    public Optional<Fit<PurchaseModel>> checked() {
        return fitted.flatMap(fit -> check.flatMap(choice -> choice.candidates().stream()
                .filter(candidate -> candidate.key() == fit.model().key())
                .findFirst()
                .flatMap(candidate -> candidate.fit().found())));
    }
}
