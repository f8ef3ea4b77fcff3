package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crmkit.core.customer.Files.CLERK;
import static org.crmkit.core.customer.Files.DAY;
import static org.crmkit.core.customer.Files.NOON;
import static org.crmkit.core.customer.Files.POLICY;
import static org.crmkit.core.customer.Files.fact;
import static org.crmkit.core.customer.Files.filed;
import static org.crmkit.core.customer.Files.id;
import static org.crmkit.core.customer.Files.registered;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerEvent.CustodyChanged;
import org.crmkit.core.customer.CustomerEvent.FactFiled;
import org.crmkit.core.customer.CustomerEvent.IdentifierFiled;
import org.crmkit.core.customer.CustomerEvent.MembershipChanged;
import org.crmkit.core.customer.CustomerEvent.OwnerChanged;
import org.crmkit.core.customer.CustomerEvent.ParentLinked;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.store.Version;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;

class CustomerRecordDeskTest {

    private static final CustomerIdentifier CODE = registered("9135020000000000A");
    private static final CustomerIdentifier OTHER_CODE = registered("9135020000000000B");

    private final Files files = new Files();

    private DomainEvent lastEvent() {
        List<DomainEvent> events = files.store.events();
        return events.get(events.size() - 1);
    }

    private static String code(FilingResult result) {
        return result.fold(
                saved -> "saved", refused -> refused.reason().code(), unknown -> "unknown", contended -> "contended");
    }

    @Test
    void the_first_thing_filed_opens_the_record_as_the_rule_says() {
        files.enterprise("C-1");
        assertThat(files.records.find(id("C-1"))).isEmpty();
        assertThat(code(files.filing.fileFact(id("C-1"), fact("employer", "Fictional", DAY))))
                .isEqualTo("saved");
        assertThat(files.record("C-1").confidentiality()).isEqualTo(Confidentiality.CONFIDENTIAL);
        assertThat(files.record("C-1").profile().facts()).hasSize(1);
        assertThat(lastEvent())
                .isEqualTo(new FactFiled(
                        NOON,
                        POLICY.version(),
                        id("C-1"),
                        InformationField.of(InformationClass.NAME_AND_UNIT, "employer"),
                        SourceChannel.SERVICE,
                        DAY));
        assertThat(lastEvent().toString()).doesNotContain("Fictional");
        assertThat(files.record("C-1").toString()).doesNotContain("Fictional");
    }

    @Test
    void filing_does_not_make_the_customer_stale() {
        files.enterprise("C-1");
        var read = files.customers.find(id("C-1")).orElseThrow();
        files.filing.fileFact(id("C-1"), fact("employer", "Fictional", DAY));
        assertThat(files.desk.move(read, Lifecycle.AT_RISK)).isPresent();
        assertThat(files.customers.find(id("C-1")).orElseThrow().state().lifecycle())
                .isEqualTo(Lifecycle.AT_RISK);
    }

    @Test
    void nothing_is_filed_for_nobody() {
        assertThat(files.filing.fileFact(id("C-9"), fact("employer", "x", DAY)))
                .isEqualTo(new FilingResult.Unknown(id("C-9")));
    }

    @Test
    void a_second_number_of_a_register_is_refused_and_may_be_corrected() {
        files.enterprise("C-1");
        assertThat(code(files.filing.fileIdentifier(id("C-1"), filed(CODE)))).isEqualTo("saved");
        assertThat(code(files.filing.fileIdentifier(id("C-1"), filed(CODE)))).isEqualTo("saved");
        assertThat(files.record("C-1").identifiers()).hasSize(1);
        assertThat(code(files.filing.fileIdentifier(id("C-1"), filed(OTHER_CODE))))
                .isEqualTo("identifier-contradicts");
        assertThat(code(files.filing.correctIdentifier(id("C-1"), filed(OTHER_CODE))))
                .isEqualTo("saved");
        assertThat(files.record("C-1").identifier("unified-social-credit-code")).contains(OTHER_CODE);
        assertThat(lastEvent())
                .isEqualTo(new IdentifierFiled(
                        NOON, POLICY.version(), id("C-1"), "unified-social-credit-code", SourceChannel.SERVICE, true));
    }

