package org.crmkit.core.credit.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.ExposurePart;
import org.crmkit.core.credit.OpenDocuments;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * A running balance held against the documents, part by part.
 *
 * @param day the day that splits what is billed into due and overdue
 * @param running what the account says
 * @param recomputed what its documents say
 */
public record Reconciliation(LocalDate day, OpenDocuments running, OpenDocuments recomputed) {

    /** Holds the balance of an account against the ledgers whose documents it carries: its own, and those of all members of a group. */
    public static Reconciliation of(OpenDocuments running, List<CreditLedger> ledgers, LocalDate day) {
        OpenDocuments sum = OpenDocuments.none(running.currency());
        for (CreditLedger ledger : ledgers) {
            sum = sum.plus(ledger.recomputed());
        }
        return new Reconciliation(day, running, sum);
    }

    /** Tells whether they agree, to the cent and to the due date. */
    public boolean agrees() {
        return running.equals(recomputed);
    }

    /**
     * One part in which they differ on the day.
     *
     * @param part which; unapplied payments read as such
     * @param running what the account says
     * @param recomputed what the documents say
     */
    public record Difference(Label part, Money running, Money recomputed) {
        @Override
        public String toString() {
            return part.en() + ": " + Formats.money(running, Lang.EN) + " in the account, "
                    + Formats.money(recomputed, Lang.EN) + " by the documents";
        }
    }

    /** Returns the parts that differ on the day; they may agree on the day and not {@linkplain #agrees in the due dates}. */
    public List<Difference> differences() {
        Exposure held = running.exposureOn(day);
        Exposure stated = recomputed.exposureOn(day);
        List<Difference> differences = new ArrayList<>();
        for (ExposurePart part : ExposurePart.values()) {
            if (!held.part(part).equals(stated.part(part))) {
                differences.add(new Difference(part.label(), held.part(part), stated.part(part)));
            }
        }
        if (!held.unapplied().equals(stated.unapplied())) {
            differences.add(new Difference(Label.of("未核销款项", "Unapplied"), held.unapplied(), stated.unapplied()));
        }
        return List.copyOf(differences);
    }
}
