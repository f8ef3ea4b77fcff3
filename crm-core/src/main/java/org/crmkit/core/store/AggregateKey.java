package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import org.crmkit.core.rule.RuleKey;
import org.jspecify.annotations.Nullable;

/**
 * The address of one aggregate: what it is and which one, for example {@code credit-account/C-1001}.
 *
 * @param kind a slug, one for each type of aggregate
 * @param id the host's own id, 1 to 200 characters
 */
public record AggregateKey(String kind, String id) implements Comparable<AggregateKey> {

    private static final Comparator<AggregateKey> ORDER =
            Comparator.comparing(AggregateKey::kind).thenComparing(AggregateKey::id);

    public AggregateKey {
        checkArgument(
                RuleKey.isSlug(kind), "AggregateKey.kind was '%s'; it must be a slug such as credit-account.", kind);
        checkArgument(
                !id.isBlank() && id.length() <= 200,
                "AggregateKey.id was '%s'; it must be 1 to 200 characters and not blank.",
                id);
    }

    /** Orders by kind, then id: the order in which a unit of work touches aggregates, so that two never wait for each other. */
    @Override
    public int compareTo(AggregateKey other) {
        return ORDER.compare(this, other);
    }

    /** Spelled out, as is {@link #hashCode}: linking the generated ones costs a cold start some forty milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AggregateKey that && id.equals(that.id) && kind.equals(that.kind);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + id.hashCode();
    }

    @Override
    public String toString() {
        return kind + "/" + id;
    }
}
