package org.crmkit.core.complaint;

import java.util.Optional;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.memory.InMemoryStore;

/** Complaints in memory, read from the store they are committed to. */
public final class InMemoryComplaints implements Complaints {

    private final InMemoryStore store;

    /** Creates the view of one store. */
    public InMemoryComplaints(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public Optional<Stored<Complaint>> find(ComplaintId id) {
        return store.find(Complaints.key(id), Complaint.class);
    }

    @Override
    public Optional<Stored<Grievance>> find(GrievanceId id) {
        return store.find(Complaints.key(id), Grievance.class);
    }

    @Override
    public Optional<Stored<MatterRegister>> register(MatterKey key) {
        return store.find(key.aggregate(), MatterRegister.class);
    }
}
