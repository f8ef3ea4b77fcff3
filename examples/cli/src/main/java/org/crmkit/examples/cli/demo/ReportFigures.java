package org.crmkit.examples.cli.demo;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.tier.TierLevel;
import org.crmkit.core.tier.TierScheme;
import org.crmkit.examples.cli.purchases.ModelCheck;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.crmkit.examples.cli.report.ReportData;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PurchaseDays;

/** Turns scored customers into what the charts draw. */
final class ReportFigures {

    private final ScoredCustomers scored;
    private final CustomerSummaries customers;

    ReportFigures(ScoredCustomers scored) {
        this.scored = scored;
        this.customers = scored.customers();
    }

    ReportData.Totals totals() {
        int purchases = 0;
        double expected = 0;
        int actual = 0;
        double value = 0;
        for (int row = 0; row < customers.size(); row++) {
            purchases += customers.purchases(row);
            expected += scored.expected(row);
            actual += scored.split().holdoutPurchases(row);
            value += scored.lifetimeValue(row);
        }
        return new ReportData.Totals(
                customers.size(),
                purchases,
                scored.classes().revenue(),
                expected,
                actual,
                scored.lifetime().rounded(value).amount());
    }

    ModelCheck check(PurchaseLog source) {
        return new ModelCheck(
                source,
                PurchaseDays.of(source.log(), source.until()),
                scored.split(),
                scored.purchases().model());
    }

    List<ReportData.Tier> tiers(TierScheme scheme) {
        List<ReportData.Tier> tiers = new ArrayList<>();
        for (TierLevel level : scheme.levels()) {
            int count = 0;
            long sum = 0;
            for (int row = 0; row < customers.size(); row++) {
                if (scored.tier(row).level().slug().equals(level.slug())) {
                    count++;
                    sum += customers.totalMinor(row);
                }
            }
            tiers.add(new ReportData.Tier(
                    level.name(),
                    level.threshold().orElseThrow(),
                    count,
                    count / (double) Math.max(1, customers.size()),
                    scored.classes().share(sum)));
        }
        return tiers;
    }
}
