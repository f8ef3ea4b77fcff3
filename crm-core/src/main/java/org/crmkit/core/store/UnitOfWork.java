package org.crmkit.core.store;

/**
 * The port every desk writes through. The host implements it over its own database in one transaction; the events are
 * saved in that transaction too, for the {@link Outbox}.
 *
 * <p>Contract: all or nothing; each aggregate is compared and set on its version, in the order of {@link Changes#saves()}; a
 * version that moved answers {@link CommitResult.Stale} and saves nothing; an idempotency key seen before answers
 * {@link CommitResult.Repeated} and saves nothing. No lock is part of the contract; an implementation may lock rows, in that
 * same order. Exceptions of the host pass through untouched. Safe under threads.
 */
public interface UnitOfWork {

    /** Saves {@code changes} all or nothing. */
    CommitResult commit(Changes changes);
}
