package org.crmkit.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * Which rulebook, and which edition of it, a decision was made under: {@code acme@2026.1}.
 *
 * @param rulebook the rulebook's id, a slug
 * @param edition the edition, numbers joined by dots, such as {@code 2026.1}
 */
public record RulebookVersion(String rulebook, String edition) {

    private static final Pattern EDITION = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6}){0,3}");

    public RulebookVersion {
        checkArgument(
                RuleKey.isSlug(rulebook),
                "RulebookVersion.rulebook was '%s'; it must be a slug of a-z, 0-9 and inner hyphens.",
                rulebook);
        checkArgument(
                EDITION.matcher(edition).matches(),
                "RulebookVersion.edition was '%s'; it must be one to four numbers joined by dots, such as 2026.1.",
                edition);
    }

    /** Obtains a version of its two parts. */
    public static RulebookVersion of(String rulebook, String edition) {
        return new RulebookVersion(rulebook, edition);
    }

    @Override
    public String toString() {
        return rulebook + "@" + edition;
    }
}
