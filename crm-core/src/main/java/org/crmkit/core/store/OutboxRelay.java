package org.crmkit.core.store;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Consumer;

/**
 * Sends what stands in an outbox, in its order. Each event is marked after it was sent, so it is sent at least once: whoever
 * stops between the two sends it again, and the receiver knows it by its {@link EventId}. Run one relay at a time per outbox;
 * two send everything twice and lose the order.
 */
public final class OutboxRelay {

    private final Outbox outbox;
    private final Consumer<? super OutboxEntry> send;

    /**
     * Creates a relay.
     *
     * @param send returns when the event is safe with the receiver, and throws if it is not
     */
    public OutboxRelay(Outbox outbox, Consumer<? super OutboxEntry> send) {
        this.outbox = requireNonNull(outbox, "outbox");
        this.send = requireNonNull(send, "send");
    }

    /**
     * Sends up to {@code most} events. What {@code send} throws passes through; the events before stay marked, and the next
     * call begins with the one that failed.
     *
     * @return how many were sent; fewer than {@code most} if no more were there
     */
    public int relay(int most) {
        checkArgument(most > 0, "most was %s; it must be 1 or more.", most);
        List<OutboxEntry> entries = outbox.unsent(most);
        for (OutboxEntry entry : entries) {
            send.accept(entry);
            outbox.markSent(List.of(entry.id()));
        }
        return entries.size();
    }
}
