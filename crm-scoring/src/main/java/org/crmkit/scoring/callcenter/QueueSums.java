package org.crmkit.scoring.callcenter;

import org.crmkit.scoring.internal.Sum;

/**
 * Sums over how many callers wait, on a scale of its own: the state in which all agents are busy and nobody waits has the weight one,
 * divided by {@code 1e200} as often as the terms grew too large, which an overload of thousands of agents makes them.
 */
record QueueSums(int scale, double states, double waiting, double answered, double answeredWaits) {

    static final double LOG_STEP = 200 * StrictMath.log(10);

    private static final double STEP = 1e200;
    private static final double NEGLIGIBLE = 1e-18;

    /** A sum, to be multiplied by {@code 1e200} as often as {@code scale} says. */
    record Scaled(double value, int scale) {}

    /** The weight of the state in which all are busy and nobody waits. */
    double first() {
        return scale == 0 ? 1 : StrictMath.exp(-scale * LOG_STEP);
    }

    /**
     * Sums up: the states; the callers waiting in them; the states by the chance {@code x / (x + k + 1)} that a caller who finds k waiting
     * is answered; and these by how long he then waits, in units of the patience, {@code 1 / (x + 1) + ... + 1 / (x + k + 1)}.
     */
    static QueueSums of(double x, double y) {
        Sum states = new Sum();
        Sum waiting = new Sum();
        Sum answered = new Sum();
        Sum waits = new Sum();
        double term = 1;
        double wait = 0;
        int scale = 0;
        for (int k = 0; ; k++) {
            wait += 1 / (x + k + 1);
            double chance = term * (x / (x + k + 1));
            states.add(term);
            waiting.add(k * term);
            answered.add(chance);
            waits.add(chance * wait);
            double ratio = y / (x + k + 1);
            if (ratio < 1
                    && tail(term, ratio, k) < NEGLIGIBLE * Math.min(states.value(), Math.max(waiting.value(), term))) {
                break;
            }
            term *= ratio;
            if (term > STEP) {
                term /= STEP;
                scale++;
                states = shrunk(states);
                waiting = shrunk(waiting);
                answered = shrunk(answered);
                waits = shrunk(waits);
            }
        }
        return new QueueSums(scale, states.value(), waiting.value(), answered.value(), waits.value());
    }

    /** No less than what all later terms add to the sum of callers waiting, or to that of the states. */
    private static double tail(double term, double ratio, int k) {
        double left = 1 - ratio;
        return term * ratio * ((k + 1) / left + ratio / (left * left));
    }

    private static Sum shrunk(Sum sum) {
        Sum out = new Sum();
        out.add(sum.value() / STEP);
        return out;
    }

    /** Sums up the states alone. */
    static Scaled scaled(double x, double y) {
        Sum states = new Sum();
        double term = 1;
        int scale = 0;
        for (int k = 0; ; k++) {
            states.add(term);
            double ratio = y / (x + k + 1);
            if (ratio < 1 && term * ratio / (1 - ratio) < NEGLIGIBLE * states.value()) {
                return new Scaled(states.value(), scale);
            }
            term *= ratio;
            if (term > STEP) {
                term /= STEP;
                scale++;
                states = shrunk(states);
            }
        }
    }
}
