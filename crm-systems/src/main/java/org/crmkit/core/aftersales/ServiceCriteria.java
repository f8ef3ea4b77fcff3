package org.crmkit.core.aftersales;

import java.util.List;
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

    /** A value on one criterion. */
    public interface Trait {
        /** Returns the stable name, a slug. */
        String slug();

        /** Returns what it is called. */
        Label label();
    }

    /** Returns the five values in the order of the criteria. */
    public List<Trait> traits() {
        return List.of(stage, charge, recurrence, nature, place);
    }

    /** When it is done. */
    public enum Stage implements Trait {
        /** Finding out needs, design. */
        PRE_SALE("pre-sale", "售前", "Before the sale"),
        /** Production, delivery, orders. */
        IN_SALE("in-sale", "售中", "During the sale"),
        /** Installation, training, follow-up. */
        AFTER_SALE("after-sale", "售后", "After the sale");

        private final String slug;
        private final Label label;

        Stage(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        @Override
        public String slug() {
            return slug;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Whether the customer pays. */
    public enum Charge implements Trait {
        /** He does not. */
        FREE("free", "免费", "Free of charge"),
        /** He does, unless a warranty covers it. */
        PAID("paid", "收费", "Charged");

        private final String slug;
        private final Label label;

        Charge(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        @Override
        public String slug() {
            return slug;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** How often. */
    public enum Recurrence implements Trait {
        /** Delivery, installation. */
        ONE_OFF("one-off", "一次性", "One-off"),
        /** Such as a periodic overhaul. */
        RECURRING("recurring", "经常性", "Recurring");

        private final String slug;
        private final Label label;

        Recurrence(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        @Override
        public String slug() {
            return slug;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** What it takes. */
    public enum Nature implements Trait {
        /** Installing, tuning, repairing, training; only these can be repairs. */
        TECHNICAL("technical", "技术性", "Technical"),
        /** Publicity, delivery, payment by instalments. */
        NON_TECHNICAL("non-technical", "非技术性", "Non-technical");

        private final String slug;
        private final Label label;

        Nature(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        @Override
        public String slug() {
            return slug;
        }

        @Override
        public Label label() {
            return label;
        }
    }

    /** Where it is done. */
    public enum Place implements Trait {
        /** A shop, a repair outlet. */
        FIXED_POINT("fixed-point", "定点", "At a fixed point"),
        /** A visit, a touring repair. */
        MOBILE("mobile", "巡回", "At the customer's");

        private final String slug;
        private final Label label;

        Place(String slug, String zh, String en) {
            this.slug = slug;
            this.label = Label.of(zh, en);
        }

        @Override
        public String slug() {
            return slug;
        }

        @Override
        public Label label() {
            return label;
        }
    }
}
