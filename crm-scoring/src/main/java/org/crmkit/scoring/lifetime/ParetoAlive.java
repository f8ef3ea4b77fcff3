package org.crmkit.scoring.lifetime;

/**
 * P(alive) of Pareto/NBD for predictions. The odds that a customer is gone are a difference of two terms, each of one time:
 *
 * <pre>odds = s / k ( U(x, t_x) e^E - U(x, T) ),  k = r + s + x,  e^E = ((alpha+T)/(alpha+t_x))^(r+x) ((beta+T)/(beta+t_x))^s</pre>
 *
 * with {@code U(x, t) = (alpha + t) / (beta + t) 2F1(1, s+1; k+1; (beta - alpha) / (beta + t))} where beta is not below alpha, and else
 * {@code 2F1(1, r+x; k+1; (alpha - beta) / (alpha + t))}: Fader and Hardie (2005), <a
 * href="https://brucehardie.com/notes/009/">note 009</a>, equations 15 to 20, scaled so that nothing overflows. Both are fast series
 * of positive terms, and customers of one frequency share them by day, so that a customer costs one exponential. Where the
 * difference would lose digits, the series is slow or the history long, {@link ParetoOdds} takes the integral.
 */
final class ParetoAlive {

    private static final double SLOW = 0.7;

    /** The least share of the larger term that may be left over. */
    private static final double KEPT = 0.1;

    private final double r;
    private final double alpha;
    private final double s;
    private final double beta;
    private final ParetoOdds odds;
    private final boolean usable;

    ParetoAlive(double r, double alpha, double s, double beta) {
        this.r = r;
        this.alpha = alpha;
        this.s = s;
        this.beta = beta;
        this.odds = ParetoOdds.quick(r, alpha, s, beta);
        this.usable = r <= DayAlive.STEEPEST && s <= DayAlive.STEEPEST;
    }

    double of(int x, double recency, double age) {
        if (!tabled(x, recency)) {
            return byIntegral(x, recency, age);
        }
        double later = (r + x) * (rate(age) - rate(recency)) + s * (life(age) - life(recency));
        return given(x, recency, age, term(x, recency), term(x, age), later);
    }

    private boolean tabled(int x, double recency) {
        return usable && x <= DayAlive.MOST && Math.abs(beta - alpha) <= SLOW * (Math.max(alpha, beta) + recency);
    }

    private double given(int x, double recency, double age, double atLast, double atEnd, double later) {
        double whole = atLast * Math.exp(later);
        double rest = whole - atEnd;
        if (rest > KEPT * whole && whole < Double.POSITIVE_INFINITY) {
            return 1 / (1 + s / (r + s + x) * rest);
        }
        return byIntegral(x, recency, age);
    }

    private double byIntegral(int x, double recency, double age) {
        return 1 / (1 + Math.exp(odds.log(x, recency, age)));
    }

    private double rate(double time) {
        return Math.log(alpha + time);
    }

    private double life(double time) {
        return Math.log(beta + time);
    }

    private double term(int x, double time) {
        double down = r + s + x + 1;
        return beta >= alpha
                ? (alpha + time) / (beta + time) * ParetoOdds.series(s + 1, down, (beta - alpha) / (beta + time))
                : ParetoOdds.series(r + x, down, (alpha - beta) / (alpha + time));
    }

    DayAlive byDays(double[] periods) {
        DayTable rate = new DayTable(periods, this::rate);
        DayTable life = new DayTable(periods, this::life);
        DayTable[] terms = new DayTable[DayAlive.MOST + 1];
        return (x, recency, age) -> {
            if (!tabled(x, periods[recency])) {
                return byIntegral(x, periods[recency], periods[age]);
            }
            if (terms[x] == null) {
                terms[x] = new DayTable(periods, time -> term(x, time));
            }
            DayTable term = terms[x];
            double later = (r + x) * (rate.at(age) - rate.at(recency)) + s * (life.at(age) - life.at(recency));
            return given(x, periods[recency], periods[age], term.at(recency), term.at(age), later);
        };
    }
}
