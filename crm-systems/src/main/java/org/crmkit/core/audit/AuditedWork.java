package org.crmkit.core.audit;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.Retry;
import org.crmkit.core.store.SavedAggregate;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * A unit of work that writes down itself: entry, payloads and head are saved in the same commit as the changes, so neither is ever
 * there without the other. Two commits that race for the next place in the trail are put one after the other; that changes
 * nothing for the caller, who is told {@link CommitResult.Stale} only of his own aggregates, or of the head after the attempts of
 * the {@link Retry}. Safe under threads.
 *
 * <pre>{@code
 * AuditedWork audited = AuditedWork.of("main", store, trails, keys, salts, clock);
 * var desk = new CustomerRecordDesk(customers, records, audited.by(clerk), policies, clock);
 * }</pre>
 */
public final class AuditedWork {

    private static final int SALT = 32;

    private final String trail;
    private final UnitOfWork work;
    private final AuditTrails trails;
    private final AuditKeys keys;
    private final Supplier<byte[]> salts;
    private final Clock clock;
    private final Function<Changes, List<AuditContent>> contents;

    private AuditedWork(
            String trail,
            UnitOfWork work,
            AuditTrails trails,
            AuditKeys keys,
            Supplier<byte[]> salts,
            Clock clock,
            Function<Changes, List<AuditContent>> contents) {
        checkArgument(RuleKey.isSlug(trail), "The trail was '%s'; it must be a slug such as main.", trail);
        this.trail = trail;
        this.work = requireNonNull(work, "work");
        this.trails = requireNonNull(trails, "trails");
        this.keys = requireNonNull(keys, "keys");
        this.salts = requireNonNull(salts, "salts");
        this.clock = requireNonNull(clock, "clock");
        this.contents = requireNonNull(contents, "contents");
    }

    /**
     * Obtains a unit of work that writes its events down.
     *
     * @param salts gives 32 new bytes each time, from a generator nobody can foresee
     */
    public static AuditedWork of(
            String trail, UnitOfWork work, AuditTrails trails, AuditKeys keys, Supplier<byte[]> salts, Clock clock) {
        return new AuditedWork(trail, work, trails, keys, salts, clock, AuditContent::ofEvents);
    }

    /** Returns this one with more written down than the events: what a customer's record says, for example, about that customer. */
    public AuditedWork writing(Function<Changes, List<AuditContent>> what) {
        return new AuditedWork(trail, work, trails, keys, salts, clock, what);
    }

    /** Returns the unit of work to hand to the desk that serves {@code person}. */
    public UnitOfWork by(StaffId person) {
        requireNonNull(person, "person");
        return changes -> changes.saves().isEmpty() && changes.events().isEmpty()
                ? work.commit(changes)
                : append(changes, person, names(changes), contents.apply(changes));
    }

    /**
     * Writes down what saves nothing, such as that somebody was shown personal values.
     *
     * @param what a slug, for example {@code card-shown}
     */
    public CommitResult note(StaffId person, String what, AuditContent... said) {
        checkArgument(RuleKey.isSlug(what), "The note was '%s'; it must be a slug such as card-shown.", what);
        return append(Changes.builder().build(), person, List.of(what), List.of(said));
    }

    private static List<String> names(Changes changes) {
        return changes.events().stream()
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    private CommitResult append(Changes changes, StaffId person, List<String> what, List<AuditContent> said) {
        List<CommitResult> lost = new ArrayList<>(1);
        return Retry.standard()
                .until(() -> {
                    CommitResult result = work.commit(extended(changes, person, what, said));
                    boolean race = result.fold(c -> false, stale -> isPlace(stale.key()), r -> false);
                    lost.clear();
                    lost.add(result);
                    return race ? Optional.empty() : Optional.of(result);
                })
                .orElseGet(() -> lost.get(0));
    }

    /** Tells whether a stale key means that somebody else took the place: the entry sorts before the head and is found first. */
    private boolean isPlace(AggregateKey key) {
        return key.equals(AuditHead.keyOf(trail))
                || (key.kind().equals("audit-entry") && key.id().startsWith(trail + "."));
    }

    private Changes extended(Changes changes, StaffId person, List<String> what, List<AuditContent> said) {
        Optional<Stored<AuditHead>> head = trails.head(trail);
        long number = head.map(read -> read.state().count()).orElse(0L) + 1;
        Changes.Builder all = Changes.builder();
        changes.saves().forEach(save -> all.save(save.key(), save.expected(), save.state()));
        all.events(changes.events());
        changes.idempotencyKey().ifPresent(all::once);
        List<AuditEntry.Commitment> commitments = new ArrayList<>();
        for (AuditContent one : said) {
            byte[] salt = salts.get();
            checkArgument(
                    salt.length == SALT, "The salt had %s bytes; it must have %s. Correct it.", salt.length, SALT);
            var opening = new AuditPayload.Opening(Canonical.hex(salt), one.text());
            var payload = new AuditPayload(trail, number, one.part(), Optional.of(opening));
            all.save(payload.key(), Version.NEW, payload);
            commitments.add(new AuditEntry.Commitment(
                    one.part(), one.subject(), AuditPayload.digest(trail, number, one.part(), opening)));
        }
        List<SavedAggregate> saved = changes.saves().stream()
                .map(save -> new SavedAggregate(save.key(), save.expected().next()))
                .toList();
        AuditEntry open = new AuditEntry(
                trail,
                number,
                clock.instant(),
                person,
                what,
                saved,
                commitments,
                head.map(read -> read.state().last()).orElse(AuditEntry.GENESIS),
                keys.current(),
                "");
        AuditEntry entry = open.sealed(Seal.of(keys, open.keyId(), open.message()));
        all.save(AuditEntry.keyOf(trail, number), Version.NEW, entry);
        all.save(AuditHead.keyOf(trail), head.map(Stored::version).orElse(Version.NEW), AuditHead.of(entry, keys));
        return all.build();
    }
}
