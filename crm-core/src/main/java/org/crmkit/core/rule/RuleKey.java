package org.crmkit.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import org.jspecify.annotations.Nullable;

/**
 * The path of a rule, for example {@code credit.grades.b.limit}: the same string in a rulebook file, in a validation
 * message, in a document's slot and in a comparison. Segments are lower-case slugs joined by dots; a rule that repeats is
 * named by its slug, never by a position.
 *
 * @param path one or more slugs, each of letters a-z, digits and inner hyphens
 */
public record RuleKey(String path) implements Comparable<RuleKey> {

    public RuleKey {
        checkArgument(
                isPath(path),
                "RuleKey.path was '%s'; it must be slugs of a-z, 0-9 and inner hyphens joined by dots, such as credit.grades.b.limit.",
                path);
    }

    /** Obtains the key of a path. */
    public static RuleKey of(String path) {
        return new RuleKey(path);
    }

    /** Tells whether {@code text} may stand as one segment of a key. */
    public static boolean isSlug(String text) {
        return isPath(text, false);
    }

    /** Tells whether {@code text} is a key. */
    public static boolean isPath(String text) {
        return isPath(text, true);
    }

    /** Tells whether letters and digits stand between single hyphens, and dots where slugs may be joined. */
    private static boolean isPath(String text, boolean joined) {
        boolean afterMark = true;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean isMark = at == '-' || (joined && at == '.');
            if (isMark ? afterMark : !isLetterOrDigit(at)) {
                return false;
            }
            afterMark = isMark;
        }
        return !afterMark;
    }

    /** Spelled out, because every account and every address of an aggregate asks it; a pattern takes ten times as long. */
    private static boolean isLetterOrDigit(char at) {
        return (at >= 'a' && at <= 'z') || (at >= '0' && at <= '9');
    }

    /** Returns the key one segment, or several joined by dots, further down. */
    public RuleKey child(String segment) {
        return new RuleKey(path + "." + segment);
    }

    /** Returns the last segment. */
    public String last() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Tells whether this key lies below {@code ancestor}, at any depth. */
    public boolean isBelow(RuleKey ancestor) {
        return path.startsWith(ancestor.path + ".");
    }

    @Override
    public int compareTo(RuleKey other) {
        return path.compareTo(other.path);
    }

    /** Spelled out, as is {@link #hashCode}: linking the generated ones costs a cold start some forty milliseconds. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleKey that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
