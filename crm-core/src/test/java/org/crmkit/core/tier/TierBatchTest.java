package org.crmkit.core.tier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TierBatchTest {

    private static final int CUSTOMERS = 100;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** 10,000 customers under 100 schemes of amounts, purchases and recent purchases. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_customer_has_the_level_the_timeline_ends_with(long seed) {
        RandomTiers tiers = new RandomTiers(seed);
        InForce<TierScheme> scheme = batchable(tiers);
        LocalDate asOf = RandomTiers.EPOCH.plusDays(tiers.random.nextInt(900));
        List<TierHistory> histories = new ArrayList<>();
        int[] joined = new int[CUSTOMERS];
        for (int i = 0; i < CUSTOMERS; i++) {
            TierHistory drawn = tiers.history(14, true);
            joined[i] =
                    (int) RandomTiers.EPOCH.plusDays(tiers.random.nextInt(30)).toEpochDay();
            histories.add(TierHistory.of(LocalDate.ofEpochDay(joined[i]), unlinked(drawn)));
        }
        TierColumns columns = columns(histories, tiers);
        TierLevels levels = TierBatch.of(scheme).evaluate(columns, joined, asOf);
        for (int i = 0; i < CUSTOMERS; i++) {
            String expected = asOf.toEpochDay() < joined[i]
                    ? "l0"
                    : TierTimeline.from(histories.get(i), scheme, asOf).level().slug();
            assertThat(levels.level(i).slug())
                    .as("seed %s, customer %s: %s, %s", seed, i, histories.get(i), scheme)
                    .isEqualTo(expected);
        }
        assertThat(levels.counts().stream().mapToInt(Integer::intValue).sum()).isEqualTo(CUSTOMERS);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void each_customer_has_the_level_of_the_quick_view(long seed) {
        RandomTiers tiers = new RandomTiers(seed);
        InForce<TierScheme> scheme = amountsOnly(tiers.rolling());
        LocalDate asOf = RandomTiers.EPOCH.plusDays(tiers.random.nextInt(900));
        List<TierHistory> histories = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            histories.add(TierHistory.of(unlinked(tiers.history(14, true))));
        }
        TierLevels levels = TierBatch.of(scheme).evaluate(columns(histories, tiers), asOf);
        for (int i = 0; i < CUSTOMERS; i++) {
            List<Purchase> purchases = histories.get(i).entries().stream()
                    .map(e -> new Purchase(e.day(), Money.ofMinor(CurrencyUnit.of("CNY"), signed(e))))
                    .toList();
            String expected =
                    TierAssignment.from(purchases, scheme, asOf).level().slug();
            assertThat(levels.level(i).slug())
                    .as("seed %s, customer %s", seed, i)
                    .isEqualTo(expected);
            assertThat(TierTimeline.from(histories.get(i), scheme, asOf).level().slug())
                    .as("seed %s, customer %s", seed, i)
                    .isEqualTo(expected);
        }
    }

    private static InForce<TierScheme> amountsOnly(InForce<TierScheme> scheme) {
        return scheme;
    }

    private static InForce<TierScheme> batchable(RandomTiers tiers) {
        while (true) {
            InForce<TierScheme> scheme = tiers.scheme(1, tiers.random.nextBoolean());
            boolean hasPoints = scheme.policy().levels().stream()
                    .anyMatch(level -> level.rule().points().isPresent());
            if (!hasPoints && scheme.policy().returns() == ReturnRule.ON_RETURN_DAY) {
                return scheme;
            }
        }
    }

    /** Returns of unknown purchases, as the columns have them. */
    private static List<TierEntry> unlinked(TierHistory history) {
        return history.entries().stream()
                .map(entry -> entry instanceof TierEntry.Returned r
                        ? new TierEntry.Returned(r.id(), r.day(), r.amount(), Optional.empty(), r.knownOn())
                        : entry)
                .toList();
    }

    private static long signed(TierEntry entry) {
        return entry.fold(
                bought -> bought.amount().getAmountMinorLong(),
                returned -> -returned.amount().getAmountMinorLong(),
                points -> 0L,
                granted -> 0L);
    }

    private static TierColumns columns(List<TierHistory> histories, RandomTiers tiers) {
        List<long[]> rows = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            for (TierEntry entry : histories.get(i).entries()) {
                rows.add(new long[] {i, entry.day().toEpochDay(), signed(entry)});
            }
        }
        java.util.Collections.shuffle(rows, tiers.random);
        int[] customer = rows.stream().mapToInt(row -> (int) row[0]).toArray();
        int[] day = rows.stream().mapToInt(row -> (int) row[1]).toArray();
        long[] minor = rows.stream().mapToLong(row -> row[2]).toArray();
        return TierColumns.of(histories.size(), customer, day, minor);
    }

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int TODAY = (int) DAY.toEpochDay();

    private static InForce<TierScheme> scheme(TierLevel... levels) {
        return InForce.of(
                TierScheme.rolling(Span.parse("12 months"), List.of(levels)), RulebookVersion.of("fictional", "1"));
    }

    private static InForce<TierScheme> twoLevels() {
        return scheme(TierSchemeTest.level("standard", "CNY 0.00"), TierSchemeTest.level("gold", "CNY 100.00"));
    }

    @Test
    void a_customer_without_purchases_is_on_the_first_level() {
        TierLevels levels = TierBatch.of(twoLevels())
                .evaluate(TierColumns.of(3, new int[] {1}, new int[] {TODAY}, new long[] {10_000}), DAY);
        assertThat(levels.customers()).isEqualTo(3);
        assertThat(List.of(levels.rank(0), levels.rank(1), levels.rank(2))).containsExactly(0, 1, 0);
        assertThat(levels.counts()).containsExactly(2, 1);
        assertThat(levels.decidedUnder()).hasToString("fictional@1");
    }

    @Test
    void a_sum_beyond_what_is_counted_exactly_is_refused_with_the_customer() {
        long half = Long.MAX_VALUE / 2;
        TierColumns columns = TierColumns.of(2, new int[] {1, 1}, new int[] {TODAY, TODAY}, new long[] {half, 1});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierBatch.of(twoLevels()).evaluate(columns, DAY))
                .withMessage(
                        "The purchases of customer 1 came to more than 2^62 minor units; they must stay below. Correct the amounts.");
        TierColumns atEnd = TierColumns.of(1, new int[] {0, 0}, new int[] {TODAY, TODAY}, new long[] {half, 1});
        InForce<TierScheme> stepped = InForce.of(
                new TierScheme(
                        TierWindow.rolling(Span.parse("12 months")),
                        new TierDowngrade.AtPeriodEnd(Span.parse("12 months"), Span.parse("0 days"), Optional.empty()),
                        ReturnRule.ON_RETURN_DAY,
                        twoLevels().policy().levels()),
                RulebookVersion.of("fictional", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierBatch.of(stepped).evaluate(atEnd, DAY))
                .withMessageContaining("customer 0");
        TierColumns within = TierColumns.of(1, new int[] {0}, new int[] {TODAY}, new long[] {half});
        assertThat(TierBatch.of(stepped).evaluate(within, DAY).rank(0)).isEqualTo(1);
        assertThat(TierBatch.of(twoLevels()).evaluate(within, DAY).rank(0)).isEqualTo(1);
    }

    @Test
    void what_the_columns_cannot_tell_is_refused() {
        TierLevel byPoints = new TierLevel(
                "gold",
                Label.same("Gold"),
                new LevelRule(
                        Optional.empty(), Optional.empty(), Optional.of(5L), LevelRule.Match.ALL, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierBatch.of(scheme(TierSchemeTest.level("standard", "CNY 0.00"), byPoints)))
                .withMessageContaining("tier.levels.gold.points was 5");
        TierScheme plain = twoLevels().policy();
        TierScheme reversing =
                new TierScheme(plain.window(), plain.downgrade(), ReturnRule.REVERSE_PURCHASE, plain.levels());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierBatch.of(InForce.of(reversing, RulebookVersion.of("fictional", "1"))))
                .withMessageContaining("tier.returns was reverse-purchase");
    }

    @Test
    void columns_that_do_not_fit_are_refused_with_the_row() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierColumns.of(1, new int[] {0, 1}, new int[] {0, 0}, new long[] {1, 1}))
                .withMessageContaining("row 1 was customer 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierColumns.of(1, new int[] {0}, new int[] {0}, new long[] {0}))
                .withMessageContaining("amount 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierColumns.of(1, new int[] {0}, new int[] {0, 0}, new long[] {1}))
                .withMessageContaining("one length");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TierBatch.of(twoLevels())
                        .evaluate(TierColumns.of(1, new int[0], new int[0], new long[0]), new int[0], DAY))
                .withMessageContaining("one for each of 1 customers");
    }
}
