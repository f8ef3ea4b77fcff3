package org.crmkit.examples.cli.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.text.Label;

/**
 * What was recorded about quality.
 *
 * @param source where it comes from, as a whole sentence
 * @param simulated whether it was drawn
 * @param cases complaints
 * @param hearings contacts somebody listened to; a contact that several heard has a line for each
 */
public record QualityLog(Label source, boolean simulated, List<Case> cases, List<Hearing> hearings) {

    public QualityLog {
        cases = List.copyOf(cases);
        hearings = List.copyOf(hearings);
    }

    /** Whether something was done, and whether in time. */
    public enum Timing {
        /** Within the promise. */
        IN_TIME,
        /** After it. */
        LATE
    }

    /**
     * A complaint.
     *
     * @param key its id
     * @param topic what it is about, of the company's own list
     * @param matter whose and about which thing; the same matter may come back
     * @param foundByUs whether we found it before the customer came
     * @param filtered whether it was sorted into a category
     * @param answered empty if not yet
     * @param solved empty if not yet
     * @param checked whether somebody checked the solution
     * @param satisfied what the customer said when called back; empty if not reached
     * @param reopened whether the solution did not hold
     * @param closed the day it was closed; empty if it is open
     */
    public record Case(
            String key,
            LocalDate day,
            String topic,
            String matter,
            boolean foundByUs,
            boolean filtered,
            Optional<Timing> answered,
            Optional<Timing> solved,
            boolean checked,
            Optional<Boolean> satisfied,
            boolean reopened,
            Optional<LocalDate> closed) {}

    /**
     * A contact as one listener heard it.
     *
     * @param key of the contact
     * @param points 0 to 100
     */
    public record Hearing(String key, LocalDate day, String team, String listener, boolean passed, double points) {}

    /** Returns the first day on which anything was recorded; there is at least one. */
    public LocalDate from() {
        return days().min(LocalDate::compareTo).orElseThrow();
    }

    /** Returns the last day on which anything came in. */
    public LocalDate until() {
        return days().max(LocalDate::compareTo).orElseThrow();
    }

    private Stream<LocalDate> days() {
        return Stream.concat(cases.stream().map(Case::day), hearings.stream().map(Hearing::day));
    }
}
