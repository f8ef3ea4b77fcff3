package org.crmkit.core.callcenter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;

/**
 * One contact between a customer and the call centre.
 *
 * @param id the host's own name for it
 * @param channel how
 * @param direction who began
 * @param customer who, if he is known
 * @param contact his number or address; never printed
 * @param agent who took it, or tried to reach him
 * @param offeredAt when it reached the agents' queue, or was dialled
 * @param ring how long it rang at an agent before it was answered or given up; zero or more
 * @param answeredAt when somebody answered; empty if nobody did
 * @param endedAt when it was over; not before it was answered
 * @param wrapUp work on it afterwards; zero or more
 * @param solvedAtOnce whether it needed no second contact; empty while that is not known
 * @param satisfied whether the customer said he was; empty if he was not asked or did not say
 */
public record Interaction(
        String id,
        Channel channel,
        Direction direction,
        Optional<CustomerId> customer,
        Optional<PersonalText> contact,
        Optional<StaffId> agent,
        Instant offeredAt,
        Duration ring,
        Optional<Instant> answeredAt,
        Instant endedAt,
        Duration wrapUp,
        Optional<Boolean> solvedAtOnce,
        Optional<Boolean> satisfied) {

    /** How a customer and the call centre meet. */
    public enum Channel {
        /** By telephone. */
        TELEPHONE("telephone", "电话", "Telephone"),
        /** By video. */
        VIDEO("video", "视频", "Video"),
        /** In a chat on a page or in an application. */
        CHAT("chat", "在线客服", "Chat"),
        /** By e-mail. */
        EMAIL("email", "电子邮件", "E-mail"),
        /** By short message. */
        MESSAGE("message", "短信", "Short message");

        private final String slug;
        private final Label label;

        Channel(String slug, String zh, String en) {
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

    /** Who began. */
    public enum Direction {
        /** The customer. */
        INBOUND,
        /** The company. */
        OUTBOUND
    }

    public Interaction {
        checkArgument(
                !id.isBlank() && id.length() <= 200,
                "Interaction.id has %s characters; it must be 1 to 200 and not blank. Correct it.",
                id.length());
        checkArgument(
                !ring.isNegative() && !wrapUp.isNegative(),
                "Interaction.ring of %s was %s and wrapUp %s; both must be zero or more.",
                id,
                ring,
                wrapUp);
        Instant first = answeredAt.orElse(offeredAt);
        checkArgument(
                !first.isBefore(offeredAt) && !endedAt.isBefore(first),
                "Interaction %s was offered at %s, answered at %s and ended at %s; give them in order.",
                id,
                offeredAt,
                first,
                endedAt);
    }

    /** Obtains a contact that nobody answered. */
    public static Interaction missed(
            String id, Channel channel, Direction direction, Instant offeredAt, Instant gaveUp) {
        return new Interaction(
                id,
                channel,
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                offeredAt,
                Duration.ZERO,
                Optional.empty(),
                gaveUp,
                Duration.ZERO,
                Optional.empty(),
                Optional.empty());
    }

    /** Obtains a contact that an agent took. */
    public static Interaction answered(
            String id,
            Channel channel,
            Direction direction,
            StaffId agent,
            Instant offeredAt,
            Instant answeredAt,
            Instant endedAt,
            Duration wrapUp) {
        return new Interaction(
                id,
                channel,
                direction,
                Optional.empty(),
                Optional.empty(),
                Optional.of(agent),
                offeredAt,
                Duration.between(offeredAt, answeredAt),
                Optional.of(answeredAt),
                endedAt,
                wrapUp,
                Optional.empty(),
                Optional.empty());
    }

    /** Returns it with the customer and the number he called from. */
    public Interaction with(CustomerId known, PersonalText number) {
        return new Interaction(
                id,
                channel,
                direction,
                Optional.of(known),
                Optional.of(number),
                agent,
                offeredAt,
                ring,
                answeredAt,
                endedAt,
                wrapUp,
                solvedAtOnce,
                satisfied);
    }

    /** Returns it with what came of it. */
    public Interaction ended(boolean atOnce, Optional<Boolean> content) {
        return new Interaction(
                id,
                channel,
                direction,
                customer,
                contact,
                agent,
                offeredAt,
                ring,
                answeredAt,
                endedAt,
                wrapUp,
                Optional.of(atOnce),
                content);
    }

    /** Tells whether somebody answered. */
    public boolean isAnswered() {
        return answeredAt.isPresent();
    }

    /** Returns how long it waited: until it was answered, or given up. */
    public Duration waited() {
        return Duration.between(offeredAt, answeredAt.orElse(endedAt));
    }

    /** Returns how long an agent was busy with it, work afterwards included; zero if nobody answered. */
    public Duration handled() {
        return answeredAt.map(at -> Duration.between(at, endedAt).plus(wrapUp)).orElse(Duration.ZERO);
    }
}
