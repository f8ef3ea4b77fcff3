package org.crmkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Reason;
import org.crmkit.core.tier.Purchase;
import org.crmkit.core.tier.TierAssignment;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.purchases.BuyingClasses;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.Split;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitResult;
import org.crmkit.scoring.lifetime.AnnualDiscountRate;
import org.crmkit.scoring.lifetime.BgNbd;
import org.crmkit.scoring.lifetime.CustomerLifetimeValue;
import org.crmkit.scoring.lifetime.GammaGamma;
import org.crmkit.scoring.lifetime.Horizon;
import org.crmkit.scoring.lifetime.LifetimeTerms;

/**
 * Everything known of the customers on the day the models were fitted, by row of {@link Split#calibration()}, and what they did
 * afterwards.
 */
final class ScoredCustomers {

    /** How far ahead lifetime values look; ours. */
    static final int LIFETIME_WEEKS = 52;

    /** What later money is worth less a year; ours. */
    static final double DISCOUNT = 0.10;

    /** What is left of a purchase after its costs; ours. */
    static final double MARGIN = 0.30;

    private final Split split;
    private final Fit<BgNbd> purchases;
    private final Fit<GammaGamma> values;
    private final CustomerLifetimeValue lifetime;
    private final BuyingClasses classes;
    private final List<TierAssignment> tiers;
    private final double[] alive;
    private final double[] expected;
    private final double[] expectedValue;
    private final double[] lifetimeValue;

    private ScoredCustomers(Split split, Fit<BgNbd> purchases, Fit<GammaGamma> values, List<TierAssignment> tiers) {
        this.split = split;
        this.purchases = purchases;
        this.values = values;
        this.tiers = tiers;
        CustomerSummaries customers = split.calibration();
        this.lifetime = new CustomerLifetimeValue(
                purchases.model(),
                values.model(),
                LifetimeTerms.of(
                        Horizon.weeks(LIFETIME_WEEKS), new AnnualDiscountRate(DISCOUNT), MARGIN, customers.currency()));
        this.classes = BuyingClasses.of(customers);
        this.alive = purchases.model().probabilitiesAlive(customers);
        this.expected = purchases.model().expectedPurchases(customers, split.holdoutLength());
        this.expectedValue = values.model().expectedValues(customers);
        this.lifetimeValue = lifetime.values(customers);
    }

    /** Scores the customers of a log. */
    static ScoredCustomers of(PurchaseLog source, InForce<TierScheme> scheme, Shell shell) {
        TransactionLog log = source.log();
        Split split = Split.at(log, source.fittedUntil(), source.until(), PeriodUnit.WEEK);
        shell.progress("正在拟合 BG/NBD 模型…", "Fitting BG/NBD ...");
        Fit<BgNbd> purchases = fitted(BgNbd.fit(split.calibration()), source);
        shell.progress("正在拟合 Gamma-Gamma 模型…", "Fitting Gamma-Gamma ...");
        Fit<GammaGamma> values = fitted(GammaGamma.fit(split.calibration()), source);
        shell.progress("正在评定客户等级…", "Assigning tiers ...");
        return new ScoredCustomers(split, purchases, values, tiers(log, split, source, scheme));
    }

    private static <M> Fit<M> fitted(FitResult<M> result, PurchaseLog source) {
        return result.fold(fit -> fit, reason -> {
            throw Failure.badInput(
                    source.label() + "：模型无法估计。" + reason.text().zh(),
                    source.label() + ": the model cannot be fitted. "
                            + reason.text().en());
        });
    }

    private static List<TierAssignment> tiers(
            TransactionLog log, Split split, PurchaseLog source, InForce<TierScheme> scheme) {
        List<List<Purchase>> bought = new ArrayList<>();
        for (int customer = 0; customer < log.customerKeys().size(); customer++) {
            bought.add(new ArrayList<>());
        }
        for (int row = 0; row < log.size(); row++) {
            if (log.minorAmount(row) != 0 && !log.date(row).isAfter(source.fittedUntil())) {
                bought.get(log.customer(row)).add(new Purchase(log.date(row), log.amount(row)));
            }
        }
        CustomerSummaries customers = split.calibration();
        List<TierAssignment> tiers = new ArrayList<>();
        for (int row = 0; row < customers.size(); row++) {
            tiers.add(TierAssignment.from(bought.get(customers.customer(row)), scheme, source.fittedUntil()));
        }
        return tiers;
    }

    Split split() {
        return split;
    }

    CustomerSummaries customers() {
        return split.calibration();
    }

    Fit<BgNbd> purchases() {
        return purchases;
    }

    Fit<GammaGamma> values() {
        return values;
    }

    BuyingClasses classes() {
        return classes;
    }

    TierAssignment tier(int row) {
        return tiers.get(row);
    }

    double alive(int row) {
        return alive[row];
    }

    double expected(int row) {
        return expected[row];
    }

    double expectedValue(int row) {
        return expectedValue[row];
    }

    double lifetimeValue(int row) {
        return lifetimeValue[row];
    }

    CustomerLifetimeValue lifetime() {
        return lifetime;
    }

    /** Returns why the lifetime value is what it is, the largest effect first. */
    List<Reason> lifetimeReasons(CustomerSummary customer) {
        return lifetime.score(customer).contributions().stream()
                .map(Contribution::reason)
                .toList();
    }
}
