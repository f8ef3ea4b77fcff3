package org.crmkit.core.relationship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.PersonalText;

/**
 * What a visitor prepares: a clear purpose, and topics that are concise and yet complete. An outline may be incomplete;
 * {@link #gaps} tells what is missing before the visit can take place.
 *
 * @param groupName what the customer is called on the outline
 * @param topics slugs of the policy's topics, in the order they will be talked about
 * @param kit slugs of the policy's kit that are packed
 * @param preparation what to say, and how they are likely to take it
 */
public record VisitOutline(
        Optional<PersonalText> groupName,
        Optional<VisitPurpose> purpose,
        List<String> topics,
        List<String> kit,
        Optional<PersonalText> preparation) {

    public VisitOutline {
        topics = List.copyOf(topics);
        kit = List.copyOf(kit);
    }

    /** Obtains an outline with nothing in it. */
    public static VisitOutline blank() {
        return new VisitOutline(Optional.empty(), Optional.empty(), List.of(), List.of(), Optional.empty());
    }

    /**
     * Returns what the outline lacks by the policy; empty if the visit can take place. Codes: {@code group-name-missing},
     * {@code purpose-missing}, {@code topics-missing}, {@code topic-unknown}, {@code kit-incomplete}.
     */
    public List<Reason> gaps(RelationshipPolicy policy) {
        List<Reason> gaps = new ArrayList<>();
        if (groupName.isEmpty()) {
            gaps.add(Reason.of("group-name-missing", "提纲缺少客户名称。", "The outline lacks the customer's name."));
        }
        if (purpose.isEmpty()) {
            gaps.add(Reason.of("purpose-missing", "提纲缺少走访目的。", "The outline lacks a purpose."));
        }
        if (topics.isEmpty()) {
            gaps.add(Reason.of("topics-missing", "提纲缺少主题。", "The outline lacks topics."));
        }
        for (String topic : topics) {
            if (!policy.topics().containsKey(topic)) {
                gaps.add(Reason.of(
                        "topic-unknown",
                        "主题“" + topic + "”不在relationship.visit.topics之列。",
                        "The topic was '" + topic + "'; it must be one of relationship.visit.topics."));
            }
        }
        List<String> missing =
                policy.kit().keySet().stream().filter(it -> !kit.contains(it)).toList();
        if (!missing.isEmpty()) {
            gaps.add(Reason.of(
                    "kit-incomplete",
                    "走访用品缺少：" + policy.names(policy.kit(), missing).zh() + "。",
                    "The kit lacks " + policy.names(policy.kit(), missing).en() + "."));
        }
        return List.copyOf(gaps);
    }
}
