package org.crmkit.core.relationship.club;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.text.Label;

/**
 * What happened to a get-together, or to one guest of it.
 *
 * @param guest whom it is about; empty if it is about all
 */
public record GetTogetherEvent(
        String getTogether, What what, Optional<CustomerId> guest, Instant occurredAt, RulebookVersion decidedUnder)
        implements DomainEvent {

    /** What can happen. */
    public enum What {
        /** It was planned. */
        PLANNED("计划", "planned"),
        /** Its budget was approved. */
        APPROVED("预算获批", "budget approved"),
        /** A member was invited. */
        INVITED("邀请会员", "member invited"),
        /** A member will come. */
        ACCEPTED("会员接受", "member accepted"),
        /** A member will not come. */
        DECLINED("会员谢绝", "member declined"),
        /** It took place. */
        HELD("举行", "held"),
        /** A member came. */
        CAME("会员到场", "member came"),
        /** It was cancelled. */
        CANCELLED("取消", "cancelled");

        private final Label label;

        What(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /** Returns what it is called. */
        public Label label() {
            return label;
        }
    }
}
