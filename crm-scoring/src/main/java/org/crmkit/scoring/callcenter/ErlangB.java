package org.crmkit.scoring.callcenter;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.OptionalInt;
import org.crmkit.scoring.internal.Sum;

/**
 * The share of calls that find every line busy and are lost. Erlang (1917), "Solution of some Problems in the Theory of Probabilities of
 * Significance in Automatic Telephone Exchanges", Elektroteknikeren 13; Jagerman (1974), doi:10.1002/j.1538-7305.1974.tb02756.x.
 */
public final class ErlangB {

    /** The most lines or agents that are computed. */
    public static final int MOST = 100_000;

    private static final double NEGLIGIBLE = 1e-18;

    private ErlangB() {}

    /**
     * Returns the share that is lost.
     *
     * @param erlangs zero or more
     * @param lines zero to {@link #MOST}
     * @return 0 to 1, to about 1e-13 of itself; zero where it is below 1e-308. O(|lines - erlangs| + sqrt(erlangs))
     */
    public static double blocking(double erlangs, int lines) {
        checkArgument(
                erlangs >= 0 && erlangs <= CallLoad.MOST,
                "erlangs was %s; it must be 0 to %s. Check the units.",
                erlangs,
                CallLoad.MOST);
        checkArgument(lines >= 0 && lines <= MOST, "lines was %s; it must be 0 to %s. Correct it.", lines, MOST);
        return 1 / inverse(erlangs, lines);
    }

    /**
     * One over the share that is lost, as the sum of {@code n (n-1) ... (n-j+1) / a^j} from j = 0: all terms positive, and those beyond
     * about eight square roots of the load are left out together, for less than the last bit. Infinite where it exceeds 1e308.
     */
    static double inverse(double erlangs, int lines) {
        Sum sum = new Sum();
        sum.add(1);
        double term = 1;
        for (int j = 0; j < lines; j++) {
            double ratio = (lines - j) / erlangs;
            term *= ratio;
            if (term > 1e300) {
                return beyond(erlangs, lines, j + 1, term);
            }
            sum.add(term);
            if (ratio < 1 && term * ratio / (1 - ratio) < NEGLIGIBLE * sum.value()) {
                break;
            }
        }
        return sum.value();
    }

    /** The rest of the sum where its terms rise too high to be told from infinity; plain, for it only matters below 1e-300. */
    private static double beyond(double erlangs, int lines, int from, double first) {
        double sum = first;
        double term = first;
        for (int j = from; j < lines && term > NEGLIGIBLE * sum && Double.isFinite(sum); j++) {
            term *= (lines - j) / erlangs;
            sum += term;
        }
        return sum;
    }

    /**
     * Returns the fewest lines that lose at most a share; empty if that takes more than {@link #MOST}. By the forward recursion, so one
     * line less loses more.
     *
     * @param share above 0, at most 1
     */
    public static OptionalInt lines(double erlangs, double share) {
        checkArgument(
                share > 0 && share <= 1,
                "share was %s; it must be above 0 and at most 1, 0.01 for one in a hundred.",
                share);
        checkArgument(
                erlangs >= 0 && erlangs <= CallLoad.MOST,
                "erlangs was %s; it must be 0 to %s. Check the units.",
                erlangs,
                CallLoad.MOST);
        double lost = 1;
        for (int lines = 0; lines <= MOST; lines++) {
            if (lines > 0) {
                lost = erlangs * lost / (lines + erlangs * lost);
            }
            if (lost <= share) {
                return OptionalInt.of(lines);
            }
        }
        return OptionalInt.empty();
    }
}
