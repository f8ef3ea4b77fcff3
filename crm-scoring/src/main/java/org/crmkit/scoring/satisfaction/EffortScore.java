package org.crmkit.scoring.satisfaction;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Measured;
import org.crmkit.core.text.Label;

/**
 * How easy a company makes it for its customers (CES): Dixon, Freeman and Toman (2010), "Stop trying to delight your customers", Harvard
 * Business Review 88(7). Its two versions run opposite ways, so the result names its own.
 *
 * @param version which question was asked
 * @param easy the answers that say it was easy
 * @param hard the answers that say it was hard, zero or more
 */
public record EffortScore(Version version, SatisfiedShare easy, long hard) {

    /** Which question was asked. */
    public enum Version implements Term {
        /** "How much effort did you have to put in?" from 1, very low, to 5, very high; 1 and 2 are easy, 4 and 5 hard. */
        EFFORT("费力程度（1至5）", "Effort, 1 to 5"),
        /** "They made it easy for me" from 1, strongly disagree, to 7, strongly agree; 5 to 7 are easy, 1 to 3 hard. */
        EASE("轻松程度（1至7）", "Ease, 1 to 7");

        private final Label label;

        Version(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }

        private int highest() {
            return this == EFFORT ? 5 : 7;
        }
    }

    /**
     * Counts answers.
     *
     * @param given whole numbers on the scale of the version, in any order
     * @return undefined as {@code nobody-answered}
     */
    public static Measured<EffortScore> of(int[] given, Version version) {
        double[] towardsEasy = new double[given.length];
        long hard = 0;
        for (int i = 0; i < given.length; i++) {
            checkArgument(
                    given[i] >= 1 && given[i] <= version.highest(),
                    "An answer was %s; it must be 1 to %s.",
                    given[i],
                    version.highest());
            towardsEasy[i] = version == Version.EFFORT ? 6 - given[i] : given[i];
            hard += towardsEasy[i] < (version == Version.EFFORT ? 3 : 4) ? 1 : 0;
        }
        long counted = hard;
        return SatisfiedShare.of(towardsEasy, version == Version.EFFORT ? 4 : 5)
                .fold(
                        known -> new Measured.Known<>(new EffortScore(version, known.figure(), counted), known.cases()),
                        undefined -> new Measured.Undefined<>(undefined.reason()));
    }

    /** Returns the mean answer on the scale of the version. */
    public double mean() {
        return version == Version.EFFORT ? 6 - easy.mean() : easy.mean();
    }

    /** Returns the percentage who found it easy less that who found it hard, -100 to 100. */
    public double netEase() {
        return 100.0 * (easy.satisfied() - hard) / easy.answers();
    }
}
