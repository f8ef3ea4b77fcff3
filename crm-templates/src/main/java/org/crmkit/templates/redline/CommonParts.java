package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.List;

/** The longest common subsequence of two lists: what both hold in the same order. */
final class CommonParts {

    /** Beyond this the middle counts as changed altogether; a line has a few hundred parts, a page a few hundred blocks. */
    private static final long MOST = 16_000_000;

    private CommonParts() {}

    /** A place in both lists that holds the same. */
    record Pair(int before, int after) {}

    /** Returns the common parts in order; quadratic in what lies between the common beginning and the common end. */
    static List<Pair> of(List<?> before, List<?> after) {
        int start = 0;
        int least = Math.min(before.size(), after.size());
        while (start < least && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < least - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < start; i++) {
            pairs.add(new Pair(i, i));
        }
        middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end), start, pairs);
        for (int i = end; i > 0; i--) {
            pairs.add(new Pair(before.size() - i, after.size() - i));
        }
        return pairs;
    }

    private static void middle(List<?> before, List<?> after, int offset, List<Pair> pairs) {
        int n = before.size();
        int m = after.size();
        if (n == 0 || m == 0 || (long) n * m > MOST) {
            return;
        }
        int[][] longest = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < n && j < m) {
            if (before.get(i).equals(after.get(j))) {
                pairs.add(new Pair(offset + i, offset + j));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }
}
