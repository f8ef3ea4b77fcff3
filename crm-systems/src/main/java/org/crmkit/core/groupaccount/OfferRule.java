package org.crmkit.core.groupaccount;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * An offer and when it is made.
 *
 * @param slug its segment of the key
 * @param name what is offered
 * @param when by the slug of the feature whether the group must have it or must not; all must hold; at least one
 */
public record OfferRule(String slug, Label name, Map<String, Boolean> when) {

    public OfferRule {
        when = Collections.unmodifiableMap(new LinkedHashMap<>(when));
        checkArgument(RuleKey.isSlug(slug), "group-account.offers has an offer '%s'; its name must be a slug.", slug);
        checkArgument(
                !when.isEmpty(),
                "group-account.offers.%s.when is empty; an offer must have at least one condition. Name a feature.",
                slug);
    }
}
