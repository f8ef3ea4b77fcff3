package org.crmkit.core.score;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Label;

/**
 * Why: one sentence a clerk can read out, and a code that never changes.
 *
 * @param code a slug, for example {@code limit-exceeded}
 * @param text the sentence, with the values that led to it
 */
public record Reason(String code, Label text) {

    public Reason {
        checkArgument(RuleKey.isSlug(code), "Reason.code was '%s'; it must be a slug such as limit-exceeded.", code);
    }

    /** Obtains a reason of its parts. */
    public static Reason of(String code, String zh, String en) {
        return new Reason(code, Label.of(zh, en));
    }

    @Override
    public String toString() {
        return code + ": " + text;
    }
}
