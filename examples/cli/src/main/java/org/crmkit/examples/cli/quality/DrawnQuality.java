package org.crmkit.examples.cli.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.quality.QualityLog.Timing;

/**
 * Draws nine months of complaints and monitored contacts, so that a report can be seen before there are records. Hidden in them are a rise
 * of complaints, a fall of quality near the end and a listener who grows stricter; the report should find all three.
 */
final class DrawnQuality {

    private static final int WEEKS = 39;
    private static final LocalDate FIRST_MONDAY = LocalDate.of(2025, 9, 1);
    private static final String[] TOPICS = {
        "wrong-invoice", "late-repair", "no-call-back", "wrong-information", "outlet-queue", "rude-staff", "other"
    };
    private static final double[] UP_TO = {0.34, 0.61, 0.78, 0.88, 0.94, 0.98, 1};
    private static final String[] TEAMS = {"day", "evening", "night", "online"};
    private static final double[] FAILING = {0.06, 0.09, 0.15, 0.10};
    private static final String[] LISTENERS = {"qa-1", "qa-2", "qa-3"};

    private final SplittableRandom random;
    private final List<QualityLog.Case> cases = new ArrayList<>();
    private final List<QualityLog.Hearing> hearings = new ArrayList<>();

    private DrawnQuality(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static QualityLog log(long seed) {
        DrawnQuality drawn = new DrawnQuality(seed);
        for (int week = 0; week < WEEKS; week++) {
            drawn.complaints(week);
            drawn.contacts(week);
            if (week % 4 == 2) {
                drawn.calibration(week);
            }
        }
        return new QualityLog(
                Label.of(
                        "投诉与监听记录由种子为" + seed + "的模拟器生成，公司与员工均为虚构，并非真实数据。",
                        "A simulator with seed " + seed
                                + " drew the complaints and the monitored contacts of a fictional company; no real data."),
                true,
                drawn.cases,
                drawn.hearings);
    }

    /** Above zero, below one; of the bits alone, so that every JDK draws the same. */
    private double uniform() {
        return ((random.nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }

    private boolean chance(double probability) {
        return uniform() < probability;
    }

    private int below(int bound) {
        return (int) (uniform() * bound);
    }

    /** About normal, mean zero, standard deviation one: twelve uniform numbers less six. */
    private double noise() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += uniform();
        }
        return sum;
    }

    private void complaints(int week) {
        double usual = week >= 31 && week <= 33 ? 0.105 : 0.055;
        for (int i = 0; i < 280; i++) {
            if (chance(usual)) {
                complaint(FIRST_MONDAY.plusDays(7L * week + below(7)), week);
            }
        }
    }

    private void complaint(LocalDate day, int week) {
        String topic = TOPICS[TOPICS.length - 1];
        double drawn = uniform();
        for (int i = TOPICS.length - 1; i >= 0; i--) {
            topic = drawn < UP_TO[i] ? TOPICS[i] : topic;
        }
        String matter = "account-" + (1000 + below(9000)) + ":" + topic;
        Optional<QualityLog.Case> earlier = earlier(day);
        if (earlier.isPresent()) {
            topic = earlier.get().topic();
            matter = earlier.get().matter();
        }
        boolean recent = week >= WEEKS - 2;
        boolean solved = chance(recent ? 0.55 : 0.97);
        boolean answered = solved || chance(0.8);
        boolean checked = solved && chance(0.42);
        boolean reached = checked && chance(0.85);
        int worked = 1 + below(12);
        cases.add(new QualityLog.Case(
                "c-" + (10_001 + cases.size()),
                day,
                topic,
                matter,
                chance(0.24),
                chance(0.96),
                answered ? Optional.of(chance(0.91) ? Timing.IN_TIME : Timing.LATE) : Optional.empty(),
                solved ? Optional.of(chance(0.83) ? Timing.IN_TIME : Timing.LATE) : Optional.empty(),
                checked,
                reached ? Optional.of(chance(0.86)) : Optional.empty(),
                solved && chance(0.05),
                solved ? Optional.of(day.plusDays(worked)) : Optional.empty()));
    }

    /** Sometimes the matter of a complaint of the weeks before: closed since, and come back, or still open. */
    private Optional<QualityLog.Case> earlier(LocalDate day) {
        if (!chance(0.13)) {
            return Optional.empty();
        }
        List<QualityLog.Case> recent = cases.stream()
                .filter(each -> each.day().isBefore(day) && each.day().isAfter(day.minusDays(28)))
                .toList();
        return recent.isEmpty() ? Optional.empty() : Optional.of(recent.get(below(recent.size())));
    }

    private void contacts(int week) {
        for (int team = 0; team < TEAMS.length; team++) {
            int heard = 12 + below(6);
            for (int i = 0; i < heard; i++) {
                boolean passed = !chance(FAILING[team] + (week >= 34 ? 0.11 : 0));
                hearings.add(new QualityLog.Hearing(
                        "call-" + week + "-" + TEAMS[team] + "-" + i,
                        FIRST_MONDAY.plusDays(7L * week + below(7)),
                        TEAMS[team],
                        LISTENERS[below(LISTENERS.length)],
                        passed,
                        points(passed ? 86 + 6 * noise() : 62 + 7 * noise())));
            }
        }
    }

    /** Eight contacts that all three hear; the third grows stricter from session to session. */
    private void calibration(int week) {
        LocalDate day = FIRST_MONDAY.plusDays(7L * week + 3);
        for (int i = 0; i < 8; i++) {
            double quality = 80 + 11 * noise();
            String team = TEAMS[below(TEAMS.length)];
            for (int listener = 0; listener < LISTENERS.length; listener++) {
                double strict = listener == 2 ? -0.35 * week : listener == 1 ? 1.5 : 0;
                double points = points(quality + strict + 3 * noise());
                hearings.add(new QualityLog.Hearing(
                        "session-" + week + "-" + i, day, team, LISTENERS[listener], points >= 75, points));
            }
        }
    }

    private static double points(double drawn) {
        return Math.min(100, Math.max(0, Math.rint(drawn)));
    }
}
