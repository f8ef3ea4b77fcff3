package org.crmkit.core.complaint;

import java.util.ArrayList;
import java.util.List;

/**
 * The complaints one customer made about one matter. It is saved together with each new one, so that two reports that come in at
 * the same moment cannot both become the first.
 *
 * @param key which customer and matter
 * @param complaints in the order they were received
 */
public record MatterRegister(MatterKey key, List<ComplaintId> complaints) {

    public MatterRegister {
        complaints = List.copyOf(complaints);
    }

    static MatterRegister empty(MatterKey key) {
        return new MatterRegister(key, List.of());
    }

    MatterRegister with(ComplaintId complaint) {
        List<ComplaintId> more = new ArrayList<>(complaints);
        more.add(complaint);
        return new MatterRegister(key, more);
    }
}
