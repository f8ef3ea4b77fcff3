package org.crmkit.core.score;

/**
 * The port through which a room above asks for a score without knowing the model. Implementations are safe under threads.
 *
 * @param <T> what is scored, for example a customer's summary
 */
@FunctionalInterface
public interface Scorer<T> {

    /** Returns the score of one subject, with its reasons. */
    Score score(T subject);
}
