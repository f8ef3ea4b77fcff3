package org.crmkit.examples.benchmarks;

/** Erlang's formulas as a spreadsheet has them: the logarithm of every state by log-factorials, all states added up. */
final class LogFactorials {

    private LogFactorials() {}

    /** Returns the share of calls that wait, Erlang C. */
    static double waits(double erlangs, int agents) {
        double log = Math.log(erlangs);
        double logFactorial = 0;
        double most = 0;
        double[] terms = new double[agents + 1];
        for (int k = 0; k <= agents; k++) {
            logFactorial += k > 0 ? Math.log(k) : 0;
            terms[k] = k * log - logFactorial;
            most = Math.max(most, terms[k]);
        }
        terms[agents] += Math.log(agents / (agents - erlangs));
        most = Math.max(most, terms[agents]);
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - most);
        }
        return Math.exp(terms[agents] - most) / sum;
    }

    /** Returns the share of calls that are given up, Erlang A; the queue is cut off where it is four times as long as the load. */
    static double givenUp(double erlangs, int agents, double handling, double patience) {
        double log = Math.log(erlangs);
        int last = agents + 4 * (int) Math.ceil(erlangs) + 100;
        double[] terms = new double[last + 1];
        double most = 0;
        for (int k = 1; k <= last; k++) {
            terms[k] = terms[k - 1] + log - Math.log(k <= agents ? k : agents + (k - agents) * handling / patience);
            most = Math.max(most, terms[k]);
        }
        double sum = 0;
        double waiting = 0;
        for (int k = 0; k <= last; k++) {
            double state = Math.exp(terms[k] - most);
            sum += state;
            waiting += Math.max(0, k - agents) * state;
        }
        return waiting / sum * handling / patience / erlangs;
    }
}
