package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * A number of a path model, whose uncertainty or difference between groups is asked for.
 *
 * @param kind what kind
 * @param name what it is of: an item, a construct, or {@code from -> to}
 */
public record Statistic(Kind kind, String name) {

    /** Kinds of numbers. */
    public enum Kind implements Term {
        /** The coefficient of a path. */
        PATH("路径系数", "Path"),
        /** The coefficient of a path corrected for the error of its items, {@link ConsistentFit}, admissible or not. */
        CONSISTENT_PATH("校正路径系数", "Consistent path"),
        /** The total effect of one construct on another. */
        TOTAL_EFFECT("总效应", "Total effect"),
        /** R2 of a construct. */
        EXPLAINED("R方", "Share explained"),
        /** The loading of an item. */
        LOADING("载荷", "Loading"),
        /** The weight of an item. */
        WEIGHT("权重", "Weight"),
        /** The index of a construct by {@link IndexConvention#ACSI}, 0 to 100. */
        INDEX("指数", "Index");

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
