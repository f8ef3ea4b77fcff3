package org.crmkit.core.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.IdempotencyKey;
import org.crmkit.core.store.Stored;

/**
 * A customer's account with those of all groups above it, as they were read. They are read one after the other; saving them
 * together is what proves that they stood so at one moment.
 *
 * @param accounts the customer's own first, then upwards; as far as there are any
 * @param missing the first customer without an account, if there is one
 */
public record AccountChain(List<Stored<CreditAccount>> accounts, Optional<CustomerId> missing) {

    public AccountChain {
        accounts = List.copyOf(accounts);
    }

    /**
     * Reads the chain of a customer.
     *
     * @throws IllegalStateException if a group belongs to itself; {@link GroupDesk#join} never lets it come to that
     */
    public static AccountChain read(CreditAccounts port, CustomerId customer) {
        Optional<Stored<CreditAccount>> own = port.find(customer);
        if (own.isEmpty()) {
            return new AccountChain(List.of(), Optional.of(customer));
        }
        if (own.get().state().group().isEmpty()) {
            return new AccountChain(List.of(own.get()), Optional.empty());
        }
        List<Stored<CreditAccount>> chain = new ArrayList<>(List.of(own.get()));
        Optional<CustomerId> next = own.get().state().group();
        while (next.isPresent()) {
            CustomerId head = next.get();
            if (chain.stream().anyMatch(account -> account.state().customer().equals(head))) {
                throw new IllegalStateException("The groups above " + customer + " come back to " + head
                        + "; a group never belongs to itself. Take one of them out of its group.");
            }
            Optional<Stored<CreditAccount>> group = port.find(head);
            if (group.isEmpty()) {
                return new AccountChain(chain, Optional.of(head));
            }
            chain.add(group.get());
            next = group.get().state().group();
        }
        return new AccountChain(chain, Optional.empty());
    }

    /** Returns the accounts without their versions, for a check. */
    public List<CreditAccount> states() {
        return accounts.size() == 1
                ? List.of(accounts.get(0).state())
                : accounts.stream().map(Stored::state).collect(Collectors.toUnmodifiableList());
    }

    /** Tells whether every account keeps the reservation of a request. */
    boolean keep(IdempotencyKey request) {
        return accounts.stream().allMatch(account -> account.state().keeps(request));
    }

    /** Saves every account, changed. */
    public void save(Changes.Builder changes, UnaryOperator<CreditAccount> change) {
        for (Stored<CreditAccount> account : accounts) {
            CreditAccount after = change.apply(account.state());
            changes.save(after.key(), account.version(), after);
        }
    }
}
