package org.crmkit.core.store;

/**
 * An aggregate that a commit saved.
 *
 * @param key which
 * @param version what it became
 */
public record SavedAggregate(AggregateKey key, Version version) {

    @Override
    public String toString() {
        return key + "@" + version.number();
    }
}
