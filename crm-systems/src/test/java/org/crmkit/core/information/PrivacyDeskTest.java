package org.crmkit.core.information;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.Confidentiality;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.customer.CustomerRecord;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.MergedFile;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.store.Version;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;

class PrivacyDeskTest {

    private static final LocalDate DAY = Privacy.DAY;

    private final Privacy privacy = new Privacy();

    private String use(CustomerId who, String purpose, LocalDate day) {
        PrivacyFile file = privacy.files.find(who).map(read -> read.state()).orElse(PrivacyFile.empty(who));
        return file.mayUse(purpose, day, Privacy.RULES.policy())
                .fold(allowed -> allowed.reason().code(), denied -> denied.reason()
                        .code());
    }

    private String use(String purpose, LocalDate day) {
        return use(Privacy.PERSON, purpose, day);
    }

    private void consent(String purpose, boolean separate, LocalDate day) {
        assertThat(Privacy.code(privacy.on(day).giveConsent(Privacy.PERSON, purpose, separate, SourceChannel.SERVICE)))
                .isEqualTo("saved");
    }

    @Test
    void a_consent_holds_from_its_day_until_the_day_before_its_withdrawal() {
        consent("direct-marketing", false, DAY);
        privacy.on(DAY.plusDays(10)).withdrawConsent(Privacy.PERSON, "direct-marketing");
        assertThat(use("direct-marketing", DAY.minusDays(1))).isEqualTo("consent-missing");
        assertThat(use("direct-marketing", DAY)).isEqualTo("consent-given");
        assertThat(use("direct-marketing", DAY.plusDays(9))).isEqualTo("consent-given");
        assertThat(use("direct-marketing", DAY.plusDays(10))).isEqualTo("consent-withdrawn");
        assertThat(use("satisfaction-survey", DAY)).isEqualTo("consent-missing");
    }

    @Test
    void a_purpose_on_another_ground_needs_no_consent_and_an_unknown_one_is_denied() {
        assertThat(use("contract-performance", DAY)).isEqualTo("basis-without-consent");
        assertThat(use("horoscope", DAY)).isEqualTo("purpose-unknown");
        PrivacyFile empty = PrivacyFile.empty(Privacy.PERSON);
        assertThat(empty.mayUse("contract-performance", DAY, Privacy.RULES.policy())
                        .isAllowed())
                .isTrue();
        assertThat(empty.mayUse("direct-marketing", DAY, Privacy.RULES.policy()).isAllowed())
                .isFalse();
    }

    @Test
    void sensitive_data_need_a_separate_consent_which_replaces_the_plain_one() {
        consent("credit-assessment", false, DAY);
        assertThat(use("credit-assessment", DAY)).isEqualTo("consent-not-separate");
        consent("credit-assessment", true, DAY);
        assertThat(use("credit-assessment", DAY)).isEqualTo("consent-given");
        assertThat(Privacy.code(
                        privacy.on(DAY).giveConsent(Privacy.PERSON, "credit-assessment", true, SourceChannel.SERVICE)))
                .isEqualTo("consent-given-before");
    }

    @Test
    void what_cannot_be_consented_to_or_withdrawn_is_refused_and_nothing_is_saved() {
        PrivacyDesk desk = privacy.on(DAY);
        assertThat(Privacy.code(desk.giveConsent(Privacy.PERSON, "horoscope", false, SourceChannel.SERVICE)))
                .isEqualTo("purpose-unknown");
        assertThat(Privacy.code(desk.withdrawConsent(Privacy.PERSON, "direct-marketing")))
                .isEqualTo("consent-missing");
        assertThat(Privacy.code(desk.liftHold(Privacy.PERSON, "case-1"))).isEqualTo("hold-unknown");
        assertThat(privacy.store.events()).isEmpty();
    }

    @Test
    void a_hold_has_one_id_and_stands_until_it_is_lifted() {
        PrivacyDesk desk = privacy.on(DAY);
        PersonalText matter = PersonalText.of("a lawsuit");
        assertThat(Privacy.code(desk.placeHold(Privacy.PERSON, "case-1", matter, Privacy.CLERK)))
                .isEqualTo("saved");
        assertThat(Privacy.code(desk.placeHold(Privacy.PERSON, "case-1", matter, Privacy.CLERK)))
                .isEqualTo("hold-placed-before");
        privacy.on(DAY.plusDays(5)).liftHold(Privacy.PERSON, "case-1");
        PrivacyFile file = privacy.file(Privacy.PERSON);
        assertThat(file.holdsOn(DAY.minusDays(1))).isEmpty();
        assertThat(file.holdsOn(DAY)).hasSize(1);
        assertThat(file.holdsOn(DAY.plusDays(4))).hasSize(1);
        assertThat(file.holdsOn(DAY.plusDays(5))).isEmpty();
        assertThat(Privacy.code(privacy.on(DAY.plusDays(6)).liftHold(Privacy.PERSON, "case-1")))
                .isEqualTo("hold-unknown");
    }

