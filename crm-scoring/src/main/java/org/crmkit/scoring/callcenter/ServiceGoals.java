package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Kpi;
import org.crmkit.core.callcenter.ServiceLevelKind;

/**
 * What the agents of an interval must reach, all of it together.
 *
 * @param level the service level
 * @param answerSpeed seconds that those who are answered may wait on average; above zero
 * @param abandonment the share that may give up; above 0, at most 1
 * @param occupancy the share of their time that agents may be busy; above 0, at most 1
 */
public record ServiceGoals(
        Optional<Level> level, OptionalDouble answerSpeed, OptionalDouble abandonment, OptionalDouble occupancy) {

    /**
     * A service level such as 80/20.
     *
     * @param kind of whom it is a share
     * @param share to be answered in time; 0 to below 1, for nobody can promise all
     * @param seconds what in time means; zero or more
     */
    public record Level(ServiceLevelKind kind, double share, double seconds) {
        public Level {
            checkArgument(
                    share >= 0 && share < 1,
                    "ServiceGoals.level.share was %s; it must be 0 to below 1, such as 0.8.",
                    share);
            checkArgument(
                    seconds >= 0 && Double.isFinite(seconds),
                    "ServiceGoals.level.seconds was %s; it must be zero or more, such as 20.",
                    seconds);
        }
    }

    public ServiceGoals {
        checkArgument(
                level.isPresent() || answerSpeed.isPresent() || abandonment.isPresent() || occupancy.isPresent(),
                "ServiceGoals has no goal; give at least one, such as a service level of 0.8 in 20 seconds.");
        answerSpeed.ifPresent(seconds -> checkArgument(
                seconds > 0 && Double.isFinite(seconds),
                "ServiceGoals.answerSpeed was %s seconds; it must be above zero.",
                seconds));
        abandonment.ifPresent(share -> checkShare("abandonment", share));
        occupancy.ifPresent(share -> checkShare("occupancy", share));
    }

    private static void checkShare(String name, double share) {
        checkArgument(
                share > 0 && share <= 1,
                "ServiceGoals.%s was %s; it must be above 0 and at most 1, a fraction.",
                name,
                share);
    }

    /** Obtains a service level as the only goal. */
    public static ServiceGoals level(ServiceLevelKind kind, double share, double seconds) {
        return new ServiceGoals(
                Optional.of(new Level(kind, share, seconds)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    /**
     * Obtains what a policy promises to callers: its service level, by its kind and its seconds, and no more given up than its connection
     * rate leaves. Its target for inbound occupancy is one to reach, not to stay below, and so no goal here.
     */
    public static ServiceGoals of(CallCenterPolicy policy) {
        ServiceGoals goals =
                level(policy.serviceLevel(), policy.target(Kpi.SERVICE_LEVEL).doubleValue(), policy.answerWithin());
        double mayGiveUp =
                BigDecimal.ONE.subtract(policy.target(Kpi.CONNECTION_RATE)).doubleValue();
        return mayGiveUp > 0 ? goals.andAbandonment(mayGiveUp) : goals;
    }

    /** Returns these with an average speed of answer. */
    public ServiceGoals andAnswerSpeed(double seconds) {
        return new ServiceGoals(level, OptionalDouble.of(seconds), abandonment, occupancy);
    }

    /** Returns these with a ceiling on those who give up. */
    public ServiceGoals andAbandonment(double share) {
        return new ServiceGoals(level, answerSpeed, OptionalDouble.of(share), occupancy);
    }

    /** Returns these with a ceiling on how busy agents are. */
    public ServiceGoals andOccupancy(double share) {
        return new ServiceGoals(level, answerSpeed, abandonment, OptionalDouble.of(share));
    }

    /** Returns each goal with what is reached. */
    public List<GoalCheck> check(QueueFigures figures) {
        List<GoalCheck> checks = new ArrayList<>();
        level.ifPresent(asked -> checks.add(new GoalCheck(
                ServiceGoal.SERVICE_LEVEL, figures.serviceLevel(asked.kind(), asked.seconds()), asked.share())));
        answerSpeed.ifPresent(
                asked -> checks.add(new GoalCheck(ServiceGoal.ANSWER_SPEED, figures.answerSpeed(), asked)));
        abandonment.ifPresent(
                asked -> checks.add(new GoalCheck(ServiceGoal.ABANDONMENT, figures.abandonment(), asked)));
        occupancy.ifPresent(asked -> checks.add(new GoalCheck(ServiceGoal.OCCUPANCY, figures.occupancy(), asked)));
        return List.copyOf(checks);
    }

    boolean areMet(QueueFigures figures) {
        return level.map(asked -> figures.serviceLevel(asked.kind(), asked.seconds()) >= asked.share())
                        .orElse(true)
                && !(answerSpeed.isPresent() && figures.answerSpeed() > answerSpeed.getAsDouble())
                && !(abandonment.isPresent() && figures.abandonment() > abandonment.getAsDouble())
                && !(occupancy.isPresent() && figures.occupancy() > occupancy.getAsDouble());
    }
}
