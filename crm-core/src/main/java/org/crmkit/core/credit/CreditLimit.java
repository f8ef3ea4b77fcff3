package org.crmkit.core.credit;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * The most a customer may owe at any moment, said outright: no credit, no ceiling, or an amount. Zero is an amount and means
 * cash only; it never means unlimited. The difference between none and zero: where the limit is zero, money paid in advance
 * still buys; where there is none, nothing goes on this account until somebody grants a limit.
 */
public sealed interface CreditLimit {

    /** Handles each case. */
    <R> R fold(Function<None, R> none, Function<Unlimited, R> unlimited, Function<Amount, R> amount);

    /** Nobody has granted any credit. */
    record None() implements CreditLimit {
        @Override
        public <R> R fold(Function<None, R> none, Function<Unlimited, R> unlimited, Function<Amount, R> amount) {
            return none.apply(this);
        }

        @Override
        public String toString() {
            return "none";
        }
    }

    /** There is no ceiling; every other rule still binds. */
    record Unlimited() implements CreditLimit {
        @Override
        public <R> R fold(Function<None, R> none, Function<Unlimited, R> unlimited, Function<Amount, R> amount) {
            return unlimited.apply(this);
        }

        @Override
        public String toString() {
            return "unlimited";
        }
    }

    /**
     * An exposure up to the ceiling; what holds where the two are equal is the {@link Boundary}.
     *
     * @param most zero or more, in the currency the account is kept in
     */
    record Amount(Money most) implements CreditLimit {

        public Amount {
            checkArgument(
                    !most.isNegative(),
                    "CreditLimit.Amount.most was %s; it must be zero or more. Use cashOnly(currency) to sell against money in advance only.",
                    most);
        }

        @Override
        public <R> R fold(Function<None, R> none, Function<Unlimited, R> unlimited, Function<Amount, R> amount) {
            return amount.apply(this);
        }

        @Override
        public String toString() {
            return most.toString();
        }
    }

    /** Obtains the limit of a ceiling. */
    static CreditLimit of(Money ceiling) {
        return new Amount(ceiling);
    }

    /** Obtains the limit of a customer who pays before delivery. */
    static CreditLimit cashOnly(CurrencyUnit currency) {
        return new Amount(Money.zero(currency));
    }

    /** Obtains the limit of a customer nobody has granted credit. */
    static CreditLimit none() {
        return new None();
    }

    /** Obtains no ceiling. */
    static CreditLimit unlimited() {
        return new Unlimited();
    }

    /** Returns the ceiling if there is one; for {@link None} and {@link Unlimited} there is not. */
    default Optional<Money> ceiling() {
        return this instanceof Amount amount ? Optional.of(amount.most()) : Optional.empty();
    }

    /**
     * Returns what may still be owed, negative by the amount already over the limit; empty where there is no ceiling. Where there
     * is no credit, all that is owed is over it.
     */
    default Optional<Money> headroom(Money exposure) {
        return fold(
                none -> Optional.of(exposure.negated()),
                unlimited -> Optional.empty(),
                amount -> Optional.of(amount.most().minus(exposure)));
    }

    /** Tells whether this limit lets more be owed than another; both in one currency. */
    default boolean isAbove(CreditLimit other) {
        return fold(
                none -> false,
                unlimited -> !(other instanceof Unlimited),
                amount -> other.fold(n -> true, u -> false, o -> amount.most().isGreaterThan(o.most())));
    }

    /** Returns how it reads. */
    default Label label() {
        return fold(
                none -> Label.of("未授信", "no credit"),
                unlimited -> Label.of("不设上限", "unlimited"),
                amount -> Label.of(Formats.money(amount.most(), Lang.ZH), Formats.money(amount.most(), Lang.EN)));
    }
}
