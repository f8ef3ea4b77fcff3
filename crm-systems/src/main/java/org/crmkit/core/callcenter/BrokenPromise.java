package org.crmkit.core.callcenter;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A promised reply that was not kept. A promise that was moved before it was due is not broken; one that was moved afterwards is, for
 * the customer had waited in vain.
 *
 * @param order which work order
 * @param due when it was promised for
 * @param keptAt when the customer was replied to after all, or promised another time; empty while he waits
 * @param late by how much, up to then or up to now; above zero
 */
public record BrokenPromise(WorkOrderId order, Instant due, Optional<Instant> keptAt, Duration late) {

    /** Returns every promise that is broken at {@code now}, the oldest first; between equals by the number of the order. */
    public static List<BrokenPromise> of(Collection<WorkOrder> orders, Instant now) {
        List<BrokenPromise> broken = new ArrayList<>();
        for (WorkOrder order : orders) {
            for (int i = 0; i < order.promises().size(); i++) {
                boolean isLast = i == order.promises().size() - 1;
                Optional<Instant> end = isLast
                        ? order.repliedAt()
                        : Optional.of(order.promises().get(i + 1).madeAt());
                Instant due = order.promises().get(i).due();
                Instant stop = end.filter(at -> !at.isAfter(now)).orElse(now);
                if (stop.isAfter(due)) {
                    broken.add(new BrokenPromise(
                            order.id(), due, end.filter(at -> !at.isAfter(now)), Duration.between(due, stop)));
                }
            }
        }
        broken.sort(Comparator.comparing(BrokenPromise::due).thenComparing(BrokenPromise::order));
        return List.copyOf(broken);
    }
}
