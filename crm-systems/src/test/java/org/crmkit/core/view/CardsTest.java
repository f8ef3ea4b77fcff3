package org.crmkit.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.crmkit.core.customer.Files.CLERK;
import static org.crmkit.core.customer.Files.DAY;
import static org.crmkit.core.customer.Files.POLICY;
import static org.crmkit.core.customer.Files.filed;
import static org.crmkit.core.customer.Files.id;
import static org.crmkit.core.customer.Files.registered;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.complaint.Complaint;
import org.crmkit.core.complaint.ComplaintId;
import org.crmkit.core.complaint.ComplaintReport;
import org.crmkit.core.complaint.Discovery;
import org.crmkit.core.complaint.DiscoverySource;
import org.crmkit.core.complaint.Matter;
import org.crmkit.core.complaint.PrivateText;
import org.crmkit.core.credit.CreditLimit;
import org.crmkit.core.credit.CreditPosition;
import org.crmkit.core.credit.Exposure;
import org.crmkit.core.credit.ExposurePart;
import org.crmkit.core.customer.BusinessState;
import org.crmkit.core.customer.BusinessTrend;
import org.crmkit.core.customer.ContactPerson;
import org.crmkit.core.customer.ContactPoint;
import org.crmkit.core.customer.ContactRole;
import org.crmkit.core.customer.Customer;
import org.crmkit.core.customer.CustomerFact;
import org.crmkit.core.customer.CustomerHeader;
import org.crmkit.core.customer.CustomerIdentifier;
import org.crmkit.core.customer.CustomerIdentity;
import org.crmkit.core.customer.CustomerInformation;
import org.crmkit.core.customer.Filed;
import org.crmkit.core.customer.Files;
import org.crmkit.core.customer.Headcount;
import org.crmkit.core.customer.InformationClass;
import org.crmkit.core.customer.InformationField;
import org.crmkit.core.customer.LegalBasis;
import org.crmkit.core.customer.Lifecycle;
import org.crmkit.core.customer.MergeId;
import org.crmkit.core.customer.OwnerLevel;
import org.crmkit.core.customer.ProspectSign;
import org.crmkit.core.customer.ProspectSigns;
import org.crmkit.core.customer.Season;
import org.crmkit.core.customer.SeasonVolume;
import org.crmkit.core.customer.SignAnswer;
import org.crmkit.core.customer.SourceChannel;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.customer.identifier.ResidentNumber;
import org.crmkit.core.customer.merge.References;
import org.crmkit.core.rule.Span;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.tier.Purchase;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardsTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final PhoneNumber PHONE = PhoneNumber.of("+865922222222", PhoneNumber.Kind.LANDLINE);
    private static final PhoneNumber MOBILE = PhoneNumber.of("+8613800000000", PhoneNumber.Kind.MOBILE);
    // GB 11643-1999, annex A: the standard's own example, born in 1880
    private static final ResidentNumber RESIDENT = new ResidentNumber("440524188001010014");

    private final Files files = new Files();

    private CardSources enterprise() {
        Customer customer = files.enterprise("C-1");
        BusinessState business = BusinessState.builder()
                .trend(BusinessTrend.GROWING)
                .season(new SeasonVolume(Season.PEAK, List.of(Month.MAY), Money.parse("CNY 90000.00")))
                .headcount(new Headcount(80, 12))
                .build();
        files.filing.fileForm(CustomerInformation.of(
                        id("C-1"),
                        DAY.minusMonths(2),
                        CustomerIdentity.of(PersonalText.of("Fictional C-1")).reachedAt(PHONE))
                .with(ContactPerson.of(ContactRole.LEGAL_REPRESENTATIVE, PersonalText.of("甲某某"))
                        .reachedAt(MOBILE))
                .with(business));
        files.filing.fileIdentifier(id("C-1"), filed(registered("9135020000000000A")));
        files.filing.fileFact(id("C-1"), fact("bank-rating", "AA", LegalBasis.NOT_PERSONAL));
        files.filing.fileFact(id("C-1"), fact("cash-flow", "ample", LegalBasis.CONSENT));
        files.filing.assignOwner(id("C-1"), OwnerLevel.PROVINCE, CLERK, DAY);
        return CardSources.of(customer, files.record("C-1"), POLICY.policy(), DAY, ZONE);
    }

    private static CustomerFact fact(String name, String value, LegalBasis basis) {
        return new CustomerFact(
                InformationField.of(InformationClass.INCOME_AND_ASSETS, name),
                PersonalText.of(value),
                SourceChannel.AGENCY,
                DAY.minusDays(3),
                basis);
    }

    private CardSources person(Lifecycle stage) {
        Customer customer = new Customer.Individual(CustomerHeader.of(id("P-1"), "乙某某", DAY.minusYears(1), stage));
        files.desk.register(customer);
        files.filing.fileIdentifier(id("P-1"), filed(new CustomerIdentifier.Resident(RESIDENT)));
        files.filing.fileContactPoint(
                id("P-1"),
                Filed.of(new ContactPoint.Telephone(MOBILE), SourceChannel.SERVICE, DAY, LegalBasis.CONTRACT));
        files.filing.fileContactPoint(
                id("P-1"),
                Filed.of(
                        new ContactPoint.Address(PersonalText.of("虚构路1号")),
                        SourceChannel.SERVICE,
                        DAY,
                        LegalBasis.CONTRACT));
        files.filing.fileFact(id("P-1"), fact("income", "plenty", LegalBasis.CONSENT));
        return CardSources.of(customer, files.record("P-1"), POLICY.policy(), DAY, ZONE);
    }

    private static Complaint complaint(String number, String customer, String receivedAt) {
        return Complaint.open(
                new ComplaintReport(
                        ComplaintId.of(number),
                        id(customer),
                        "gold",
                        Matter.of("late-delivery", "-"),
                        Discovery.of(DiscoverySource.HOTLINE),
                        Instant.parse(receivedAt),
                        PrivateText.of("late again"),
                        Optional.empty()),
                POLICY.version());
    }

    private static String value(Card card, String block, String line) {
        return card.block(block).orElseThrow().line(line).orElseThrow().value().en();
    }

    @Test
    void a_core_customers_card_has_its_four_blocks_even_if_nothing_is_known() {
        Customer customer = files.enterprise("C-1");
        files.filing.assignOwner(id("C-1"), OwnerLevel.PROVINCE, CLERK, DAY);
        Card card = Cards.of(
                CardKind.CORE_MANAGEMENT,
                CardSources.of(customer, files.record("C-1"), POLICY.policy(), DAY, ZONE),
                Disclosure.MASKED);
        assertThat(card.blocks())
                .extracting(CardBlock::key)
                .startsWith("outline", "change-of-trade", "situation", "dynamic-credit");
        assertThat(card.block("outline").orElseThrow().lines())
                .extracting(CardLine::key)
                .containsExactly("name", "address", "telephone", "legal-representative", "staff", "bank");
        assertThat(card.block("dynamic-credit").orElseThrow().lines())
                .extracting(CardLine::key)
                .containsExactly("bank-rating", "cash-flow", "credit-period", "credit-limit");
        assertThat(value(card, "dynamic-credit", "credit-limit")).isEqualTo("(not known)");
        assertThat(value(card, "outline", "address")).isEqualTo("(not known)");
    }

    @Test
    void a_core_customers_card_is_assembled_from_the_file_trade_and_credit() {
        CurrencyUnit cny = CurrencyUnit.of("CNY");
        Exposure exposure = Exposure.none(cny).with(ExposurePart.INVOICED, Money.parse("CNY 30000.00"));
        CreditPosition position = new CreditPosition(
                id("C-1"),
                CreditLimit.of(Money.parse("CNY 200000.00")),
                Label.of("B级", "grade B"),
                Money.zero(cny),
                exposure,
                Money.zero(cny),
                Money.zero(cny));
        CardSources sources = enterprise()
                .withPurchases(List.of(
                        new Purchase(LocalDate.of(2026, 2, 1), Money.parse("CNY 150.00")),
                        new Purchase(LocalDate.of(2024, 3, 1), Money.parse("CNY 100.00")),
                        new Purchase(LocalDate.of(2024, 4, 1), Money.parse("CNY 60.00")),
                        new Purchase(LocalDate.of(2024, 5, 1), Money.parse("CNY -40.00")),
                        new Purchase(DAY.plusDays(1), Money.parse("CNY 999.00"))))
                .withCredit(position, Span.of(45, Span.Unit.DAYS));
        Card card = Cards.of(CardKind.CORE_MANAGEMENT, sources, Disclosure.MASKED);
        assertThat(card.block("change-of-trade").orElseThrow().lines())
                .extracting(line -> line.label().en() + " = " + line.value().en())
                .containsExactly(
                        "2024 = CNY 120.00, 2 purchases",
                        "2025 = CNY 0.00, 0 purchases, -100% on the year before",
                        "2026 to date = CNY 150.00, 1 purchase");
        assertThat(value(card, "outline", "staff")).isEqualTo("80 staff, 12 managers, 92 in all");
        assertThat(value(card, "situation", "trend")).isEqualTo("Growing");
        assertThat(value(card, "situation", "peak")).isEqualTo("CNY 90,000.00");
        assertThat(value(card, "situation", "low")).isEqualTo("(not known)");
        assertThat(value(card, "dynamic-credit", "credit-period")).isEqualTo("45 days");
        assertThat(value(card, "dynamic-credit", "credit-limit")).isEqualTo("CNY 200,000.00");
        assertThat(value(card, "dynamic-credit", "credit-used")).isEqualTo("CNY 30,000.00");
        assertThat(value(card, "dynamic-credit", "credit-headroom")).isEqualTo("CNY 170,000.00");
        CardLine rating =
                card.block("dynamic-credit").orElseThrow().line("bank-rating").orElseThrow();
        assertThat(rating.value().en()).isEqualTo("AA");
        assertThat(rating.source().orElseThrow().en()).isEqualTo("Professional agency");
        assertThat(rating.on()).contains(DAY.minusDays(3));
        assertThat(value(card, "owners", "province")).isEqualTo("E-1");
        assertThat(value(card, "owners", "headquarters")).isEqualTo("(nobody)");
    }

    @Test
    void a_companys_own_data_show_and_its_people_are_masked() {
        Card card = Cards.of(enterprise());
        assertThat(card.kind()).isEqualTo(CardKind.EXISTING);
        assertThat(value(card, "identity", "name")).isEqualTo("Fictional C-1");
        assertThat(value(card, "contact-ways", "telephone")).isEqualTo("+865922222222");
        assertThat(value(card, "people", "legal-representative")).isEqualTo("甲**");
        assertThat(value(card, "people", "legal-representative-telephone"))
                .endsWith("0000")
                .contains("*****");
        assertThat(value(card, "facts-basic", "income-and-assets.bank-rating")).isEqualTo("AA");
        assertThat(value(card, "facts-basic", "income-and-assets.cash-flow")).isEqualTo("(hidden)");
        assertThat(card.toString()).doesNotContain("Fictional");
        assertThat(card.blocks().toString()).doesNotContain("Fictional").doesNotContain("2222222");
    }

    @Test
    void whoever_may_see_a_class_sees_that_class_and_no_other() {
        CardSources sources = person(Lifecycle.ACTIVE);
        Card masked = Cards.of(sources);
        assertThat(masked.text(Lang.ZH))
                .doesNotContain("乙某某")
                .doesNotContain("虚构路")
                .doesNotContain("13800000000");
        Card contacts =
                Cards.of(CardKind.EXISTING, sources, Disclosure.of(CLERK, "call back", InformationClass.CONTACT_WAYS));
        assertThat(value(contacts, "contact-ways", "contact-point-1")).isEqualTo("+8613800000000");
        assertThat(value(contacts, "contact-ways", "contact-point-2")).isEqualTo("虚构路1号");
        assertThat(value(contacts, "identity", "name")).isEqualTo("乙**");
        assertThat(value(contacts, "facts-basic", "income-and-assets.income")).isEqualTo("(hidden)");
        Card all = Cards.of(CardKind.EXISTING, sources, Disclosure.ofAll(CLERK, "yearly review"));
        assertThat(value(all, "identity", "name")).isEqualTo("乙某某");
        assertThat(value(all, "facts-basic", "income-and-assets.income")).isEqualTo("plenty");
    }

    @Test
    void the_number_of_a_person_shows_only_to_who_asks_for_it_outright() {
        CardSources sources = person(Lifecycle.ACTIVE);
        Disclosure all = Disclosure.ofAll(CLERK, "contract");
        Card card = Cards.of(CardKind.INFORMATION_MANAGEMENT, sources, all);
        assertThat(value(card, "identifiers", "resident-number")).isEqualTo(RESIDENT.masked());
        Card sensitive = Cards.of(CardKind.INFORMATION_MANAGEMENT, sources, all.withSensitive());
        assertThat(value(sensitive, "identifiers", "resident-number")).isEqualTo("440524188001010014");
    }

    @Test
    void personal_values_are_shown_to_somebody_for_something() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disclosure.MASKED.withSensitive())
                .withMessageContaining("Name both");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Disclosure.of(CLERK, " ", InformationClass.CONTACT_WAYS))
                .withMessageContaining("purpose");
    }

    @Test
    void the_management_card_says_how_the_file_is_kept_and_what_is_missing() {
        enterprise();
        files.filing.keep(id("C-1"), (custody, rule) -> custody.lend(CLERK, DAY.minusDays(10), rule));
        CardSources sources = CardSources.of(
                files.customers.find(id("C-1")).orElseThrow().state(), files.record("C-1"), POLICY.policy(), DAY, ZONE);
        Card card = Cards.of(CardKind.INFORMATION_MANAGEMENT, sources, Disclosure.MASKED);
        assertThat(card.confidentiality().code()).isEqualTo("confidential");
        assertThat(value(card, "custody", "loan")).isEqualTo("E-1, due on 2026-05-29, overdue");
        assertThat(value(card, "custody", "custodian")).isEqualTo("(nobody)");
        assertThat(card.block("missing")
                        .orElseThrow()
                        .line("competing-partners.main-suppliers")
                        .orElseThrow()
                        .label())
                .isEqualTo(Label.of("主要供应商", "Main suppliers"));
        assertThat(card.block("missing").orElseThrow().line("form.company-nature"))
                .isPresent();
        assertThat(card.block("missing").orElseThrow().line("form.telephone")).isEmpty();
        assertThat(value(card, "missing", "classes"))
                .doesNotContain("Income and assets")
                .contains("Way of consuming");
    }

    @Test
    void a_prospects_card_shows_the_four_signs() {
        CardSources sources =
                person(Lifecycle.PROSPECT).with(ProspectSigns.UNKNOWN.with(ProspectSign.LATENT_NEED, SignAnswer.YES));
        Card card = Cards.of(sources);
        assertThat(card.kind()).isEqualTo(CardKind.POTENTIAL);
        assertThat(value(card, "prospect", "latent-need")).isEqualTo("Yes");
        assertThat(value(card, "prospect", "able-to-pay")).isEqualTo("Unknown");
        assertThat(value(card, "prospect", "funnel")).isEqualTo("Potential customer");
    }

    @Test
    void a_lost_customers_card_shows_the_last_trade_and_the_complaints() {
        CardSources sources = person(Lifecycle.LOST)
                .withPurchases(List.of(
                        new Purchase(DAY.minusDays(200), Money.parse("CNY 80.00")),
                        new Purchase(DAY.minusDays(300), Money.parse("CNY 70.00")),
                        new Purchase(DAY.minusDays(100), Money.parse("CNY -80.00"))))
                .withComplaints(List.of(
                        complaint("W-1", "P-1", "2026-05-01T00:00:00Z"),
                        complaint("W-2", "P-1", "2026-05-31T16:00:00Z"),
                        complaint("W-3", "P-1", "2026-06-01T16:00:00Z")));
        Card card = Cards.of(sources);
        assertThat(card.kind()).isEqualTo(CardKind.LOST);
        assertThat(value(card, "last-trade", "last-purchase")).isEqualTo("CNY 80.00");
        assertThat(value(card, "last-trade", "days-since")).isEqualTo("200 days");
        assertThat(value(card, "complaints", "count")).isEqualTo("2, of which 2 not closed");
        assertThat(card.block("complaints").orElseThrow().lines())
                .extracting(CardLine::key)
                .containsExactly("count", "complaint-W-2", "complaint-W-1");
        assertThat(card.block("complaints")
                        .orElseThrow()
                        .line("complaint-W-2")
                        .orElseThrow()
                        .on())
                .contains(DAY); // half past midnight in Shanghai is the day before in UTC
    }

    @Test
    void what_was_merged_into_a_file_is_on_its_card() {
        enterprise();
        files.enterprise("C-2");
        files.filing.fileFact(id("C-2"), fact("bank-of-account", "Fictional Bank", LegalBasis.NOT_PERSONAL));
        files.merging.merge(MergeId.of("M-1"), id("C-1"), id("C-2"), CLERK, References.NONE);
        CardSources sources = CardSources.of(
                        files.customers.find(id("C-1")).orElseThrow().state(),
                        files.record("C-1"),
                        POLICY.policy(),
                        DAY,
                        ZONE)
                .withComplaints(List.of(complaint("W-1", "C-2", "2026-05-01T00:00:00Z")));
        Card card = Cards.of(CardKind.CORE_MANAGEMENT, sources, Disclosure.MASKED);
        assertThat(value(card, "outline", "bank")).isEqualTo("Fictional Bank");
        assertThat(value(card, "complaints", "count")).startsWith("1,");
    }

    @Test
    void sources_of_somebody_else_are_refused() {
        CardSources sources = enterprise();
        Customer other = files.enterprise("C-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CardSources.of(other, sources.record(), POLICY.policy(), DAY, ZONE))
                .withMessageContaining("C-1")
                .withMessageContaining("C-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sources.withComplaints(List.of(complaint("W-1", "C-2", "2026-05-01T00:00:00Z"))))
                .withMessageContaining("W-1");
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void every_card_prints_in_both_languages_and_the_same_twice(CardKind kind) {
        CardSources sources = enterprise();
        Card card = Cards.of(kind, sources, Disclosure.MASKED);
        assertThat(Cards.of(kind, sources, Disclosure.MASKED)).isEqualTo(card);
        assertThat(card.text(Lang.ZH)).startsWith(kind.label().zh()).doesNotContain("甲某某");
        assertThat(card.text(Lang.EN)).startsWith(kind.label().en()).doesNotContain("甲某某");
        assertThat(card.text(Lang.EN)).isNotEqualTo(card.text(Lang.ZH));
    }

    @ParameterizedTest
    @CsvSource({
        "PROSPECT, POTENTIAL",
        "TARGET, POTENTIAL",
        "ACTIVE, EXISTING",
        "AT_RISK, EXISTING",
        "WON_BACK, EXISTING",
        "LOST, LOST",
        "CLOSED, LOST"
    })
    void the_stage_says_which_card_it_is(Lifecycle stage, CardKind kind) {
        assertThat(CardKind.of(stage)).isEqualTo(kind);
    }
}
