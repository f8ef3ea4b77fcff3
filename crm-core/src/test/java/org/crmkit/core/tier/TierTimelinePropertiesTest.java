package org.crmkit.core.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RuleValue;
import org.joda.money.Money;
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
                text.append(' ')
                        .append(RandomTiers.EPOCH.plusDays(i))
                        .append('=')
                        .append(daily.get(i));
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

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_periods_cover_every_day_from_the_first_to_the_last_and_never_fall_further_than_soft_landing_lets_them(
            long seed) {
        for (long each = seed * EACH; each < (seed + 1) * EACH; each++) {
            RandomTiers tiers = new RandomTiers(each);
            InForce<TierScheme> scheme = tiers.scheme(1, false);
            LocalDate asOf = RandomTiers.EPOCH.plusDays(tiers.random.nextInt(1200));
            TierTimeline timeline = TierTimeline.from(tiers.history(14, true), scheme, asOf);
            int most = scheme.policy().downgrade().fold(atOnce -> 99, atEnd -> atEnd.softLanding()
                    .orElse(99));
            LocalDate next = RandomTiers.EPOCH;
            int rank = 0;
            for (TierPeriod period : timeline.periods()) {
                assertThat(period.days().from()).as("seed %s", each).isEqualTo(next);
                int held = scheme.policy().rank(period.level().slug());
                assertThat(rank - held).as("seed %s, %s", each, period).isLessThanOrEqualTo(most);
                assertThat(held > rank)
                        .as("seed %s, %s", each, period)
                        .isEqualTo(held > rank && period.step() == TierStep.REACHED);
                next = period.days().until();
                rank = held;
            }
            assertThat(next).as("seed %s", each).isEqualTo(asOf.plusDays(1));
        }
    }

    /** The outlook is told by running the engine ahead; here the days simply come. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_was_forecast_comes_true_unless_what_was_missing_comes_in_time(long seed) {
        for (long each = seed * EACH; each < (seed + 1) * EACH; each++) {
            RandomTiers tiers = new RandomTiers(each);
            InForce<TierScheme> scheme = tiers.scheme(1, true);
            LocalDate asOf = RandomTiers.EPOCH.plusDays(tiers.random.nextInt(500));
            TierHistory drawn = tiers.history(14, true);
            TierHistory history = TierHistory.of(
                    RandomTiers.EPOCH,
                    drawn.entries().stream().filter(e -> !e.day().isAfter(asOf)).toList());
            String as = "seed " + each;
            TierTimeline.from(history, scheme, asOf)
                    .forecast()
                    .fold(
                            stays -> assertThat(levelOn(history, scheme, asOf.plusYears(3)))
                                    .as(as)
                                    .isGreaterThanOrEqualTo(
                                            scheme.policy().rank(stays.level().slug())),
                            renews -> assertThat(TierTimeline.from(history, scheme, renews.on())
                                            .current()
                                            .step())
                                    .as(as)
                                    .isIn(TierStep.RENEWED, TierStep.REACHED),
                            falls -> {
                                int from = scheme.policy().rank(falls.level().slug());
                                assertThat(levelOn(history, scheme, falls.on()))
                                        .as(as)
                                        .isEqualTo(
                                                scheme.policy().rank(falls.to().slug()))
                                        .isLessThan(from);
                                assertThat(levelOn(history, scheme, falls.on().minusDays(1)))
                                        .as(as)
                                        .isGreaterThanOrEqualTo(from);
                                if (falls.lastDay().isAfter(asOf)
                                        && falls.unless().isPresent()) {
                                    Money missing = ((RuleValue.Amount) falls.unless()
                                                    .orElseThrow()
                                                    .gaps()
                                                    .get(0)
                                                    .missing())
                                            .money();
                                    TierHistory kept = history.with(TierEntry.bought("more", falls.lastDay(), missing));
                                    assertThat(levelOn(kept, scheme, falls.on()))
                                            .as(as + " with " + missing)
                                            .isGreaterThanOrEqualTo(from);
                                }
                                return null;
                            },
                            ends -> null);
        }
    }

    private static int levelOn(TierHistory history, InForce<TierScheme> scheme, LocalDate day) {
        return scheme.policy()
                .rank(TierTimeline.from(history, scheme, day).level().slug());
    }
}
