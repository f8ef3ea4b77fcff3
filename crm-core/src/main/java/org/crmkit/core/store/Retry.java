package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * How often a desk decides again when somebody else saved first, and how it waits in between. A unit of work that is stale has
 * lost to one that was saved, so under any load somebody makes progress; but one thread may lose often. After each loss the
 * thread waits a little longer: it spins, then yields, then sleeps, from a microsecond to a millisecond. There is no chance in
 * it: the same losses wait the same time. Who has lost {@link #attempts} times gives up with a typed answer; nothing was saved
 * then, and the same request may be sent again.
 *
 * @param attempts how often at most, one or more
 */
public record Retry(int attempts) {

    private static final int STANDARD = 1_000;
    private static final int SPINS = 6;
    private static final int YIELDS = 24;
    private static final int LONGEST_SHIFT = 10;

    public Retry {
        checkArgument(attempts > 0, "Retry.attempts was %s; it must be one or more.", attempts);
    }

    /**
     * Obtains the standard: a thousand attempts, which takes a second at the least. Sixteen threads that all order on one account
     * never come near it.
     */
    public static Retry standard() {
        return new Retry(STANDARD);
    }

    /** Obtains the standard waits with another number of attempts. */
    public static Retry of(int attempts) {
        return new Retry(attempts);
    }

    /**
     * Tries until there is an answer.
     *
     * @param attempt returns empty where it must be tried again
     * @return empty if every attempt was lost
     */
    public <R> Optional<R> until(Supplier<Optional<R>> attempt) {
        for (int lost = 0; lost < attempts; lost++) {
            pause(lost);
            Optional<R> answer = attempt.get();
            if (answer.isPresent()) {
                return answer;
            }
        }
        return Optional.empty();
    }

    @SuppressWarnings("ThreadPriorityCheck") // giving way speeds up whoever is ahead; nothing depends on it
    private static void pause(int lost) {
        if (lost == 0) {
            return;
        }
        if (lost <= SPINS) {
            for (int i = 0; i < 1 << lost; i++) {
                Thread.onSpinWait();
            }
        } else if (lost <= YIELDS) {
            Thread.yield();
        } else {
            LockSupport.parkNanos(1_000L << Math.min(lost - YIELDS, LONGEST_SHIFT));
        }
    }
}
