package org.crmkit.core.prospect;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.customer.StaffId;

/**
 * A prospect on the way to a contract. {@link ProspectFlow} decides what happens to it.
 *
 * @param origin whose, where and how found
 * @param signs what is known of the four signs
 * @param grade what it is worth, once it is graded
 * @param contacts every contact, the oldest first
 * @param path every stage it came to, the oldest first; at least one
 * @param changedAt when anything last changed
 */
public record Prospect(
        Origin origin,
        ProspectSigns signs,
        Optional<ProspectGrade> grade,
        List<DevelopmentRecord> contacts,
        List<Entry> path,
        Instant changedAt) {

    /**
     * What is known from the beginning.
     *
     * @param customer the id of its file
     * @param area the territory it is visited in, in the host's own words, such as {@code 浦东}
     * @param owner who is in charge
     * @param source who had its data
     * @param method how it was found
     */
    public record Origin(
            CustomerId customer, String area, StaffId owner, ProspectSource source, FindingMethod method) {}

    /** A stage, and when it was reached. */
    public record Entry(ProspectStage stage, Instant at) {}

    public Prospect {
        contacts = List.copyOf(contacts);
        path = List.copyOf(path);
    }

    /** Returns the id of its file. */
    public CustomerId id() {
        return origin.customer();
    }

    /** Returns where it stands. */
    public ProspectStage stage() {
        return path.get(path.size() - 1).stage();
    }

    /** Returns the last contact. */
    public Optional<DevelopmentRecord> lastContact() {
        return contacts.isEmpty() ? Optional.empty() : Optional.of(contacts.get(contacts.size() - 1));
    }

    /** Returns when it was last visited. */
    public Optional<Instant> lastVisit() {
        return contacts.stream()
                .filter(contact -> contact.way() == DevelopmentRecord.Way.VISIT)
                .map(DevelopmentRecord::at)
                .reduce((earlier, later) -> later);
    }

    Prospect with(ProspectSigns known, Instant at) {
        return new Prospect(origin, known, grade, contacts, path, at);
    }

    Prospect with(ProspectGrade decided, Instant at) {
        return new Prospect(origin, signs, Optional.of(decided), contacts, path, at);
    }

    Prospect with(DevelopmentRecord contact) {
        List<DevelopmentRecord> more = new ArrayList<>(contacts);
        more.add(contact);
        return new Prospect(origin, signs, grade, more, path, contact.at());
    }

    Prospect with(ProspectStage stage, Instant at) {
        List<Entry> more = new ArrayList<>(path);
        more.add(new Entry(stage, at));
        return new Prospect(origin, signs, grade, contacts, more, at);
    }
}
