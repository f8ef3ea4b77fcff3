package org.crmkit.scoring.callcenter;

import java.math.BigDecimal;
import java.math.MathContext;

/** Erlang's formulas in decimal numbers of forty digits, by the recursions of the textbooks. */
final class ErlangReference {

    private static final MathContext DIGITS = new MathContext(40);

    private ErlangReference() {}

    /** B(0) = 1, B(k) = a B(k-1) / (k + a B(k-1)). */
    static BigDecimal blocking(double erlangs, int lines) {
        BigDecimal a = new BigDecimal(erlangs);
        BigDecimal lost = BigDecimal.ONE;
        for (int k = 1; k <= lines; k++) {
            BigDecimal rate = a.multiply(lost, DIGITS);
            lost = rate.divide(BigDecimal.valueOf(k).add(rate, DIGITS), DIGITS);
        }
        return lost;
    }

    /** C = n B / (n - a (1 - B)). */
    static BigDecimal waiting(double erlangs, int agents) {
        BigDecimal lost = blocking(erlangs, agents);
        BigDecimal n = BigDecimal.valueOf(agents);
        BigDecimal carried = new BigDecimal(erlangs).multiply(BigDecimal.ONE.subtract(lost, DIGITS), DIGITS);
        return n.multiply(lost, DIGITS).divide(n.subtract(carried, DIGITS), DIGITS);
    }

    /** What Erlang A says of all callers: whether they wait, give up, and how long they wait in units of the patience. */
    record Impatient(double waits, double givesUp) {}

    /** The states one by one, from all agents busy and nobody waiting down to nobody busy and up to a queue that is never seen. */
    static Impatient impatient(double erlangs, int agents, double handling, double patience) {
        BigDecimal a = new BigDecimal(erlangs);
        BigDecimal below = BigDecimal.ZERO;
        BigDecimal state = BigDecimal.ONE;
        for (int k = agents; k >= 1; k--) {
            state = state.multiply(BigDecimal.valueOf(k), DIGITS).divide(a, DIGITS);
            below = below.add(state, DIGITS);
        }
        BigDecimal perPatience = new BigDecimal(patience).divide(new BigDecimal(handling), DIGITS);
        BigDecimal answering = perPatience.multiply(BigDecimal.valueOf(agents), DIGITS);
        BigDecimal arriving = perPatience.multiply(a, DIGITS);
        BigDecimal busy = BigDecimal.ZERO;
        BigDecimal waiting = BigDecimal.ZERO;
        BigDecimal least = new BigDecimal("1e-45");
        state = BigDecimal.ONE;
        for (int k = 0;
                k <= arriving.subtract(answering).doubleValue() || state.compareTo(busy.multiply(least)) > 0;
                k++) {
            busy = busy.add(state, DIGITS);
            waiting = waiting.add(state.multiply(BigDecimal.valueOf(k), DIGITS), DIGITS);
            state = state.multiply(arriving, DIGITS).divide(answering.add(BigDecimal.valueOf(k + 1L)), DIGITS);
        }
        BigDecimal all = below.add(busy, DIGITS);
        return new Impatient(
                busy.divide(all, DIGITS).doubleValue(),
                waiting.divide(all, DIGITS).divide(arriving, DIGITS).doubleValue());
    }
}
