package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/**
 * What an agent passes on because he cannot solve it himself, with the time by which the customer was promised a reply.
 *
 * @param id what it is filed under
 * @param report time, contact and problem
 * @param plannedUnder the edition its promise comes from
 * @param promises from the first; the last one counts, and the first one is never forgotten
 * @param state where it stands
 * @param unit the slug of the department that has it; empty while the agent has it
 * @param repliedAt when the customer was replied to
 * @param changedAt when something last happened to it
 */
public record WorkOrder(
        WorkOrderId id,
        Report report,
        RulebookVersion plannedUnder,
        List<Promise> promises,
        State state,
        Optional<String> unit,
        Optional<Instant> repliedAt,
        Instant changedAt) {

    /**
     * What the agent took down.
     *
     * @param interaction the id of the contact
     * @param kind the slug of one of {@code call-center.replies}
     * @param priority how urgent
     * @param agent who took it down
     * @param receivedAt when; the promise counts from here
     * @param contact whom to reply to and where; never printed
     * @param problem what it is about; never printed
     */
    public record Report(
            String interaction,
            String kind,
            CallCenterPolicy.Priority priority,
            StaffId agent,
            Instant receivedAt,
            PersonalText contact,
            PersonalText problem) {
        public Report {
            checkArgument(
                    RuleKey.isSlug(kind),
                    "WorkOrder.Report.kind was '%s'; it must be the slug of one of call-center.replies. Correct the slug, or add it there.",
                    kind);
        }
    }

    /**
     * A promised reply.
     *
     * @param due a reply at this moment is in time
     * @param madeAt when it was promised
     * @param because why it was moved; empty for the first
     */
    public record Promise(Instant due, Instant madeAt, Optional<Delay> because) {}

    /** Why a promised reply is moved. */
    public enum Delay {
        /** The customer has to send or decide something. */
        CUSTOMER("customer", "等待客户", "Waiting for the customer"),
        /** Parts or goods are missing. */
        SUPPLY("supply", "等待物料", "Waiting for supplies"),
        /** A supplier, an authority or an insurer has to act. */
        THIRD_PARTY("third-party", "等待第三方", "Waiting for a third party"),
        /** It is harder than it looked. */
        HARDER("harder", "问题复杂", "Harder than it looked"),
        /** Too much to do. */
        LOAD("load", "业务繁忙", "Too much to do");

        private final String slug;
        private final Label label;

        Delay(String slug, String zh, String en) {
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

    /** Where a work order stands; {@link WorkOrderMove.Kind} has the moves. */
    public enum State {
        /** The agent has it. */
        OPEN("open", "待处理", "open"),
        /** A department has it. */
        PASSED_ON("passed-on", "已转派", "passed on"),
        /** The customer has his reply. */
        REPLIED("replied", "已答复", "replied to"),
        /** It is filed. */
        CLOSED("closed", "已关闭", "closed");

        private final String slug;
        private final Label label;

        State(String slug, String zh, String en) {
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

    public WorkOrder {
        promises = List.copyOf(promises);
        checkArgument(!promises.isEmpty(), "WorkOrder %s has no promise; it must have one. Promise a reply.", id);
    }

    static WorkOrder of(WorkOrderId id, Report report, RulebookVersion version, Instant due) {
        return new WorkOrder(
                id,
                report,
                version,
                List.of(new Promise(due, report.receivedAt(), Optional.empty())),
                State.OPEN,
                Optional.empty(),
                Optional.empty(),
                report.receivedAt());
    }

    /** Returns the promise that counts. */
    public Promise promise() {
        return promises.get(promises.size() - 1);
    }

    /** Returns how often the promise was moved. */
    public int moved() {
        return promises.size() - 1;
    }

    WorkOrder after(State next, Optional<String> where, Optional<Instant> replied, Instant at) {
        return new WorkOrder(id, report, plannedUnder, promises, next, where, replied, at);
    }

    WorkOrder promised(Promise promise) {
        List<Promise> more = new ArrayList<>(promises);
        more.add(promise);
        return new WorkOrder(id, report, plannedUnder, more, state, unit, repliedAt, promise.madeAt());
    }
}
