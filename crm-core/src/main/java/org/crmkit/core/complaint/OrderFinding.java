package org.crmkit.core.complaint;

import java.time.Duration;
import java.util.List;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;

/**
 * A complaint the check of work orders stopped at.
 *
 * @param complaint which
 * @param state where it stands
 * @param age the working time since it was received, pauses left out
 * @param version the edition it was judged by
 * @param kinds what is wrong, the gravest first; at least one
 * @param reasons the same as sentences, quoting the rules
 */
public record OrderFinding(
        ComplaintId complaint,
        ComplaintState state,
        Duration age,
        RulebookVersion version,
        List<Kind> kinds,
        List<Reason> reasons) {

    public OrderFinding {
        kinds = List.copyOf(kinds);
        reasons = List.copyOf(reasons);
    }

    /** What can be wrong with an order, the gravest first. */
    public enum Kind {
        /** A promised time is past and the work is not done. */
        OVERDUE("overdue", "超时未办结", "Overdue"),
        /** A mandatory sub-task is open although it is due. */
        TASK_LATE("task-late", "子任务逾期", "Sub-task late"),
        /** So much of a promised time is used up that somebody must have been told. */
        ESCALATED("escalated", "已到升级点", "To be escalated"),
        /** It was put off to a day that has come. */
        REVIEW_DUE("review-due", "应复查", "Review due"),
        /** Nothing has happened to it for too long. */
        IDLE("idle", "长时间无进展", "Nothing happens");

        private final String slug;
        private final Label label;

        Kind(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        /** Returns the stable name, a slug. */
        public String slug() {
            return slug;
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }

    /** Returns the gravest thing that is wrong. */
    public Kind gravest() {
        return kinds.get(0);
    }
}
