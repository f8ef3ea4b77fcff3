package org.crmkit.templates.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.rule.RuleKey;

/**
 * Which document: {@code survey-development/policy/customer-survey-management-policy}. The last part alone is distinct
 * throughout the catalogue, so that a {@code {ref:...}} slot needs no more.
 *
 * @param module the module's slug
 * @param kind its dimension
 * @param key its own slug
 */
public record DocumentKey(String module, DocumentKind kind, String key) implements Comparable<DocumentKey> {

    public DocumentKey {
        checkArgument(
                RuleKey.isSlug(module),
                "DocumentKey.module was '%s'; it must be a slug of a-z, 0-9 and inner hyphens, such as survey-development.",
                module);
        checkArgument(
                RuleKey.isSlug(key),
                "DocumentKey.key was '%s'; it must be a slug of a-z, 0-9 and inner hyphens, such as customer-survey-plan-form.",
                key);
    }

    /** Obtains the key of its three parts. */
    public static DocumentKey of(String module, DocumentKind kind, String key) {
        return new DocumentKey(module, kind, key);
    }

    @Override
    public int compareTo(DocumentKey other) {
        int byModule = module.compareTo(other.module);
        if (byModule != 0) {
            return byModule;
        }
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : key.compareTo(other.key);
    }

    @Override
    public String toString() {
        return module + "/" + kind + "/" + key;
    }
}
