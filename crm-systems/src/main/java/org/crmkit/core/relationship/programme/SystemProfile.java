package org.crmkit.core.relationship.programme;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * What kind of system of customer management suits a company, by the criteria of the practice literature.
 *
 * @param function what it is mainly for
 * @param target what size of company it is made for
 * @param integration how it stands to other systems
 */
public record SystemProfile(Function function, Target target, Integration integration) {

    /** What it is mainly for. */
    public enum Function implements Term {
        /** Selling, marketing and serving from day to day. */
        OPERATIONAL("运营型", "Operational"),
        /** Working with customers over all channels. */
        COLLABORATIVE("协作型", "Collaborative"),
        /** Learning from the data. */
        ANALYTICAL("分析型", "Analytical");

        private final Label label;

        Function(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What size of company it is made for. */
    public enum Target implements Term {
        /** Up to 200 people. */
        SMALL("中小企业级", "Small and medium companies"),
        /** More than 200 people, in several regions. */
        MID_RANGE("中端", "Mid-range"),
        /** The large ones; the literature draws no line to the mid-range. */
        ENTERPRISE("企业级", "Enterprise");

        /** The last number of people that counts as small, of the practice literature. */
        private static final int SMALL_UNTIL = 200;

        private final Label label;

        Target(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        /**
         * Returns what suits a number of people: small up to 200, mid-range above. Whether an enterprise system is needed no number
         * says.
         *
         * @param people one or more
         */
        public static Target of(int people) {
            checkArgument(people >= 1, "The number of people was %s; it must be one or more. Correct it.", people);
            return people <= SMALL_UNTIL ? SMALL : MID_RANGE;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** How it stands to other systems. */
    public enum Integration implements Term {
        /** One task alone. */
        SINGLE("单一应用型", "Single application"),
        /** Several tasks side by side. */
        COMBINED("组合型", "Combined"),
        /** One body of data for all tasks. */
        INTEGRATED("集成型", "Integrated");

        private final Label label;

        Integration(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
