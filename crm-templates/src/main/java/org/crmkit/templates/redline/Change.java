package org.crmkit.templates.redline;

import java.util.List;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.templates.page.Inline;

/**
 * One change of a document, as a notice tells it.
 *
 * @param kind what happened
 * @param placeBefore where it stood, in the words of the page: {@code 第七条　调查频次}; empty where nothing stood
 * @param placeAfter where it stands; empty where nothing stands
 * @param before the old wording, cut to the clauses that changed, what is gone set bold; empty if there was none
 * @param after the new wording in the same way
 * @param rules the quoted rules among what changed, each once
 */
public record Change(
        Kind kind,
        String placeBefore,
        String placeAfter,
        List<Inline> before,
        List<Inline> after,
        List<RuleKey> rules) {

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
        rules = List.copyOf(rules);
    }

    /** What happened. */
    public enum Kind {
        /** It says something else. */
        REWORDED,
        /** It is new. */
        INSERTED,
        /** It is gone. */
        DELETED
    }
}
