package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Which way a path is expected to act; a fit reports a path that goes the other way and leaves it as it is. */
public enum ExpectedSign implements Term {
    /** More leads to more. */
    POSITIVE("正向", "More leads to more") {
        @Override
        boolean holds(double coefficient) {
            return coefficient >= 0;
        }
    },
    /** More leads to less. */
    NEGATIVE("负向", "More leads to less") {
        @Override
        boolean holds(double coefficient) {
            return coefficient <= 0;
        }
    },
    /** Either may be. */
    OPEN("不定", "Either way") {
        @Override
        boolean holds(double coefficient) {
            return true;
        }
    };

    private final Label label;

    ExpectedSign(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    abstract boolean holds(double coefficient);

    @Override
    public Label label() {
        return label;
    }
}
