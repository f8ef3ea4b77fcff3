package org.crmkit.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold on any calendar, checked against a stepper that knows nothing but the clock on the wall. */
class ClockPropertiesTest {

    private static final int WINDOW = 4 * 1440;
    private static final Label WAITING = Label.of("等待", "waiting");

    static IntStream thousand() {
        return IntStream.range(0, 1000);
    }

    static IntStream hundreds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("thousand")
    void counting_agrees_with_a_look_at_every_minute(int seed) {
        Random random = new Random(seed);
        WorkingCalendar calendar = RandomCalendars.draw(random);
        WorkingHours hours = calendar.workingHours();
        MinuteStepper stepper = new MinuteStepper(calendar, RandomCalendars.moment(random), WINDOW);

        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(WINDOW);
            int until = from + random.nextInt(WINDOW - from);
            assertThat(hours.workingTimeBetween(stepper.at(from), stepper.at(until)))
                    .as("seed %s from %s to %s", seed, stepper.at(from), stepper.at(until))
                    .isEqualTo(Duration.ofMinutes(stepper.worked(from, until)));
            assertThat(hours.isOpen(stepper.at(from)))
                    .as("seed %s open at %s", seed, stepper.at(from))
                    .isEqualTo(stepper.open[from]);
            assertThat(hours.isOpen(stepper.at(from).plusSeconds(59)))
                    .as("seed %s open just before the next minute", seed)
                    .isEqualTo(stepper.open[from]);
            int next = stepper.due(from, 1, List.of());
            if (next > 0) {
                assertThat(hours.nextOpening(stepper.at(from)))
                        .as("seed %s next opening after %s", seed, stepper.at(from))
                        .isEqualTo(stepper.at(next - 1));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("thousand")
    void due_times_with_pauses_agree_with_a_look_at_every_minute(int seed) {
        Random random = new Random(seed);
        WorkingCalendar calendar = RandomCalendars.draw(random);
        WorkingHours hours = calendar.workingHours();
        MinuteStepper stepper = new MinuteStepper(calendar, RandomCalendars.moment(random), WINDOW);

        for (int i = 0; i < 10; i++) {
            int start = 1440 + random.nextInt(1440);
            int budget = 1 + random.nextInt(900);
            List<int[]> pauses = new ArrayList<>();
            for (int n = random.nextInt(4); n > 0; n--) {
                int from = random.nextInt(WINDOW - 1); // also before the start
                pauses.add(new int[] {from, from + 1 + random.nextInt(Math.min(600, WINDOW - 1 - from))});
            }
            int plain = stepper.due(start, budget, List.of());
            if (plain < 0) {
                continue;
            }
            // A pause that begins when the budget is used up without it changes nothing that matters to the stepper.
            int due = stepper.due(start, budget, pauses);
            if (due < 0) {
                continue;
            }
            Deadline deadline = hours.deadline(
                    stepper.at(start), Span.of(budget, Span.Unit.WORKING_MINUTES), ranges(pauses, stepper));
            assertThat(deadline.due())
                    .as("seed %s start %s budget %s pauses %s", seed, stepper.at(start), budget, deadline.pauses())
                    .isEqualTo(stepper.at(due));
            assertThat(hours.used(deadline, deadline.due()))
                    .as("seed %s", seed)
                    .isEqualTo(deadline.budget())
                    .isEqualTo(Duration.ofMinutes(budget));
            assertThat(deadline.paused())
                    .as("seed %s paused", seed)
                    .isEqualTo(Duration.ofMinutes(stepper.worked(start, due) - budget));
        }
    }

    private static List<TimeRange> ranges(List<int[]> pauses, MinuteStepper stepper) {
        return pauses.stream()
                .map(p -> TimeRange.of(stepper.at(p[0]), stepper.at(p[1])))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hundreds")
    void the_stretches_of_an_explanation_follow_each_other_and_add_up(int seed) {
        Random random = new Random(seed);
        WorkingCalendar calendar = RandomCalendars.draw(random);
        WorkingHours hours = calendar.workingHours();
        MinuteStepper stepper = new MinuteStepper(calendar, RandomCalendars.moment(random), WINDOW);
        int start = random.nextInt(1440);
        int[] pause = {500 + random.nextInt(1440), 2000 + random.nextInt(1000)};
        List<TimeRange> range = ranges(List.of(pause), stepper);
        Deadline deadline = hours.deadline(stepper.at(start), Span.parse("8 working hours"), range);
        int end = start + 1 + random.nextInt(WINDOW - start - 1);

        List<Stretch> stretches = hours.explain(deadline, List.of(new Pause(range.get(0), WAITING)), stepper.at(end));

        Instant cursor = stepper.at(start);
        Duration sum = Duration.ZERO;
        for (Stretch stretch : stretches) {
            assertThat(stretch.range().from()).as("seed %s", seed).isEqualTo(cursor);
            assertThat(stretch.range().length()).as("seed %s", seed).isPositive();
            cursor = stretch.range().until();
            sum = sum.plus(stretch.counted());
        }
        assertThat(cursor).as("seed %s", seed).isEqualTo(stepper.at(end));
        assertThat(sum).as("seed %s", seed).isEqualTo(hours.used(deadline, stepper.at(end)));
        int index = 0;
        for (int minute = start; minute < end; minute++) {
            Instant at = stepper.at(minute);
            while (!stretches.get(index).range().contains(at)) {
                index++;
            }
            Stretch stretch = stretches.get(index);
            boolean paused = pause[0] <= minute && minute < pause[1];
            Stretch.Kind expected = paused ? Stretch.Kind.PAUSED : Stretch.Kind.COUNTED;
            boolean counts = stretch.kind() == Stretch.Kind.COUNTED || stretch.kind() == Stretch.Kind.PAUSED;
            if (stepper.open[minute] ? stretch.kind() != expected : counts) {
                throw new AssertionError("seed " + seed + " at " + at + ": " + stretch);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hundreds")
    void what_is_counted_in_two_parts_adds_up_to_what_is_counted_at_once(int seed) {
        Random random = new Random(seed);
        WorkingHours hours = RandomCalendars.draw(random).workingHours();
        Instant a = fine(random);
        Instant b = fine(random);
        Instant c = fine(random);
        List<Instant> sorted = new ArrayList<>(List.of(a, b, c));
        Collections.sort(sorted);

        assertThat(hours.workingTimeBetween(sorted.get(0), sorted.get(1))
                        .plus(hours.workingTimeBetween(sorted.get(1), sorted.get(2))))
                .as("seed %s %s", seed, sorted)
                .isEqualTo(hours.workingTimeBetween(sorted.get(0), sorted.get(2)));
    }

    private static Instant fine(Random random) {
        return RandomCalendars.moment(random).plusNanos((long) (random.nextDouble() * 60e9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hundreds")
    void the_order_of_pauses_and_how_they_are_cut_up_change_nothing(int seed) {
        Random random = new Random(seed);
        WorkingHours hours = RandomCalendars.draw(random).workingHours();
        Instant start = fine(random);
        Span span = random.nextBoolean() ? Span.parse("40 working hours") : Span.parse("4 working days");
        List<TimeRange> pauses = new ArrayList<>();
        List<TimeRange> cut = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Instant from = start.plusSeconds(random.nextInt(500_000) - 50_000);
            int length = 2 + random.nextInt(80_000);
            Instant middle = from.plusSeconds(1L + random.nextInt(length - 1));
            Instant until = from.plusSeconds(length);
            pauses.add(TimeRange.of(from, until));
            cut.add(TimeRange.of(from, middle));
            cut.add(TimeRange.of(middle, until));
        }
        Deadline deadline = hours.deadline(start, span, pauses);
        Collections.shuffle(pauses, random);
        Collections.shuffle(cut, random);

        assertThat(hours.deadline(start, span, pauses)).as("seed %s", seed).isEqualTo(deadline);
        assertThat(hours.deadline(start, span, cut)).as("seed %s", seed).isEqualTo(deadline);
        assertThat(deadline.due()).as("seed %s", seed).isAfterOrEqualTo(hours.deadline(start, span));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("hundreds")
    void a_pause_while_closed_costs_nothing(int seed) {
        Random random = new Random(seed);
        WorkingHours hours = RandomCalendars.draw(random).workingHours();
        Instant start = fine(random);
        Span span = Span.parse("30 working hours");
        Instant plain = hours.deadline(start, span);
        Instant closed = start;
        for (int i = 0; i < 500 && hours.isOpen(closed); i++) {
            closed = closed.plusSeconds(1200);
        }
        if (hours.isOpen(closed)) {
            return; // hardly ever closed
        }

        Deadline paused = hours.deadline(start, span, List.of(TimeRange.of(closed, hours.nextOpening(closed))));

        assertThat(paused.due()).as("seed %s", seed).isEqualTo(plain);
        assertThat(paused.paused()).as("seed %s", seed).isZero();
    }

    @Test
    void the_random_calendars_hold_what_they_are_meant_to_try() {
        int nights = 0;
        int windows = 0;
        int clipped = 0;
        for (int seed = 0; seed < 1000; seed++) {
            WorkingCalendar calendar = RandomCalendars.draw(new Random(seed));
            nights += calendar.hours().mostMinutesOfNextDay() > 0 ? 1 : 0;
            windows += calendar.hours().hours().values().stream().anyMatch(day -> day.size() > 2) ? 1 : 0;
            clipped += calendar.hours().ofMakeUpDay().get(0).fromMinute()
                            < calendar.hours().mostMinutesOfNextDay()
                    ? 1
                    : 0;
        }
        assertThat(nights).isGreaterThan(200);
        assertThat(windows).isGreaterThan(500);
        assertThat(clipped).isGreaterThan(5); // a make-up day whose hours begin before a night shift ends
    }
}
