package org.crmkit.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditCheckTest {

    private final Trails five = new Trails().with(5);

    static IntStream fiveEntries() {
        return IntStream.rangeClosed(1, 5);
    }

    private AuditTrail with(List<AuditEntry> entries) {
        AuditTrail trail = five.read();
        return new AuditTrail("main", trail.head(), entries, trail.payloads());
    }

    private List<AuditEntry> entries() {
        return new ArrayList<>(five.read().entries());
    }

    private static AuditFinding.Intact intact(AuditFinding finding) {
        return finding.fold(
                found -> found,
                broken -> {
                    throw new AssertionError(broken.reason());
                },
                missing -> {
                    throw new AssertionError(missing);
                });
    }

    @Test
    void a_trail_as_it_was_written_is_intact() {
        AuditFinding.Intact found = intact(five.verify(five.read()));
        assertThat(found.entries()).isEqualTo(5);
        assertThat(found.erased()).isZero();
        assertThat(found.anchoredTo()).isEmpty();
    }

    @Test
    void a_trail_nobody_wrote_to_is_intact() {
        assertThat(intact(five.verify(five.trails.read("other"))).entries()).isZero();
    }

    @Test
    void any_single_changed_bit_in_any_stored_field_is_detected() {
        five.erase(2);
        List<BitFlips.Flip> flips = BitFlips.of(five.read());
        assertThat(flips).as("variants tried").hasSizeGreaterThan(40_000);
        for (BitFlips.Flip flip : flips) {
            assertThat(Trails.brokenAt(five.verify(flip.trail())))
                    .as(flip.where())
                    .isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("fiveEntries")
    void an_entry_taken_out_is_named(int number) {
        List<AuditEntry> entries = entries();
        entries.remove(number - 1);
        assertThat(Trails.brokenAt(five.verify(with(entries)))).isEqualTo(number);
    }

    @ParameterizedTest
    @MethodSource("fiveEntries")
    void an_entry_put_in_twice_is_named(int number) {
        List<AuditEntry> entries = entries();
        entries.add(number, entries.get(number - 1));
        assertThat(Trails.brokenAt(five.verify(with(entries)))).isEqualTo(number + 1);
    }

    @Test
    void of_any_two_swapped_entries_the_first_is_named() {
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                List<AuditEntry> entries = entries();
                AuditEntry first = entries.get(i);
                entries.set(i, entries.get(j));
                entries.set(j, first);
                assertThat(Trails.brokenAt(five.verify(with(entries)))).isEqualTo(i + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fiveEntries")
    void an_entry_of_another_trail_under_the_same_key_does_not_fit_in(int number) {
        Trails other = new Trails().with(number - 1);
        other.audited.note(Trails.CLERK, "card-shown");
        List<AuditEntry> entries = entries();
        entries.set(number - 1, other.read().entries().get(number - 1));
        assertThat(Trails.brokenAt(five.verify(with(entries)))).isBetween((long) number, number + 1L);
    }

    @Test
    void an_entry_that_was_renumbered_without_the_key_is_named() {
        List<AuditEntry> entries = entries();
        AuditEntry third = entries.remove(2);
        entries.add(third);
        assertThat(Trails.code(five.verify(with(entries)))).isEqualTo("entry-out-of-place");
    }

    @Test
    void a_cut_tail_shows_by_the_head() {
        for (int left = 0; left < 5; left++) {
            List<AuditEntry> kept = entries().subList(0, left);
            List<AuditPayload> payloads = five.read().payloads().subList(0, left * 2);
            AuditTrail cut = new AuditTrail("main", five.read().head(), kept, payloads);
            assertThat(Trails.brokenAt(five.verify(cut))).isEqualTo(left + 1);
            assertThat(Trails.code(five.verify(cut))).isEqualTo("head-differs");
        }
    }

    @Test
    void a_tail_cut_together_with_its_head_shows_by_the_anchor() {
        AuditHead anchor = five.read().head().orElseThrow();
        AuditTrail cut = new Trails().with(3).read();
        assertThat(Trails.code(five.verify(cut))).as("the cut trail by itself").isEqualTo("intact");
        AuditFinding found = AuditCheck.verify(cut, five.keys, anchor);
        assertThat(Trails.code(found)).isEqualTo("tail-cut");
        assertThat(Trails.brokenAt(found)).isEqualTo(4);
    }

    @Test
    void a_store_emptied_of_its_trail_shows_by_the_anchor() {
        AuditHead anchor = five.read().head().orElseThrow();
        AuditTrail nothing = new AuditTrail("main", Optional.empty(), List.of(), List.of());
        assertThat(Trails.code(AuditCheck.verify(nothing, five.keys, anchor))).isEqualTo("tail-cut");
    }

    @Test
    void a_trail_without_its_head_is_named_after_the_last_entry() {
        AuditTrail trail = five.read();
        AuditFinding found = five.verify(new AuditTrail("main", Optional.empty(), trail.entries(), trail.payloads()));
        assertThat(Trails.code(found)).isEqualTo("head-missing");
        assertThat(Trails.brokenAt(found)).isEqualTo(6);
    }

    @Test
    void an_anchor_holds_while_the_trail_grows() {
        AuditHead anchor = five.read().head().orElseThrow();
        assertThat(intact(AuditCheck.verify(five.read(), five.keys, anchor)).anchoredTo())
                .hasValue(5L);
        five.with(2);
        AuditFinding.Intact found = intact(AuditCheck.verify(five.read(), five.keys, anchor));
        assertThat(found.entries()).isEqualTo(7);
        assertThat(found.anchoredTo()).hasValue(5L);
    }

    @Test
    void a_trail_written_anew_with_the_key_does_not_fit_its_anchor() {
        AuditHead anchor = five.read().head().orElseThrow();
        Trails anew = new Trails();
        anew.audited.note(Trails.CLERK, "card-shown");
        anew.with(5);
        AuditFinding found = AuditCheck.verify(anew.read(), five.keys, anchor);
        assertThat(Trails.code(found)).isEqualTo("anchor-differs");
        assertThat(Trails.brokenAt(found)).isEqualTo(5);
    }

    @Test
    void an_anchor_that_was_changed_or_is_of_another_trail_is_refused() {
        AuditHead anchor = five.read().head().orElseThrow();
        AuditHead lower = new AuditHead("main", 4, anchor.last(), anchor.at(), anchor.keyId(), anchor.mac());
        assertThat(Trails.code(AuditCheck.verify(five.read(), five.keys, lower)))
                .isEqualTo("code-differs");
        AuditedWork.of("other", five.store, five.trails, five.keys, Trails.salts(1), java.time.Clock.systemUTC())
                .note(Trails.CLERK, "card-shown");
        AuditHead other = five.trails.read("other").head().orElseThrow();
        assertThat(Trails.code(AuditCheck.verify(five.read(), five.keys, other)))
                .isEqualTo("anchor-of-another");
    }

    @Test
    void a_wrong_key_is_refused_and_not_taken_for_a_changed_entry() {
        AuditFinding found = AuditCheck.verify(five.read(), HmacKeys.of(Trails.key(2)));
        assertThat(found).isEqualTo(new AuditFinding.KeyMissing(1, five.keys.current()));
    }

    @Test
    void a_former_key_still_verifies_what_it_was_used_for() {
        HmacKeys renewed = HmacKeys.of(Trails.key(2), Trails.key(1));
        AuditedWork.of("main", five.store, five.trails, renewed, Trails.salts(3), java.time.Clock.systemUTC())
                .note(Trails.CLERK, "card-shown");
        assertThat(intact(AuditCheck.verify(five.read(), renewed)).entries()).isEqualTo(6);
        assertThat(Trails.brokenAt(AuditCheck.verify(five.read(), five.keys)))
                .as("the old key alone")
                .isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("fiveEntries")
    void the_chain_stays_valid_after_an_erasure_and_the_text_is_gone(int number) {
        AuditHead anchor = five.read().head().orElseThrow();
        five.erase(number);
        AuditFinding.Intact found = intact(AuditCheck.verify(five.read(), five.keys, anchor));
        assertThat(found.entries()).isEqualTo(6);
        assertThat(found.erased()).isEqualTo(1);
        assertThat(five.read().payloads().stream()
                        .filter(payload ->
                                payload.number() == number && payload.part().equals("record"))
                        .allMatch(payload -> payload.opening().isEmpty()))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("fiveEntries")
    void a_payload_taken_away_without_an_entry_that_erased_it_is_named(int number) {
        AuditTrail trail = five.read();
        List<AuditPayload> payloads = new ArrayList<>(trail.payloads());
        payloads.removeIf(
                payload -> payload.number() == number && payload.part().equals("record"));
        AuditFinding found = five.verify(new AuditTrail("main", trail.head(), trail.entries(), payloads));
        assertThat(Trails.code(found)).isEqualTo("payload-missing");
        assertThat(Trails.brokenAt(found)).isEqualTo(number);
    }

    @Test
    void a_payload_nobody_wrote_or_that_is_there_twice_is_named() {
        AuditTrail trail = five.read();
        List<AuditPayload> more = new ArrayList<>(trail.payloads());
        more.add(new AuditPayload("main", 3, "extra", Optional.empty()));
        assertThat(Trails.code(five.verify(new AuditTrail("main", trail.head(), trail.entries(), more))))
                .isEqualTo("payload-unknown");
        List<AuditPayload> twice = new ArrayList<>(trail.payloads());
        twice.add(trail.payloads().get(4));
        AuditFinding found = five.verify(new AuditTrail("main", trail.head(), trail.entries(), twice));
        assertThat(Trails.code(found)).isEqualTo("payload-twice");
        assertThat(Trails.brokenAt(found)).isEqualTo(3);
    }

    @Test
    void payloads_of_two_entries_cannot_change_places() {
        AuditTrail trail = five.read();
        List<AuditPayload> payloads = new ArrayList<>(trail.payloads());
        AuditPayload first = payloads.get(1);
        AuditPayload second = payloads.get(3);
        payloads.set(1, new AuditPayload("main", first.number(), first.part(), second.opening()));
        payloads.set(3, new AuditPayload("main", second.number(), second.part(), first.opening()));
        AuditFinding found = five.verify(new AuditTrail("main", trail.head(), trail.entries(), payloads));
        assertThat(Trails.code(found)).isEqualTo("payload-changed");
        assertThat(Trails.brokenAt(found)).isEqualTo(1);
    }

    @Test
    void the_same_text_gives_a_new_digest_each_time() {
        assertThat(five.read().entries().stream()
                        .map(entry -> entry.commitments().get(1).digest())
                        .distinct())
                .hasSize(5);
    }
}
