package org.crmkit.core.customer.duplicate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crmkit.core.customer.ContactPoint;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.text.PersonalText;

/**
 * What of a customer's file is held against other files.
 *
 * @param names by which the customer is known, in either language; at least one
 * @param phones in international form, extensions left out
 * @param addresses as written
 * @param mailboxes e-mail addresses, as written
 */
public record DuplicateSubject(
        CustomerId customer,
        CustomerKind kind,
        List<String> names,
        List<CustomerIdentifier> identifiers,
        List<String> phones,
        List<String> addresses,
        List<String> mailboxes) {

    /** Facts of the class name-and-unit with one of these names are names of the customer. */
    private static final Set<String> NAME_FACTS = Set.of("english-name", "chinese-name", "former-name", "short-name");

    public DuplicateSubject {
        names = List.copyOf(names);
        identifiers = List.copyOf(identifiers);
        phones = phones.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
        addresses = List.copyOf(addresses);
        mailboxes = List.copyOf(mailboxes);
        if (names.isEmpty()) {
            throw new IllegalArgumentException(
                    "DuplicateSubject.names of " + customer + " is empty; give the name on the file.");
        }
    }

    /** Obtains a customer of whom no mailbox is known. */
    public DuplicateSubject(
            CustomerId customer,
            CustomerKind kind,
            List<String> names,
            List<CustomerIdentifier> identifiers,
            List<String> phones,
            List<String> addresses) {
        this(customer, kind, names, identifiers, phones, addresses, List.of());
    }

    /** Obtains a customer of whom only the name is known. */
    public static DuplicateSubject named(CustomerId customer, CustomerKind kind, String name) {
        return new DuplicateSubject(customer, kind, List.of(name), List.of(), List.of(), List.of());
    }

    /** Obtains what a file says at the end of {@code day}. */
    public static DuplicateSubject of(Customer customer, CustomerRecord record, LocalDate day) {
        Set<String> names = new TreeSet<>(Set.of(customer.header().name()));
        Set<String> phones = new TreeSet<>();
        Set<String> addresses = new TreeSet<>();
        Set<String> mailboxes = new TreeSet<>();
        record.form(day).map(CustomerInformation::identity).ifPresent(identity -> {
            names.add(identity.name().text());
            identity.telephone().map(PhoneNumber::e164).ifPresent(phones::add);
            identity.fax().map(PhoneNumber::e164).ifPresent(phones::add);
            identity.address().map(PersonalText::text).ifPresent(addresses::add);
        });
        for (CustomerFact fact : record.profile().asOf(day)) {
            if (fact.field().within() == InformationClass.NAME_AND_UNIT
                    && NAME_FACTS.contains(fact.field().name())) {
                names.add(fact.value().text());
            }
        }
        for (Filed<ContactPoint> filed : record.contactPoints()) {
            filed.what()
                    .fold(
                            telephone -> phones.add(telephone.number().e164()),
                            address -> addresses.add(address.place().text()),
                            mailbox -> mailboxes.add(mailbox.address().text()));
        }
        record.contacts()
                .forEach(
                        filed -> filed.what().telephone().map(PhoneNumber::e164).ifPresent(phones::add));
        return new DuplicateSubject(
                customer.id(),
                customer.kind(),
                new ArrayList<>(names),
                record.identifiers().stream().map(Filed::what).collect(Collectors.toUnmodifiableList()),
                new ArrayList<>(phones),
                new ArrayList<>(addresses),
                new ArrayList<>(mailboxes));
    }

    /** Returns whose it is; never what it says. */
    @Override
    public String toString() {
        return customer + " (" + kind.code() + ")";
    }
}
