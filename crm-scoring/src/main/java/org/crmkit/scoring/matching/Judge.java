package org.crmkit.scoring.matching;

import java.util.HashMap;
import java.util.Map;
import org.crmkit.core.customer.duplicate.MatchClass;

/** Weighs codes of comparisons, each once however many pairs have it. Not safe under threads. */
final class Judge {

    private static final int PERSONS = 1 << 28;

    /** What a code comes to. */
    record Judgement(MatchClass match, double bits) {}

    private final Matcher matcher;
    private final Map<Integer, Judgement> known = new HashMap<>();

    Judge(Matcher matcher) {
        this.matcher = matcher;
    }

    Judgement of(boolean isPerson, int code) {
        return known.computeIfAbsent(isPerson ? code | PERSONS : code, key -> {
            double bits = matcher.model(isPerson).bits(Verdict.pattern(code));
            return new Judgement(Verdict.of(code, FellegiSunter.probability(bits), matcher.options()), bits);
        });
    }
}
