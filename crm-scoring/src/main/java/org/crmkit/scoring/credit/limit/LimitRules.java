package org.crmkit.scoring.credit.limit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.rating.LimitCap;
import org.crmkit.core.rating.LimitCombination;
import org.crmkit.core.rating.LimitMethod;
import org.crmkit.core.rating.LimitRule;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.scoring.credit.rating.LossGivenDefault;
import org.crmkit.scoring.credit.rating.MasterScale;
import org.crmkit.scoring.credit.rating.RatingGrade;
import org.crmkit.scoring.internal.Standards;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * How a company sizes limits.
 *
 * @param currency of every amount
 * @param factors of the methods in use, above zero; a method without factor is not asked
 * @param combination how the methods become one
 * @param scale the grades with their probabilities, for the expected-loss budget
 * @param loss what is lost when a customer defaults
 * @param terms one set for each grade of the scale, default included; a factor of zero grants no credit
 * @param caps what no limit may exceed, whatever the methods say
 * @param step limits are rounded down to a multiple of it, above zero
 */
public record LimitRules(
        CurrencyUnit currency,
        Map<LimitMethod, BigDecimal> factors,
        LimitCombination combination,
        MasterScale scale,
        LossGivenDefault loss,
        List<GradeTerms> terms,
        List<LimitCap> caps,
        Money step) {

    public LimitRules {
        Map<LimitMethod, BigDecimal> copy = new EnumMap<>(LimitMethod.class);
        copy.putAll(factors);
        copy.forEach((method, factor) -> checkArgument(
                factor.signum() > 0,
                "LimitRules.factors of %s was %s; it must be above zero. Leave out a method that is not used.",
                method.code(),
                factor));
        checkArgument(!copy.isEmpty(), "LimitRules.factors was empty; use at least one method.");
        factors = Collections.unmodifiableMap(copy);
        terms = List.copyOf(terms);
        caps = List.copyOf(caps);
        checkArgument(
                terms.stream().map(GradeTerms::grade).distinct().count() == terms.size(),
                "LimitRules.terms has a grade twice; each grade must have one set of terms.");
        for (GradeTerms one : terms) {
            checkArgument(
                    scale.find(one.grade()).isPresent(),
                    "LimitRules.terms has the grade '%s'; it must be one of the scale, %s.",
                    one.grade(),
                    scale.grades());
        }
        for (RatingGrade grade : scale.grades()) {
            checkArgument(
                    terms.stream().anyMatch(one -> one.grade().equals(grade.slug())),
                    "LimitRules.terms has no '%s'; each grade of the scale must have its terms. Give the factor 0 to one that gets no credit.",
                    grade.slug());
        }
        checkArgument(
                step.isPositive() && step.getCurrencyUnit().equals(currency),
                "LimitRules.step was %s; it must be above zero, in %s.",
                step,
                currency);
        for (LimitCap cap : caps) {
            checkArgument(
                    cap.most().getCurrencyUnit().equals(currency),
                    "LimitRules.caps.%s was %s; it must be in %s.",
                    cap.slug(),
                    cap.most(),
                    currency);
        }
    }

    /** Obtains those of a rulebook, in its currency; what is lost is that of an unsecured claim. */
    public static LimitRules of(RatingPolicy policy) {
        LimitRule rule = policy.limits();
        return new LimitRules(
                rule.step().getCurrencyUnit(),
                rule.methods(),
                rule.combination(),
                MasterScale.of(policy),
                LossGivenDefault.unsecured(policy.loss()),
                policy.grades().stream().map(GradeTerms::of).toList(),
                rule.caps(),
                rule.step());
    }

    /**
     * Obtains those of the library's own rulebook, an example. In another currency than its own they have no caps, and as many units of
     * that currency as their step.
     */
    public static LimitRules standard(CurrencyUnit currency) {
        LimitRules ours = of(Standards.rating());
        return currency.equals(ours.currency())
                ? ours
                : new LimitRules(
                        currency,
                        ours.factors(),
                        ours.combination(),
                        ours.scale(),
                        ours.loss(),
                        ours.terms(),
                        List.of(),
                        Money.of(currency, ours.step().getAmount(), RoundingMode.UP));
    }

    /** Returns these rules with other caps. */
    public LimitRules withCaps(List<LimitCap> others) {
        return new LimitRules(currency, factors, combination, scale, loss, terms, others, step);
    }

    /** Returns these rules with another combination. */
    public LimitRules withCombination(LimitCombination other) {
        return new LimitRules(currency, factors, other, scale, loss, terms, caps, step);
    }

    /** Returns these rules with other factors; a method without factor is not asked. */
    public LimitRules withFactors(Map<LimitMethod, BigDecimal> others) {
        return new LimitRules(currency, others, combination, scale, loss, terms, caps, step);
    }

    /** Returns the terms of a grade of the scale. */
    public GradeTerms termsOf(String grade) {
        String slug = scale.grade(grade).slug();
        return terms.stream()
                .filter(one -> one.grade().equals(slug))
                .findFirst()
                .orElseThrow();
    }
}
