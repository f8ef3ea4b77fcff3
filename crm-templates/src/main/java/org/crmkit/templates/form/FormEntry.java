package org.crmkit.templates.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What was written into a field. An empty field has no entry. None of them prints its content: a form may hold personal data. */
public sealed interface FormEntry {

    /** Wording, without blanks around it. */
    record Text(String text) implements FormEntry {
        @Override
        public String toString() {
            return "text of " + text.length() + " characters";
        }
    }

    /** A number or an amount; a share is a fraction, 0 to 1. */
    record Numeral(BigDecimal number) implements FormEntry {
        @Override
        public String toString() {
            return "a number";
        }
    }

    /** A day. */
    record Day(LocalDate day) implements FormEntry {
        @Override
        public String toString() {
            return "a day";
        }
    }

    /** First and last day, the last not before the first. */
    record Period(LocalDate from, LocalDate to) implements FormEntry {
        @Override
        public String toString() {
            return "a period";
        }
    }

    /**
     * What was chosen.
     *
     * @param options keys of options, in the order of the form, one or more; a single choice has one
     */
    record Choice(List<String> options) implements FormEntry {
        public Choice {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return options.size() + " chosen";
        }
    }

    /** One answer for each kind of entry. */
    interface Visitor<R> {
        R text(Text text);

        R number(Numeral number);

        R day(Day day);

        R period(Period period);

        R choice(Choice choice);
    }

    /** Lets {@code visitor} answer. */
    default <R> R accept(Visitor<R> visitor) {
        if (this instanceof Text it) {
            return visitor.text(it);
        }
        if (this instanceof Numeral it) {
            return visitor.number(it);
        }
        if (this instanceof Day it) {
            return visitor.day(it);
        }
        if (this instanceof Period it) {
            return visitor.period(it);
        }
        return visitor.choice((Choice) this);
    }
}
