package org.crmkit.scoring.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShiftCoverTest {

    /** What a plan leaves uncovered, then what it costs, least first. */
    private record Worth(long missing, long cost) {}

    /** Tries every plan of up to so many agents a shift. */
    private static Worth byHand(List<Integer> needed, List<ShiftPattern> shifts, int most, int people) {
        return tried(needed, shifts, new int[shifts.size()], 0, most, people);
    }

    private static Worth tried(
            List<Integer> needed, List<ShiftPattern> shifts, int[] plan, int from, int most, int people) {
        if (from == plan.length) {
            return worth(needed, shifts, plan);
        }
        Worth best = new Worth(Long.MAX_VALUE, Long.MAX_VALUE);
        int used = 0;
        for (int j = 0; j < from; j++) {
            used += plan[j];
        }
        for (int agents = 0; agents <= Math.min(most, people - used); agents++) {
            plan[from] = agents;
            Worth found = tried(needed, shifts, plan, from + 1, most, people);
            if (found.missing() < best.missing() || (found.missing() == best.missing() && found.cost() < best.cost())) {
                best = found;
            }
        }
        plan[from] = 0;
        return best;
    }

    private static Worth worth(List<Integer> needed, List<ShiftPattern> shifts, int[] plan) {
        int[] left = needed.stream().mapToInt(Integer::intValue).toArray();
        long cost = 0;
        for (int j = 0; j < plan.length; j++) {
            cost += (long) plan[j] * shifts.get(j).cost();
            for (int interval : shifts.get(j).works()) {
                left[interval] -= plan[j];
            }
        }
        long missing = 0;
        for (int each : left) {
            missing += Math.max(0, each);
        }
        return new Worth(missing, cost);
    }

    private static List<ShiftPattern> drawn(Randoms random, int intervals, int count) {
        List<ShiftPattern> shifts = new ArrayList<>();
        for (int j = 0; j < count; j++) {
            List<Integer> works = new ArrayList<>();
            for (int i = 0; i < intervals; i++) {
                if (random.uniform() < 0.5) {
                    works.add(i);
                }
            }
            if (works.isEmpty()) {
                works.add(random.below(intervals));
            }
            shifts.add(new ShiftPattern("s" + j, works, 1 + random.below(6)));
        }
        return shifts;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void small_plans_are_as_good_as_the_best_of_all_plans(long seed) {
        Randoms random = new Randoms(seed);
        for (int round = 0; round < 25; round++) {
            int intervals = 3 + random.below(4);
            List<ShiftPattern> shifts = drawn(random, intervals, 2 + random.below(4));
            List<Integer> needed = new ArrayList<>();
            for (int i = 0; i < intervals; i++) {
                needed.add(random.below(5));
            }
            boolean limited = random.below(2) == 0;
            int people = limited ? random.below(8) : 1000;
            ShiftCover found =
                    ShiftCover.of(needed, shifts, limited ? ShiftCover.Terms.people(people) : ShiftCover.Terms.USUAL);
            String said = "seed " + seed + " round " + round + ": " + needed + " " + shifts + " people " + people;
            assertThat(found.isProven()).as(said).isTrue();
            assertThat(new Worth(found.missing(), found.cost())).as(said).isEqualTo(byHand(needed, shifts, 4, people));
            assertThat(found.bound()).as(said).isEqualTo(found.cost());
            assertThat(found.people()).as(said).isLessThanOrEqualTo(people);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45})
    void without_branching_the_bound_stays_below_the_best_and_the_plan_above(long seed) {
        Randoms random = new Randoms(seed);
        for (int round = 0; round < 20; round++) {
            List<ShiftPattern> shifts = drawn(random, 10, 9);
            List<Integer> needed = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                needed.add(random.below(9));
            }
            ShiftCover best = ShiftCover.of(needed, shifts);
            ShiftCover quick = ShiftCover.of(needed, shifts, new ShiftCover.Terms(OptionalInt.empty(), 0));
            assertThat(best.isProven()).as("seed %s", seed).isTrue();
            assertThat(quick.missing()).as("seed %s", seed).isEqualTo(best.missing());
            assertThat(quick.bound()).as("seed %s", seed).isLessThanOrEqualTo(best.cost());
            assertThat(quick.cost()).as("seed %s", seed).isGreaterThanOrEqualTo(best.cost());
            assertThat(quick.gap()).as("seed %s", seed).isLessThan(0.5);
        }
    }

    @Test
    void a_week_of_five_days_on_and_two_off_takes_twenty_three() {
        // five days on, two off; 17, 13, 15, 19, 14, 16, 11 needed: scipy.optimize.milp finds 23
        List<ShiftPattern> shifts = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            List<Integer> works = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                works.add((day + i) % 7);
            }
            works.sort(null);
            shifts.add(new ShiftPattern("day-" + day, works, 1));
        }
        ShiftCover found = ShiftCover.of(List.of(17, 13, 15, 19, 14, 16, 11), shifts);
        assertThat(found.cost()).isEqualTo(23);
        assertThat(found.isProven()).isTrue();
        assertThat(found.uncovered()).isEmpty();
    }

    @Test
    void what_no_shift_works_is_left_uncovered_and_said() {
        ShiftCover found = ShiftCover.of(List.of(2, 3, 1), List.of(new ShiftPattern("early", List.of(0, 1), 8)));
        assertThat(found.uncovered()).containsExactly(new ShiftCover.Gap(2, 1));
        assertThat(found.cost()).isEqualTo(24);
        assertThat(found.onDuty()).containsExactly(3, 3, 0);
        assertThat(found.isProven()).isTrue();
        assertThat(found.reasons().get(1).text().en())
                .isEqualTo("Intervals that cannot be covered: 1; agents missing in them: 1.");
    }

    @Test
    void too_few_people_leave_as_little_uncovered_as_can_be() {
        List<ShiftPattern> shifts = List.of(
                ShiftPattern.of("early", 0, 4, 2), ShiftPattern.of("late", 3, 7, 5), ShiftPattern.of("short", 2, 4));
        List<Integer> needed = List.of(2, 2, 2, 4, 2, 2, 2);
        ShiftCover found = ShiftCover.of(needed, shifts, ShiftCover.Terms.people(3));
        assertThat(found.people()).isEqualTo(3);
        assertThat(found.missing()).isEqualTo(byHand(needed, shifts, 4, 3).missing());
        assertThat(ShiftCover.of(needed, shifts, ShiftCover.Terms.people(0)).missing())
                .isEqualTo(16);
    }

    @Test
    void a_week_of_half_hours_is_planned_with_a_bound() {
        List<ShiftPattern> shifts = new ArrayList<>();
        for (int day = 0; day < 7; day++) {
            for (int start = 14; start <= 26; start += 2) {
                int from = 48 * day + start;
                shifts.add(ShiftPattern.of("d" + day + "-" + start, from, from + 17, from + 8));
            }
        }
        List<Integer> needed = new ArrayList<>();
        for (int i = 0; i < 336; i++) {
            int hour = i % 48;
            needed.add(hour < 14 || hour >= 43 ? 0 : (int) Math.round(8 + 6 * Math.sin((hour - 14) / 29.0 * 6.0)));
        }
        ShiftCover found = ShiftCover.of(needed, shifts, new ShiftCover.Terms(OptionalInt.empty(), 20));
        assertThat(found.uncovered()).isEmpty();
        assertThat(found.bound()).isLessThanOrEqualTo(found.cost());
        assertThat(found.gap()).isLessThan(0.05);
        for (int i = 0; i < 336; i++) {
            assertThat(found.onDuty().get(i)).isGreaterThanOrEqualTo(needed.get(i));
        }
    }

    @Test
    void shifts_that_make_no_sense_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ShiftCover.of(List.of(1), List.of(ShiftPattern.of("early", 0, 2))))
                .withMessageContaining("works in interval 1; the last interval is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ShiftPattern("late", List.of(3, 2), 1))
                .withMessageContaining("had 2 after 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ShiftCover.of(List.of(1), List.of(ShiftPattern.of("a", 0, 1), ShiftPattern.of("a", 0, 1))))
                .withMessageContaining("has a twice");
    }
}
