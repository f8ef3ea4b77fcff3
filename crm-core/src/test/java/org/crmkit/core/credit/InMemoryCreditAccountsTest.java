package org.crmkit.core.credit;

import org.crmkit.core.contract.CreditAccountsContract;
import org.crmkit.core.store.UnitOfWork;
import org.crmkit.core.store.memory.InMemoryStore;

class InMemoryCreditAccountsTest extends CreditAccountsContract {

    private final InMemoryStore store = new InMemoryStore();

    @Override
    protected CreditAccounts accounts() {
        return new InMemoryCreditAccounts(store);
    }

    @Override
    protected UnitOfWork work() {
        return store;
    }
}
