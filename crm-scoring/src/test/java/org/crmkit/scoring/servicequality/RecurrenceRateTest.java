package org.crmkit.scoring.servicequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Share;
import org.crmkit.scoring.internal.Randoms;
import org.crmkit.scoring.servicequality.RecurrenceRate.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceRateTest {

    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Duration MONTH = Duration.ofDays(30);

    private static Instant day(int day) {
        return START.plus(Duration.ofDays(day));
    }

    private static LodgedComplaint complaint(String key, String matter, int received, int closed) {
        return new LodgedComplaint(
                key, matter, day(received), closed < 0 ? Optional.empty() : Optional.of(day(closed)));
    }

    private static List<Kind> kinds(LodgedComplaint... complaints) {
        return RecurrenceRate.of(List.of(complaints), MONTH, day(400)).lines().stream()
                .map(RecurrenceRate.Line::kind)
                .toList();
    }

    @Test
    void a_report_while_the_earlier_one_is_open_is_a_duplicate() {
        assertThat(kinds(complaint("a", "m", 0, 10), complaint("b", "m", 5, 6), complaint("c", "m", 8, -1)))
                .containsExactly(Kind.FRESH, Kind.DUPLICATE, Kind.DUPLICATE);
        assertThat(kinds(complaint("a", "m", 0, -1), complaint("b", "m", 300, -1)))
                .containsExactly(Kind.FRESH, Kind.DUPLICATE);
    }

    @Test
    void the_window_runs_from_the_closing_and_its_end_still_counts() {
        assertThat(kinds(complaint("a", "m", 0, 20), complaint("b", "m", 50, 51)))
                .containsExactly(Kind.FRESH, Kind.RECURRENCE); // 50 days after it came in, 30 after it was closed
        assertThat(kinds(complaint("a", "m", 0, 20), complaint("b", "m", 51, 52)))
                .containsExactly(Kind.FRESH, Kind.FRESH);
        assertThat(kinds(complaint("a", "m", 0, 20), complaint("b", "m", 20, 52)))
                .containsExactly(Kind.FRESH, Kind.RECURRENCE);
    }

    @Test
    void occurrences_are_counted_along_the_chain_and_other_matters_do_not_count() {
        RecurrenceRate rate = RecurrenceRate.of(
                List.of(
                        complaint("a", "m", 0, 5),
                        complaint("x", "other", 6, 7),
                        complaint("b", "m", 10, 15),
                        complaint("c", "m", 20, 25),
                        complaint("d", "m", 22, -1)),
                MONTH,
                day(100));
        assertThat(rate.lines()).extracting(RecurrenceRate.Line::occurrence).containsExactly(1, 1, 2, 3, 3);
        assertThat(rate.lines().get(3).of()).contains("b");
        assertThat(rate.repeated().value()).contains(new Share(2, 4));
        assertThat(rate.cameBack().value()).contains(new Share(2, 4)); // a and b did; x and c did not
        assertThat(rate.duplicates()).isEqualTo(1);
    }

    @Test
    void a_closing_whose_window_has_not_ended_says_nothing_yet_even_if_the_matter_is_back() {
        RecurrenceRate rate = RecurrenceRate.of(
                List.of(complaint("a", "m", 0, 80), complaint("b", "m", 90, -1), complaint("c", "n", 1, 60)),
                MONTH,
                day(90));
        assertThat(rate.cameBack().value()).contains(new Share(0, 1));
        assertThat(rate.unended()).isEqualTo(1);
        assertThat(RecurrenceRate.of(List.of(), MONTH, day(1)).repeated().value())
                .isEmpty();
    }

    @Test
    void a_complaint_after_the_end_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecurrenceRate.of(List.of(complaint("a", "m", 10, -1)), MONTH, day(9)))
                .withMessageContaining("RecurrenceRate.until");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void it_agrees_with_brute_force_over_all_earlier_complaints(long seed) {
        Randoms random = new Randoms(seed);
        List<LodgedComplaint> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            int received = random.below(300);
            all.add(complaint(
                    "c" + (100 + i),
                    "m" + random.below(4),
                    received,
                    random.below(5) == 0 ? -1 : received + random.below(40)));
        }
        RecurrenceRate rate = RecurrenceRate.of(all, MONTH, day(300));
        List<RecurrenceRate.Line> before = new ArrayList<>();
        for (RecurrenceRate.Line line : rate.lines()) {
            Instant at = line.complaint().receivedAt();
            boolean open = false;
            boolean recent = false;
            for (RecurrenceRate.Line earlier : before) {
                boolean same = earlier.kind() != Kind.DUPLICATE
                        && earlier.complaint().matter().equals(line.complaint().matter());
                Optional<Instant> closed = earlier.complaint().closedAt();
                open |= same && (closed.isEmpty() || closed.get().isAfter(at));
                recent |= same && closed.isPresent() && !at.isAfter(closed.get().plus(MONTH));
            }
            assertThat(line.kind())
                    .as("seed %s, %s", seed, line.complaint().key())
                    .isEqualTo(open ? Kind.DUPLICATE : recent ? Kind.RECURRENCE : Kind.FRESH);
            before.add(line);
        }
    }
}
