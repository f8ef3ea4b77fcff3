package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.rule.RuleKey;

/**
 * What is written down when a complaint comes in.
 *
 * @param id the number it is filed under
 * @param customer who complains
 * @param tier the slug of the customer's tier at that moment; it decides the service level
 * @param matter what it is about
 * @param discovery how it came in, and through whom
 * @param receivedAt when; the clocks begin to count
 * @param description what is wrong, in the customer's words
 * @param promisedReply when an answer was promised, if one was; not before {@code receivedAt}
 */
public record ComplaintReport(
        ComplaintId id,
        CustomerId customer,
        String tier,
        Matter matter,
        Discovery discovery,
        Instant receivedAt,
        PrivateText description,
        Optional<Instant> promisedReply) {

    public ComplaintReport {
        checkArgument(
                RuleKey.isSlug(tier),
                "ComplaintReport.tier of %s was '%s'; it must be a tier's slug such as gold.",
                id,
                tier);
        Instant received = receivedAt;
        checkArgument(
                promisedReply.map(reply -> !reply.isBefore(received)).orElse(true),
                "ComplaintReport.promisedReply of %s was %s; it must not be before it was received, %s.",
                id,
                promisedReply.map(Instant::toString).orElse(""),
                receivedAt);
    }

    /** Returns the channel it came in through. */
    public ComplaintChannel channel() {
        return discovery.channel();
    }
}
