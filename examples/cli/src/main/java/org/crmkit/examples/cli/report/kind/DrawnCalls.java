package org.crmkit.examples.cli.report.kind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.crmkit.core.callcenter.CallCenterPolicy;
import org.crmkit.core.callcenter.Interaction;
import org.crmkit.core.callcenter.LoggedIn;
import org.crmkit.core.callcenter.MonitoredScore;
import org.crmkit.core.callcenter.ScoreSheet;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.text.Label;
import org.crmkit.core.time.TimeRange;

/**
 * Eight weeks of a call centre that does not exist: calls at random with a daily and a weekly pattern, agents on shifts who take them first
 * come first served, and callers who give up. The same seed draws the same calls on every machine.
 */
final class DrawnCalls {

    private static final long SEED = 20260302;
    private static final LocalDate START = LocalDate.of(2026, 3, 2); // a Monday
    private static final int WEEKS = 8;
    private static final int OPENS = 16; // 08:00, in half hours
    private static final int CLOSES = 42; // 21:00
    private static final double[] WEEKDAYS = {1.18, 1.05, 1.0, 0.97, 0.94, 0.62, 0.5};
    /** Calls in each half hour of a usual day. */
    private static final double[] HALF_HOURS = {
        32, 50, 75, 98, 112, 117, 106, 90, 70, 63, 74, 90, 99, 101, 95, 88, 81, 70, 61, 56, 54, 50, 43, 34, 25, 18
    };
    /** The highest of them, and how many agents take the calls of a usual day. */
    private static final double MOST = 120;

    private static final double AGENTS = 19;

    private static final double HANDLING = 215;
    private static final double WRAP_UP = 30;
    private static final double PATIENCE = 150;
    private static final int BEGINNINGS = 6;

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final InForce<CallCenterPolicy> policy;
    private final List<Interaction> contacts = new ArrayList<>();
    private final List<LoggedIn> loggedIn = new ArrayList<>();
    private final List<MonitoredScore> sheets = new ArrayList<>();

    private DrawnCalls(InForce<CallCenterPolicy> policy) {
        this.policy = policy;
    }

    /** Draws the calls. */
    static CallLog draw(InForce<CallCenterPolicy> policy) {
        DrawnCalls drawn = new DrawnCalls(policy);
        for (int day = 0; day < 7 * WEEKS; day++) {
            drawn.day(START.plusDays(day), 1 + 0.004 * day / 7.0);
        }
        return new CallLog(
                Label.of(
                        "来电、坐席与监听均由程序按固定种子模拟，不是任何公司的数据。",
                        "Calls, agents and score sheets are drawn by a program from a fixed seed; they are no company's."),
                true,
                drawn.contacts,
                drawn.loggedIn,
                drawn.sheets);
    }

    /** An agent on a shift; seconds of the day. */
    private static final class Agent {
        private final StaffId id;
        private final double from;
        private final double until;
        private double free;

        Agent(StaffId id, double from, double until) {
            this.id = id;
            this.from = from;
            this.until = until;
            this.free = from;
        }
    }

    private void day(LocalDate day, double growth) {
        double busy = WEEKDAYS[day.getDayOfWeek().getValue() - 1] * growth * (0.95 + 0.1 * random.nextDouble());
        List<Agent> agents = agents(day, busy);
        Instant midnight = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        outbound(midnight);
        double time = OPENS * 1800.0;
        while (true) {
            // arrivals at the highest rate, of which those beyond the rate of the half hour are left out (thinning)
            time += exponential(1800 / (MOST * busy));
            if (time >= CLOSES * 1800.0) {
                return;
            }
            if (random.nextDouble() * MOST < HALF_HOURS[(int) (time / 1800) - OPENS]) {
                call(midnight, agents, time);
            }
        }
    }

