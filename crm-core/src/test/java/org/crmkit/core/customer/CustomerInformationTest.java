package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.customer.identifier.PhoneNumber;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.PersonalText;
import org.crmkit.core.time.DatePeriod;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerInformationTest {

    private static final LocalDate FILLED = LocalDate.of(2026, 3, 2);
    private static final SeasonVolume PEAK =
            new SeasonVolume(Season.PEAK, List.of(Month.DECEMBER, Month.NOVEMBER), Money.parse("CNY 80000.00"));
    private static final SeasonVolume LOW =
            new SeasonVolume(Season.LOW, List.of(Month.FEBRUARY, Month.MARCH), Money.parse("CNY 20000.00"));
    private static final CustomerInformation BLANK =
            CustomerInformation.of(CustomerId.of("C-1"), FILLED, CustomerIdentity.of(text("Fictional Trading")));

    @Test
    void a_form_with_a_name_only_has_every_other_field_empty() {
        assertThat(BLANK.empty()).containsExactly(FormField.values());
    }

    @Test
    void a_form_filled_in_completely_has_no_empty_field_and_no_doubt() {
        assertThat(full().empty()).isEmpty();
        assertThat(full().doubts()).isEmpty();
    }

    @Test
    void a_person_known_by_name_alone_leaves_the_fields_about_him_empty() {
        CustomerInformation form = BLANK.with(ContactPerson.of(ContactRole.CONTACT, text("fictional")));
        assertThat(form.empty())
                .doesNotContain(FormField.CONTACT)
                .contains(FormField.CONTACT_POST, FormField.CONTACT_MATTERS, FormField.CONTACT_CHARACTER);
    }

    @Test
    void nothing_about_people_shows_in_the_text_of_a_form() {
        assertThat(full()).hasToString("C-1 (2026-03-02)");
        assertThat(full().identity().toString() + full().contacts())
                .doesNotContain("Fictional", "fictional", "Harbour", "138")
                .doesNotContain("47");
    }

    @Test
    void a_total_that_is_staff_and_managers_together_agrees() {
        assertThat(HeadcountCheck.of(45, 5, 50)).isEqualTo(new HeadcountCheck.Agrees(new Headcount(45, 5)));
    }

    @Test
    void a_total_that_is_something_else_names_all_three_numbers() {
        Reason reason = HeadcountCheck.of(45, 5, 55).fold(agrees -> null, HeadcountCheck.Differs::reason);
        assertThat(reason.code()).isEqualTo("headcount-total-differs");
        assertThat(reason.text().en())
                .isEqualTo(
                        "The headcount total was 55; 45 staff and 5 managers are 50. Ask the customer which of the three is wrong.");
        assertThat(reason.text().zh()).contains("合计为 55").contains("之和为 50");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void one_total_agrees_and_its_neighbours_do_not(long seed) {
        Random random = new Random(seed);
        int staff = random.nextInt(Integer.MAX_VALUE);
        int managers = random.nextInt(Integer.MAX_VALUE);
        long total = new Headcount(staff, managers).total();
        assertThat(total).isEqualTo(Math.addExact((long) staff, managers)).isNotNegative();
        assertThat(HeadcountCheck.of(staff, managers, total)).isInstanceOf(HeadcountCheck.Agrees.class);
        assertThat(HeadcountCheck.of(staff, managers, total + 1)).isInstanceOf(HeadcountCheck.Differs.class);
        assertThat(HeadcountCheck.of(staff, managers, total - 1)).isInstanceOf(HeadcountCheck.Differs.class);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @Test
    void a_season_keeps_its_months_in_the_order_of_the_calendar() {
        assertThat(PEAK.months()).containsExactly(Month.NOVEMBER, Month.DECEMBER);
        assertThat(PEAK.total()).isEqualTo(Money.parse("CNY 160000.00"));
    }

    @Test
    void a_month_is_in_one_season() {
        SeasonVolume overlapping =
                new SeasonVolume(Season.LOW, List.of(Month.JANUARY, Month.DECEMBER), Money.parse("CNY 1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BusinessState.builder().season(PEAK).season(overlapping).build())
                .withMessageContaining("DECEMBER");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeasonVolume(Season.LOW, List.of(Month.MAY, Month.MAY), Money.parse("CNY 1.00")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SeasonVolume(Season.LOW, List.of(), Money.parse("CNY 1.00")));
    }

    @Test
    void both_seasons_are_in_one_currency() {
        SeasonVolume dollars = new SeasonVolume(Season.LOW, List.of(Month.MAY), Money.parse("USD 1.00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        BusinessState.builder().season(PEAK).season(dollars).build())
                .withMessageContaining("USD")
                .withMessageContaining("CNY");
    }

    @Test
    void a_low_season_above_the_peak_is_kept_and_doubted() {
        SeasonVolume high = new SeasonVolume(Season.LOW, List.of(Month.MAY), Money.parse("CNY 80000.01"));
        assertThat(BLANK.with(BusinessState.builder().season(PEAK).season(high).build())
                        .doubts())
                .extracting(Reason::code)
                .containsExactly("peak-season-below-low");
        SeasonVolume equal = new SeasonVolume(Season.LOW, List.of(Month.MAY), PEAK.monthly());
        assertThat(BLANK.with(BusinessState.builder().season(PEAK).season(equal).build())
                        .doubts())
                .isEmpty();
    }

    @Test
    void a_dealing_after_the_day_of_the_form_is_doubted() {
        assertThat(BLANK.with(dealing(FILLED), dealing(FILLED.plusDays(1))).doubts())
                .extracting(Reason::code)
                .containsExactly("dealing-after-form");
    }

    @Test
    void numbers_below_zero_blank_texts_and_impossible_ages_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Headcount(-1, 0))
                .withMessageContaining("staff");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Headcount(0, -1))
                .withMessageContaining("managers");
        assertThatIllegalArgumentException().isThrownBy(() -> text(" "));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BusinessState.builder().scope("").build());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ContactPerson.of(ContactRole.CONTACT, text("x")).aged(131))
                .withMessageNotContaining("131 ");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Dealing(DatePeriod.ofDays(FILLED, FILLED), "cloth", Money.parse("CNY -0.01"), Season.LOW))
                .withMessageContaining("CNY -0.01");
    }

    private static CustomerInformation full() {
        PhoneNumber phone = PhoneNumber.of("+8613800138000", PhoneNumber.Kind.MOBILE);
        ContactPerson person = ContactPerson.of(ContactRole.CONTACT, text("fictional one"))
                .ofCharacter(text("patient"))
                .atPost(text("buyer"), text("cloth"))
                .reachedAt(phone);
        return new CustomerInformation(
                CustomerId.of("C-1"),
                FILLED,
                CustomerIdentity.of(text("Fictional Trading"))
                        .at(text("1 Harbour Road"))
                        .reachedAt(phone)
                        .faxedAt(PhoneNumber.of("+861062222222", PhoneNumber.Kind.LANDLINE)),
                List.of(known(ContactRole.LEGAL_REPRESENTATIVE), known(ContactRole.PERSON_IN_CHARGE), person),
                BusinessState.builder()
                        .nature(CompanyNature.LIMITED_LIABILITY)
                        .style(ConductStyle.SOLID)
                        .standing(PeerStanding.UPPER_MIDDLE)
                        .trend(BusinessTrend.GROWING)
                        .scope("Cloth")
                        .objects("Tailors")
                        .prices(PriceLevel.FAIR)
                        .season(PEAK)
                        .season(LOW)
                        .headcount(new Headcount(45, 5))
                        .build(),
                new PaymentHabit(
                        Optional.of(Span.of(30, Span.Unit.DAYS)),
                        Optional.of(PaymentWay.BANK_TRANSFER),
                        Optional.of("Invoice first")),
                List.of(dealing(FILLED.minusYears(1))));
    }

    private static ContactPerson known(ContactRole role) {
        return ContactPerson.of(role, text("fictional two"))
                .aged(47)
                .educated(text("college"))
                .ofCharacter(text("calm"));
    }

    private static Dealing dealing(LocalDate from) {
        return new Dealing(
                DatePeriod.ofDays(from, from.plusDays(30)), "cloth", Money.parse("CNY 5000.00"), Season.PEAK);
    }

    private static PersonalText text(String text) {
        return PersonalText.of(text);
    }
}
