package org.crmkit.core.complaint;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.time.WorkingHours;

/**
 * Tells a new complaint from one that is known already. A complaint is open until it is closed; one that was solved and never
 * closed is over once it may no longer be reopened. A report of an open matter is a duplicate. A report of a matter that is over
 * is a recurrence if it comes within {@code complaint.recurrence-within}, counted from the closing, and else a new complaint.
 */
public final class Intake {

    private Intake() {}

    /**
     * Decides what {@code report} is.
     *
     * @param earlier complaints that may be about the same matter of the same customer, in any order; others are ignored
     * @param policy in force when the report was received
     */
    public static IntakeDecision decide(
            ComplaintReport report, List<Complaint> earlier, InForce<ComplaintPolicy> policy) {
        List<Complaint> same = earlier.stream()
                .filter(complaint -> isSameMatter(report, complaint.file().report()))
                .sorted(Comparator.comparing(
                                (Complaint it) -> it.file().report().receivedAt())
                        .thenComparing(Complaint::id)
                        .reversed())
                .toList();
        WorkingHours hours = policy.policy().calendar().workingHours();
        Optional<Complaint> open = same.stream()
                .filter(complaint -> overSince(complaint, report, policy).isEmpty())
                .findFirst();
        if (open.isPresent()) {
            return duplicate(open.get(), policy.version());
        }
        Optional<Complaint> last = same.stream()
                .max(Comparator.comparing(
                        (Complaint it) -> overSince(it, report, policy).orElse(Instant.MIN)));
        Span within = policy.policy().recurrenceWithin();
        String source = ComplaintPolicy.RECURRENCE + ", " + policy.version();
        if (last.isEmpty()) {
            return new IntakeDecision.Fresh(
                    policy.version(),
                    List.of(Reason.of(
                            "first-report",
                            "该客户此前未就“" + report.matter() + "”投诉。",
                            "The customer has not complained about " + report.matter() + " before.")));
        }
        Instant over = overSince(last.get(), report, policy).orElse(report.receivedAt());
        String when = Wording.moment(over, hours.calendar().zone());
        if (hours.isOver(over, within, report.receivedAt())) {
            return new IntakeDecision.Fresh(
                    policy.version(),
                    List.of(Reason.of(
                            "long-ago",
                            "同一事项的投诉" + last.get().id() + "已于" + when + "了结，超过"
                                    + within.label().zh() + "（" + source + "），按新投诉受理。",
                            "Complaint " + last.get().id() + " about the same matter was over at " + when
                                    + ", more than " + within + " before (" + source + "); this is a new complaint.")));
        }
        int occurrence = last.get().file().links().occurrence() + 1;
        return new IntakeDecision.Recurrence(
                last.get().id(),
                occurrence,
                policy.version(),
                List.of(
                        Reason.of(
                                "came-back",
                                "同一事项的投诉" + last.get().id() + "于" + when + "了结，未超过"
                                        + within.label().zh() + "（" + source + "），属重复发生。",
                                "Complaint " + last.get().id() + " about the same matter was over at " + when
                                        + ", not more than " + within + " before (" + source
                                        + "); the matter came back."),
                        Reason.of(
                                "occurrence",
                                "这是第" + occurrence + "次，过滤时计重复" + (occurrence - 1) + "次（" + repetition() + ", "
                                        + policy.version() + "）。",
                                "It is occurrence number " + occurrence + "; repetitions counted in the filter: "
                                        + (occurrence - 1) + " (" + repetition() + ", " + policy.version() + ").")));
    }

    private static RuleKey repetition() {
        return FilterRule.KEY.child("points-per-repetition");
    }

    private static boolean isSameMatter(ComplaintReport report, ComplaintReport other) {
        return other.customer().equals(report.customer())
                && other.matter().equals(report.matter())
                && !other.id().equals(report.id());
    }

    private static IntakeDecision duplicate(Complaint open, RulebookVersion version) {
        boolean isSolved =
                open.file().resolvedAt().isPresent() && open.closingTime().isEmpty();
        Reason known = Reason.of(
                "still-open",
                "收到时，同一事项的投诉" + open.id() + "尚未关闭，本次反映并入该投诉，不另计时。",
                "Complaint " + open.id()
                        + " about the same matter was open when this came in; this report is linked to it, and no second clock runs.");
        return new IntakeDecision.Duplicate(
                open.id(),
                isSolved,
                version,
                isSolved
                        ? List.of(
                                known,
                                Reason.of(
                                        "reopen",
                                        "该投诉曾报已解决，客户再次反映，应重新受理。",
                                        "That complaint was said to be solved; since the customer reports it again, it should be reopened."))
                        : List.of(known));
    }

    /** Returns since when a complaint was over when the report came in; empty if it was open then. */
    private static Optional<Instant> overSince(
            Complaint complaint, ComplaintReport report, InForce<ComplaintPolicy> policy) {
        Optional<Instant> closed = complaint.closingTime();
        if (closed.isPresent()) {
            return closed.filter(at -> !at.isAfter(report.receivedAt()));
        }
        return complaint.file().resolvedAt().filter(at -> policy.policy()
                .calendar()
                .workingHours()
                .isOver(at, policy.policy().reopenWithin(), report.receivedAt()));
    }
}
