package org.crmkit.core.relationship;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Where contacts are read from; the host implements it over its own database. Safe under threads. */
@FunctionalInterface
public interface Contacts {

    /** Returns a contact as it was last saved. */
    Optional<Stored<Contact>> find(String id);

    /** Returns the address a contact is saved under: {@code contact/V-1}. */
    static AggregateKey key(String id) {
        return new AggregateKey("contact", id);
    }

    /** Obtains the contacts committed to a store in memory. */
    static Contacts in(InMemoryStore store) {
        return id -> store.find(key(id), Contact.class);
    }
}
