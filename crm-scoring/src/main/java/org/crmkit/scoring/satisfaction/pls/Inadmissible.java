package org.crmkit.scoring.satisfaction.pls;

import java.util.OptionalDouble;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * A number of a consistent estimate that no population could have. It is stated as it came out, never moved to the nearest possible
 * one: it tells that the model, or the sample, is too weak for the correction.
 *
 * @param kind what kind of number
 * @param where the construct, item or pair of constructs
 * @param value as it came out; empty where no single number is at fault
 */
public record Inadmissible(Kind kind, String where, OptionalDouble value) {

    /** Kinds of numbers. */
    public enum Kind implements Term {
        /** A reliability above one. */
        RELIABILITY("信度大于1", "A reliability above one"),
        /** A correlation of constructs beyond one. */
        CORRELATION("构念相关超出1", "A correlation of constructs beyond one"),
        /** A loading beyond one, so that the item's error had a variance below zero. */
        LOADING("载荷超出1", "A loading beyond one"),
        /** A share of variance explained beyond 0 to 1. */
        EXPLAINED("解释比例超出0到1", "A share explained beyond 0 to 1"),
        /** Correlations of constructs that contradict each other: their matrix is not positive definite. */
        CONTRADICTION("构念相关互相矛盾", "Correlations of constructs that contradict each other");

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
