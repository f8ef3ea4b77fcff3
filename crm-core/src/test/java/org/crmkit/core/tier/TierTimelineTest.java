package org.crmkit.core.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTimelineTest {

    private static final LocalDate JOINED = LocalDate.of(2024, 1, 10);

    private final List<TierEntry> entries = new ArrayList<>();
    private TierWindow window = TierWindow.rolling(Span.parse("12 months"));
    private Span validity = Span.parse("12 months");
    private Span grace = Span.parse("0 days");
    private Optional<Integer> softLanding = Optional.empty();
    private ReturnRule returns = ReturnRule.ON_RETURN_DAY;
    private List<TierLevel> levels = List.of(
            level("standard", LevelRule.amount(cny("0"))),
            level("silver", LevelRule.amount(cny("5000"))),
            level("gold", LevelRule.amount(cny("20000"))),
            level("platinum", LevelRule.amount(cny("60000"))));

    private static TierLevel level(String slug, LevelRule rule) {
        return new TierLevel(slug, Label.same(slug), rule);
    }

    private static Money cny(String amount) {
        return Money.of(org.joda.money.CurrencyUnit.of("CNY"), new java.math.BigDecimal(amount));
    }

    private void buys(String day, String amount) {
        entries.add(TierEntry.bought("b" + entries.size(), LocalDate.parse(day), cny(amount)));
    }

    private InForce<TierScheme> scheme() {
        return InForce.of(
                new TierScheme(window, new TierDowngrade.AtPeriodEnd(validity, grace, softLanding), returns, levels),
                RulebookVersion.of("fictional", "2024.1"));
    }

    private TierTimeline on(String day) {
        return TierTimeline.from(TierHistory.of(JOINED, entries), scheme(), LocalDate.parse(day));
    }

    private List<String> told(String day) {
        return on(day).periods().stream()
                .map(p -> p.days().from() + " " + p.level().slug() + " " + p.step())
                .toList();
    }

    @Test
    void a_customer_who_buys_nothing_stays_on_the_first_level() {
        TierTimeline timeline = on("2024-01-10");
        assertThat(told("2024-01-10")).containsExactly("2024-01-10 standard JOINED");
        assertThat(timeline.days().days()).isEqualTo(1);
        assertThat(timeline.current().reviewOn()).isEmpty();
        assertThat(timeline.current().reasons()).extracting(Reason::code).containsExactly("first-level-for-all");
        assertThat(timeline.forecast()).isEqualTo(new TierForecast.Stays(levels.get(0)));
        assertThat(timeline.next().orElseThrow().in(Lang.EN)).isEqualTo("CNY 5,000.00 (tier.levels.silver.threshold)");
        assertThat(timeline.next().orElseThrow().in(Lang.ZH)).isEqualTo("5,000.00元（tier.levels.silver.threshold）");
    }

    @Test
    void a_higher_level_is_reached_on_the_day_and_held_to_the_end_of_its_validity() {
        buys("2024-03-01", "4999.99");
        buys("2024-04-01", "0.01");
        assertThat(told("2025-04-01"))
                .containsExactly(
                        "2024-01-10 standard JOINED", "2024-04-01 silver REACHED", "2025-04-01 standard LOWERED");
        TierPeriod silver = on("2025-03-31").current();
        assertThat(silver.reviewOn()).contains(LocalDate.of(2025, 4, 1));
        assertThat(silver.qualifying())
                .isEqualTo(new Qualifying(
                        LocalDate.of(2023, 4, 2),
                        LocalDate.of(2024, 4, 1),
                        cny("5000.00"),
                        2,
                        0,
                        Optional.of(LocalDate.of(2024, 4, 1))));
        assertThat(silver.reasons())
                .extracting(reason -> reason.code() + ": " + reason.text().en())
                .containsExactly(
                        "purchases-in-window: From 2023-04-02 to 2024-04-01: purchases less returns CNY 5,000.00 (tier.window: 12 months, rules fictional@2024.1).",
                        "threshold-reached: That reaches silver, which asks for CNY 5,000.00 (tier.levels.silver.threshold).",
                        "held-until: It is held until its review on 2025-04-01 (tier.validity).");
    }

    @Test
    void what_earned_a_tier_does_not_renew_it_even_if_the_window_still_sees_it() {
        validity = Span.parse("6 months");
        buys("2024-03-01", "20000");
        assertThat(told("2024-12-31"))
                .containsExactly(
                        "2024-01-10 standard JOINED", "2024-03-01 gold REACHED", "2024-09-01 standard LOWERED");
        buys("2024-03-02", "20000");
        assertThat(told("2024-12-31"))
                .containsExactly("2024-01-10 standard JOINED", "2024-03-01 gold REACHED", "2024-09-01 gold RENEWED");
        assertThat(told("2025-12-31")).hasSize(4).last().isEqualTo("2025-03-01 standard LOWERED");
    }

    @Test
    void what_earned_a_lower_level_still_counts_towards_a_higher_one() {
        buys("2024-03-01", "6000");
        buys("2024-05-01", "14000");
        assertThat(told("2024-05-01")).last().isEqualTo("2024-05-01 gold REACHED");
    }

    @Test
    void what_lifts_a_customer_may_still_keep_the_level_below_but_not_a_level_passed_on_the_way() {
        buys("2024-03-01", "5000");
        buys("2024-09-01", "15000");
        assertThat(told("2025-09-01")).last().isEqualTo("2025-09-01 silver LOWERED");
        assertThat(on("2025-09-01").current().reasons().get(3).text().en())
                .isEqualTo(
                        "What came after silver was earned, CNY 15,000.00 from 2024-09-01 on, keeps silver, which asks for"
                                + " CNY 5,000.00 (tier.levels.silver.threshold).");
        assertThat(told("2026-09-01")).last().isEqualTo("2026-09-01 standard LOWERED");
        entries.clear();
        buys("2024-09-01", "20000");
        assertThat(told("2025-09-01")).last().isEqualTo("2025-09-01 standard LOWERED");
    }

    @Test
    void a_review_looks_at_the_days_before_it_and_the_day_itself_belongs_to_the_new_period() {
        buys("2024-03-01", "5000");
        buys("2025-02-28", "5000");
        assertThat(told("2025-03-01")).last().isEqualTo("2025-03-01 silver RENEWED");
        entries.remove(1);
        buys("2025-03-01", "5000");
        assertThat(told("2025-03-01")).last().isEqualTo("2025-03-01 silver REACHED");
        assertThat(on("2025-03-01").current().reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "purchases-in-window",
                        "below-threshold",
                        "lowered",
                        "purchases-in-window",
                        "threshold-reached",
                        "held-until");
    }

    @Test
    void soft_landing_takes_a_tier_down_by_so_many_levels_at_each_review() {
        softLanding = Optional.of(1);
        buys("2024-03-01", "60000");
        assertThat(told("2028-01-01"))
                .containsExactly(
                        "2024-01-10 standard JOINED",
                        "2024-03-01 platinum REACHED",
                        "2025-03-01 gold SOFT_LANDED",
                        "2026-03-01 silver SOFT_LANDED",
                        "2027-03-01 standard LOWERED");
        softLanding = Optional.of(2);
        assertThat(told("2028-01-01"))
                .containsExactly(
                        "2024-01-10 standard JOINED",
                        "2024-03-01 platinum REACHED",
                        "2025-03-01 silver SOFT_LANDED",
                        "2026-03-01 standard LOWERED");
        assertThat(on("2025-03-01").current().reasons())
                .extracting(Reason::code)
                .containsExactly("purchases-in-window", "below-threshold", "lowered", "soft-landing", "held-until");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-28, RENEWED, 2025-03-01", // before the review
        "2025-03-01, RENEWED, 2025-03-31", // in grace
        "2025-03-30, RENEWED, 2025-03-31", // the last day of grace
        "2025-03-31, REACHED, 2025-03-31" // the second review has just been failed
    })
    void what_is_bought_in_grace_keeps_the_tier(String day, TierStep step, LocalDate since) {
        grace = Span.parse("30 days");
        buys("2024-03-01", "5000");
        buys(day, "5000");
        TierPeriod current = on("2025-03-31").current();
        assertThat(current.step()).isEqualTo(step);
        assertThat(current.level().slug()).isEqualTo("silver");
        assertThat(current.days().from()).isEqualTo(since);
        assertThat(current.reviewOn())
                .contains(step == TierStep.RENEWED ? LocalDate.of(2026, 3, 1) : LocalDate.of(2026, 3, 31));
    }

    @Test
    void grace_keeps_the_level_and_says_until_when() {
        grace = Span.parse("30 days");
        buys("2024-03-01", "5000");
        assertThat(told("2025-03-31"))
                .containsExactly(
                        "2024-01-10 standard JOINED",
                        "2024-03-01 silver REACHED",
                        "2025-03-01 silver GRACE",
                        "2025-03-31 standard LOWERED");
        TierTimeline inGrace = on("2025-03-15");
        assertThat(inGrace.current().reviewOn()).contains(LocalDate.of(2025, 3, 31));
        assertThat(inGrace.current().reasons().get(2).text().en())
                .isEqualTo("It is kept for 30 days of grace (tier.grace) and looked at again on 2025-03-31.");
        TierForecast.Falls falls = falls(inGrace);
        assertThat(falls.graceFrom()).contains(LocalDate.of(2025, 3, 1));
        assertThat(falls.on()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(falls.lastDay()).isEqualTo(LocalDate.of(2025, 3, 30));
    }

    private static TierForecast.Falls falls(TierTimeline timeline) {
        return timeline.forecast().fold(s -> null, r -> null, f -> f, g -> null);
    }

    @Test
    void the_forecast_says_what_is_missing_and_buying_just_that_on_the_last_day_keeps_the_level() {
        softLanding = Optional.of(1);
        grace = Span.parse("30 days");
        buys("2024-03-01", "20000");
        buys("2024-06-01", "7000");
        TierForecast.Falls falls = falls(on("2024-12-31"));
        assertThat(falls.level().slug()).isEqualTo("gold");
        assertThat(falls.to().slug()).isEqualTo("silver");
        assertThat(falls.on()).isEqualTo(LocalDate.of(2025, 3, 31));
        assertThat(falls.graceFrom()).contains(LocalDate.of(2025, 3, 1));
        Shortfall.Gap gap = falls.unless().orElseThrow().gaps().get(0);
        assertThat(gap.missing()).isEqualTo(new RuleValue.Amount(cny("13000.00")));
        assertThat(gap.rule()).hasToString("tier.levels.gold.threshold");
        buys(falls.lastDay().toString(), "13000");
        assertThat(told("2025-03-31")).last().isEqualTo("2025-03-31 gold RENEWED");
        entries.remove(2);
        buys(falls.lastDay().toString(), "12999.99");
        assertThat(told("2025-03-31")).last().isEqualTo("2025-03-31 silver LOWERED");
    }

    @Test
    void a_level_earned_again_is_forecast_to_renew() {
        buys("2024-03-01", "5000");
        buys("2024-06-01", "5000");
        assertThat(on("2024-12-31").forecast())
                .isEqualTo(new TierForecast.Renews(levels.get(1), LocalDate.of(2025, 3, 1), LocalDate.of(2026, 3, 1)));
    }

    @Test
    void fixed_periods_hold_a_tier_to_the_end_of_the_period_its_validity_reaches() {
        window = TierWindow.fixed(Span.parse("12 months"), LocalDate.of(2026, 1, 1));
        buys("2024-01-10", "3000");
        buys("2024-12-31", "2000");
        assertThat(on("2025-06-01").current().reviewOn()).contains(LocalDate.of(2026, 1, 1));
        validity = Span.parse("0 days");
        assertThat(on("2024-12-31").current().reviewOn()).contains(LocalDate.of(2025, 1, 1));
        assertThat(told("2025-01-01")).last().isEqualTo("2025-01-01 standard LOWERED");
    }

    @Test
    void fixed_periods_begin_anew_for_everybody() {
        window = TierWindow.fixed(Span.parse("12 months"), LocalDate.of(2026, 1, 1));
        buys("2024-12-31", "3000");
        buys("2025-01-01", "4000");
        assertThat(on("2025-06-01").level().slug()).isEqualTo("standard");
        assertThat(on("2025-06-01").next().orElseThrow().gaps().get(0).missing())
                .isEqualTo(new RuleValue.Amount(cny("1000.00")));
    }

    @Test
    void anniversary_periods_begin_on_the_day_of_joining() {
        window = TierWindow.sinceJoining(Span.parse("12 months"));
        buys("2025-01-09", "3000");
        buys("2025-01-10", "2000");
        assertThat(on("2025-06-01").level().slug()).isEqualTo("standard");
        buys("2026-01-09", "3000");
        assertThat(told("2026-01-09")).last().isEqualTo("2026-01-09 silver REACHED");
        assertThat(on("2026-01-09").current().reviewOn()).contains(LocalDate.of(2027, 1, 10));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierTimeline.from(TierHistory.of(entries), scheme(), LocalDate.of(2026, 1, 9)))
                .withMessageContaining("day of joining was missing")
                .withMessageContaining("joining-anniversary");
    }

    @Test
    void a_period_from_tier_entry_counts_what_was_bought_from_that_day_on() {
        window = TierWindow.sinceTierEntry(Span.parse("12 months"));
        buys("2024-02-01", "4000");
        buys("2024-03-01", "1000");
        buys("2024-05-01", "15000");
        assertThat(on("2024-05-01").level().slug()).isEqualTo("silver");
        assertThat(on("2024-05-01").next().orElseThrow().gaps().get(0).missing())
                .isEqualTo(new RuleValue.Amount(cny("4000.00")));
    }

    @Test
    void a_return_counts_on_its_day_or_undoes_the_purchase_by_the_rule() {
        buys("2024-03-01", "20000");
        entries.add(TierEntry.returned("r", LocalDate.of(2024, 3, 2), cny("20000"), "b0"));
        assertThat(on("2024-04-01").level().slug()).isEqualTo("gold");
        returns = ReturnRule.REVERSE_PURCHASE;
        assertThat(told("2024-04-01")).containsExactly("2024-01-10 standard JOINED");
        assertThat(told("2024-03-01")).last().isEqualTo("2024-03-01 gold REACHED");
    }

    @Test
    void what_was_bought_before_joining_does_not_count_nor_does_its_return() {
        buys("2024-01-09", "20000");
        entries.add(TierEntry.returned("r", LocalDate.of(2024, 3, 2), cny("20000"), "b0"));
        buys("2024-03-02", "5000");
        assertThat(told("2024-04-01")).containsExactly("2024-01-10 standard JOINED", "2024-03-02 silver REACHED");
    }

    @Test
    void a_grant_lies_over_what_is_earned_and_ends_on_its_day() {
        buys("2024-03-01", "5000");
        entries.add(TierEntry.granted(
                "g", LocalDate.of(2024, 4, 1), "gold", LocalDate.of(2024, 7, 1), "opening of the flagship store"));
        assertThat(told("2024-07-01"))
                .containsExactly(
                        "2024-01-10 standard JOINED",
                        "2024-03-01 silver REACHED",
                        "2024-04-01 gold GRANTED",
                        "2024-07-01 silver GRANT_ENDED");
        TierTimeline granted = on("2024-06-30");
        assertThat(granted.current().reviewOn()).contains(LocalDate.of(2024, 7, 1));
        assertThat(granted.forecast())
                .isEqualTo(new TierForecast.GrantEnds(levels.get(2), levels.get(1), LocalDate.of(2024, 7, 1)));
        assertThat(granted.current().reasons().get(0).text().en())
                .contains("opening of the flagship store")
                .contains("2024-07-01");
        assertThat(on("2024-07-01").current().reviewOn()).contains(LocalDate.of(2025, 3, 1));
    }

    @Test
    void a_level_by_invitation_is_granted_only_and_one_earned_meanwhile_takes_over() {
        levels = List.of(levels.get(0), levels.get(1), levels.get(2), level("circle", LevelRule.byInvitation()));
        buys("2024-03-01", "900000");
        assertThat(on("2024-03-01").level().slug()).isEqualTo("gold");
        assertThat(on("2024-03-01").next()).isEmpty();
        entries.add(TierEntry.granted("g", LocalDate.of(2024, 4, 1), "circle", LocalDate.of(2024, 5, 1), "test"));
        entries.add(TierEntry.granted("h", LocalDate.of(2024, 4, 10), "gold", LocalDate.of(2024, 6, 1), "test"));
        assertThat(told("2024-06-01"))
                .endsWith("2024-04-01 circle GRANTED", "2024-05-01 gold GRANT_ENDED")
                .hasSize(4);
        entries.add(TierEntry.granted("i", LocalDate.of(2024, 4, 10), "diamond", LocalDate.of(2024, 6, 1), "test"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2024-06-01"))
                .withMessageContaining("Granted.level of i was 'diamond'");
    }

    @Test
    void criteria_are_met_one_or_all_and_a_recent_purchase_besides() {
        LevelRule any = new LevelRule(
                Optional.of(cny("5000")), Optional.of(3), Optional.of(100L), LevelRule.Match.ANY, Optional.empty());
        levels = List.of(levels.get(0), level("silver", any));
        buys("2024-03-01", "1");
        buys("2024-03-02", "1");
        assertThat(on("2024-03-02").level().slug()).isEqualTo("standard");
        assertThat(on("2024-03-02").next().orElseThrow().in(Lang.EN))
                .isEqualTo("CNY 4,998.00 (tier.levels.silver.threshold) or 1 purchases (tier.levels.silver.purchases)"
                        + " or 100 points (tier.levels.silver.points)");
        entries.add(TierEntry.points("p", LocalDate.of(2024, 3, 3), 100));
        assertThat(on("2024-03-03").level().slug()).isEqualTo("silver");
        entries.remove(2);
        buys("2024-03-03", "1");
        assertThat(on("2024-03-03").level().slug()).isEqualTo("silver");

        LevelRule all = new LevelRule(
                Optional.of(cny("5000")),
                Optional.of(3),
                Optional.empty(),
                LevelRule.Match.ALL,
                Optional.of(Span.parse("30 days")));
        levels = List.of(levels.get(0), level("silver", all));
        entries.clear();
        buys("2024-03-01", "5000");
        buys("2024-03-02", "1");
        assertThat(on("2024-03-02").level().slug()).isEqualTo("standard");
        buys("2024-05-02", "1");
        TierTimeline reached = on("2024-05-02");
        assertThat(reached.level().slug()).isEqualTo("silver");
        assertThat(reached.current().reasons().get(1).text().en())
                .isEqualTo("That reaches silver, which asks for CNY 5,000.00 (tier.levels.silver.threshold) and"
                        + " 3 purchases (tier.levels.silver.purchases), and a purchase within 30 days"
                        + " (tier.levels.silver.last-purchase-within).");
        assertThat(reached.current().reasons().get(0).text().en()).contains("CNY 5,002.00, 3 purchases (");
    }

    @Test
    void the_edition_in_force_on_the_day_decides_and_a_tier_runs_to_its_review_under_any() {
        buys("2024-03-01", "20000");
        buys("2024-08-01", "6000");
        InForce<TierScheme> old = scheme();
        levels = List.of(
                levels.get(0),
                level("silver", LevelRule.amount(cny("30000"))),
                level("gold", LevelRule.amount(cny("90000"))));
        InForce<TierScheme> stricter = InForce.of(scheme().policy(), RulebookVersion.of("fictional", "2024.2"));
        Function<LocalDate, InForce<TierScheme>> rules = day -> day.isBefore(LocalDate.of(2024, 6, 1)) ? old : stricter;
        TierHistory history = TierHistory.of(JOINED, entries);
        TierTimeline timeline = TierTimeline.from(history, rules, LocalDate.of(2025, 3, 1));
        assertThat(timeline.periods())
                .extracting(p -> p.days().from() + " " + p.level().slug() + " " + p.decidedUnder())
                .containsExactly(
                        "2024-01-10 standard fictional@2024.1",
                        "2024-03-01 gold fictional@2024.1",
                        "2025-03-01 standard fictional@2024.2");
    }

    @Test
    void a_level_an_edition_abolishes_is_replaced_by_what_the_purchases_reach() {
        buys("2024-03-01", "20000");
        InForce<TierScheme> old = scheme();
        levels = List.of(levels.get(0), levels.get(1), level("jade", LevelRule.amount(cny("30000"))));
        InForce<TierScheme> next = InForce.of(scheme().policy(), RulebookVersion.of("fictional", "2024.2"));
        TierTimeline timeline = TierTimeline.from(
                TierHistory.of(JOINED, entries),
                day -> day.isBefore(LocalDate.of(2024, 6, 1)) ? old : next,
                LocalDate.of(2024, 6, 1));
        assertThat(timeline.current().step()).isEqualTo(TierStep.RESTATED);
        assertThat(timeline.level().slug()).isEqualTo("silver");
        assertThat(timeline.current().reasons())
                .extracting(Reason::code)
                .containsExactly("purchases-in-window", "level-abolished", "held-until");
    }

    @Test
    void a_late_entry_changes_what_is_known_and_not_what_was_believed() {
        buys("2024-03-01", "5000");
        entries.add(TierEntry.returned("r", LocalDate.of(2024, 2, 20), cny("1"), "unknown")
                .knownOn(LocalDate.of(2024, 5, 1)));
        TierHistory history = TierHistory.of(JOINED, entries);
        LocalDate day = LocalDate.of(2024, 6, 1);
        TierTimeline believed = TierTimeline.from(history.asKnownOn(LocalDate.of(2024, 4, 30)), scheme(), day);
        TierTimeline known = TierTimeline.from(history.asKnownOn(LocalDate.of(2024, 5, 1)), scheme(), day);
        assertThat(believed.level().slug()).isEqualTo("silver");
        assertThat(known.level().slug()).isEqualTo("standard");
        List<TierDifference> differences = TierDifference.between(believed, known);
        assertThat(differences).singleElement().satisfies(difference -> {
            assertThat(difference.days()).hasToString("[2024-03-01, 2024-06-02)");
            assertThat(difference.reason().text().en())
                    .isEqualTo("From 2024-03-01 to 2024-06-01: silver became standard.");
        });
        assertThat(TierDifference.between(known, known)).isEmpty();
    }

    @Test
    void two_entries_of_one_id_that_differ_are_refused_and_the_earliest_telling_counts() {
        TierEntry.Bought one = TierEntry.bought("b", JOINED, cny("1"));
        TierHistory twice = TierHistory.of(JOINED, List.of(one.knownOn(JOINED.plusDays(9)), one));
        assertThat(twice.entries()).containsExactly(one);
        assertThat(twice.contains(one.knownOn(JOINED.plusDays(3)))).isTrue();
        assertThat(twice.with(one)).isEqualTo(twice);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierHistory.of(JOINED, List.of(one, TierEntry.bought("b", JOINED, cny("2")))))
                .withMessageContaining("two entries of id b");
    }

    @Test
    void entries_that_mean_nothing_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierEntry.bought("b", JOINED, cny("0")))
                .withMessageContaining("above zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierEntry.bought(" ", JOINED, cny("1")))
                .withMessageContaining("Bought.id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierEntry.returned("r", JOINED, cny("-1"), "b"))
                .withMessageContaining("Returned.amount of r");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierEntry.points("p", JOINED, 0))
                .withMessageContaining("not be zero");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierEntry.granted("g", JOINED, "gold", JOINED, "x"))
                .withMessageContaining("first day it no longer holds");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierEntry.bought("b", JOINED, cny("1")).knownOn(JOINED.minusDays(1)))
                .withMessageContaining("knownOn");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2024-01-09"))
                .withMessageContaining("must not be before 2024-01-10");
        entries.add(TierEntry.bought("usd", JOINED, Money.parse("USD 1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> on("2024-02-01"))
                .withMessageContaining("Entry usd of 2024-01-10 was USD 1.00");
        entries.clear();
        buys("2024-02-01", "92233720368547758.07");
        assertThatIllegalArgumentException().isThrownBy(() -> on("2024-02-01")).withMessageContaining("2^62");
    }
}
