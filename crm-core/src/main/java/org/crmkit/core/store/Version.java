package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * How often an aggregate has been saved. {@link #NEW} means never.
 *
 * @param number zero or more
 */
public record Version(long number) {

    /** The version of an aggregate that is not stored yet. */
    public static final Version NEW = new Version(0);

    public Version {
        checkArgument(number >= 0, "Version.number was %s; it must be zero or more.", number);
    }

    /** Returns the version after one more save. */
    public Version next() {
        return new Version(Math.addExact(number, 1));
    }

    /** Spelled out, as is {@link #hashCode}: linking the generated ones costs a cold start some forty milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Version that && number == that.number;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(number);
    }
}
