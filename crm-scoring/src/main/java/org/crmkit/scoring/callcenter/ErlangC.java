package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * A queue in which everybody waits until he is answered: calls at random, exponential handling times, first come first served (M/M/n).
 * Erlang (1917); Cooper (1981), Introduction to Queueing Theory, 2nd edition, section 3.4.
 */
public final class ErlangC implements QueueFigures {

    private final CallLoad load;
    private final int agents;
    private final double waitProbability;

    private ErlangC(CallLoad load, int agents, double waitProbability) {
        this.load = load;
        this.agents = agents;
        this.waitProbability = waitProbability;
    }

    /**
     * Obtains the queue.
     *
     * @param agents 1 to {@link ErlangB#MOST}
     * @return overloaded unless there are more agents than erlangs; O(agents - erlangs + sqrt(erlangs))
     */
    public static QueueOutcome of(CallLoad load, int agents) {
        checkAgents(agents);
        double erlangs = load.erlangs();
        if (erlangs >= agents) {
            return new QueueOutcome.Overloaded(load, agents);
        }
        double inverse = ErlangB.inverse(erlangs, agents);
        double waits = 1 / ((agents - erlangs) / agents * inverse + erlangs / agents);
        return new QueueOutcome.Steady(new ErlangC(load, agents, waits));
    }

    static void checkAgents(int agents) {
        checkArgument(
                agents >= 1 && agents <= ErlangB.MOST,
                "agents was %s; it must be 1 to %s. Correct it.",
                agents,
                ErlangB.MOST);
    }

    static void checkSeconds(double seconds) {
        checkArgument(seconds >= 0 && Double.isFinite(seconds), "seconds was %s; it must be zero or more.", seconds);
    }

    private double spare() {
        return agents - load.erlangs();
    }

    @Override
    public CallLoad load() {
        return load;
    }

    @Override
    public int agents() {
        return agents;
    }

    @Override
    public double waitProbability() {
        return waitProbability;
    }

    @Override
    public double meanWait() {
        return waitProbability * load.handling() / spare();
    }

    @Override
    public double answerSpeed() {
        return meanWait();
    }

    /** Returns how long those wait who do wait. */
    public double meanWaitOfDelayed() {
        return load.handling() / spare();
    }

    @Override
    public double abandonment() {
        return 0;
    }

    @Override
    public double occupancy() {
        return load.erlangs() / agents;
    }

    @Override
    public double meanQueue() {
        return meanWait() * load.rate();
    }

    @Override
    public double waitsLonger(double seconds) {
        checkSeconds(seconds);
        return waitProbability * StrictMath.exp(-spare() * seconds / load.handling());
    }

    @Override
    public double answeredWithin(double seconds) {
        return 1 - waitsLonger(seconds);
    }

    @Override
    public double gaveUpWithin(double seconds) {
        checkSeconds(seconds);
        return 0;
    }

    /**
     * Returns how long a share of callers waits at most.
     *
     * @param share 0 to below 1, such as 0.9
     */
    public double waitOf(double share) {
        checkArgument(share >= 0 && share < 1, "share was %s; it must be 0 to below 1, such as 0.9.", share);
        double over = waitProbability / (1 - share);
        return over <= 1 ? 0 : StrictMath.log(over) * load.handling() / spare();
    }

    @Override
    public String toString() {
        return "ErlangC[" + load.erlangs() + " erlangs, " + agents + " agents]";
    }
}
