package org.crmkit.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.SavedAggregate;
import org.crmkit.core.store.Version;
import org.junit.jupiter.api.Test;

class AuditedWorkTest {

    private final Trails trails = new Trails();

    @Test
    void an_entry_says_when_who_what_and_which_versions() {
        trails.with(2);
        AuditEntry entry = trails.read().entries().get(1);
        assertThat(entry.number()).isEqualTo(2);
        assertThat(entry.at()).isEqualTo(Trails.NOON);
        assertThat(entry.by()).isEqualTo(Trails.CLERK);
        assertThat(entry.what()).containsExactly("Renamed");
        assertThat(entry.saved()).containsExactly(new SavedAggregate(Trails.counter("a"), new Version(2)));
        assertThat(entry.previous()).isEqualTo(trails.read().entries().get(0).mac());
    }

    @Test
    void a_stale_change_is_told_to_the_caller_and_leaves_no_entry() {
        Changes first = trails.next("a");
        trails.audited.by(Trails.CLERK).commit(first);
        assertThat(trails.audited.by(Trails.CLERK).commit(first))
                .isEqualTo(new CommitResult.Stale(Trails.counter("a"), Version.NEW, new Version(1)));
        assertThat(trails.read().entries()).hasSize(1);
    }

    @Test
    void a_repeated_request_leaves_one_entry() {
        IdempotencyKey once = IdempotencyKey.of("SO-1");
        Changes request = Changes.builder()
                .save(Trails.counter("a"), Version.NEW, "s")
                .once(once)
                .build();
        assertThat(trails.audited.by(Trails.CLERK).commit(request)).isEqualTo(new CommitResult.Committed());
        assertThat(trails.audited.by(Trails.CLERK).commit(request)).isEqualTo(new CommitResult.Repeated(once));
        assertThat(trails.read().entries()).hasSize(1);
    }

    @Test
    void a_commit_of_nothing_is_not_written_down() {
        trails.audited.by(Trails.CLERK).commit(Changes.builder().build());
        assertThat(trails.read().entries()).isEmpty();
    }

    @Test
    void a_note_is_an_entry_that_saves_nothing() {
        trails.audited.note(Trails.CLERK, "card-shown", AuditContent.about(Trails.CUSTOMER, "purpose", "return visit"));
        AuditEntry entry = trails.read().entries().get(0);
        assertThat(entry.what()).containsExactly("card-shown");
        assertThat(entry.saved()).isEmpty();
        assertThat(entry.commitments().get(0).subject()).hasValue(Trails.CUSTOMER);
    }

    @Test
    void eight_threads_append_without_a_gap_and_nobody_is_told_of_the_race() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<Boolean>> done = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            String own = "t" + t;
            done.add(pool.submit(() -> {
                boolean all = true;
                for (int i = 0; i < 25; i++) {
                    all &= trails.audited
                            .by(Trails.CLERK)
                            .commit(trails.next(own))
                            .equals(new CommitResult.Committed());
                }
                return all;
            }));
        }
        for (Future<Boolean> one : done) {
            assertThat(one.get()).isTrue();
        }
        pool.shutdown();
        assertThat(trails.read().entries()).hasSize(200);
        assertThat(Trails.code(trails.verify(trails.read()))).isEqualTo("intact");
    }

    @Test
    void without_a_choice_the_events_are_written_down() {
        AuditedWork plain = AuditedWork.of(
                "plain", trails.store, trails.trails, trails.keys, Trails.salts(1), java.time.Clock.systemUTC());
        Changes changes = trails.next("a");
        plain.by(Trails.CLERK).commit(changes);
        plain.by(Trails.CLERK)
                .commit(Changes.builder()
                        .save(Trails.counter("b"), Version.NEW, "s")
                        .build());
        AuditTrail trail = trails.trails.read("plain");
        assertThat(trail.payloads()).hasSize(1);
        assertThat(trail.payloads().get(0).opening().orElseThrow().text())
                .isEqualTo(changes.events().get(0).toString());
        assertThat(trail.entries().get(1).commitments()).isEmpty();
    }

    @Test
    void neither_a_payload_nor_a_content_nor_a_key_shows_what_it_holds() {
        trails.with(1);
        String printed = trails.read().payloads()
                + AuditContent.about(Trails.CUSTOMER, "record", "0592-2222222").toString()
                + trails.keys;
        assertThat(printed)
                .doesNotContain("2222222")
                .doesNotContain(
                        trails.read().payloads().get(1).opening().orElseThrow().salt())
                .doesNotContain("0101010101")
                .contains("record of C-1001");
    }

    @Test
    void a_short_key_a_short_salt_and_a_name_that_is_no_slug_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HmacKeys.of(new byte[31]))
                .withMessageContaining("31 bytes");
        HmacKeys.of(new byte[32]);
        AuditedWork badly = AuditedWork.of(
                "main", trails.store, trails.trails, trails.keys, () -> new byte[31], java.time.Clock.systemUTC());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> badly.note(Trails.CLERK, "card-shown", AuditContent.of("p", "x")))
                .withMessageContaining("31");
        assertThatIllegalArgumentException().isThrownBy(() -> badly.note(Trails.CLERK, "Card shown"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AuditedWork.of(
                        "Main",
                        trails.store,
                        trails.trails,
                        trails.keys,
                        () -> new byte[32],
                        java.time.Clock.systemUTC()));
        assertThatIllegalArgumentException().isThrownBy(() -> AuditContent.of("a b", "x"));
    }

    /** RFC 4231, test case 6. */
    @Test
    void the_code_is_hmac_sha_256() {
        byte[] key = new byte[131];
        Arrays.fill(key, (byte) 0xaa);
        HmacKeys keys = HmacKeys.of(key);
        byte[] message = "Test Using Larger Than Block-Size Key - Hash Key First".getBytes(StandardCharsets.US_ASCII);
        assertThat(Canonical.hex(keys.mac(keys.current(), message).orElseThrow()))
                .isEqualTo("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
        assertThat(keys.mac("unknown", message)).isEmpty();
    }

    @Test
    void fields_cannot_flow_into_each_other() {
        assertThat(Canonical.of("k").text("ab").text("c").bytes())
                .isNotEqualTo(Canonical.of("k").text("a").text("bc").bytes());
        assertThat(Canonical.of("k").texts(List.of("a")).text("b").bytes())
                .isNotEqualTo(Canonical.of("k").texts(List.of("a", "b")).bytes());
        assertThat(Canonical.of("k").text("\ud800").bytes())
                .as("broken surrogates stay different")
                .isNotEqualTo(Canonical.of("k").text("\ud801").bytes());
    }
}
