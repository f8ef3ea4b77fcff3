package org.crmkit.core.view;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.rule.Span;
import org.crmkit.core.tier.Purchase;

/**
 * What a card is assembled from. The host reads it from where it lives; what it leaves out is not on the card.
 *
 * @param customer whose card
 * @param record what is kept about the customer
 * @param policy what the company wants to know, and what its attributes are called
 * @param asOf the end of this day
 * @param zone where the day begins
 * @param signs of a prospect, if anybody asked
 * @param purchases in any order
 * @param credit where the customer's account stands, if there is one
 * @param creditPeriod from invoice to payment, if sold on credit
 * @param complaints in any order
 * @param rooms what the further rooms know
 */
public record CardSources(
        Customer customer,
        CustomerRecord record,
        CustomerPolicy policy,
        LocalDate asOf,
        ZoneId zone,
        Optional<ProspectSigns> signs,
        List<Purchase> purchases,
        Optional<CreditPosition> credit,
        Optional<Span> creditPeriod,
        List<Complaint> complaints,
        FurtherRooms rooms) {

    public CardSources {
        purchases = List.copyOf(purchases);
        complaints = List.copyOf(complaints);
        checkArgument(
                record.customer().equals(customer.id()),
                "CardSources.record was of %s; it must be of %s, whose card it is. Hand in the record of that customer.",
                record.customer(),
                customer.id());
        List<CustomerId> ids =
                record.sources().stream().map(CustomerRecord.Source::origin).toList();
        for (Complaint complaint : complaints) {
            CustomerId from = complaint.file().report().customer();
            checkArgument(
                    ids.contains(from),
                    "CardSources.complaints has %s of %s; it must be of %s, or of an id merged into it. Leave it out.",
                    complaint.id(),
                    from,
                    customer.id());
        }
        rooms.checkOf(ids);
    }

    /** Obtains the sources of a customer of whom only the file is known. */
    public static CardSources of(
            Customer customer, CustomerRecord record, CustomerPolicy policy, LocalDate asOf, ZoneId zone) {
        return new CardSources(
                customer,
                record,
                policy,
                asOf,
                zone,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                FurtherRooms.NONE);
    }

    /** Returns these sources with the signs of a prospect. */
    public CardSources with(ProspectSigns found) {
        return new CardSources(
                customer,
                record,
                policy,
                asOf,
                zone,
                Optional.of(found),
                purchases,
                credit,
                creditPeriod,
                complaints,
                rooms);
    }

    /** Returns these sources with the customer's purchases. */
    public CardSources withPurchases(List<Purchase> bought) {
        return new CardSources(
                customer, record, policy, asOf, zone, signs, bought, credit, creditPeriod, complaints, rooms);
    }

    /** Returns these sources with the customer's credit. */
    public CardSources withCredit(CreditPosition position, Span period) {
        return new CardSources(
                customer,
                record,
                policy,
                asOf,
                zone,
                signs,
                purchases,
                Optional.of(position),
                Optional.of(period),
                complaints,
                rooms);
    }

    /** Returns these sources with the customer's complaints. */
    public CardSources withComplaints(List<Complaint> received) {
        return new CardSources(
                customer, record, policy, asOf, zone, signs, purchases, credit, creditPeriod, received, rooms);
    }

    /** Returns these sources with what the further rooms know. */
    public CardSources with(FurtherRooms further) {
        return new CardSources(
                customer, record, policy, asOf, zone, signs, purchases, credit, creditPeriod, complaints, further);
    }
}
