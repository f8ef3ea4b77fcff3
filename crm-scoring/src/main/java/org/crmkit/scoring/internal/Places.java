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

    /** Returns the places from zero to below {@code size}, as they are. */
    public static int[] unsorted(int size) {
        int[] places = new int[size];
        Arrays.setAll(places, i -> i);
        return places;
    }

    /**
     * Returns places sorted by a small number that each has, equal ones in the order they were in; a counting sort, linear.
     *
     * @param numbers by place, from zero to below {@code bound}
     */
    public static int[] counted(int[] places, int[] numbers, int bound) {
        int[] next = new int[bound];
        for (int place : places) {
            next[numbers[place]]++;
        }
        int start = 0;
        for (int number = 0; number < bound; number++) {
            int count = next[number];
            next[number] = start;
            start += count;
        }
        int[] out = new int[places.length];
        for (int place : places) {
            out[next[numbers[place]]++] = place;
        }
        return out;
    }

    /** Returns the places from zero to below {@code size} in order; a stable merge sort, which takes no object per row. */
    public static int[] sorted(int size, Comparison by) {
        int[] from = unsorted(size);
        int[] to = new int[size];
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
