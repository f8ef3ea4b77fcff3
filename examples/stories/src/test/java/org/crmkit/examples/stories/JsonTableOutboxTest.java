package org.crmkit.examples.stories;

import org.crmkit.core.contract.OutboxContract;
import org.crmkit.core.store.Outbox;
import org.crmkit.core.store.UnitOfWork;

/** The contract of an outbox, run over a store of one's own. */
class JsonTableOutboxTest extends OutboxContract {

    private final JsonTable table = new JsonTable();

    @Override
    protected UnitOfWork work() {
        return table;
    }

    @Override
    protected Outbox outbox() {
        return table;
    }
}