    @Test
    void contacts_forms_and_ways_to_reach_a_customer_are_kept_by_day() {
        files.enterprise("C-1");
        PhoneNumber phone = PhoneNumber.of("+865922222222", PhoneNumber.Kind.LANDLINE);
        files.filing.fileContactPoint(
                id("C-1"),
                Filed.of(new ContactPoint.Telephone(phone), SourceChannel.FAIR, DAY, LegalBasis.NOT_PERSONAL));
        files.filing.fileContact(
                id("C-1"),
                Filed.of(
                        ContactPerson.of(ContactRole.CONTACT, PersonalText.of("甲某")),
                        SourceChannel.SERVICE,
                        DAY,
                        LegalBasis.CONTRACT));
        CustomerIdentity head = CustomerIdentity.of(PersonalText.of("Fictional"));
        files.filing.fileForm(CustomerInformation.of(id("C-1"), DAY, head.reachedAt(phone)));
        files.filing.fileForm(CustomerInformation.of(id("C-1"), DAY.minusYears(1), head));
        CustomerRecord record = files.record("C-1");
        assertThat(record.contactPoints()).hasSize(1);
        assertThat(record.contacts()).hasSize(1);
        assertThat(record.contacts().get(0)).hasToString("ContactPerson (service, 2026-06-01)");
        assertThat(record.form(DAY.minusDays(1)).orElseThrow().identity().telephone())
                .isEmpty();
        assertThat(record.form(DAY).orElseThrow().identity().telephone()).contains(phone);
        assertThat(record.form(DAY.minusYears(2))).isEmpty();
    }

    @Test
    void each_level_has_its_own_owner_and_a_new_one_ends_the_old() {
        files.enterprise("C-1");
        LocalDate later = DAY.plusMonths(1);
        files.filing.assignOwner(id("C-1"), OwnerLevel.PREFECTURE, CLERK, DAY);
        files.filing.assignOwner(id("C-1"), OwnerLevel.HEADQUARTERS, StaffId.of("E-9"), DAY);
        files.filing.assignOwner(id("C-1"), OwnerLevel.PREFECTURE, StaffId.of("E-2"), later);
        assertThat(lastEvent())
                .isEqualTo(new OwnerChanged(
                        NOON,
                        POLICY.version(),
                        id("C-1"),
                        OwnerLevel.PREFECTURE,
                        Optional.of(CLERK),
                        StaffId.of("E-2"),
                        later));
        CustomerRecord record = files.record("C-1");
        assertThat(record.owner(OwnerLevel.PREFECTURE, DAY.minusDays(1))).isEmpty();
        assertThat(record.owner(OwnerLevel.PREFECTURE, later.minusDays(1))).contains(CLERK);
        assertThat(record.owner(OwnerLevel.PREFECTURE, later)).contains(StaffId.of("E-2"));
        assertThat(record.owner(OwnerLevel.HEADQUARTERS, later)).contains(StaffId.of("E-9"));
        assertThat(record.owner(OwnerLevel.PROVINCE, later)).isEmpty();
        files.filing.assignOwner(id("C-1"), OwnerLevel.PREFECTURE, StaffId.of("E-3"), DAY.plusDays(10));
        assertThat(files.record("C-1").owner(OwnerLevel.PREFECTURE, later.minusDays(1)))
                .contains(StaffId.of("E-3"));
        assertThat(files.record("C-1").owner(OwnerLevel.PREFECTURE, later)).contains(StaffId.of("E-2"));
    }

