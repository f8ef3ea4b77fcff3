package org.crmkit.examples.cli.report;

import java.util.stream.DoubleStream;

/**
 * Takes values to coordinates along one axis.
 *
 * @param low the value at {@code start}
 * @param high the value at {@code end}, above {@code low}
 */
record Scale(double low, double high, double start, double end) {

    /** Returns the coordinate of a value. */
    double at(double value) {
        return start + (value - low) / (high - low) * (end - start);
    }

    /** Obtains a scale from zero to the next round number at or above {@code most}. */
    static Scale fromZero(double most, double start, double end) {
        double step = step(most);
        return new Scale(0, Math.max(step, step * Math.ceil(most / step)), start, end);
    }

    /** Returns round values from low to high, about five. */
    double[] ticks() {
        double step = step(high - low);
        int count = (int) Math.floor((high - low) / step + 1e-9);
        return DoubleStream.iterate(0, i -> i + 1)
                .limit(count + 1L)
                .map(i -> low + i * step)
                .toArray();
    }

    /** Returns the decimals that tell the ticks apart: none for steps of one and more. */
    int tickDecimals() {
        double step = step(high - low);
        return step >= 1 ? 0 : step >= 0.1 ? 1 : 2;
    }

    /** A step of 1, 2 or 5 times a power of ten that takes about five steps to {@code span}. */
    private static double step(double span) {
        double power = 1;
        while (power * 10 <= span) {
            power *= 10;
        }
        while (power > span) {
            power /= 10;
        }
        double leading = span / power;
        return leading >= 5 ? power : leading >= 2.5 ? power / 2 : power / 5;
    }
}