    /** Two agents call customers back from one to five in the afternoon. */
    private void outbound(Instant midnight) {
        for (int agent = 1; agent <= 2; agent++) {
            StaffId id = StaffId.of("O-" + agent);
            double time = 13 * 3600;
            while (time < 17 * 3600) {
                double ring = 8 + 20 * random.nextDouble();
                boolean reached = random.nextDouble() < 0.6;
                double talk = exponential(150);
                double wrapUp = exponential(40);
                String number = "D-" + (contacts.size() + 1);
                contacts.add(
                        reached
                                ? Interaction.answered(
                                        number,
                                        Interaction.Channel.TELEPHONE,
                                        Interaction.Direction.OUTBOUND,
                                        id,
                                        at(midnight, time),
                                        at(midnight, time + ring),
                                        at(midnight, time + ring + talk),
                                        Duration.ofMillis((long) (1000 * wrapUp)))
                                : Interaction.missed(
                                        number,
                                        Interaction.Channel.TELEPHONE,
                                        Interaction.Direction.OUTBOUND,
                                        at(midnight, time),
                                        at(midnight, time + ring)));
                time += ring + (reached ? talk + wrapUp : 0) + exponential(30);
            }
            loggedIn.add(new LoggedIn(
                    id,
                    Interaction.Direction.OUTBOUND,
                    TimeRange.of(midnight.plusSeconds(13 * 3600), midnight.plusSeconds(17 * 3600))));
        }
    }

    private List<Agent> agents(LocalDate day, double busy) {
        List<Agent> agents = new ArrayList<>();
        int[] starts = {16, 17, 18, 20, 22, 25};
        double[] shares = {0.16, 0.28, 0.2, 0.08, 0.12, 0.16};
        Instant midnight = day.atStartOfDay().toInstant(ZoneOffset.UTC);
        int number = 1;
        for (int i = 0; i < BEGINNINGS; i++) {
            int many = (int) Math.max(1, Math.round(AGENTS * busy * shares[i]));
            for (int k = 0; k < many; k++) {
                Agent agent = new Agent(
                        StaffId.of("E-" + number++), starts[i] * 1800.0, Math.min(CLOSES, starts[i] + 17) * 1800.0);
                agents.add(agent);
                loggedIn.add(new LoggedIn(
                        agent.id,
                        Interaction.Direction.INBOUND,
                        TimeRange.of(
                                midnight.plusSeconds((long) agent.from), midnight.plusSeconds((long) agent.until))));
            }
        }
        return agents;
    }

    private void call(Instant midnight, List<Agent> agents, double time) {
        Agent first = null;
        for (Agent agent : agents) {
            if (Math.max(agent.free, time) < agent.until && (first == null || agent.free < first.free)) {
                first = agent;
            }
        }
        double patience = exponential(PATIENCE);
        String id = "C-" + (contacts.size() + 1);
        double ring = 2 + 7 * random.nextDouble();
        double begin = first == null ? 0 : Math.max(first.free, time) + ring;
        if (first == null || begin - time > patience) {
            contacts.add(Interaction.missed(
                    id,
                    Interaction.Channel.TELEPHONE,
                    Interaction.Direction.INBOUND,
                    at(midnight, time),
                    at(midnight, time + patience)));
            return;
        }
        double talk = exponential(HANDLING - WRAP_UP);
        double wrapUp = exponential(WRAP_UP);
        first.free = begin + talk + wrapUp;
        Optional<Boolean> asked = random.nextDouble() < 0.3
                ? Optional.of(random.nextDouble() < 0.95 - (begin - time) / 900)
                : Optional.empty();
        contacts.add(new Interaction(
                id,
                Interaction.Channel.TELEPHONE,
                Interaction.Direction.INBOUND,
                Optional.empty(),
                Optional.empty(),
                Optional.of(first.id),
                at(midnight, time),
                Duration.ofMillis((long) (1000 * ring)),
                Optional.of(at(midnight, begin)),
                at(midnight, begin + talk),
                Duration.ofMillis((long) (1000 * wrapUp)),
                Optional.of(random.nextDouble() < 0.83),
                asked));
        if (random.nextDouble() < 0.01) {
            sheets.add(MonitoredScore.of(sheet(id), policy));
        }
    }

    private ScoreSheet sheet(String id) {
        Map<String, Integer> points = new TreeMap<>();
        for (CallCenterPolicy.SheetItem item : policy.policy().items()) {
            points.put(item.slug(), 72 + random.nextInt(28));
        }
        return new ScoreSheet(id, StaffId.of("Q-1"), points, List.of());
    }

    private static Instant at(Instant midnight, double seconds) {
        return midnight.plusMillis((long) (1000 * seconds));
    }

    private double exponential(double mean) {
        return -mean * StrictMath.log(1 - random.nextDouble());
    }
}
