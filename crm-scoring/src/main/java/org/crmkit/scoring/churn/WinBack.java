package org.crmkit.scoring.churn;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LossReview;
import org.crmkit.core.churn.LostSegment;
import org.crmkit.core.churn.WinBackWorth;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * Which segment a lost customer belongs to and what is to be gained by winning him back, as core's policy decides; this room scores
 * and ranks the answers, and learns the chances from attempts.
 */
public final class WinBack {

    private WinBack() {}

    /**
     * Returns what is expected beyond the cost, in whole currency units, with the decision as band.
     *
     * @param cost of the attempt, zero or more, in the currency of the facts
     */
    public static Score score(LossFacts facts, Money cost, InForce<ChurnPolicy> rules) {
        LossReview review = LossReview.of(facts, rules);
        WinBackWorth worth = WinBackWorth.of(review, facts.yearly(), cost, rules);
        List<String> missing = new ArrayList<>();
        if (facts.cause().isEmpty()) {
            missing.add("cause");
        }
        if (facts.satisfaction().isEmpty()) {
            missing.add("satisfaction");
        }
        if (facts.competitorLead().isEmpty()) {
            missing.add("competitor-lead");
        }
        String segment = review.segment().code();
        ScoreBand band = worth.isWorth()
                ? new ScoreBand("win-back", Label.of("值得赢回", "Win back"), Double.NEGATIVE_INFINITY)
                : new ScoreBand("let-go", Label.of("不赢回", "Let go"), Double.NEGATIVE_INFINITY);
        return new Score(
                ModelKey.WIN_BACK,
                worth.net().getAmount().doubleValue(),
                Optional.of(band),
                0,
                List.of(
                        new Contribution(
                                worth.reasons().get(0),
                                worth.expected().getAmount().doubleValue()),
                        new Contribution(
                                Reason.of(
                                        "cost",
                                        "赢回成本" + Formats.money(cost, Lang.ZH) + "；细分："
                                                + review.segment().label().zh(),
                                        "The attempt costs " + Formats.money(cost, Lang.EN) + "; segment: "
                                                + review.segment().label().en()),
                                -cost.getAmount().doubleValue())),
                missing,
                rules.version() + ",segment=" + segment);
    }

    /**
     * What came of attempts in one segment.
     *
     * @param tried zero or more
     * @param won zero to {@code tried}
     */
    public record Attempts(long tried, long won) {
        public Attempts {
            checkArgument(
                    won >= 0 && won <= tried,
                    "Attempts were %s won of %s; at most as many can be won as were tried.",
                    won,
                    tried);
        }
    }

    /**
     * Returns the chances a policy should assume by what came of attempts: those it assumed so far count as {@code weight} attempts, so
     * that a few attempts move them little (the mean of a beta distribution after binomial outcomes). Put them into the next edition.
     *
     * @param weight above zero, 10 for a chance known about as well as from ten attempts
     * @return of all segments, rounded half up to 4 decimals
     */
    public static Map<LostSegment, BigDecimal> chances(
            ChurnPolicy policy, Map<LostSegment, Attempts> outcomes, BigDecimal weight) {
        checkArgument(weight.signum() > 0, "weight was %s; it must be above zero.", weight);
        Map<LostSegment, BigDecimal> chances = new EnumMap<>(LostSegment.class);
        for (LostSegment segment : LostSegment.values()) {
            Attempts attempts = outcomes.getOrDefault(segment, new Attempts(0, 0));
            BigDecimal won = policy.chance(segment).multiply(weight).add(BigDecimal.valueOf(attempts.won()));
            BigDecimal tried = weight.add(BigDecimal.valueOf(attempts.tried()));
            chances.put(segment, won.divide(tried, 4, RoundingMode.HALF_UP));
        }
        return Collections.unmodifiableMap(chances);
    }
}
