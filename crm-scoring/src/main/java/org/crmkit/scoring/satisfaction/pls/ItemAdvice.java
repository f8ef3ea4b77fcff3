package org.crmkit.scoring.satisfaction.pls;

import java.util.OptionalDouble;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * What to think of an item before the next questionnaire. Nothing is ever left out by itself: an item may be weak in one survey, or be
 * needed for what it asks. Bounds of Hair, Hult, Ringle and Sarstedt (2017), A Primer on Partial Least Squares Structural Equation
 * Modeling, 2nd edition, chapter 4.
 *
 * @param item the item
 * @param construct the name of its construct
 * @param kind what is the matter
 * @param loading as {@link ItemEstimate#turnedLoading()}
 * @param averageVariance of the construct
 * @param averageVarianceWithout of the construct if the model were fitted without the item; empty where it would keep fewer than two
 * @param text a sentence with the numbers
 */
public record ItemAdvice(
        Item item,
        String construct,
        Kind kind,
        double loading,
        double averageVariance,
        OptionalDouble averageVarianceWithout,
        Label text) {

    /** Below this an item hardly tells of its construct. */
    public static final double WEAK = 0.40;

    /** From here on an item shares half its variance with its construct. */
    public static final double STRONG = 0.708;

    /** What may be the matter with an item. */
    public enum Kind implements Term {
        /** The item speaks against its construct: declare it reversed if it is, or see whether it was coded the wrong way round. */
        AGAINST("方向相反", "Speaks against its construct"),
        /** A loading below 0.40: ask it differently, or leave it out. */
        WEAK("载荷过弱", "Weak"),
        /** A loading from 0.40 to 0.708 in a construct that explains less than half of its items: leave it out if that helps. */
        MIDDLING("载荷偏弱", "Middling");

        private final Label label;

        Kind(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
