package org.crmkit.core.view.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.time.DatePeriod;
import org.crmkit.core.view.Room;
import org.crmkit.core.view.dashboard.Window.Step;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WindowTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Label NAME = Label.of("数", "Number");
    private static final Reason NOTHING = Reason.of("nothing", "无", "nothing");
    private static final RulebookVersion V1 = RulebookVersion.of("acme", "2026.1");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Window window(String first, String last, Step step) {
        return Window.of(DatePeriod.ofDays(day(first), day(last)), step, ZONE);
    }

    @Test
    void weeks_begin_on_monday_and_the_outer_ones_are_cut() {
        // 1 March 2026 is a Sunday
        assertThat(window("2026-03-01", "2026-03-10", Step.WEEK).parts())
                .containsExactly(
                        DatePeriod.ofDays(day("2026-03-01"), day("2026-03-01")),
                        DatePeriod.ofDays(day("2026-03-02"), day("2026-03-08")),
                        DatePeriod.ofDays(day("2026-03-09"), day("2026-03-10")));
        assertThat(window("2026-01-15", "2026-03-01", Step.MONTH).parts())
                .containsExactly(
                        DatePeriod.ofDays(day("2026-01-15"), day("2026-01-31")),
                        DatePeriod.ofDays(day("2026-02-01"), day("2026-02-28")),
                        DatePeriod.ofDays(day("2026-03-01"), day("2026-03-01")));
        assertThat(window("2026-03-01", "2026-03-03", Step.DAY).parts()).hasSize(3);
    }

    @Test
    void a_day_begins_where_the_rulebook_is_at_home() {
        Window march = window("2026-03-01", "2026-03-31", Step.MONTH);

        assertThat(march.contains(Instant.parse("2026-02-28T16:00:00Z"))).isTrue();
        assertThat(march.contains(Instant.parse("2026-02-28T15:59:59Z"))).isFalse();
        assertThat(march.contains(Instant.parse("2026-03-31T15:59:59Z"))).isTrue();
        assertThat(march.contains(Instant.parse("2026-03-31T16:00:00Z"))).isFalse();
        assertThat(march.range().from()).isEqualTo(Instant.parse("2026-02-28T16:00:00Z"));
        assertThat(march.range().until()).isEqualTo(Instant.parse("2026-03-31T16:00:00Z"));
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_day_of_the_period_is_in_one_part_and_counts_add_up(long seed) {
        Random random = new Random(seed);
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        DatePeriod period = new DatePeriod(from, from.plusDays(1 + random.nextInt(200)));
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            days.add(from.plusDays(random.nextInt(300) - 50));
        }
        for (Step step : Step.values()) {
            Window window = Window.of(period, step, ZONE);
            List<DatePeriod> parts = window.parts();
            assertThat(parts.get(0).from()).as("seed %s", seed).isEqualTo(period.from());
            assertThat(parts.get(parts.size() - 1).until()).as("seed %s", seed).isEqualTo(period.until());
            for (int i = 1; i < parts.size(); i++) {
                assertThat(parts.get(i).from())
                        .as("seed %s", seed)
                        .isEqualTo(parts.get(i - 1).until());
            }
            long counted = Trend.counts("n", NAME, days, one -> one, window).points().stream()
                    .mapToLong(point -> point.value().fold(c -> c.number(), s -> -1L, m -> -1L, g -> -1L))
                    .sum();
            assertThat(counted)
                    .as("seed %s, %s", seed, step)
                    .isEqualTo(days.stream().filter(period::contains).count());
        }
    }

    @Test
    void a_share_of_nothing_is_undefined_in_a_trend_too() {
        Trend trend = Trend.shares(
                "even",
                NAME,
                List.of(day("2026-03-02"), day("2026-03-03"), day("2026-05-02")),
                one -> one,
                one -> one.getDayOfMonth() % 2 == 0,
                window("2026-03-01", "2026-05-31", Step.MONTH));

        assertThat(trend.points())
                .extracting(point -> point.value().label().en())
                .containsExactly("50% (1 of 2)", "- (Nothing happened in it)", "100% (1 of 1)");
        assertThat(trend.lastChange()).isEmpty();
    }

    @Test
    void amounts_are_summed_and_counts_compared_with_the_step_before() {
        Window window = window("2026-03-01", "2026-04-30", Step.MONTH);
        List<LocalDate> days = List.of(day("2026-03-02"), day("2026-04-01"), day("2026-04-30"), day("2026-05-01"));

        assertThat(Trend.counts("n", NAME, days, one -> one, window).lastChange())
                .contains(1L);
        assertThat(Trend.counts("n", NAME, days, one -> one, window("2026-04-01", "2026-04-30", Step.MONTH))
                        .lastChange())
                .isEmpty();
        assertThat(Trend.sums(
                                "sum",
                                NAME,
                                days,
                                one -> one,
                                one -> Money.parse("CNY 2.50"),
                                CurrencyUnit.of("CNY"),
                                window)
                        .text(Lang.EN))
                .isEqualTo("Number (by month)\n    2026-03-01  CNY 2.50\n    2026-04-01  CNY 5.00\n");
    }

    @ParameterizedTest
    @CsvSource({"4, 5, REACHED", "79999, 100000, MISSED", "80000, 100000, REACHED", "0, 0, UNDEFINED"})
    void a_share_at_its_target_reaches_it_without_rounding(long part, long whole, Target.Standing standing) {
        FigureValue share = FigureValue.Shared.of(part, whole, NOTHING);

        assertThat(Target.atLeast(RuleKey.of("a.b"), new BigDecimal("0.8"), V1, share)
                        .standing())
                .isEqualTo(standing);
    }

    @ParameterizedTest
    @CsvSource({"80, REACHED", "79.9999, MISSED"})
    void a_gauge_is_compared_as_it_was_measured(BigDecimal value, Target.Standing standing) {
        FigureValue gauge = new FigureValue.Gauged(new Measured.Known<>(value, 3), Label.of("分", "points"));

        assertThat(Target.atLeast(RuleKey.of("a.b"), new BigDecimal("80"), V1, gauge)
                        .standing())
                .isEqualTo(standing);
    }

    @Test
    void a_panel_names_what_misses_its_target_and_has_each_key_once() {
        Window window = window("2026-03-01", "2026-03-31", Step.MONTH);
        Panel panel = new PanelMaker(Room.SURVEY, window)
                .share("good", "好", "Good", PanelMaker.share(9, 10, NOTHING))
                .atLeast("survey.response-rate", new BigDecimal("0.9"), V1)
                .share("bad", "差", "Bad", PanelMaker.share(8, 10, NOTHING))
                .atLeast("survey.response-rate", new BigDecimal("0.9"), V1)
                .share("none", "无", "None", PanelMaker.share(0, 0, NOTHING))
                .atLeast("survey.response-rate", new BigDecimal("0.9"), V1)
                .count("n", "数", "Number", 1234)
                .panel();

        assertThat(panel.missed()).extracting(Figure::key).containsExactly("bad");
        assertThat(panel.text(Lang.EN)).isEqualTo("""
                        Surveys
                          Good: 90% (9 of 10); target ≥90%, on target [survey.response-rate acme@2026.1]
                          Bad: 80% (8 of 10); target ≥90%, off target [survey.response-rate acme@2026.1]
                          None: - (nothing); target ≥90%, nothing to compare [survey.response-rate acme@2026.1]
                          Number: 1,234
                        """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PanelMaker(Room.SURVEY, window)
                        .count("n", "数", "N", 1)
                        .count("n", "数", "N", 2)
                        .panel())
                .withMessageContaining("twice");
    }

    @Test
    void a_dashboard_puts_rooms_in_order_and_says_which_are_missing() {
        Window window = window("2026-03-01", "2026-03-31", Step.MONTH);
        Panel survey = new PanelMaker(Room.SURVEY, window).panel();
        Panel tier = new PanelMaker(Room.TIER, window).panel();

        Dashboard dashboard = Dashboard.of(window, List.of(survey, tier));

        assertThat(dashboard.panels()).containsExactly(tier, survey);
        assertThat(dashboard.panel(Room.TIER)).contains(tier);
        assertThat(dashboard.panel(Room.CREDIT)).isEqualTo(Optional.empty());
        assertThat(dashboard.missing()).hasSize(Room.values().length - 2).doesNotContain(Room.TIER, Room.SURVEY);
        assertThat(dashboard.text(Lang.ZH)).startsWith("2026-03-01 至 2026-03-31\n\n客户分级\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dashboard.of(window, List.of(tier, tier)))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dashboard.of(window("2026-03-01", "2026-03-30", Step.MONTH), List.of(tier)))
                .withMessageContaining("TIER");
    }
}
