package org.crmkit.examples.stories;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.contract.UnitOfWorkContract;
import org.crmkit.core.credit.CreditAccounts;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.store.OutboxEntry;
import org.crmkit.core.store.UnitOfWork;

/** The contract of a unit of work, run over a store of one's own. */
class JsonTableTest extends UnitOfWorkContract {

    private final JsonTable table = new JsonTable();

    @Override
    protected UnitOfWork work() {
        return table;
    }

    @Override
    protected CreditAccounts accounts() {
        return table;
    }

    @Override
    protected List<? extends DomainEvent> events() {
        return table.history().stream().map(OutboxEntry::event).toList();
    }

    /** A name with a control character could be written but never read back, so it is refused in the middle of the commit. */
    @Override
    protected Optional<Object> unsavable() {
        return Optional.of(new Customer.Individual(CustomerHeader.of(
                CustomerId.of("C-2"), "broken\u0000name", java.time.LocalDate.of(2026, 3, 2), Lifecycle.PROSPECT)));
    }
}
