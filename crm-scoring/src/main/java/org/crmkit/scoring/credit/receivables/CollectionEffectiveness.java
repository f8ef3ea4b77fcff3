package org.crmkit.scoring.credit.receivables;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * Of what could be collected in a period, how much was: the collection effectiveness index of the Credit Research Foundation,
 * {@code (opening + sales - closing) / (opening + sales - closing not due)}.
 *
 * @param opening receivables at the beginning
 * @param sales on credit within the period
 * @param closing receivables at the end
 * @param closingNotDue of those, what was not past due
 * @param months of the period, one or more
 */
public record CollectionEffectiveness(Money opening, Money sales, Money closing, Money closingNotDue, int months) {

    /** Which sales count; figures by the one and the other do not compare. */
    public enum Sales implements Term {
        /** All of the period. */
        WHOLE_PERIOD("全期销售", "Sales of the whole period"),
        /** Those of an average month of it. */
        AVERAGE_MONTH("月均销售", "Sales of an average month");

        private final Label label;

        Sales(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public CollectionEffectiveness {
        checkArgument(months >= 1, "CollectionEffectiveness.months was %s; it must be one or more.", months);
        checkArgument(
                !closingNotDue.isGreaterThan(closing),
                "CollectionEffectiveness.closingNotDue was %s; it must be at most %s, what is open in all.",
                closingNotDue,
                closing);
    }

    /** Returns the index as a fraction with four decimals, rounded half up, 1 at best; empty if nothing could be collected. */
    public Optional<BigDecimal> index(Sales rule) {
        BigDecimal sold =
                switch (rule) {
                    case WHOLE_PERIOD -> sales.getAmount();
                    case AVERAGE_MONTH ->
                        sales.getAmount().divide(BigDecimal.valueOf(months), 10, RoundingMode.HALF_UP);
                };
        BigDecimal in = opening.getAmount().add(sold);
        BigDecimal collectable = in.subtract(closingNotDue.getAmount());
        return collectable.signum() <= 0
                ? Optional.empty()
                : Optional.of(in.subtract(closing.getAmount()).divide(collectable, 4, RoundingMode.HALF_UP));
    }
}
