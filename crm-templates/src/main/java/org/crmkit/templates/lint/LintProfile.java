package org.crmkit.templates.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.crmkit.core.text.Lang;

/**
 * What one organisation asks of its documents.
 *
 * @param off ids of rules that are switched off
 * @param waivers findings it accepts, each with a reason
 * @param limits the bounds
 * @param zh words of the Chinese pack
 * @param en words of the English pack
 */
public record LintProfile(SortedSet<String> off, List<Waiver> waivers, LintLimits limits, LintWords zh, LintWords en) {

    public LintProfile {
        off = ImmutableSortedSet.copyOfSorted(off);
        waivers = List.copyOf(waivers);
    }

    /** Obtains the profile that ships with this library: every rule on, nothing waived. */
    public static LintProfile shipped() {
        return new LintProfile(
                new TreeSet<>(),
                List.of(),
                LintLimits.shipped(),
                LintWords.shipped(Lang.ZH),
                LintWords.shipped(Lang.EN));
    }

    /**
     * Returns this profile with one more rule switched off.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public LintProfile without(String rule) {
        LintRules.require(rule);
        TreeSet<String> more = new TreeSet<>(off);
        more.add(rule);
        return new LintProfile(more, waivers, limits, zh, en);
    }

    /**
     * Returns this profile with one more waiver.
     *
     * @throws IllegalArgumentException if its rule does not exist
     */
    public LintProfile waiving(Waiver waiver) {
        LintRules.require(waiver.rule());
        return new LintProfile(
                off, ImmutableList.<Waiver>builder().addAll(waivers).add(waiver).build(), limits, zh, en);
    }

    /** Returns this profile with other bounds. */
    public LintProfile bounded(LintLimits other) {
        return new LintProfile(off, waivers, other, zh, en);
    }

    /** Returns the words of one language. */
    public LintWords words(Lang lang) {
        return switch (lang) {
            case ZH -> zh;
            case EN -> en;
        };
    }
}
