package org.crmkit.core.aftersales;

import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * What kind of service it is, by the five criteria of the practice literature, one value on each.
 *
 * @param stage before, during or after the sale
 * @param charge whether the customer pays
 * @param recurrence once or again and again
 * @param nature whether it takes technical skill
 * @param place where it is done
 */
public record ServiceCriteria(Stage stage, Charge charge, Recurrence recurrence, Nature nature, Place place) {

    /** Returns the five values in the order of the criteria. */
    public List<Term> traits() {
        return List.of(stage, charge, recurrence, nature, place);
    }

    /** When it is done. */
    public enum Stage implements Term {
        /** Finding out needs, design. */
        PRE_SALE("售前", "Before the sale"),
        /** Production, delivery, orders. */
        IN_SALE("售中", "During the sale"),
        /** Installation, training, follow-up. */
        AFTER_SALE("售后", "After the sale");

        private final Label label;

        Stage(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Whether the customer pays. */
    public enum Charge implements Term {
        /** He does not. */
        FREE("免费", "Free of charge"),
        /** He does, unless a warranty covers it. */
        PAID("收费", "Charged");

        private final Label label;

        Charge(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** How often. */
    public enum Recurrence implements Term {
        /** Delivery, installation. */
        ONE_OFF("一次性", "One-off"),
        /** Such as a periodic overhaul. */
        RECURRING("经常性", "Recurring");

        private final Label label;

        Recurrence(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What it takes. */
    public enum Nature implements Term {
        /** Installing, tuning, repairing, training; only these can be repairs. */
        TECHNICAL("技术性", "Technical"),
        /** Publicity, delivery, payment by instalments. */
        NON_TECHNICAL("非技术性", "Non-technical");

        private final Label label;

        Nature(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Where it is done. */
    public enum Place implements Term {
        /** A shop, a repair outlet. */
        FIXED_POINT("定点", "At a fixed point"),
        /** A visit, a touring repair. */
        MOBILE("巡回", "At the customer's");

        private final Label label;

        Place(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
