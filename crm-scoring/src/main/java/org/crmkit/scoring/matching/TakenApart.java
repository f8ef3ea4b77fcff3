package org.crmkit.scoring.matching;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.duplicate.CompanyName;
import org.crmkit.core.customer.duplicate.DuplicateSubject;
import org.crmkit.core.customer.duplicate.Plain;

/** A file taken apart for a {@link MatchTable}: all that costs time and needs no other file, so that many can be taken apart at once. */
record TakenApart(
        CustomerId customer,
        boolean isPerson,
        List<Person> persons,
        List<Company> companies,
        List<Long> phones,
        List<Mailbox> mailboxes,
        List<Address> addresses,
        List<GivenNumber> numbers) {

    /** A person's name, with the hash of all of it. */
    record Person(PersonName name, long hash) {

        static Person of(String name) {
            PersonName parsed = PersonName.parse(name);
            return new Person(parsed, Hash.of(parsed.key()));
        }
    }

    /** A company's name, with the hashes of trade name and branch, 0 for none. */
    record Company(CompanyName name, String squeezed, long hash, Optional<String> place, long branch) {

        static Company of(CompanyName name) {
            String squeezed = name.squeezed();
            return new Company(
                    name,
                    squeezed,
                    Hash.of(squeezed),
                    name.place(),
                    name.branch().map(found -> Hash.of(Plain.letters(found))).orElse(0L));
        }
    }

    /** The hashes of a mailbox and of the company's own domain, 0 where anybody may have one there. */
    record Mailbox(long whole, long ownDomain) {

        static Mailbox of(String mailbox) {
            String plain = Contacts.mailbox(mailbox);
            String own = Contacts.ownDomain(plain);
            return new Mailbox(Hash.of(plain), own.isEmpty() ? 0 : Hash.of(own));
        }
    }

    /** An address, road, house and room as hashes, 0 for none. */
    record Address(boolean isChinese, Optional<String> town, long road, long house, long room) {

        static Address of(AddressParts parts) {
            return new Address(
                    parts.isChinese(),
                    parts.town(),
                    Hash.of(parts.road()),
                    parts.house().isEmpty() ? 0 : Hash.of(parts.house()),
                    parts.room().isEmpty() ? 0 : Hash.of(parts.room()));
        }
    }

    /** A number of a register, with its hash. */
    record GivenNumber(CustomerIdentifier identifier, long hash) {

        static GivenNumber of(CustomerIdentifier identifier) {
            return new GivenNumber(identifier, Hash.of(identifier.text()));
        }
    }

    static TakenApart of(DuplicateSubject file) {
        boolean isPerson = file.kind() == CustomerKind.INDIVIDUAL;
        return new TakenApart(
                file.customer(),
                isPerson,
                isPerson ? file.names().stream().map(Person::of).toList() : List.of(),
                isPerson
                        ? List.of()
                        : file.names().stream()
                                .flatMap(name -> CompanyName.parseAll(name).stream())
                                .map(Company::of)
                                .toList(),
                file.phones().stream()
                        .map(Contacts::digits)
                        .filter(digits -> digits > 0)
                        .toList(),
                file.mailboxes().stream().map(Mailbox::of).toList(),
                file.addresses().stream()
                        .map(AddressParts::parse)
                        .filter(AddressParts::isUsable)
                        .map(Address::of)
                        .toList(),
                file.identifiers().stream().map(GivenNumber::of).toList());
    }

    /** Returns whose it is, never what it says. */
    @Override
    public String toString() {
        return customer.toString();
    }
}
