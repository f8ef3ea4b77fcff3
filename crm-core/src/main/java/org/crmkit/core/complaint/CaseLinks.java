package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a complaint hangs together with what was there before.
 *
 * @param grievance what was known before it was lodged, if anything was
 * @param recurrenceOf the earlier complaint whose matter came back, if this is a recurrence
 * @param occurrence 1 the first time, 2 when it came back once, and so on
 * @param duplicates reports of the same matter while this complaint was open
 */
public record CaseLinks(
        Optional<GrievanceRecord> grievance,
        Optional<ComplaintId> recurrenceOf,
        int occurrence,
        List<LinkedReport> duplicates) {

    private static final CaseLinks NONE = new CaseLinks(Optional.empty(), Optional.empty(), 1, List.of());

    public CaseLinks {
        duplicates = List.copyOf(duplicates);
        checkArgument(
                recurrenceOf.isPresent() ? occurrence > 1 : occurrence == 1,
                "CaseLinks.occurrence was %s; it must be 1 without an earlier complaint and more with one.",
                occurrence);
    }

    /** Obtains the links of a complaint that stands for itself. */
    public static CaseLinks none() {
        return NONE;
    }

    /** Obtains the links of a complaint whose matter came back. */
    public static CaseLinks recurrence(ComplaintId of, int occurrence) {
        return new CaseLinks(Optional.empty(), Optional.of(of), occurrence, List.of());
    }

    /** Returns how often the matter had come back when this complaint was received; zero the first time. */
    public int repetitions() {
        return occurrence - 1;
    }

    /** Returns these links with the grievance the complaint grew from. */
    public CaseLinks from(GrievanceRecord grievance) {
        return new CaseLinks(Optional.of(grievance), recurrenceOf, occurrence, duplicates);
    }

    CaseLinks plus(LinkedReport duplicate) {
        List<LinkedReport> more = new ArrayList<>(duplicates);
        more.add(duplicate);
        return new CaseLinks(grievance, recurrenceOf, occurrence, more);
    }

    boolean hasLinked(ComplaintId report) {
        return duplicates.stream().anyMatch(duplicate -> duplicate.id().equals(report));
    }
}
