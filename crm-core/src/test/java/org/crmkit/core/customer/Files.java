package org.crmkit.core.customer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.crmkit.core.customer.CustomerIdentifier.Registered;
import org.crmkit.core.customer.identifier.UnifiedSocialCreditCode;
import org.crmkit.core.customer.merge.InMemoryMerges;
import org.crmkit.core.customer.merge.MergeDesk;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.PolicySource;
import org.crmkit.core.rulebook.DefaultRulebook;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.store.Version;
import org.crmkit.core.store.memory.InMemoryStore;
import org.crmkit.core.text.PersonalText;

/** Customers' files for tests: an empty store with its desks, and short ways to make what is filed. */
public final class Files {

    public static final InForce<CustomerPolicy> POLICY = DefaultRulebook.load().inForce(Rulebook::customer);
    public static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    public static final StaffId CLERK = StaffId.of("E-1");

    public final InMemoryStore store = new InMemoryStore();
    public final Customers customers = new InMemoryCustomers(store);
    public final CustomerRecords records = new InMemoryCustomerRecords(store);
    public final CustomerDesk desk;
    public final CustomerRecordDesk filing;
    public final MergeDesk merging;

    public Files() {
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        PolicySource<CustomerPolicy> policies = PolicySource.always(POLICY);
        this.desk = new CustomerDesk(store, policies, clock);
        this.filing = new CustomerRecordDesk(customers, records, store, policies, clock);
        this.merging = new MergeDesk(customers, records, new InMemoryMerges(store), store, policies, clock);
    }

    public static CustomerId id(String id) {
        return CustomerId.of(id);
    }

    public Customer enterprise(String id) {
        return enterprise(id, Lifecycle.ACTIVE);
    }

    public Customer enterprise(String id, Lifecycle stage) {
        Customer customer =
                new Customer.Enterprise(CustomerHeader.of(id(id), "Fictional " + id, LocalDate.of(2025, 1, 1), stage));
        desk.register(customer);
        return customer;
    }

    public CustomerRecord record(String id) {
        return records.find(id(id)).orElseThrow().state();
    }

    public Version version(String id) {
        return records.find(id(id)).orElseThrow().version();
    }

    public static CustomerFact fact(String name, String value, LocalDate on) {
        return new CustomerFact(
                InformationField.of(InformationClass.NAME_AND_UNIT, name),
                PersonalText.of(value),
                SourceChannel.SERVICE,
                on,
                LegalBasis.CONTRACT);
    }

    /** A unified social credit code over made-up characters, with the check character of GB 32100-2015. */
    public static CustomerIdentifier registered(String first17) {
        for (char check : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
            var parsed = UnifiedSocialCreditCode.parse(first17 + check);
            if (parsed.value().isPresent()) {
                return new Registered(parsed.value().get());
            }
        }
        throw new IllegalArgumentException(first17 + " has no check character.");
    }

    public static Filed<CustomerIdentifier> filed(CustomerIdentifier identifier) {
        return Filed.of(identifier, SourceChannel.SERVICE, DAY, LegalBasis.NOT_PERSONAL);
    }
}
