package org.crmkit.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a rule, for example {@code credit.grades.b.limit}: the same string in a rulebook file, in a validation
 * message, in a document's slot and in a comparison. Segments are lower-case slugs joined by dots; a rule that repeats is
 * named by its slug, never by a position.
 *
 * @param path one or more slugs, each of letters a-z, digits and inner hyphens
 */
public record RuleKey(String path) implements Comparable<RuleKey> {

    private static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final Pattern PATH = Pattern.compile(SLUG + "(\\." + SLUG + ")*");

    public RuleKey {
        checkArgument(
                PATH.matcher(path).matches(),
                "RuleKey.path was '%s'; it must be slugs of a-z, 0-9 and inner hyphens joined by dots, such as credit.grades.b.limit.",
                path);
    }

    /** Obtains the key of a path. */
    public static RuleKey of(String path) {
        return new RuleKey(path);
    }

    /** Tells whether {@code text} may stand as one segment of a key. */
    public static boolean isSlug(String text) {
        boolean afterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char at = text.charAt(i);
            boolean isHyphen = at == '-';
            if (isHyphen ? afterHyphen : !isLetterOrDigit(at)) {
                return false;
            }
            afterHyphen = isHyphen;
        }
        return !afterHyphen;
    }

    /** Spelled out, because every account and every address of an aggregate asks it; a pattern takes ten times as long. */
    private static boolean isLetterOrDigit(char at) {
        return (at >= 'a' && at <= 'z') || (at >= '0' && at <= '9');
    }

    /** Tells whether {@code text} is a key. */
    public static boolean isPath(String text) {
        return PATH.matcher(text).matches();
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
