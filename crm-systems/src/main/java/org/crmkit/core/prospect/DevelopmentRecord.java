package org.crmkit.core.prospect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/**
 * One contact with a prospect: what came of it, and what is next.
 *
 * @param at when
 * @param by who made it
 * @param way how
 * @param outcome what came of it
 * @param note in words
 * @param next what is to be done, if anything
 */
public record DevelopmentRecord(
        Instant at, StaffId by, Way way, Outcome outcome, PersonalText note, Optional<NextStep> next) {

    /** How a prospect is contacted. */
    public enum Way implements Term {
        VISIT("拜访", "Visit"),
        CALL("电话", "Call"),
        MESSAGE("邮件或消息", "Mail or message"),
        MEETING("活动会面", "Met at an event");

        private final Label label;

        Way(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What came of a contact. */
    public enum Outcome implements Term {
        INTERESTED("有兴趣", "Interested"),
        UNDECIDED("未决定", "Undecided"),
        NOT_MET("未见到", "Not met"),
        DECLINED("谢绝", "Declined");

        private final Label label;

        Outcome(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * What is to be done.
     *
     * @param what in words
     * @param dueOn by when
     */
    public record NextStep(PersonalText what, LocalDate dueOn) {}
}
