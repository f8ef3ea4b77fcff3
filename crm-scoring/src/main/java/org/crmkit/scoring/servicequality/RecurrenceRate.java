package org.crmkit.scoring.servicequality;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Label;

/**
 * How often the matter of a closed complaint comes back. A report while the earlier complaint is open is a duplicate and no recurrence; the
 * window runs from the closing, its end included. Which of the two a new report is, by the rulebook's window in working time,
 * {@link org.crmkit.core.complaint.Intake} decides; this is the statistic over many, by elapsed time.
 *
 * @param window how long after closing the same matter counts as come back
 * @param until the moment up to which complaints are known
 * @param lines in the order they were received, of equals by key
 * @param repeated of all complaints received, duplicates left out, those whose matter had come back
 * @param cameBack of the closings whose window has ended, those whose matter came back within it
 * @param unended closings whose window has not ended and which therefore say nothing yet
 */
public record RecurrenceRate(
        Duration window,
        Instant until,
        List<Line> lines,
        Measured<Share> repeated,
        Measured<Share> cameBack,
        long unended) {

    private static final Reason NONE_RECEIVED = Reason.of("none-received", "期间未收到投诉。", "No complaint was received.");
    private static final Reason NONE_ENDED =
            Reason.of("none-ended", "尚无观察期已满的已关闭投诉。", "No complaint was closed long enough ago.");

    public RecurrenceRate {
        lines = List.copyOf(lines);
    }

    /** What a complaint is, seen against those before it. */
    public enum Kind implements Term {
        /** The first about its matter, or the first for a long time. */
        FRESH("首次", "First"),
        /** Its matter was still open. */
        DUPLICATE("重复反映", "Duplicate"),
        /** Its matter was closed and came back. */
        RECURRENCE("重复发生", "Recurrence");

        private final Label label;

        Kind(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * A complaint and what it is.
     *
     * @param of the earlier complaint it belongs to; empty for a fresh one
     * @param occurrence the how-many-th time the matter is complained about in one chain, from 1; a duplicate has that of its complaint
     */
    public record Line(LodgedComplaint complaint, Kind kind, Optional<String> of, int occurrence) {}

    /**
     * Counts. O(n log n) for n complaints of many matters.
     *
     * @param window above zero
     * @param until not before the last complaint came in; what was closed later counts as open
     */
    public static RecurrenceRate of(List<LodgedComplaint> complaints, Duration window, Instant until) {
        checkArgument(
                window.compareTo(Duration.ZERO) > 0,
                "RecurrenceRate.window was %s; it must be above zero, PT720H for 30 days.",
                window);
        List<LodgedComplaint> sorted = new ArrayList<>(complaints);
        sorted.sort(Comparator.comparing(LodgedComplaint::receivedAt).thenComparing(LodgedComplaint::key));
        Set<String> keys = new HashSet<>();
        Map<String, List<Line>> chains = new HashMap<>(); // looked up only
        List<Line> lines = new ArrayList<>();
        for (LodgedComplaint complaint : sorted) {
            checkArgument(keys.add(complaint.key()), "Complaint '%s' was given twice; keep one.", complaint.key());
            checkArgument(
                    !complaint.receivedAt().isAfter(until),
                    "RecurrenceRate.until was %s; it must not be before %s, when %s came in.",
                    until,
                    complaint.receivedAt(),
                    complaint.key());
            List<Line> chain = chains.computeIfAbsent(complaint.matter(), matter -> new ArrayList<>());
            Line line = line(complaint, chain, window);
            if (line.kind() != Kind.DUPLICATE) {
                chain.add(line); // a duplicate has no clock of its own
            }
            lines.add(line);
        }
        return count(lines, window, until);
    }

    private static Line line(LodgedComplaint complaint, List<Line> chain, Duration window) {
        if (chain.isEmpty()) {
            return new Line(complaint, Kind.FRESH, Optional.empty(), 1);
        }
        Line last = chain.get(chain.size() - 1); // at most the last of a chain is open: else this one were a duplicate
        Optional<Instant> closed = last.complaint().closedAt().filter(at -> !at.isAfter(complaint.receivedAt()));
        if (closed.isEmpty()) {
            return new Line(
                    complaint, Kind.DUPLICATE, Optional.of(last.complaint().key()), last.occurrence());
        }
        return complaint.receivedAt().isAfter(closed.get().plus(window))
                ? new Line(complaint, Kind.FRESH, Optional.empty(), 1)
                : new Line(
                        complaint, Kind.RECURRENCE, Optional.of(last.complaint().key()), last.occurrence() + 1);
    }

    private static RecurrenceRate count(List<Line> lines, Duration window, Instant until) {
        Set<String> back = new HashSet<>();
        long received = 0;
        long repeated = 0;
        for (Line line : lines) {
            received += line.kind() == Kind.DUPLICATE ? 0 : 1;
            if (line.kind() == Kind.RECURRENCE) {
                repeated++;
                line.of().ifPresent(back::add);
            }
        }
        long ended = 0;
        long came = 0;
        long unended = 0;
        for (Line line : lines) {
            Optional<Instant> closed = line.complaint().closedAt().filter(at -> !at.isAfter(until));
            if (line.kind() == Kind.DUPLICATE || closed.isEmpty()) {
                continue;
            }
            if (closed.get().plus(window).isAfter(until)) {
                unended++;
            } else {
                ended++;
                came += back.contains(line.complaint().key()) ? 1 : 0;
            }
        }
        return new RecurrenceRate(
                window,
                until,
                lines,
                Share.of(repeated, received, NONE_RECEIVED),
                Share.of(came, ended, NONE_ENDED),
                unended);
    }

    /** Returns how many reports were duplicates. */
    public long duplicates() {
        return lines.stream().filter(line -> line.kind() == Kind.DUPLICATE).count();
    }
}
