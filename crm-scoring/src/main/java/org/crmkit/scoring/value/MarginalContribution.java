package org.crmkit.scoring.value;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * What a customer leaves us in a period: all he spent, less what the products cost and what selling and service cost. It may be
 * below zero.
 *
 * @param spend zero or more
 * @param productCost zero or more, in the same currency
 * @param serviceCost selling and service, zero or more, in the same currency
 */
public record MarginalContribution(Money spend, Money productCost, Money serviceCost) {

    public MarginalContribution {
        for (Money part : List.of(spend, productCost, serviceCost)) {
            checkArgument(
                    !part.isNegative() && part.isSameCurrency(spend),
                    "MarginalContribution had the part %s; each must be zero or more, in %s. Give costs as positive amounts.",
                    part,
                    spend.getCurrencyUnit());
        }
    }

    /** Returns the contribution. */
    public Money value() {
        return spend.minus(productCost).minus(serviceCost);
    }

    /** Returns the contribution as a share of what was spent, at most 1; empty if nothing was spent. */
    public Optional<BigDecimal> ratio() {
        return spend.isZero()
                ? Optional.empty()
                : Optional.of(value().getAmount().divide(spend.getAmount(), MathContext.DECIMAL64));
    }

    /** Returns the contribution in whole currency units, with spend and both costs as its reasons. */
    public Score score() {
        return new Score(
                ModelKey.MARGINAL_CONTRIBUTION,
                value().getAmount().doubleValue(),
                Optional.empty(),
                0,
                List.of(
                        part("spend", "客户消费", "Spent", spend, 1),
                        part("product-cost", "产品成本", "Cost of the products", productCost, -1),
                        part("service-cost", "销售与服务成本", "Cost of selling and service", serviceCost, -1)),
                List.of(),
                "spend-product-service");
    }

    private static Contribution part(String code, String zh, String en, Money amount, int sign) {
        return new Contribution(
                Reason.of(code, zh + Formats.money(amount, Lang.ZH), en + ": " + Formats.money(amount, Lang.EN)),
                sign * amount.getAmount().doubleValue());
    }
}