    @Test
    void a_circle_of_parents_is_refused_by_name() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        files.enterprise("C-3");
        ParentLink link = new ParentLink(id("C-2"), Validity.since(DAY));
        assertThat(code(files.filing.linkParent(id("C-1"), link))).isEqualTo("saved");
        assertThat(lastEvent()).isEqualTo(new ParentLinked(NOON, POLICY.version(), id("C-1"), link));
        assertThat(code(files.filing.linkParent(id("C-2"), new ParentLink(id("C-3"), Validity.since(DAY)))))
                .isEqualTo("saved");
        assertThat(code(files.filing.linkParent(id("C-3"), new ParentLink(id("C-1"), Validity.since(DAY)))))
                .isEqualTo("parent-cycle");
        assertThat(code(files.filing.linkParent(id("C-1"), new ParentLink(id("C-3"), Validity.since(DAY)))))
                .isEqualTo("parent-taken");
        assertThat(code(files.filing.endParent(id("C-1"), DAY.plusDays(1)))).isEqualTo("saved");
        assertThat(files.record("C-1").parents())
                .containsExactly(new ParentLink(id("C-2"), Validity.between(DAY, DAY.plusDays(1))));
        assertThat(code(files.filing.endParent(id("C-1"), DAY.plusDays(1)))).isEqualTo("parent-none");
        assertThat(code(files.filing.linkParent(id("C-1"), new ParentLink(id("C-9"), Validity.since(DAY)))))
                .isEqualTo("unknown");
    }

    /** Two links made at one moment could close a circle that neither sees; the versions of those above forbid it. */
    @Test
    void whoever_is_above_is_saved_with_a_link() {
        files.enterprise("C-1");
        files.enterprise("C-2");
        files.enterprise("C-3");
        files.filing.linkParent(id("C-1"), new ParentLink(id("C-2"), Validity.since(DAY)));
        assertThat(files.version("C-2")).isEqualTo(new Version(1));
        files.filing.linkParent(id("C-3"), new ParentLink(id("C-1"), Validity.since(DAY)));
        assertThat(files.version("C-2")).isEqualTo(new Version(2));
        assertThat(files.version("C-1")).isEqualTo(new Version(2));
    }

    @Test
    void a_person_has_no_parent() {
        files.enterprise("C-1");
        files.desk.register(new Customer.Individual(CustomerHeader.of(id("P-1"), "甲某", DAY, Lifecycle.ACTIVE)));
        assertThat(code(files.filing.linkParent(id("P-1"), new ParentLink(id("C-1"), Validity.since(DAY)))))
                .isEqualTo("parent-of-individual");
    }

    @Test
    void a_file_is_lent_and_the_event_says_how_it_was_and_is() {
        files.enterprise("C-1");
        FilingResult lent = files.filing.keep(id("C-1"), (custody, rule) -> custody.lend(CLERK, DAY, rule));
        assertThat(code(lent)).isEqualTo("saved");
        assertThat(lastEvent()).isInstanceOfSatisfying(CustodyChanged.class, event -> {
            assertThat(event.before().openLoan()).isEmpty();
            assertThat(event.after().openLoan()).isPresent();
        });
        assertThat(code(files.filing.keep(id("C-1"), (custody, rule) -> custody.archive(DAY))))
                .isEqualTo("file-on-loan");
    }

    @Test
    void a_group_has_members_from_a_day_until_another() {
        Customer group =
                Customer.Group.of(CustomerHeader.of(id("G-1"), "Fictional Group", DAY.minusYears(1), Lifecycle.ACTIVE));
        files.desk.register(group);
        assertThat(files.desk.join(files.customers.find(id("G-1")).orElseThrow(), id("C-1"), DAY))
                .isPresent();
        assertThat(lastEvent())
                .isEqualTo(new MembershipChanged(NOON, POLICY.version(), id("G-1"), id("C-1"), DAY, true));
        assertThat(files.desk.join(files.customers.find(id("G-1")).orElseThrow(), id("C-1"), DAY.minusDays(5)))
                .isEmpty();
        assertThat(files.desk.leave(files.customers.find(id("G-1")).orElseThrow(), id("C-1"), DAY.plusDays(3)))
                .isPresent();
        assertThat(files.desk.leave(files.customers.find(id("G-1")).orElseThrow(), id("C-1"), DAY.plusDays(3)))
                .isEmpty();
        Customer.Group after =
                (Customer.Group) files.customers.find(id("G-1")).orElseThrow().state();
        assertThat(after.members(DAY.plusDays(2))).containsExactly(id("C-1"));
        assertThat(after.members(DAY.plusDays(3))).isEmpty();
    }

    @Test
    void what_must_be_known_depends_on_the_kind_of_customer() {
        files.enterprise("C-1");
        files.filing.fileFact(id("C-1"), fact("employer", "Fictional", DAY));
        InformationRule rule = POLICY.policy().information();
        MissingInformation asEnterprise = files.record("C-1").missing(rule.needs(CustomerKind.ENTERPRISE), DAY);
        assertThat(asEnterprise.fields())
                .extracting(InformationField::name)
                .contains("main-suppliers", "supplier-satisfaction", "purchase-features", "products-bought")
                .doesNotContain("employer", "education");
        assertThat(asEnterprise.form()).contains(FormField.LEGAL_REPRESENTATIVE);
        MissingInformation asPerson = files.record("C-1").missing(rule.needs(CustomerKind.INDIVIDUAL), DAY);
        assertThat(asPerson.fields())
                .extracting(InformationField::name)
                .containsExactly("occupation", "purchase-features", "products-bought");
        assertThat(asPerson.form()).containsExactly(FormField.ADDRESS, FormField.TELEPHONE);
    }
}
