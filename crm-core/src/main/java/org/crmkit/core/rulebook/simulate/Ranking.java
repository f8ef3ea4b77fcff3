package org.crmkit.core.rulebook.simulate;

import java.util.List;

/** Compares two rows of a ranked list by the first list that has both. */
final class Ranking {

    static final int HIGHER_IS_BETTER = 1;
    static final int LOWER_IS_BETTER = -1;

    private Ranking() {}

    /** Returns how it is to have {@code to} instead of {@code from}; mixed if no list has both. */
    static Treatment compare(String from, String to, List<List<String>> lists, int better) {
        if (from.equals(to)) {
            return Treatment.UNCHANGED;
        }
        return lists.stream()
                .filter(list -> list.contains(from) && list.contains(to))
                .findFirst()
                .map(list -> Treatment.ofSign(better * Integer.compare(list.indexOf(to), list.indexOf(from))))
                .orElse(Treatment.MIXED);
    }
}
