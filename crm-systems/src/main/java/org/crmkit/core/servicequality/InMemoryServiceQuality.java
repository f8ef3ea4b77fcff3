package org.crmkit.core.servicequality;

import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Quality files in memory, read from the store they are committed to. */
public final class InMemoryServiceQuality implements ServiceQuality {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryServiceQuality(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stored<QualityFile>> find(String standard, String subject) {
        return store.find(ServiceQuality.key(standard, subject), QualityFile.class);
    }
}
