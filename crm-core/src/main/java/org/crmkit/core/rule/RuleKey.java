package org.crmkit.core.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.regex.Pattern;

/**
 * The path of a rule, for example {@code credit.grades.b.limit}: the same string in a rulebook file, in a validation
 * message, in a document's slot and in a comparison. Segments are lower-case slugs joined by dots; a rule that repeats is
 * named by its slug, never by a position.
 *
 * @param path one or more slugs, each of letters a-z, digits and inner hyphens
 */
public record RuleKey(String path) implements Comparable<RuleKey> {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
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
        return SLUG.matcher(text).matches();
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

    @Override
    public String toString() {
        return path;
    }
}
