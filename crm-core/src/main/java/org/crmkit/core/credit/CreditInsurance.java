package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;

/**
 * What a credit insurer pays if this customer does not. It changes no limit; it tells how much of what is owed is at our own
 * risk.
 *
 * @param policy the number of the insurance policy
 * @param cover the most that is insured, above zero, in the currency of the account
 * @param share of the insured amount that is paid, above 0 to 1; the rest is our deductible
 * @param valid the days it covers
 */
public record CreditInsurance(String policy, Money cover, BigDecimal share, DatePeriod valid) {

    public CreditInsurance {
        checkArgument(!policy.isBlank(), "CreditInsurance.policy is blank; give the number of the insurance policy.");
        checkArgument(cover.isPositive(), "CreditInsurance.cover of %s was %s; it must be above zero.", policy, cover);
        checkArgument(
                share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0,
                "CreditInsurance.share of %s was %s; it must be above 0 and at most 1. Write ninety percent as 0.90.",
                policy,
                share);
        share = share.stripTrailingZeros();
    }

    /** Returns what the insurer would pay of an exposure on that day, rounded down to the cent; zero where it does not cover. */
    public Money pays(Money exposure, LocalDate day) {
        if (!valid.contains(day)) {
            return Money.zero(cover.getCurrencyUnit());
        }
        Money insured = exposure.isGreaterThan(cover) ? cover : exposure;
        return insured.multipliedBy(share, RoundingMode.DOWN);
    }

    /** Returns what of an exposure stays at our own risk on that day. */
    public Money atOwnRisk(Money exposure, LocalDate day) {
        return exposure.minus(pays(exposure, day));
    }
}
