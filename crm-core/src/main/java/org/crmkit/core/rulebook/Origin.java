package org.crmkit.core.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * Where a number comes from, so that nobody mistakes a proposal for a standard.
 *
 * @param key the rule, or the path above the rules, that this is about
 * @param source {@code ours} for a choice of whoever wrote the rulebook, otherwise the publication, law or contract
 * @param note why this number
 */
public record Origin(RuleKey key, String source, Label note) {

    public Origin {
        checkArgument(!source.isBlank(), "origins.%s.source is blank; name the source, or write ours.", key);
    }

    /** Tells whether this note is about {@code rule}. */
    public boolean covers(RuleKey rule) {
        return rule.equals(key) || rule.isBelow(key);
    }
}
