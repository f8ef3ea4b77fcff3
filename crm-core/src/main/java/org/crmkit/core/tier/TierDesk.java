package org.crmkit.core.tier;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.CommitResult;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.Version;

/**
 * Keeps tier files: writes down what happened, and says so when a customer's level has become another. The same entry recorded twice
 * changes nothing. No lock is taken: each step reads, decides and saves under the version it read, and starts over when somebody was
 * faster, up to 32 times. Safe under threads.
 */
public final class TierDesk {

    private static final int ATTEMPTS = 32;

    private final TierFiles files;
    private final UnitOfWork work;
    private final PolicySource<TierScheme> schemes;
    private final Clock clock;

    /**
     * Creates a desk.
     *
     * @param schemes must have an edition in force from the day the first customer joined
     * @param clock in the zone of the rulebook: its date is the day that is told of
     */
    public TierDesk(TierFiles files, UnitOfWork work, PolicySource<TierScheme> schemes, Clock clock) {
        this.files = requireNonNull(files, "files");
        this.work = requireNonNull(work, "work");
        this.schemes = requireNonNull(schemes, "schemes");
        this.clock = requireNonNull(clock, "clock");
    }

    /** Opens a file; stale if the customer has one already. */
    public CommitResult open(CustomerId customer, LocalDate joinedOn) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        checkArgument(
                !joinedOn.isAfter(today),
                "joinedOn was %s; it must not be after today, %s. Open the file then.",
                joinedOn,
                today);
        InForce<TierScheme> scheme = schemes.at(now);
        String level = scheme.policy().levels().get(0).slug();
        TierFile file = new TierFile(customer, TierHistory.of(joinedOn, List.of()), level, today);
        return work.commit(Changes.builder()
                .save(file.key(), Version.NEW, file)
                .event(new TierEvent.TierFileOpened(now, scheme.version(), customer, joinedOn, level))
                .build());
    }

    /**
     * Writes an entry down and tells the level of today. An entry that comes late is stamped with today as the day it became known,
     * whatever it says itself; one that is in the history already changes nothing.
     *
     * @throws IllegalArgumentException if the history has another entry of that id, or the entry is dated after today
     */
    public TierResult record(CustomerId customer, TierEntry entry) {
        return step(customer, Optional.of(entry));
    }

    /** Tells the level of today: for the run at the beginning of each day, when reviews fall due and grants end. */
    public TierResult refresh(CustomerId customer) {
        return step(customer, Optional.empty());
    }

    private TierResult step(CustomerId customer, Optional<TierEntry> entry) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Instant now = clock.instant();
            LocalDate today = LocalDate.ofInstant(now, clock.getZone());
            Optional<Stored<TierFile>> found = files.find(customer);
            if (found.isEmpty()) {
                return new TierResult.NoFile(customer);
            }
            TierFile before = found.get().state();
            Optional<TierEntry> fresh = entry.map(told -> stamped(told, today))
                    .filter(told -> !before.history().contains(told));
            TierHistory history = fresh.map(before.history()::with).orElse(before.history());
            TierTimeline timeline = TierTimeline.from(history, this::rulesOn, today);
            TierFile after = before.with(history, timeline);
            Optional<TierEvent.TierChanged> changed = changed(before, timeline, now);
            if (fresh.isEmpty() && changed.isEmpty()) {
                return new TierResult.Told(timeline, changed);
            }
            Changes.Builder changes =
                    Changes.builder().save(after.key(), found.get().version(), after);
            fresh.ifPresent(told -> changes.event(
                    new TierEvent.TierEntryRecorded(now, timeline.current().decidedUnder(), customer, told)));
            changed.ifPresent(changes::event);
            if (work.commit(changes.build()).fold(committed -> true, stale -> false, repeated -> false)) {
                return new TierResult.Told(timeline, changed);
            }
        }
        return new TierResult.Contended(ATTEMPTS);
    }

    private static TierEntry stamped(TierEntry entry, LocalDate today) {
        checkArgument(
                !entry.day().isAfter(today),
                "Entry %s was dated %s; it must not be after today, %s. Record it then.",
                entry.id(),
                entry.day(),
                today);
        return entry.knownOn(today);
    }

    private InForce<TierScheme> rulesOn(LocalDate day) {
        return schemes.at(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private static Optional<TierEvent.TierChanged> changed(TierFile before, TierTimeline timeline, Instant now) {
        TierPeriod current = timeline.current();
        if (current.level().slug().equals(before.level())) {
            return Optional.empty();
        }
        return Optional.of(new TierEvent.TierChanged(
                now,
                current.decidedUnder(),
                before.customer(),
                before.level(),
                current.level().slug(),
                current.days().from(),
                current.reasons()));
    }
}
