package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.joda.money.Money;

/**
 * How far a month's goal was reached. A miss is first freed of what nobody could change; only what is still missing then needs causes.
 *
 * @param sales what was sold
 * @param counts how many groups were visited, signed, contacted
 * @param factors what nobody could change
 * @param causes why it was missed all the same; only where {@link #outcome} is {@code MISSED}
 */
public record GoalReview(
        MonthlyGoal goal, Money sales, GroupCounts counts, List<ObjectiveFactor> factors, List<MissCause> causes) {

    /** What became of a goal. */
    public enum Outcome {
        /** Sales reached it. */
        ATTAINED,
        /** Sales would have reached it but for objective factors. */
        MISSED_OBJECTIVELY,
        /** It was missed even after objective factors are taken out. */
        MISSED
    }

    public GoalReview {
        factors = List.copyOf(factors);
        causes = List.copyOf(causes);
        boolean missed = outcome(goal, sales, factors) == Outcome.MISSED;
        checkArgument(
                missed || causes.isEmpty(),
                "The causes were %s; the goal was not missed by anybody's fault and must have none. Leave them out.",
                causes);
    }

    /** Returns what became of the goal in sales. */
    public Outcome outcome() {
        return outcome(goal, sales, factors);
    }

    /** Tells what would become of a goal. */
    static Outcome outcome(MonthlyGoal goal, Money sales, List<ObjectiveFactor> factors) {
        if (!sales.isLessThan(goal.sales())) {
            return Outcome.ATTAINED;
        }
        return adjusted(sales, factors).isLessThan(goal.sales()) ? Outcome.MISSED : Outcome.MISSED_OBJECTIVELY;
    }

    private static Money adjusted(Money sales, List<ObjectiveFactor> factors) {
        Money adjusted = sales;
        for (ObjectiveFactor factor : factors) {
            adjusted = adjusted.plus(factor.lost());
        }
        return adjusted;
    }

    /** Returns sales over goal, rounded down to four decimals so that only what is reached reads 1; empty for a goal of zero. */
    public Optional<BigDecimal> attainment() {
        return ratio(sales);
    }

    /** Returns the same with what objective factors cost added to the sales. */
    public Optional<BigDecimal> adjustedAttainment() {
        return ratio(adjusted(sales, factors));
    }

    private Optional<BigDecimal> ratio(Money reached) {
        return goal.sales().isZero()
                ? Optional.empty()
                : Optional.of(reached.getAmount().divide(goal.sales().getAmount(), 4, RoundingMode.DOWN));
    }

    /** Tells whether as many groups were visited, signed and contacted as the goal asked. */
    public boolean countsReached() {
        return counts.reaches(goal.counts());
    }

    /** Returns the outcome in sentences. */
    public List<Reason> reasons() {
        String ratio = attainment().map(Formats::percent).orElse("-");
        String adjusted = adjustedAttainment().map(Formats::percent).orElse("-");
        return switch (outcome()) {
            case ATTAINED ->
                List.of(Reason.of("goal-attained", "达成率" + ratio + "，目标达成。", "Attained: " + ratio + " of the goal."));
            case MISSED_OBJECTIVELY ->
                List.of(Reason.of(
                        "missed-objectively",
                        "达成率" + ratio + "；剔除客观因素后为" + adjusted + "，视为达成。",
                        "Attained " + ratio + "; without objective factors " + adjusted
                                + ", so the team did its part."));
            case MISSED ->
                List.of(Reason.of(
                        "goal-missed",
                        "达成率" + ratio + "，剔除客观因素后为" + adjusted + "；主观原因："
                                + causes.stream()
                                        .map(cause ->
                                                cause.code() + cause.label().zh())
                                        .collect(Collectors.joining("、"))
                                + "。",
                        "Attained " + ratio + ", without objective factors " + adjusted + "; causes: "
                                + causes.stream()
                                        .map(cause -> cause.code() + " "
                                                + cause.label().en())
                                        .collect(Collectors.joining(", "))
                                + "."));
        };
    }
}
