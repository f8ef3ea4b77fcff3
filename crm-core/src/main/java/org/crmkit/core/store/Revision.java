package org.crmkit.core.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How a desk changes one aggregate: read, decide, save state and events in one unit of work; if somebody else saved first, read and
 * decide again. What is refused, or had been done before, saves nothing. Safe under threads if its parts are.
 *
 * @param work where it is saved
 * @param retry how often it is tried
 */
public record Revision(UnitOfWork work, Retry retry) {

    /** Obtains revisions with the standard attempts. */
    public static Revision over(UnitOfWork work) {
        return new Revision(work, Retry.standard());
    }

    /**
     * Changes one aggregate.
     *
     * @param read as it was last saved; empty if it never was
     * @param decide what becomes of it; pure, for it may be asked again
     * @return what {@code decide} said last, or a refusal {@code changed-meanwhile} if every attempt lost to somebody else
     */
    public <S> Outcome<S> of(
            AggregateKey key, Supplier<Optional<Stored<S>>> read, Function<Optional<S>, Outcome<S>> decide) {
        return retry.until(() -> {
                    Optional<Stored<S>> stored = read.get();
                    Version version = stored.map(Stored::version).orElse(Version.NEW);
                    Outcome<S> outcome = decide.apply(stored.map(Stored::state));
                    boolean settled = outcome.fold(done -> save(key, version, done), refused -> true);
                    return settled ? Optional.of(outcome) : Optional.empty();
                })
                .orElseGet(() -> Outcome.refused(
                        "changed-meanwhile",
                        key + " 正被他人反复修改，请稍后再试。",
                        "Others changed " + key + " " + retry.attempts() + " times meanwhile. Try again."));
    }

    private <S> boolean save(AggregateKey key, Version version, Outcome.Done<S> done) {
        if (done.events().isEmpty()) {
            return true;
        }
        Changes changes = Changes.builder()
                .save(key, version, done.state())
                .events(done.events())
                .build();
        return work.commit(changes).fold(committed -> true, stale -> false, repeated -> true);
    }
}
