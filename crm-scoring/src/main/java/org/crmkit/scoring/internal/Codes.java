package org.crmkit.scoring.internal;

import org.crmkit.core.rule.RuleKey;

/** Codes of reasons about inputs that users name. */
public final class Codes {

    private Codes() {}

    /** Returns the name where it is a slug, and else {@code prefix} with the input's place, counted from one. */
    public static String of(String name, String prefix, int place) {
        return RuleKey.isSlug(name) ? name : prefix + place;
    }
}
