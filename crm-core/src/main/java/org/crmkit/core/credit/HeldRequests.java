package org.crmkit.core.credit;

import java.time.Instant;
import java.util.List;
import org.crmkit.core.internal.SortedTree;
import org.crmkit.core.store.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/**
 * The requests that wait for a person or a payment, the oldest first; of the same moment, by key. Immutable; one more or one less
 * costs O(log n).
 */
public final class HeldRequests {

    private static final HeldRequests NONE = new HeldRequests(SortedTree.of(new OldestFirst()));

    private final SortedTree<Held, Held> queue;

    private HeldRequests(SortedTree<Held, Held> queue) {
        this.queue = queue;
    }

    /**
     * One that waits.
     *
     * @param since when it was referred
     * @param key which
     */
    public record Held(Instant since, IdempotencyKey key) {}

    /** Obtains an empty queue. */
    public static HeldRequests none() {
        return NONE;
    }

    /** Returns the queue with one more, in its place by time. */
    public HeldRequests plus(Held held) {
        return new HeldRequests(queue.put(held, held));
    }

    /** Returns the queue with all of another, in their places. */
    public HeldRequests plus(HeldRequests others) {
        HeldRequests all = this;
        for (Held held : others.list()) {
            all = all.plus(held);
        }
        return all;
    }

    /** Returns the queue without one. */
    public HeldRequests minus(Held held) {
        return new HeldRequests(queue.remove(held));
    }

    /** Returns the queue without all of another. */
    public HeldRequests minus(HeldRequests others) {
        HeldRequests less = this;
        for (Held held : others.list()) {
            less = less.minus(held);
        }
        return less;
    }

    /** Returns them, the oldest first. */
    public List<Held> list() {
        return queue.values();
    }

    /** Returns how many there are. */
    public int size() {
        return queue.size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof HeldRequests that && queue.equals(that.queue);
    }

    @Override
    public int hashCode() {
        return queue.hashCode();
    }

    @Override
    public String toString() {
        return queue.toString();
    }

    private static final class OldestFirst implements SortedTree.Kind<Held, Held> {

        @Override
        public int compare(Held one, Held other) {
            int byTime = one.since().compareTo(other.since());
            return byTime != 0
                    ? byTime
                    : one.key().value().compareTo(other.key().value());
        }
    }
}
