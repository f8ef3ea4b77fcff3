package org.crmkit.core.rulebook.simulate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.joda.money.Money;

/**
 * What one edition says of a recorded case.
 *
 * @param outcome what is decided, in a few words
 * @param rank how good that is for the customer; more is better. Outcomes of one rank that differ are better in one thing and worse in
 *     another
 * @param due until when the company must act, if it must; sooner is better
 * @param reasons why
 * @param amount what is at stake, if it is money
 */
public record Decided(Label outcome, int rank, Optional<Instant> due, List<Reason> reasons, Optional<Money> amount) {

    public Decided {
        reasons = List.copyOf(reasons);
    }

    /** Obtains the decision of a choice between outcomes. */
    public static Decided of(Label outcome, int rank, List<Reason> reasons) {
        return new Decided(outcome, rank, Optional.empty(), reasons, Optional.empty());
    }

    /** Obtains the decision of a promise: whatever is due sooner is better. */
    public static Decided due(Label outcome, Instant due, List<Reason> reasons) {
        return new Decided(outcome, 0, Optional.of(due), reasons, Optional.empty());
    }

    /** Returns this decision with what is at stake. */
    public Decided at(Money stake) {
        return new Decided(outcome, rank, due, reasons, Optional.of(stake));
    }

    /** Returns how it is to have {@code now} instead of this. */
    Treatment comparedTo(Decided now) {
        Treatment treatment = Treatment.ofSign(Integer.compare(now.rank, rank));
        if (due.isPresent() && now.due.isPresent()) {
            treatment = treatment.and(Treatment.ofSign(due.get().compareTo(now.due.get())));
        } else if (due.isPresent() || now.due.isPresent()) {
            treatment = treatment.and(now.due.isPresent() ? Treatment.BETTER : Treatment.WORSE);
        }
        return treatment == Treatment.UNCHANGED && !outcome.equals(now.outcome) ? Treatment.MIXED : treatment;
    }
}
