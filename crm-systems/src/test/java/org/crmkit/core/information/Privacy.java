package org.crmkit.core.information;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.ContactPoint;
import org.crmkit.core.customer.ContactRole;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerIdentity;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.CustomerPolicy;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.FileContents;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.InMemoryCustomerRecords;
import org.crmkit.core.customer.InMemoryCustomers;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.store.Changes;
import org.crmkit.core.store.Stored;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;

/** A store with customers and the desks of this room, by the default rulebook, at noon of a day one may move. */
final class Privacy {

    static final InForce<InformationPolicy> RULES =
            CompleteRulebook.load().inForceIfAny(InformationPolicy.class).orElseThrow();
    static final InForce<CustomerPolicy> FILING = CompleteRulebook.load().inForce(Rulebook::customer);
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final CustomerId PERSON = CustomerId.of("C-1");
    static final CustomerId COMPANY = CustomerId.of("C-2");
    static final StaffId CLERK = StaffId.of("E-1");
    static final StaffId OFFICER = StaffId.of("E-2");
    static final StaffId MANAGER = StaffId.of("E-3");
    static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    final InMemoryStore store = new InMemoryStore();
    final InMemoryInformation files = new InMemoryInformation(store);
    final InMemoryCustomers customers = new InMemoryCustomers(store);
    final InMemoryCustomerRecords records = new InMemoryCustomerRecords(store);
    final CustomerHoldings holdings = new CustomerHoldings(customers, records, id -> Optional.empty());

    PrivacyDesk on(LocalDate day) {
        return new PrivacyDesk(files, List.of(holdings), store, PolicySource.always(RULES), noon(day), ZONE);
    }

    DestructionDesk destroying(LocalDate day) {
        return new DestructionDesk(
                files, records, files, store, PolicySource.always(RULES), PolicySource.always(FILING), noon(day), ZONE);
    }

    static Clock noon(LocalDate day) {
        return Clock.fixed(Instant.parse(day + "T04:00:00Z"), ZoneOffset.UTC);
    }

    Privacy withPerson() {
        save(new Customer.Individual(
                CustomerHeader.of(PERSON, "Fictional Person", LocalDate.of(2025, 1, 1), Lifecycle.LOST)));
        save(CustomerRecord.empty(PERSON, Confidentiality.INTERNAL).with(contents()));
        return this;
    }

    Privacy withCompany() {
        save(new Customer.Enterprise(
                CustomerHeader.of(COMPANY, "Fictional Trading", LocalDate.of(2025, 1, 1), Lifecycle.ACTIVE)));
        save(CustomerRecord.empty(COMPANY, Confidentiality.INTERNAL).with(contents()));
        return this;
    }

    /** A mailbox, a person, a form with a person, a fact on consent, one on a law, one about no person. */
    static FileContents contents() {
        return FileContents.EMPTY
                .withContactPoint(Filed.of(
                        new ContactPoint.Mailbox(PersonalText.of("planted@example.invalid")),
                        SourceChannel.SERVICE,
                        DAY,
                        LegalBasis.CONTRACT))
                .withContact(Filed.of(
                        ContactPerson.of(ContactRole.LEGAL_REPRESENTATIVE, PersonalText.of("Planted Name")),
                        SourceChannel.SERVICE,
                        DAY,
                        LegalBasis.CONTRACT))
                .with(CustomerInformation.of(COMPANY, DAY, CustomerIdentity.of(PersonalText.of("Fictional Trading")))
                        .with(ContactPerson.of(ContactRole.LEGAL_REPRESENTATIVE, PersonalText.of("Planted Name"))))
                .with(fact("employer", LegalBasis.CONSENT, DAY))
                .with(fact("tax-status", LegalBasis.LEGAL_OBLIGATION, LocalDate.of(2024, 6, 1)))
                .with(fact("trade", LegalBasis.NOT_PERSONAL, DAY));
    }

    static CustomerFact fact(String name, LegalBasis basis, LocalDate day) {
        return new CustomerFact(
                InformationField.of(InformationClass.NAME_AND_UNIT, name),
                PersonalText.of("Planted " + name),
                SourceChannel.SERVICE,
                day,
                basis);
    }

    void save(Customer customer) {
        Version version = customers.find(customer.id()).map(Stored::version).orElse(Version.NEW);
        store.commit(Changes.builder().save(customer.key(), version, customer).build());
    }

    void save(CustomerRecord record) {
        Version version = records.find(record.customer()).map(Stored::version).orElse(Version.NEW);
        store.commit(Changes.builder().save(record.key(), version, record).build());
    }

    PrivacyFile file(CustomerId customer) {
        return files.find(customer).orElseThrow().state();
    }

    CustomerRecord record(CustomerId customer) {
        return records.find(customer).orElseThrow().state();
    }

    static String code(PrivacyResult result) {
        return result.fold(saved -> "saved", refused -> refused.reason().code(), contended -> "contended");
    }

    static String code(ErasureResult result) {
        return result.fold(erased -> "erased", refused -> refused.reason().code(), contended -> "contended");
    }

    static List<String> codes(DestructionResult result) {
        return result.fold(
                saved -> List.of(saved.destruction().state().code()),
                refused ->
                        refused.reasons().stream().map(reason -> reason.code()).toList(),
                contended -> List.of("contended"));
    }
}
