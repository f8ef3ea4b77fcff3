package org.crmkit.scoring.credit.limit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.rating.LossGivenDefault;
import org.crmkit.scoring.credit.rating.MasterScale;
import org.crmkit.scoring.credit.rating.RatingGrade;
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
        Combination combination,
        MasterScale scale,
        LossGivenDefault loss,
        List<GradeTerms> terms,
        List<Cap> caps,
        Money step) {

    /** How several methods become one amount. */
    public enum Combination implements Term {
        /** The lowest of all: neither more than he can bear nor more than he needs. */
        LOWEST("取最低", "Lowest of all"),
        /** The lowest capacity, but no more than the highest need: a method that sees only a part of the need does not cut it. */
        LOWEST_CAPACITY_WITHIN_NEED("最低承受力，且不超过最高需求", "Lowest capacity within the highest need"),
        /** The middle one of all, of an even number the lower of the two: one method that is far off does not decide. */
        MIDDLE("取中位（偏低）", "Middle of all");

        private final Label label;

        Combination(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * What no limit may exceed.
     *
     * @param slug its stable name
     * @param label why, for example the insurer's ceiling or a share of our own equity
     * @param most zero or more
     */
    public record Cap(String slug, Label label, Money most) {
        public Cap {
            checkArgument(!most.isNegative(), "Cap.most of %s was %s; it must be zero or more.", slug, most);
        }
    }

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
        for (Cap cap : caps) {
            checkArgument(
                    cap.most().getCurrencyUnit().equals(currency),
                    "LimitRules.caps.%s was %s; it must be in %s.",
                    cap.slug(),
                    cap.most(),
                    currency);
        }
    }

    /**
     * Obtains ours, to be replaced: a fifth of working capital, a tenth of net worth, half of a bank reference, half a percent of sales
     * as loss budget; two peak months, turnover by term with a tenth for the peak, 30 % of the purchases; rounded down to a thousand;
     * no caps. AAA bears half as much again, BBB as it is, B half, below nothing.
     */
    public static LimitRules standard(CurrencyUnit currency) {
        Map<LimitMethod, BigDecimal> factors = new EnumMap<>(LimitMethod.class);
        for (LimitMethod method : LimitMethod.values()) {
            factors.put(
                    method,
                    new BigDecimal(
                            switch (method) {
                                case WORKING_CAPITAL -> "0.20";
                                case NET_WORTH -> "0.10";
                                case BANK_REFERENCE -> "0.50";
                                case LOSS_BUDGET -> "0.005";
                                case SALES_HISTORY -> "2";
                                case TURNOVER_TERM -> "1.1";
                                case PURCHASE_NEED -> "0.30";
                            }));
        }
        String[][] grades = {
            {"aaa", "1.5", "a", "12"},
            {"aa", "1.3", "a", "12"},
            {"a", "1.2", "a", "12"},
            {"bbb", "1", "b", "12"},
            {"bb", "0.8", "b", "6"},
            {"b", "0.5", "c", "6"},
            {"ccc", "0", "d", "3"},
            {"cc", "0", "d", "3"},
            {"c", "0", "d", "3"},
            {"d", "0", "d", "3"}
        };
        List<GradeTerms> terms = new ArrayList<>();
        for (String[] grade : grades) {
            terms.add(new GradeTerms(grade[0], new BigDecimal(grade[1]), grade[2], Integer.parseInt(grade[3])));
        }
        return new LimitRules(
                currency,
                factors,
                Combination.LOWEST_CAPACITY_WITHIN_NEED,
                MasterScale.standard(),
                LossGivenDefault.basel2Senior(),
                terms,
                List.of(),
                Money.of(currency, 1000));
    }

    /** Returns these rules with other caps. */
    public LimitRules withCaps(List<Cap> others) {
        return new LimitRules(currency, factors, combination, scale, loss, terms, others, step);
    }

    /** Returns these rules with another combination. */
    public LimitRules withCombination(Combination other) {
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
