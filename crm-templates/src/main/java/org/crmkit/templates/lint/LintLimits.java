package org.crmkit.templates.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The bounds the rules check against, by name: {@code role.summary.most-characters} is 200.
 *
 * @param byName whole numbers, zero or more
 */
public record LintLimits(SortedMap<String, Integer> byName) {

    public LintLimits {
        byName = ImmutableSortedMap.copyOfSorted(byName);
    }

    /** Obtains the bounds that ship with this library. */
    public static LintLimits shipped() {
        return new LintLimits(WordList.shipped("limits.txt").asNumbers());
    }

    /** Returns one bound. */
    int of(String name) {
        Integer bound = byName.get(name);
        if (bound == null) {
            throw new IllegalArgumentException(
                    "LintLimits has no " + name + "; it must be one of " + byName.keySet() + ".");
        }
        return bound;
    }

    /**
     * Returns these bounds with some of them changed.
     *
     * @throws IllegalArgumentException if a name is none of these
     */
    public LintLimits with(Map<String, Integer> changes) {
        TreeMap<String, Integer> changed = new TreeMap<>(byName);
        changes.forEach((name, bound) -> {
            checkArgument(
                    changed.containsKey(name), "LintLimits has no %s; it must be one of %s.", name, byName.keySet());
            checkArgument(bound >= 0, "LintLimits.%s was %s; it must be zero or more.", name, bound);
            changed.put(name, bound);
        });
        return new LintLimits(changed);
    }
}
