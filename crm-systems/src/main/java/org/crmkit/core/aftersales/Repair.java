package org.crmkit.core.aftersales;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.PersonalText;
import org.joda.money.Money;

/**
 * What is known of the repair in a case; empty for a service that repairs nothing.
 *
 * @param diagnosis what is wrong and whether the customer pays
 * @param quotes in the order they were given; the last one counts
 * @param parts built in
 * @param loan the unit the customer was lent
 * @param bill what the customer pays in the end
 */
public record Repair(
        Optional<Diagnosis> diagnosis,
        List<Quote> quotes,
        List<Part> parts,
        Optional<Loan> loan,
        Optional<Money> bill) {

    public Repair {
        quotes = List.copyOf(quotes);
        parts = List.copyOf(parts);
    }

    static final Repair NONE = new Repair(Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty());

    /**
     * What was found.
     *
     * @param fault what is wrong
     * @param findings what the technician wrote
     * @param entitlement whether the repair is free of charge, and why
     * @param isExchangeOwed whether the part has failed so often that the product is exchanged instead
     */
    public record Diagnosis(Fault fault, PersonalText findings, Entitlement entitlement, boolean isExchangeOwed) {}

    /**
     * What the repair costs, as the customer was told.
     *
     * @param price above zero
     * @param lastDay the last day on which it may be accepted
     * @param agreed his answer; empty while there is none
     */
    public record Quote(Money price, LocalDate lastDay, Optional<Boolean> agreed) {}

    /**
     * A part that was built in.
     *
     * @param slug the host's slug for it
     * @param quantity one or more
     */
    public record Part(String slug, int quantity) {
        public Part {
            checkArgument(RuleKey.isSlug(slug), "Part.slug was '%s'; it must be a slug such as compressor.", slug);
            checkArgument(
                    quantity >= 1, "Part.quantity of %s was %s; it must be one or more. Raise it.", slug, quantity);
        }
    }

    /**
     * A unit the customer has meanwhile.
     *
     * @param unit the host's own id of it
     * @param since the day he got it
     * @param until the day it came back; empty while he has it
     */
    public record Loan(String unit, LocalDate since, Optional<LocalDate> until) {
        public Loan {
            checkArgument(!unit.isBlank(), "Loan.unit is blank; give the id of the unit.");
        }
    }

    /** Returns the quote that counts. */
    public Optional<Quote> quote() {
        return quotes.isEmpty() ? Optional.empty() : Optional.of(quotes.get(quotes.size() - 1));
    }

    /** Tells whether the customer pays nothing, as far as it was diagnosed. */
    public boolean isFree() {
        return diagnosis.filter(found -> found.entitlement().isCovered()).isPresent();
    }

    /** Returns the price the customer has agreed to. */
    public Optional<Money> agreedPrice() {
        return quote().filter(quote -> quote.agreed().orElse(false)).map(Quote::price);
    }

    /** Tells whether the customer still has the unit he was lent. */
    public boolean isLoanOut() {
        return loan.filter(lent -> lent.until().isEmpty()).isPresent();
    }

    Repair diagnosed(Diagnosis found) {
        return new Repair(Optional.of(found), quotes, parts, loan, bill);
    }

    Repair quoted(Quote quote) {
        List<Quote> more = new ArrayList<>(quotes);
        more.add(quote);
        return new Repair(diagnosis, more, parts, loan, bill);
    }

    Repair answered(boolean agrees) {
        List<Quote> some = new ArrayList<>(quotes);
        Quote last = some.remove(some.size() - 1);
        some.add(new Quote(last.price(), last.lastDay(), Optional.of(agrees)));
        return new Repair(diagnosis, some, parts, loan, bill);
    }

    Repair with(Part part) {
        List<Part> more = new ArrayList<>(parts);
        more.add(part);
        return new Repair(diagnosis, quotes, more, loan, bill);
    }

    Repair lent(String unit, LocalDate day) {
        return new Repair(diagnosis, quotes, parts, Optional.of(new Loan(unit, day, Optional.empty())), bill);
    }

    Repair takenBack(LocalDate day) {
        return new Repair(
                diagnosis,
                quotes,
                parts,
                loan.map(lent -> new Loan(lent.unit(), lent.since(), Optional.of(day))),
                bill);
    }

    Repair billed(Optional<Money> amount) {
        return new Repair(diagnosis, quotes, parts, loan, amount);
    }
}
