package org.crmkit.scoring.internal;

import java.util.Arrays;

/** Sorts the places of rows that lie in columns. */
public final class Places {

    private Places() {}

    /** Compares two rows by their places. */
    @FunctionalInterface
    public interface Comparison {

        /** Returns below zero, zero or above zero as the first row comes before, with or after the other. */
        int compare(int one, int other);
    }

    /** Returns the places from zero to below {@code size} in order; a stable merge sort, which takes no object per row. */
    public static int[] sorted(int size, Comparison by) {
        int[] from = new int[size];
        int[] to = new int[size];
        Arrays.setAll(from, i -> i);
        for (int width = 1; width < size; width *= 2) {
            for (int low = 0; low < size; low += 2 * width) {
                int middle = Math.min(low + width, size);
                int high = Math.min(low + 2 * width, size);
                int left = low;
                int right = middle;
                for (int k = low; k < high; k++) {
                    boolean takeLeft = left < middle && (right >= high || by.compare(from[left], from[right]) <= 0);
                    to[k] = takeLeft ? from[left++] : from[right++];
                }
            }
            int[] spare = from;
            from = to;
            to = spare;
        }
        return from;
    }
}
