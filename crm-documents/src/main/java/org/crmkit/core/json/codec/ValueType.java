package org.crmkit.core.json.codec;

/**
 * A small type that stands inside other documents without an envelope of its own, such as an id or a reason.
 *
 * @param type what it is
 * @param codec how it is written and read
 */
public record ValueType<T>(Class<T> type, Codec<T> codec) {}
