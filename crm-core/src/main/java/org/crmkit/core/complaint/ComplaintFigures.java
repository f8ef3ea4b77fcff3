package org.crmkit.core.complaint;

import com.google.common.collect.Maps;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.time.TimeRange;

/**
 * The fifth step: how the work on complaints went in a period. Every figure counts what happened in the period, by what is known
 * when it is computed; times are working time of the edition each complaint is planned under, without its pauses.
 *
 * @param period from when to when
 * @param received complaints received
 * @param solved complaints that were solved in the period and are still
 * @param firstResponse how long the first answers given in the period took; never paused
 * @param timeToSolve how long those solved took
 * @param answeredInTime of the first answers given, those within the promise
 * @param solvedInTime of those solved, those within the promise
 * @param repeated of those received, those whose matter had come back
 * @param reopened of the solutions declared in the period, those that were reopened since
 * @param satisfied of the customers called back and reached in the period, those who were satisfied
 * @param categories of those received and filtered, the share of each category
 * @param channels of those received, the share of each channel
 */
public record ComplaintFigures(
        TimeRange period,
        long received,
        long solved,
        Measured<Durations> firstResponse,
        Measured<Durations> timeToSolve,
        Measured<Share> answeredInTime,
        Measured<Share> solvedInTime,
        Measured<Share> repeated,
        Measured<Share> reopened,
        Measured<Share> satisfied,
        Map<ComplaintCategory, Measured<Share>> categories,
        Map<ComplaintChannel, Measured<Share>> channels) {

    private static final Reason NONE_RECEIVED = Reason.of("none-received", "期间未收到投诉。", "No complaint was received.");
    private static final Reason NONE_ANSWERED =
            Reason.of("none-answered", "期间没有首次响应。", "No customer was first answered.");
    private static final Reason NONE_SOLVED = Reason.of("none-solved", "期间没有解决投诉。", "No complaint was solved.");
    private static final Reason NONE_REACHED =
            Reason.of("none-reached", "期间回访未联系到客户。", "No customer was called back and reached.");
    private static final Reason NONE_FILTERED =
            Reason.of("none-filtered", "期间收到的投诉尚未过滤。", "No complaint received was filtered.");

    public ComplaintFigures {
        categories = Maps.immutableEnumMap(categories);
        channels = Maps.immutableEnumMap(channels);
    }

    /**
     * Computes the figures of a period.
     *
     * @param complaints every complaint that may have been received, answered, solved or called back in it; each once
     * @throws IllegalStateException if an edition a complaint is planned under is not on the shelf
     * @throws org.crmkit.core.time.CalendarEndsException if a due time lies beyond the known holidays
     */
    public static ComplaintFigures of(
            Collection<? extends Complaint> complaints, TimeRange period, PolicySource<ComplaintPolicy> policies) {
        List<Complaint> received =
                where(complaints, c -> period.contains(c.file().report().receivedAt()));
        List<Complaint> answered = where(complaints, c -> in(period, c.file().firstResponseAt()));
        List<Complaint> solved = where(complaints, c -> in(period, c.file().resolvedAt()));
        Solutions solutions = new Solutions();
        complaints.forEach(complaint -> solutions.add(complaint, period));
        return new ComplaintFigures(
                period,
                received.size(),
                solved.size(),
                Durations.of(lengths(answered, policies, ServiceGoal.FIRST_RESPONSE), NONE_ANSWERED),
                Durations.of(lengths(solved, policies, ServiceGoal.RESOLUTION), NONE_SOLVED),
                Share.of(inTime(answered, policies, ServiceGoal.FIRST_RESPONSE), answered.size(), NONE_ANSWERED),
                Share.of(inTime(solved, policies, ServiceGoal.RESOLUTION), solved.size(), NONE_SOLVED),
                Share.of(
                        where(received, c -> c.file().links().repetitions() > 0).size(),
                        received.size(),
                        NONE_RECEIVED),
                Share.of(solutions.reopened, solutions.declared, NONE_SOLVED),
                satisfied(complaints, period),
                categories(received),
                shares(ComplaintChannel.class, received, c -> c.file().report().channel(), NONE_RECEIVED));
    }

    private static List<Complaint> where(Collection<? extends Complaint> complaints, Predicate<Complaint> test) {
        List<Complaint> some = new ArrayList<>();
        for (Complaint complaint : complaints) {
            if (test.test(complaint)) {
                some.add(complaint);
            }
        }
        return some;
    }

    private static boolean in(TimeRange period, Optional<Instant> moment) {
        return moment.filter(period::contains).isPresent();
    }

    /** Returns when a goal was reached that has been reached. */
    private static Instant done(Complaint complaint, ServiceGoal goal) {
        return switch (goal) {
            case FIRST_RESPONSE -> complaint.file().firstResponseAt().orElseThrow();
            case RESOLUTION -> complaint.file().resolvedAt().orElseThrow();
        };
    }

    private static List<Duration> lengths(
            List<Complaint> complaints, PolicySource<ComplaintPolicy> policies, ServiceGoal goal) {
        List<Duration> lengths = new ArrayList<>();
        for (Complaint complaint : complaints) {
            var hours = Editions.of(complaint, policies).policy().calendar().workingHours();
            ComplaintClock clock = complaint.file().clock();
            Instant done = done(complaint, goal);
            lengths.add(
                    switch (goal) {
                        case FIRST_RESPONSE -> hours.workingTimeBetween(clock.receivedAt(), done);
                        case RESOLUTION -> clock.worked(done, hours);
                    });
        }
        return lengths;
    }

    private static long inTime(List<Complaint> complaints, PolicySource<ComplaintPolicy> policies, ServiceGoal goal) {
        return complaints.stream()
                .filter(complaint -> {
                    InForce<ComplaintPolicy> policy = Editions.of(complaint, policies);
                    return ComplaintTimeline.from(complaint, policy, done(complaint, goal))
                                    .reading(goal)
                                    .status()
                            == ClockStatus.MET;
                })
                .count();
    }

    private static Measured<Share> satisfied(Collection<? extends Complaint> complaints, TimeRange period) {
        long good = 0;
        long reached = 0;
        for (Complaint complaint : complaints) {
            for (MonitorCheck check : complaint.file().checks()) {
                if (check.means() == MonitorMeans.CALL_BACK
                        && period.contains(check.at())
                        && check.finding() != MonitorFinding.UNKNOWN) {
                    reached++;
                    good += check.finding() == MonitorFinding.GOOD ? 1 : 0;
                }
            }
        }
        return Share.of(good, reached, NONE_REACHED);
    }

    private static Map<ComplaintCategory, Measured<Share>> categories(List<Complaint> received) {
        List<Complaint> filtered = where(received, c -> c.filtering().isPresent());
        return shares(
                ComplaintCategory.class,
                filtered,
                c -> c.filtering().orElseThrow().category(),
                NONE_FILTERED);
    }

    private static <E extends Enum<E>> Map<E, Measured<Share>> shares(
            Class<E> type, List<Complaint> complaints, Function<Complaint, E> kind, Reason missing) {
        Map<E, Measured<Share>> shares = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            long part =
                    complaints.stream().filter(c -> kind.apply(c) == constant).count();
            shares.put(constant, Share.of(part, complaints.size(), missing));
        }
        return shares;
    }

    /** Counts the solutions declared in a period, and those of them that did not hold. */
    private static final class Solutions {
        private long declared;
        private long reopened;

        void add(Complaint complaint, TimeRange period) {
            List<Instant> solutions = complaint.file().solutions();
            boolean lastHolds = complaint.file().resolvedAt().isPresent();
            for (int i = 0; i < solutions.size(); i++) {
                if (period.contains(solutions.get(i))) {
                    declared++;
                    reopened += i < solutions.size() - 1 || !lastHolds ? 1 : 0;
                }
            }
        }
    }
}
