package org.crmkit.examples.cli.demo;

import java.util.List;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.tier.TierAssignment;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.purchases.PurchaseLog;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;

/** One row for each customer: what is known, what is expected, what then happened, and why. */
final class CustomerTable {

    private final ScoredCustomers scored;
    private final PurchaseLog source;

    CustomerTable(ScoredCustomers scored, PurchaseLog source) {
        this.scored = scored;
        this.source = source;
    }

    Row row(int row) {
        CustomerSummaries customers = scored.customers();
        CustomerSummary summary = customers.summary(row);
        TierAssignment tier = scored.tier(row);
        return new Row()
                .with("customer", customers.key(row))
                .with("first_purchase", customers.firstDate(row).toString())
                .with("last_purchase", customers.lastDate(row).toString())
                .with("purchases", customers.purchases(row))
                .with("revenue", customers.total(row))
                .with("tier", tier.level().slug())
                .with("abc", scored.classes().abc().abcClass(row).slug())
                .with("rfm", scored.classes().rfm().cell(row))
                .with("segment", scored.classes().rfm().segment(row).slug())
                .with("p_alive", scored.alive(row))
                .with("expected_purchases", scored.expected(row))
                .with("actual_purchases", scored.split().holdoutPurchases(row))
                .with("expected_value", scored.expectedValue(row))
                .with(
                        "lifetime_value",
                        scored.lifetime().rounded(scored.lifetimeValue(row)).amount())
                .with("tier_reasons", tier.reasons())
                .with("abc_reasons", reasons(scored.classes().abc().score(row)))
                .with("rfm_reasons", reasons(scored.classes().rfm().score(row)))
                .with("lifetime_reasons", scored.lifetimeReasons(summary))
                .with("rulebook", tier.decidedUnder().toString())
                .with("source", source.label());
    }

    private static List<Reason> reasons(Score score) {
        return score.contributions().stream().map(Contribution::reason).toList();
    }
}
