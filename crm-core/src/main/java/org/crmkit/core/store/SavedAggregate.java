package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * An aggregate that a commit saved.
 *
 * @param key which
 * @param version what it became, 1 or more
 */
public record SavedAggregate(AggregateKey key, Version version) {

    public SavedAggregate {
        checkArgument(
                version.number() > 0,
                "SavedAggregate.version of %s was %s; it must be 1 or more, for it was saved.",
                key,
                version.number());
    }

    @Override
    public String toString() {
        return key + "@" + version.number();
    }
}
