package org.crmkit.core.callcenter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.time.TimeRange;

/**
 * One of the eight figures as it came out in a period.
 *
 * @param kpi which; its definition
 * @param numerator what was counted above the line
 * @param denominator what was counted below the line
 * @param value their ratio, to four decimals, half-up; undefined if nothing was counted below the line. Its cases are the contacts
 *     or score sheets it rests on, at least one
 * @param target from the policy
 * @param isOnTarget whether it is reached; at the target it is; empty if the value is undefined
 * @param reasons how it was computed and how it stands against the target, with the edition
 * @param decidedUnder the edition of the rules
 */
public record KpiReading(
        Kpi kpi,
        BigDecimal numerator,
        BigDecimal denominator,
        Measured<BigDecimal> value,
        BigDecimal target,
        Optional<Boolean> isOnTarget,
        List<Reason> reasons,
        RulebookVersion decidedUnder) {

    public KpiReading {
        reasons = List.copyOf(reasons);
    }

    /**
     * Computes all eight figures, in their order. Contacts count by when they were offered; time logged in counts as far as it lies
     * in the period.
     *
     * @param sheets of contacts of the period
     */
    public static List<KpiReading> all(
            Collection<Interaction> interactions,
            Collection<LoggedIn> loggedIn,
            Collection<MonitoredScore> sheets,
            TimeRange period,
            InForce<CallCenterPolicy> policy) {
        List<Interaction> in = interactions.stream()
                .filter(each -> period.contains(each.offeredAt()))
                .toList();
        List<KpiReading> readings = new ArrayList<>();
        for (Kpi kpi : Kpi.values()) {
            readings.add(of(kpi, count(kpi, in, loggedIn, sheets, period, policy.policy()), policy));
        }
        return List.copyOf(readings);
    }

    private static KpiCount count(
            Kpi kpi,
            List<Interaction> all,
            Collection<LoggedIn> loggedIn,
            Collection<MonitoredScore> sheets,
            TimeRange period,
            CallCenterPolicy policy) {
        List<Interaction> inbound = where(all, each -> each.direction() == Interaction.Direction.INBOUND);
        List<Interaction> answered = where(inbound, Interaction::isAnswered);
        return switch (kpi) {
            case CONNECTION_RATE -> KpiCount.of(answered.size(), inbound.size());
            case INBOUND_OCCUPANCY -> busy(inbound, loggedIn, Interaction.Direction.INBOUND, period);
            case OUTBOUND_EFFICIENCY ->
                busy(
                        where(all, each -> each.direction() == Interaction.Direction.OUTBOUND),
                        loggedIn,
                        Interaction.Direction.OUTBOUND,
                        period);
            case SERVICE_LEVEL -> serviceLevel(inbound, answered, policy);
            case SATISFACTION -> {
                List<Interaction> rated = where(all, each -> each.satisfied().isPresent());
                yield KpiCount.of(
                        where(rated, each -> each.satisfied().orElse(false)).size(), rated.size());
            }
            case AVERAGE_RING ->
                new KpiCount(
                        seconds(answered.stream().map(Interaction::ring).toList()),
                        BigDecimal.valueOf(answered.size()),
                        answered.size());
            case MONITORING_PASS_RATE ->
                KpiCount.of(sheets.stream().filter(MonitoredScore::isPassed).count(), sheets.size());
            case FIRST_CONTACT_RESOLUTION -> {
                List<Interaction> known =
                        where(answered, each -> each.solvedAtOnce().isPresent());
                yield KpiCount.of(
                        where(known, each -> each.solvedAtOnce().orElse(false)).size(), known.size());
            }
        };
    }

    private static KpiCount serviceLevel(
            List<Interaction> inbound, List<Interaction> answered, CallCenterPolicy policy) {
        Duration limit = Duration.ofSeconds(policy.answerWithin());
        Predicate<Interaction> soon = each -> each.waited().compareTo(limit) <= 0;
        long inTime = where(answered, soon).size();
        long gaveUpSoon =
                where(inbound, each -> !each.isAnswered() && soon.test(each)).size();
        return switch (policy.serviceLevel()) {
            case OF_OFFERED -> KpiCount.of(inTime, inbound.size());
            case OF_ANSWERED -> KpiCount.of(inTime, answered.size());
            case WITHOUT_SHORT_ABANDONS -> KpiCount.of(inTime, inbound.size() - gaveUpSoon);
            case ABANDONS_AS_ANSWERED -> KpiCount.of(inTime + gaveUpSoon, inbound.size());
        };
    }

    private static KpiCount busy(
            List<Interaction> contacts,
            Collection<LoggedIn> loggedIn,
            Interaction.Direction direction,
            TimeRange period) {
        List<Duration> there = new ArrayList<>();
        for (LoggedIn each : loggedIn) {
            Instant from = each.range().from().isBefore(period.from())
                    ? period.from()
                    : each.range().from();
            Instant until = each.range().until().isAfter(period.until())
                    ? period.until()
                    : each.range().until();
            if (each.direction() == direction && from.isBefore(until)) {
                there.add(Duration.between(from, until));
            }
        }
        return new KpiCount(
                seconds(contacts.stream().map(Interaction::handled).toList()), seconds(there), there.size());
    }

    private static List<Interaction> where(List<Interaction> interactions, Predicate<Interaction> test) {
        return interactions.stream().filter(test).toList();
    }

    private static BigDecimal seconds(List<Duration> durations) {
        Duration sum = durations.stream().reduce(Duration.ZERO, Duration::plus);
        return BigDecimal.valueOf(sum.toSeconds());
    }

    /**
     * Obtains the reading of what others counted, such as the counts of several days added up.
     *
     * @param count for {@link Kpi#SERVICE_LEVEL}, counted by the kind and the time of the policy
     */
    public static KpiReading of(Kpi kpi, KpiCount count, InForce<CallCenterPolicy> policy) {
        BigDecimal target = policy.policy().target(kpi);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of(
                "formula",
                kpi.label().zh() + " = " + kpi.formula().zh() + "：" + Formats.plain(count.above()) + " ÷ "
                        + Formats.plain(count.below()) + "。",
                kpi.label().en() + " = " + kpi.formula().en() + ": " + Formats.plain(count.above()) + " / "
                        + Formats.plain(count.below()) + "."));
        if (kpi == Kpi.SERVICE_LEVEL) {
            reasons.add(kind(policy));
        }
        if (count.below().signum() == 0) {
            Reason missing = Reason.of(
                    "nothing-measured",
                    "期间没有" + kpi.denominator().zh() + "，" + kpi.label().zh() + "无从计算。",
                    kpi.label().en() + " is undefined: there were no "
                            + kpi.denominator().en() + ".");
            reasons.add(missing);
            return new KpiReading(
                    kpi,
                    count.above(),
                    count.below(),
                    new Measured.Undefined<>(missing),
                    target,
                    Optional.empty(),
                    reasons,
                    policy.version());
        }
        // compared before rounding, so that 0.79996 does not pass for 0.8
        int compared = count.above().compareTo(target.multiply(count.below()));
        boolean reached = kpi.isHigherBetter() ? compared >= 0 : compared <= 0;
        BigDecimal value = count.above().divide(count.below(), 4, RoundingMode.HALF_UP);
        reasons.add(standing(kpi, value, target, reached, policy));
        return new KpiReading(
                kpi,
                count.above(),
                count.below(),
                new Measured.Known<>(value, count.cases()),
                target,
                Optional.of(reached),
                reasons,
                policy.version());
    }

    private static Reason kind(InForce<CallCenterPolicy> policy) {
        CallCenterPolicy rules = policy.policy();
        String source = CallCenterPolicy.SERVICE_LEVEL + ", " + policy.version();
        return Reason.of(
                "service-level-kind",
                rules.answerWithin() + "秒内接听，口径：" + rules.serviceLevel().label().zh() + "（" + source + "）。",
                "Answered within " + rules.answerWithin() + " seconds, "
                        + rules.serviceLevel().label().en() + " (" + source + ").");
    }

    private static Reason standing(
            Kpi kpi, BigDecimal value, BigDecimal target, boolean reached, InForce<CallCenterPolicy> policy) {
        boolean share = kpi.unit() == Kpi.Unit.SHARE;
        String is = share ? Formats.percent(value) : Formats.plain(value);
        String wanted = share ? Formats.percent(target) : Formats.plain(target);
        String source = CallCenterPolicy.TARGETS.child(kpi.slug()) + ", " + policy.version();
        return Reason.of(
                reached ? "on-target" : "off-target",
                is + (share ? "" : "秒") + "，目标" + (kpi.isHigherBetter() ? "不低于" : "不高于") + wanted + "（" + source + "）："
                        + (reached ? "达标" : "未达标") + "。",
                is + (share ? "" : " seconds") + ", target at " + (kpi.isHigherBetter() ? "least " : "most ") + wanted
                        + " (" + source + "): " + (reached ? "reached." : "missed."));
    }
}