    @Test
    void the_plan_erases_a_person_but_for_what_a_duty_keeps_until_its_day() {
        privacy.withPerson();
        ErasurePlan plan = privacy.on(DAY).planErasure(Privacy.PERSON);
        assertThat(plan.erased())
                .extracting(ErasurePlan.Line::part)
                .containsExactly("name", "contact-data", "customer-facts");
        assertThat(plan.kept()).singleElement().satisfies(line -> {
            assertThat(line.part()).isEqualTo("legal-records");
            assertThat(line.until()).hasValue(LocalDate.of(2029, 6, 1));
            assertThat(line.reason().code()).isEqualTo("retention-runs");
        });
        assertThat(privacy.store.events()).as("planning changes nothing").isEmpty();
    }

    @Test
    void an_erased_person_still_counts_and_no_value_is_left_but_what_the_law_keeps() {
        privacy.withPerson();
        assertThat(Privacy.code(privacy.on(DAY).erase(Privacy.PERSON, Privacy.OFFICER)))
                .isEqualTo("erased");
        var customer = privacy.customers.find(Privacy.PERSON).orElseThrow().state();
        assertThat(customer.header().name()).isEqualTo(CustomerHoldings.ERASED_NAME);
        assertThat(customer.header().since()).isEqualTo(LocalDate.of(2025, 1, 1));
        CustomerRecord record = privacy.record(Privacy.PERSON);
        assertThat(record.contactPoints()).isEmpty();
        assertThat(record.contacts()).isEmpty();
        assertThat(record.forms()).isEmpty();
        assertThat(record.own().facts()).extracting(fact -> fact.field().name()).containsExactly("tax-status");
        assertThat(privacy.file(Privacy.PERSON).erasures())
                .containsExactly(new PrivacyFile.Erasure(DAY, Privacy.OFFICER, 3, 1));
        assertThat(privacy.store.events())
                .singleElement()
                .isInstanceOf(InformationEvent.PersonalDataErased.class)
                .extracting(Object::toString)
                .asString()
                .doesNotContain("Planted");
    }

    @Test
    void what_the_law_kept_goes_on_the_day_its_period_ends() {
        privacy.withPerson();
        privacy.on(DAY).erase(Privacy.PERSON, Privacy.OFFICER);
        assertThat(Privacy.code(privacy.on(LocalDate.of(2029, 5, 31)).erase(Privacy.PERSON, Privacy.OFFICER)))
                .isEqualTo("retention-runs");
        assertThat(Privacy.code(privacy.on(LocalDate.of(2029, 6, 1)).erase(Privacy.PERSON, Privacy.OFFICER)))
                .isEqualTo("erased");
        assertThat(privacy.record(Privacy.PERSON).own().facts()).isEmpty();
        assertThat(Privacy.code(privacy.on(LocalDate.of(2029, 6, 2)).erase(Privacy.PERSON, Privacy.OFFICER)))
                .isEqualTo("nothing-to-erase");
    }

    @Test
    void a_company_stays_without_the_people_in_it() {
        privacy.withCompany();
        privacy.on(DAY).erase(Privacy.COMPANY, Privacy.OFFICER);
        assertThat(privacy.customers
                        .find(Privacy.COMPANY)
                        .orElseThrow()
                        .state()
                        .header()
                        .name())
                .isEqualTo("Fictional Trading");
        CustomerRecord record = privacy.record(Privacy.COMPANY);
        assertThat(record.contacts()).isEmpty();
        assertThat(record.contactPoints()).isEmpty();
        assertThat(record.forms()).singleElement().satisfies(form -> {
            assertThat(form.contacts()).isEmpty();
            assertThat(form.identity().name().text()).isEqualTo("Fictional Trading");
        });
        assertThat(record.own().facts()).extracting(fact -> fact.field().name()).containsExactly("tax-status", "trade");
    }

