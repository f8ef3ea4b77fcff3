package org.crmkit.core.input;

import java.util.Collection;
import java.util.Optional;
import org.crmkit.core.text.Label;

/** Finds the name that somebody probably meant. */
final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /** Returns the known name with the fewest wrong letters, the first of several; empty when all are too far away. */
    static Optional<String> to(String name, Collection<String> known) {
        String best = null;
        int fewest = Integer.MAX_VALUE;
        if (name.length() <= LONGEST) {
            for (String candidate : known) {
                int distance = distance(name, candidate);
                if (distance < fewest) {
                    fewest = distance;
                    best = candidate;
                }
            }
        }
        return best != null && fewest <= Math.max(1, Math.max(name.length(), best.length()) / 2)
                ? Optional.of(best)
                : Optional.empty();
    }

    /** Returns a fix that names the nearest known name, or says that there is none. */
    static Label suggestion(String name, Collection<String> known) {
        return to(name, known)
                .map(n -> Label.of("您要写的可能是 " + n + "。", "Did you mean " + n + "?"))
                .orElseGet(() -> Label.of("没有与之相近的名称。", "Nothing known is spelled like it."));
    }

    /** Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours cost one each. */
    static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
