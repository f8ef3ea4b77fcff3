package org.crmkit.core.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.crmkit.core.rule.InForce;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TierTimelinePropertiesTest {

    private static final int EACH = 100;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** 6,000 histories under 6,000 sets of editions, day by day. */
    @ParameterizedTest(name = "seeds from {0}00")
    @MethodSource("seeds")
    void every_day_has_the_level_that_a_day_by_day_stepper_finds(long hundred) {
        for (long seed = hundred * EACH; seed < (hundred + 1) * EACH; seed++) {
            RandomTiers tiers = new RandomTiers(seed);
            Function<LocalDate, InForce<TierScheme>> rules = tiers.editions();
            TierHistory history = withGrants(tiers, tiers.history(14, false), rules);
            LocalDate asOf = RandomTiers.EPOCH.plusDays(tiers.random.nextInt(900));
            TierTimeline timeline = TierTimeline.from(history, rules, asOf);
            assertThat(stretches(daily(timeline)))
                    .as("seed %s, %s", seed, history)
                    .isEqualTo(stretches(ReferenceTier.levels(history, rules, RandomTiers.EPOCH, asOf)));
        }
    }

    static List<String> daily(TierTimeline timeline) {
        List<String> levels = new ArrayList<>();
        for (TierPeriod period : timeline.periods()) {
            for (long i = 0; i < period.days().days(); i++) {
                levels.add(period.level().slug());
            }
        }
        return levels;
    }

    /** Returns the days on which the level changes, short enough to be read in a failure. */
    private static String stretches(List<String> daily) {
        StringBuilder text = new StringBuilder(daily.size() + " days:");
        for (int i = 0; i < daily.size(); i++) {
            if (i == 0 || !daily.get(i).equals(daily.get(i - 1))) {
                text.append(' ').append(RandomTiers.EPOCH.plusDays(i)).append('=').append(daily.get(i));
            }
        }
        return text.toString();
    }

    /** Grants of levels that exist on their day. */
    private static TierHistory withGrants(
            RandomTiers tiers, TierHistory history, Function<LocalDate, InForce<TierScheme>> rules) {
        List<TierEntry> grants = new ArrayList<>();
        for (TierEntry entry : history.entries()) {
            if (entry instanceof TierEntry.Granted granted && !granted.day().isBefore(RandomTiers.EPOCH)) {
                List<TierLevel> levels = rules.apply(granted.day()).policy().levels();
                String level = levels.get(tiers.random.nextInt(levels.size())).slug();
                grants.add(new TierEntry.Granted(
                        granted.id(), granted.day(), level, granted.until(), granted.reason(), granted.knownOn()));
            } else if (!(entry instanceof TierEntry.Granted)) {
                grants.add(entry);
            }
        }
        return TierHistory.of(RandomTiers.EPOCH, grants);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void order_and_repetition_of_the_telling_change_nothing(long seed) {
        RandomTiers tiers = new RandomTiers(seed);
        Function<LocalDate, InForce<TierScheme>> rules = tiers.editions();
        TierHistory history = withGrants(tiers, tiers.history(20, false), rules);
        List<TierEntry> told = new ArrayList<>(history.entries());
        history.entries().stream().filter(e -> tiers.random.nextBoolean()).forEach(told::add);
        Collections.shuffle(told, tiers.random);
        LocalDate asOf = RandomTiers.EPOCH.plusDays(700);
        assertThat(TierTimeline.from(TierHistory.of(RandomTiers.EPOCH, told), rules, asOf))
                .isEqualTo(TierTimeline.from(history, rules, asOf));
    }
}
