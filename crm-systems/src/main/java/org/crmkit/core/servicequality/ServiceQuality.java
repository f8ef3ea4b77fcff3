package org.crmkit.core.servicequality;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;

/**
 * Where quality files are read from; the host implements it over the same database as its
 * {@link org.crmkit.core.store.UnitOfWork}, which saves them under {@code key}. Safe under threads.
 */
public interface ServiceQuality {

    /** Returns the file of a standard and a subject as it was last saved. */
    Optional<Stored<QualityFile>> find(String standard, String subject);

    /** Returns the address a file is saved under: {@code quality-file/reply-time:OUTLET-7}. */
    static AggregateKey key(String standard, String subject) {
        return new AggregateKey("quality-file", standard + ":" + subject);
    }
}
