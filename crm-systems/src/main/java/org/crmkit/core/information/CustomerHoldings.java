package org.crmkit.core.information;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerKind;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.CustomerRecords;
import org.crmkit.core.customer.Customers;
import org.crmkit.core.customer.FileContents;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.store.Stored;
import org.crmkit.core.text.Label;

/**
 * What a customer's file and record keep about persons: of an individual everything, of a company or a group the people there and
 * what was filed on a ground that personal data need. What was merged into the record goes with it. The id, the stage and the
 * custody of the file stay, so that the customer still counts.
 */
public final class CustomerHoldings implements PersonalHolder {

    /** What a name becomes. */
    public static final String ERASED_NAME = "(erased)";

    private static final String NAME = "name";
    private static final String CONTACTS = "contact-data";
    private static final String FACTS = "customer-facts";
    private static final String LEGAL = "legal-records";

    private final Customers customers;
    private final CustomerRecords records;
    private final Function<CustomerId, Optional<LocalDate>> relationEnd;

    /**
     * Creates the holder.
     *
     * @param relationEnd the day the relation with a customer ended, if it has, as the host knows it
     */
    public CustomerHoldings(
            Customers customers, CustomerRecords records, Function<CustomerId, Optional<LocalDate>> relationEnd) {
        this.customers = requireNonNull(customers, "customers");
        this.records = requireNonNull(records, "records");
        this.relationEnd = requireNonNull(relationEnd, "relationEnd");
    }

    @Override
    public List<Holding> of(CustomerId id) {
        List<Holding> all = new ArrayList<>();
        Optional<Stored<Customer>> customer = customers.find(id);
        customer.filter(read -> isPerson(read.state()) && isNamed(read.state().header()))
                .ifPresent(read -> all.add(new Holding(
                        read.state().key(),
                        read.version(),
                        List.of(part(NAME, "客户姓名", "Name", id, Optional.empty())),
                        gone -> nameless(read.state()))));
        boolean isPerson = customer.map(read -> isPerson(read.state())).orElse(true);
        records.find(id).ifPresent(read -> {
            List<Holding.Part> parts = parts(read.state(), isPerson);
            if (!parts.isEmpty()) {
                all.add(new Holding(
                        read.state().key(), read.version(), parts, gone -> cleaned(read.state(), isPerson, gone)));
            }
        });
        return all;
    }

    private List<Holding.Part> parts(CustomerRecord record, boolean isPerson) {
        List<Holding.Part> parts = new ArrayList<>();
        contents(record, isPerson).forEach((slug, days) -> {
            if (!days.isEmpty()) {
                String zh = slug.equals(CONTACTS) ? "号码、联系方式与人员" : slug.equals(FACTS) ? "收集的信息" : "依法登记的信息";
                String en = slug.equals(CONTACTS)
                        ? "Numbers, contact ways and people"
                        : slug.equals(FACTS) ? "Collected facts" : "Facts a law asks for";
                parts.add(part(slug, zh, en, record.customer(), days.stream().max(LocalDate::compareTo)));
            }
        });
        return parts;
    }

    private Holding.Part part(String slug, String zh, String en, CustomerId id, Optional<LocalDate> recorded) {
        Map<RetentionStart, LocalDate> events = new EnumMap<>(RetentionStart.class);
        recorded.ifPresent(day -> events.put(RetentionStart.RECORDED, day));
        relationEnd.apply(id).ifPresent(day -> events.put(RetentionStart.RELATION_END, day));
        return new Holding.Part(slug, Label.of(zh, en), slug.equals(NAME) ? CONTACTS : slug, events);
    }

