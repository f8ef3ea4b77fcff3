package org.crmkit.core.store;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One turn at a desk: read an aggregate, decide, save state and events in one unit of work; decide again if somebody else saved
 * first. A move that was made before, or refused, saves nothing.
 *
 * @param work where it is saved
 * @param retry how often it is decided again
 */
public record Turn(UnitOfWork work, Retry retry) {

    /** Obtains turns that retry in the standard way. */
    public static Turn over(UnitOfWork work) {
        return new Turn(work, Retry.standard());
    }

    /**
     * Takes a turn.
     *
     * @param find reads the aggregate; empty if it does not exist yet
     * @param decide pure; is asked again after a lost save
     * @return what {@code decide} answered last, or {@code changed-meanwhile}
     */
    public <T> Move<T> take(
            AggregateKey key, Supplier<Optional<Stored<T>>> find, Function<Optional<T>, Move<T>> decide) {
        return retry.until(() -> {
                    Optional<Stored<T>> stored = find.get();
                    Version version = stored.map(Stored::version).orElse(Version.NEW);
                    Move<T> move = decide.apply(stored.map(Stored::state));
                    boolean settled = move.fold(made -> saved(key, version, made), refused -> true);
                    return settled ? Optional.of(move) : Optional.empty();
                })
                .orElseGet(() -> Move.refused(
                        "changed-meanwhile",
                        "该记录正被他人反复修改，请稍后再试。",
                        "Others kept changing it meanwhile; nothing was saved. Try again."));
    }

    private <T> boolean saved(AggregateKey key, Version version, Move.Made<T> made) {
        if (made.events().isEmpty()) {
            return true;
        }
        Changes changes = Changes.builder()
                .save(key, version, made.state())
                .events(made.events())
                .build();
        return work.commit(changes).fold(committed -> true, stale -> false, repeated -> true);
    }
}
