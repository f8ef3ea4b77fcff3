package org.crmkit.scoring.servicequality.agreement;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.BetaTails;
import org.crmkit.scoring.internal.Sum;

/**
 * Whether a rater grows stricter or milder from session to session: in each session the mean difference of his points from those of the
 * others, and the straight line through these by least squares. The others are the yardstick; where all of them drift together, nobody
 * seems to.
 *
 * @param rater who
 * @param sessions those he took part in, in the order of time
 * @param slope points a session by which he moves; above zero milder
 * @param low the lower end of the interval of the slope, by Student's t
 * @param high the upper end
 * @param level of the interval
 * @param pValue of no drift, 0 to 1
 */
public record RaterDrift(
        String rater, List<SessionBias> sessions, double slope, double low, double high, double level, double pValue) {

    private static final int FEWEST = 3;

    public RaterDrift {
        sessions = List.copyOf(sessions);
    }

    /** A calibration session. */
    public record Session(String key, ScoreRatings ratings) {}

    /**
     * How a rater lay to the others in a session.
     *
     * @param bias the mean difference in points
     */
    public record SessionBias(String session, double bias) {}

    /** Which way a rater moves. */
    public enum Direction implements Term {
        /** The interval of the slope is above zero. */
        MILDER("趋于宽松", "grows milder"),
        /** The interval holds zero. */
        STEADY("未见漂移", "no drift seen"),
        /** The interval is below zero. */
        STRICTER("趋于严格", "grows stricter");

        private final Label label;

        Direction(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /**
     * Follows a rater through sessions, in the order of time; those he took no part in, or in which nothing was rated, are left out.
     * Undefined with fewer than three.
     */
    public static Measured<RaterDrift> of(String rater, List<Session> sessions, double level) {
        Kappa.checkLevel(level);
        List<SessionBias> biases = new ArrayList<>();
        for (Session session : sessions) {
            if (session.ratings().has(rater) && !session.ratings().items().isEmpty()) {
                biases.add(new SessionBias(session.key(), bias(rater, session.ratings())));
            }
        }
        return biases.size() < FEWEST
                ? new Measured.Undefined<>(Reason.of(
                        "too-few-sessions",
                        "该评审参加的校准不足" + FEWEST + "次，无法判断漂移。",
                        "The rater took part in " + biases.size() + " sessions; it takes " + FEWEST
                                + " to see a drift."))
                : new Measured.Known<>(line(rater, biases, level), biases.size());
    }

    private static double bias(String rater, ScoreRatings ratings) {
        List<Double> own = ratings.pointsOf(rater);
        List<Double> others = ratings.meansWithout(rater);
        Sum sum = new Sum();
        for (int i = 0; i < own.size(); i++) {
            sum.add(own.get(i) - others.get(i));
        }
        return sum.value() / own.size();
    }

    private static RaterDrift line(String rater, List<SessionBias> biases, double level) {
        int n = biases.size();
        double middle = (n - 1) / 2.0;
        Sum mean = new Sum();
        for (SessionBias each : biases) {
            mean.add(each.bias() / n);
        }
        Sum cross = new Sum();
        Sum square = new Sum();
        for (int i = 0; i < n; i++) {
            cross.add((i - middle) * (biases.get(i).bias() - mean.value()));
            square.add((i - middle) * (i - middle));
        }
        double slope = cross.value() / square.value();
        Sum residuals = new Sum();
        for (int i = 0; i < n; i++) {
            double residual = biases.get(i).bias() - mean.value() - slope * (i - middle);
            residuals.add(residual * residual);
        }
        double error = StrictMath.sqrt(residuals.value() / (n - 2) / square.value());
        double half = BetaTails.studentQuantile(level, n - 2.0) * error;
        double p = error == 0 ? (slope == 0 ? 1 : 0) : BetaTails.student(slope / error, n - 2.0);
        return new RaterDrift(rater, biases, slope, slope - half, slope + half, level, p);
    }

    /** Returns which way he moves, as far as the sessions can tell. */
    public Direction direction() {
        return low > 0 ? Direction.MILDER : high < 0 ? Direction.STRICTER : Direction.STEADY;
    }
}
