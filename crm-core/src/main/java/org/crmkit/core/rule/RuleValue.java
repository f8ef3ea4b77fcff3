package org.crmkit.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/** The value of a rule. It carries its unit, so that whoever prints it cannot print the wrong one. */
public sealed interface RuleValue {

    /** Returns the value for readers, with its unit. */
    String in(Lang lang);

    /** Returns the value as a rulebook file spells it, the same in every language. */
    String spelled();

    /** Tells whether this value is a number, a date or a length of time: what lint forbids in wording that quotes no rule. */
    default boolean isNumeric() {
        return true;
    }

    /** An amount of money. */
    record Amount(Money money) implements RuleValue {
        @Override
        public String in(Lang lang) {
            return Formats.money(money, lang);
        }

        @Override
        public String spelled() {
            return money.toString();
        }
    }

    /** A length of time. */
    record Time(Span span) implements RuleValue {
        @Override
        public String in(Lang lang) {
            return span.in(lang);
        }

        @Override
        public String spelled() {
            return span.toString();
        }
    }

    /** A share; {@code 0.05} is printed as 5%. */
    record Fraction(BigDecimal value) implements RuleValue {
        @Override
        public String in(Lang lang) {
            return Formats.percent(value);
        }

        @Override
        public String spelled() {
            return Formats.plain(value);
        }
    }

    /** A number of things; the unit reads after the number, for example {@code 份 / questionnaires}. */
    record Count(long value, Label unit) implements RuleValue {
        @Override
        public String in(Lang lang) {
            String digits = Formats.number(BigDecimal.valueOf(value));
            return switch (lang) {
                case ZH -> digits + unit.zh();
                case EN -> digits + " " + unit.en();
            };
        }

        @Override
        public String spelled() {
            return Long.toString(value);
        }
    }

    /** A number without unit: a weight, a score, a multiple. */
    record Figure(BigDecimal value) implements RuleValue {
        @Override
        public String in(Lang lang) {
            return value.signum() == 0 ? "0" : Formats.number(value.stripTrailingZeros());
        }

        @Override
        public String spelled() {
            return Formats.plain(value);
        }
    }

    /** A day. */
    record Day(LocalDate date) implements RuleValue {
        @Override
        public String in(Lang lang) {
            return Formats.date(date, lang);
        }

        @Override
        public String spelled() {
            return date.toString();
        }
    }

    /** One of a closed list, by its code and what it is called. */
    record Choice(String code, Label label) implements RuleValue {
        @Override
        public String in(Lang lang) {
            return label.in(lang);
        }

        @Override
        public String spelled() {
            return code;
        }

        @Override
        public boolean isNumeric() {
            return false;
        }
    }

    /** A name or a wording. */
    record Words(Label label) implements RuleValue {
        @Override
        public String in(Lang lang) {
            return label.in(lang);
        }

        @Override
        public String spelled() {
            return label.toString();
        }

        @Override
        public boolean isNumeric() {
            return false;
        }
    }
}
