package org.crmkit.core.complaint;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;

/**
 * What a complaint is about, so that two of them can be recognised as the same: a topic of the company's own list and the thing
 * concerned. Two complaints of one customer are about the same matter if both are equal.
 *
 * @param topic a slug of the company's list, for example {@code broadband-outage}
 * @param object the host's name for the line, contract, order or place concerned, 1 to 200 characters; {@code -} if the topic
 *     says it all
 */
public record Matter(String topic, String object) {

    public Matter {
        checkArgument(
                RuleKey.isSlug(topic), "Matter.topic was '%s'; it must be a slug such as broadband-outage.", topic);
        checkArgument(
                !object.isBlank() && object.length() <= 200,
                "Matter.object of %s was %s characters long; it must be 1 to 200 characters and not blank. Give the line or contract concerned, or -.",
                topic,
                object.length());
    }

    /** Obtains the matter of a topic and the thing concerned. */
    public static Matter of(String topic, String object) {
        return new Matter(topic, object);
    }

    @Override
    public String toString() {
        return topic + ":" + object;
    }
}