    /** Returns the days on which what is personal was learned, by part. */
    private static Map<String, List<LocalDate>> contents(CustomerRecord record, boolean isPerson) {
        List<LocalDate> contacts = new ArrayList<>();
        List<LocalDate> facts = new ArrayList<>();
        List<LocalDate> legal = new ArrayList<>();
        record.base().filter(header -> isPerson && isNamed(header)).ifPresent(header -> contacts.add(header.since()));
        named(record).forEach(header -> contacts.add(header.since()));
        for (CustomerRecord.Source source : record.sources()) {
            FileContents own = source.contents();
            Stream.concat(own.identifiers().stream(), own.contactPoints().stream())
                    .filter(filed -> isPersonal(filed.basis(), isPerson))
                    .forEach(
                            filed -> (filed.basis() == LegalBasis.LEGAL_OBLIGATION ? legal : contacts).add(filed.on()));
            own.contacts().forEach(filed -> contacts.add(filed.on()));
            own.forms().stream()
                    .filter(form -> isPerson || !form.contacts().isEmpty())
                    .forEach(form -> contacts.add(form.filledOn()));
            own.facts().stream()
                    .filter(fact -> isPersonal(fact.basis(), isPerson))
                    .forEach(fact ->
                            (fact.basis() == LegalBasis.LEGAL_OBLIGATION ? legal : facts).add(fact.collectedOn()));
        }
        Map<String, List<LocalDate>> days = new LinkedHashMap<>();
        days.put(CONTACTS, contacts);
        days.put(FACTS, facts);
        days.put(LEGAL, legal);
        return days;
    }

    /** Returns the headers of the persons whose files were merged into this one and who still have their names. */
    private static Stream<CustomerHeader> named(CustomerRecord record) {
        return record.parts().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(part.customer())
                                .filter(CustomerHoldings::isPerson)
                                .map(Customer::header)
                                .filter(CustomerHoldings::isNamed),
                        named(part.record())));
    }

    private static boolean isNamed(CustomerHeader header) {
        return !header.name().equals(ERASED_NAME);
    }

    private static boolean isPerson(Customer customer) {
        return customer.kind() == CustomerKind.INDIVIDUAL;
    }

    /** Of an individual everything is personal, whatever ground it was filed on. */
    private static boolean isPersonal(LegalBasis basis, boolean isPerson) {
        return isPerson || basis != LegalBasis.NOT_PERSONAL;
    }

    private static Customer nameless(Customer customer) {
        return customer.with(nameless(customer.header()));
    }

    private static CustomerHeader nameless(CustomerHeader header) {
        return new CustomerHeader(header.id(), ERASED_NAME, header.since(), header.region(), header.lifecycle());
    }

    private static CustomerRecord cleaned(CustomerRecord record, boolean isPerson, Set<String> gone) {
        return new CustomerRecord(
                record.customer(),
                cleaned(record.own(), isPerson, gone),
                record.custody(),
                record.mergedInto(),
                record.base().map(header -> isPerson && gone.contains(CONTACTS) ? nameless(header) : header),
                record.parts().stream()
                        .map(part -> new MergedFile(
                                part.merge(),
                                isPerson(part.customer()) && gone.contains(CONTACTS)
                                        ? nameless(part.customer())
                                        : part.customer(),
                                cleaned(part.record(), isPerson, gone)))
                        .collect(Collectors.toUnmodifiableList()));
    }

    private static FileContents cleaned(FileContents own, boolean isPerson, Set<String> gone) {
        return new FileContents(
                kept(own.identifiers(), isPerson, gone),
                own.facts().stream()
                        .filter(fact -> stays(fact, isPerson, gone))
                        .collect(Collectors.toUnmodifiableList()),
                kept(own.contactPoints(), isPerson, gone),
                gone.contains(CONTACTS) ? List.of() : own.contacts(),
                gone.contains(CONTACTS) ? forms(own, isPerson) : own.forms(),
                own.parents(),
                own.owners());
    }

    private static <T> List<Filed<T>> kept(List<Filed<T>> filed, boolean isPerson, Set<String> gone) {
        return filed.stream()
                .filter(one -> !isPersonal(one.basis(), isPerson)
                        || !gone.contains(one.basis() == LegalBasis.LEGAL_OBLIGATION ? LEGAL : CONTACTS))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean stays(CustomerFact fact, boolean isPerson, Set<String> gone) {
        return !isPersonal(fact.basis(), isPerson)
                || !gone.contains(fact.basis() == LegalBasis.LEGAL_OBLIGATION ? LEGAL : FACTS);
    }

    /** The form of a company stays without the people on it. */
    private static List<CustomerInformation> forms(FileContents own, boolean isPerson) {
        return isPerson
                ? List.of()
                : own.forms().stream()
                        .map(form -> form.with(new ContactPerson[0]))
                        .collect(Collectors.toUnmodifiableList());
    }
}
