package org.crmkit.scoring.lifetime;

import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.scoring.data.CustomerSummary;

/**
 * A score with what would change it.
 *
 * @param score the purchases expected, with their reasons
 * @param facts the three numbers that drove it: frequency, recency and age
 * @param alive the probability that the customer is still active
 * @param ifBoughtNow what would be expected had he bought once more just now
 * @param ifSilent what will be expected if he stays silent for {@code silence}
 * @param silence in the unit of the model
 * @param caveat what to know about the model in this case, if anything
 */
public record PurchaseOutlook(
        Score score,
        CustomerSummary facts,
        double alive,
        double ifBoughtNow,
        double ifSilent,
        double silence,
        Optional<Reason> caveat) {}
