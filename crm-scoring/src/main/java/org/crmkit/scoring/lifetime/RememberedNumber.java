package org.crmkit.scoring.lifetime;

import java.util.Arrays;

/**
 * A number that customers of one frequency and age have in common, computed once for each pair while it is remembered. Ages are
 * counted in days, so a million customers share some thousand pairs. The memory is fixed; a pair that is crowded out is computed
 * again, to the same bits.
 */
final class RememberedNumber {

    private static final int BITS = 13;

    /** Computes what is not remembered. */
    interface Source {
        double of(int frequency, double age);
    }

    private final Source source;
    private final int[] frequencies = new int[1 << BITS];
    private final double[] ages = new double[1 << BITS];
    private final double[] values = new double[1 << BITS];

    RememberedNumber(Source source) {
        this.source = source;
        Arrays.fill(frequencies, -1);
    }

    double of(int frequency, double age) {
        long mixed = (Double.doubleToRawLongBits(age) + frequency * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        int place = (int) (mixed >>> (64 - BITS));
        if (frequencies[place] != frequency || ages[place] != age) {
            values[place] = source.of(frequency, age);
            frequencies[place] = frequency;
            ages[place] = age;
        }
        return values[place];
    }
}
