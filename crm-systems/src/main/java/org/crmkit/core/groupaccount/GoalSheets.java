package org.crmkit.core.groupaccount;

import java.time.YearMonth;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Where goal sheets are read from; the host implements it over its own database. Safe under threads. */
@FunctionalInterface
public interface GoalSheets {

    /** Returns the sheet of one manager and month as it was last saved. */
    Optional<Stored<GoalSheet>> find(StaffId owner, YearMonth month);

    /** Returns the address a sheet is saved under: {@code goal-sheet/2026-03/E-17}. */
    static AggregateKey key(StaffId owner, YearMonth month) {
        return GoalSheet.key(owner, month);
    }

    /** Obtains the sheets committed to a store in memory. */
    static GoalSheets in(InMemoryStore store) {
        return (owner, month) -> store.find(key(owner, month), GoalSheet.class);
    }
}
