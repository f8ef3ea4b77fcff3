package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

/**
 * A queue in which callers give up after an exponential time (M/M/n+M); it always settles. Palm (1957), Research on Telephone Traffic
 * Carried by Full Availability Groups, Tele 1; Garnett, Mandelbaum and Reiman (2002), <a
 * href="https://doi.org/10.1287/msom.4.3.208.7753">doi:10.1287/msom.4.3.208.7753</a>; Mandelbaum and Zeltyn (2007), "Service Engineering
 * in Action: The Palm/Erlang-A Queue", <a href="https://doi.org/10.1007/978-3-540-29860-1_2">doi:10.1007/978-3-540-29860-1_2</a>.
 *
 * <p>With k callers waiting the queue is as likely as with none times the product of {@code y / (x + i)} for i = 1 to k, where x is the
 * rate of answering and y that of arriving, each over the rate at which one caller gives up. All sums below are of positive terms, and
 * none is a difference of two large numbers.
 */
public final class ErlangA implements QueueFigures {

    /** The longest queue that is summed over. */
    private static final double LONGEST = 1e8;

    private final CallLoad load;
    private final int agents;
    private final double patience;
    /** The rate of answering when all are busy, over that at which a caller gives up. */
    private final double answering;
    /** The rate of arriving, over that at which a caller gives up. */
    private final double arriving;

    private final QueueSums sums;
    /** The weight of the states in which nobody waits and somebody is free, on the scale of the sums. */
    private final double free;

    private ErlangA(CallLoad load, int agents, double patience) {
        this.load = load;
        this.agents = agents;
        this.patience = patience;
        this.answering = agents * patience / load.handling();
        this.arriving = load.erlangs() * patience / load.handling();
        checkArgument(
                arriving - answering <= LONGEST,
                "patience was %s seconds, so that %s callers would wait; it must leave at most %s. Use endless patience instead.",
                patience,
                arriving - answering,
                LONGEST);
        this.sums = QueueSums.of(answering, arriving);
        this.free = (ErlangB.inverse(load.erlangs(), agents) - 1) * sums.first();
    }

    /**
     * Obtains the queue.
     *
     * @param agents 1 to {@link ErlangB#MOST}
     * @param patience seconds after which callers give up on average; above zero
     * @throws IllegalArgumentException if so few agents and such patience would keep more than 1e8 callers waiting
     */
    public static ErlangA of(CallLoad load, int agents, double patience) {
        ErlangC.checkAgents(agents);
        checkArgument(
                patience > 0 && Double.isFinite(patience),
                "patience was %s; it must be above zero, such as 120 seconds.",
                patience);
        return new ErlangA(load, agents, patience);
    }

    /** Tells whether the queue stays short enough to be summed over; callers who never give up would fill it without end. */
    static boolean isWithinReach(CallLoad load, int agents, double patience) {
        return (load.erlangs() - agents) * (patience / load.handling()) <= LONGEST;
    }

    private double total() {
        return free + sums.states();
    }

    private boolean isNeverFull() {
        return Double.isInfinite(free);
    }

    @Override
    public CallLoad load() {
        return load;
    }

    @Override
    public int agents() {
        return agents;
    }

    /** Returns the seconds after which callers give up on average. */
    public double patience() {
        return patience;
    }

    @Override
    public double waitProbability() {
        return sums.states() / total();
    }

    @Override
    public double meanQueue() {
        return sums.waiting() / total();
    }

    @Override
    public double meanWait() {
        return abandonment() * patience; // each second of waiting is given up at the rate 1 / patience
    }

    @Override
    public double abandonment() {
        return arriving == 0 ? 0 : sums.waiting() / (arriving * total());
    }

    @Override
    public double answerSpeed() {
        return isNeverFull() ? 0 : patience * sums.answeredWaits() / (free + sums.answered());
    }

    @Override
    public double occupancy() {
        double answered = isNeverFull() ? 1 : (free + sums.answered()) / total();
        return Math.min(1, load.erlangs() * answered / agents);
    }

    @Override
    public double waitsLonger(double seconds) {
        ErlangC.checkSeconds(seconds);
        return Math.min(1, beyond(answering, seconds));
    }

    /** The share that still waits after {@code seconds} and is answered in the end. */
    private double answeredLater(double seconds) {
        return answering / (answering + 1) * beyond(answering + 1, seconds);
    }

    /**
     * The integral of the virtual wait beyond {@code seconds}, weighed by who is still there: the wait has the density {@code p n mu
     * exp(-n mu t + y (1 - exp(-t / patience)))}, and its tail is the same sum over k with y smaller by {@code exp(-t / patience)}.
     */
    private double beyond(double answeringThen, double seconds) {
        if (isNeverFull()) {
            return 0;
        }
        double past = seconds / patience;
        QueueSums.Scaled tail = QueueSums.scaled(answeringThen, arriving * StrictMath.exp(-past));
        double exponent = -arriving * StrictMath.expm1(-past)
                - (answering + 1) * past
                + (tail.scale() - sums.scale()) * QueueSums.LOG_STEP;
        return StrictMath.exp(exponent) * tail.value() / total();
    }

    @Override
    public double answeredWithin(double seconds) {
        ErlangC.checkSeconds(seconds);
        if (isNeverFull()) {
            return 1;
        }
        double atOnce = free / total();
        return seconds == 0
                ? atOnce
                : Math.max(atOnce, Math.min(1, (free + sums.answered()) / total() - answeredLater(seconds)));
    }

    @Override
    public double gaveUpWithin(double seconds) {
        ErlangC.checkSeconds(seconds);
        double later = waitsLonger(seconds) - answeredLater(seconds);
        return Math.max(0, Math.min(abandonment(), abandonment() - later));
    }

    @Override
    public String toString() {
        return "ErlangA[" + load.erlangs() + " erlangs, " + agents + " agents, patience " + patience + " s]";
    }
}
