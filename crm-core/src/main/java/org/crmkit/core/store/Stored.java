package org.crmkit.core.store;

/**
 * An aggregate as it was read, with the version that a later save must still find.
 *
 * @param state the immutable state
 * @param version as stored
 */
public record Stored<T>(T state, Version version) {}