    @Test
    void a_hold_refuses_the_whole_erasure_and_that_is_written_down() {
        privacy.withPerson();
        privacy.on(DAY).placeHold(Privacy.PERSON, "case-1", PersonalText.of("a lawsuit"), Privacy.CLERK);
        assertThat(Privacy.code(privacy.on(DAY).erase(Privacy.PERSON, Privacy.OFFICER)))
                .isEqualTo("legal-hold");
        assertThat(privacy.record(Privacy.PERSON).contacts()).hasSize(1);
        assertThat(privacy.store.events()).last().isInstanceOf(InformationEvent.ErasureRefused.class);
        privacy.on(DAY.plusDays(1)).liftHold(Privacy.PERSON, "case-1");
        assertThat(Privacy.code(privacy.on(DAY.plusDays(1)).erase(Privacy.PERSON, Privacy.OFFICER)))
                .isEqualTo("erased");
    }

    @Test
    void after_an_erasure_only_the_law_may_use_what_is_left_until_a_new_consent() {
        privacy.withPerson();
        consent("direct-marketing", false, DAY.minusDays(3));
        privacy.on(DAY).erase(Privacy.PERSON, Privacy.OFFICER);
        assertThat(use("direct-marketing", DAY.minusDays(1))).isEqualTo("consent-given");
        assertThat(use("direct-marketing", DAY)).isEqualTo("consent-missing");
        assertThat(use("contract-performance", DAY)).isEqualTo("data-erased");
        assertThat(use("invoicing", DAY)).isEqualTo("basis-without-consent");
        consent("direct-marketing", false, DAY.plusDays(1));
        assertThat(use("direct-marketing", DAY.plusDays(1))).isEqualTo("consent-given");
    }

    @Test
    void what_was_merged_into_a_file_is_erased_with_it() {
        privacy.withPerson();
        CustomerId other = CustomerId.of("C-9");
        var header = CustomerHeader.of(other, "Planted Twin", DAY, Lifecycle.ACTIVE);
        var part = new MergedFile(
                MergeId.of("M-1"),
                new Customer.Individual(header),
                CustomerRecord.empty(other, Confidentiality.INTERNAL).with(Privacy.contents()));
        var survivor =
                privacy.customers.find(Privacy.PERSON).orElseThrow().state().header();
        privacy.save(privacy.record(Privacy.PERSON).withPart(part, survivor));
        privacy.on(DAY).erase(Privacy.PERSON, Privacy.OFFICER);
        CustomerRecord record = privacy.record(Privacy.PERSON);
        assertThat(record.contacts()).isEmpty();
        assertThat(record.base().orElseThrow().name()).isEqualTo(CustomerHoldings.ERASED_NAME);
        assertThat(record.parts().get(0).customer().header().name()).isEqualTo(CustomerHoldings.ERASED_NAME);
        assertThat(record.sources().stream().flatMap(source -> source.contents().facts().stream()))
                .extracting(CustomerFact::basis)
                .containsOnly(LegalBasis.LEGAL_OBLIGATION);
        assertThat(privacy.holdings.of(Privacy.PERSON))
                .as("what is left")
                .singleElement()
                .extracting(holding -> holding.parts().get(0).slug())
                .isEqualTo("legal-records");
    }

    @Test
    void a_duty_whose_period_has_not_begun_keeps_without_a_day() {
        Holding holding = new Holding(
                PrivacyFile.keyOf(Privacy.PERSON),
                Version.NEW,
                List.of(new Holding.Part("c", Label.same("C"), "contract", Map.of())),
                gone -> gone);
        ErasurePlan plan =
                Erasing.plan(PrivacyFile.empty(Privacy.PERSON), List.of(holding), DAY, Privacy.RULES.policy());
        assertThat(plan.kept()).singleElement().satisfies(line -> {
            assertThat(line.until()).isEmpty();
            assertThat(line.reason().code()).isEqualTo("retention-not-begun");
        });
    }

    @Test
    void days_that_run_backwards_and_doubles_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Consent("x", false, SourceChannel.SERVICE, DAY, Optional.of(DAY.minusDays(1))));
        assertThat(new Consent("x", false, SourceChannel.SERVICE, DAY, Optional.of(DAY)).holdsOn(DAY))
                .isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new LegalHold("x", PersonalText.of("m"), Privacy.CLERK, DAY, Optional.of(DAY.minusDays(1))));
        Consent open = new Consent("x", false, SourceChannel.SERVICE, DAY, Optional.empty());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrivacyFile(Privacy.PERSON, List.of(open, open), List.of(), List.of()));
    }
}
