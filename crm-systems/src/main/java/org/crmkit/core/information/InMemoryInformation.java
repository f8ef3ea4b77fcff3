package org.crmkit.core.information;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Privacy files and the destruction register kept in an {@link InMemoryStore}. */
public final class InMemoryInformation implements PrivacyFiles, Destructions {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryInformation(InMemoryStore store) {
        this.store = requireNonNull(store, "store");
    }

    @Override
    public Optional<Stored<PrivacyFile>> find(CustomerId customer) {
        return store.find(PrivacyFile.keyOf(customer), PrivacyFile.class);
    }

    @Override
    public Optional<Stored<Destruction>> destruction(String id) {
        return store.find(Destruction.keyOf(id), Destruction.class);
    }
}
