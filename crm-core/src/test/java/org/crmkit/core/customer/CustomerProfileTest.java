package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerProfileTest {

    private static final CustomerId ID = CustomerId.of("C-1");
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);
    private static final InformationField EMPLOYER = InformationField.of(InformationClass.NAME_AND_UNIT, "employer");
    private static final InformationField EDUCATION =
            InformationField.of(InformationClass.RELATIONS_AND_BACKGROUND, "education");
    private static final InformationField BRAND = InformationField.of(InformationClass.BRAND_LEANING, "favourite");

    @Test
    void there_are_five_basic_six_transaction_and_six_subjective_classes() {
        assertThat(Arrays.stream(InformationClass.values()).map(InformationClass::dimension))
                .hasSize(17)
                .containsSubsequence(
                        InformationDimension.BASIC, InformationDimension.TRANSACTION, InformationDimension.SUBJECTIVE);
        assertThat(count(InformationDimension.BASIC)).isEqualTo(5);
        assertThat(count(InformationDimension.TRANSACTION)).isEqualTo(6);
        assertThat(count(InformationDimension.SUBJECTIVE)).isEqualTo(6);
    }

    @Test
    void five_channels_are_direct_and_five_are_not() {
        assertThat(Arrays.stream(SourceChannel.values()).filter(SourceChannel::isDirect))
                .hasSize(5);
        assertThat(SourceChannel.values()).hasSize(10);
    }

    @Test
    void what_was_known_on_a_day_is_the_latest_fact_learned_by_then() {
        CustomerProfile profile = CustomerProfile.empty(ID)
                .with(fact(EMPLOYER, "Fictional Mill", MARCH))
                .with(fact(EMPLOYER, "Fictional Trading", MARCH.plusDays(10)));
        assertThat(profile.asOf(MARCH.minusDays(1), EMPLOYER)).isEmpty();
        assertThat(profile.asOf(MARCH, EMPLOYER).map(f -> f.value().text())).contains("Fictional Mill");
        assertThat(profile.asOf(MARCH.plusDays(9), EMPLOYER).map(f -> f.value().text()))
                .contains("Fictional Mill");
        assertThat(profile.asOf(MARCH.plusDays(10), EMPLOYER).map(f -> f.value().text()))
                .contains("Fictional Trading");
    }

    @Test
    void a_fact_filed_late_takes_its_place_in_the_history_and_changes_nothing_after_it() {
        CustomerProfile profile = CustomerProfile.empty(ID)
                .with(fact(EMPLOYER, "second", MARCH.plusDays(10)))
                .with(fact(EMPLOYER, "first", MARCH));
        assertThat(profile.history(EMPLOYER).stream().map(f -> f.value().text()))
                .containsExactly("first", "second");
        assertThat(profile.asOf(MARCH.plusDays(20), EMPLOYER).map(f -> f.value().text()))
                .contains("second");
    }

    @Test
    void of_two_facts_of_one_day_the_one_filed_later_counts() {
        CustomerProfile profile = CustomerProfile.empty(ID)
                .with(fact(EMPLOYER, "typed wrong", MARCH))
                .with(fact(EMPLOYER, "corrected", MARCH));
        assertThat(profile.asOf(MARCH, EMPLOYER).map(f -> f.value().text())).contains("corrected");
        assertThat(profile.asOf(MARCH)).isEqualTo(List.of(fact(EMPLOYER, "corrected", MARCH)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_filing_does_not_matter_when_no_two_facts_share_field_and_day(long seed) {
        Random random = new Random(seed);
        List<CustomerFact> facts = new ArrayList<>();
        for (InformationField field : List.of(EMPLOYER, EDUCATION, BRAND)) {
            for (int day = 0; day < 20; day++) {
                if (random.nextBoolean()) {
                    facts.add(fact(field, "value " + day, MARCH.plusDays(day)));
                }
            }
        }
        CustomerProfile filedInOrder = new CustomerProfile(ID, facts);
        List<CustomerFact> shuffled = new ArrayList<>(facts);
        Collections.shuffle(shuffled, random);
        CustomerProfile filedAnyhow = new CustomerProfile(ID, shuffled);
        for (int day = -1; day <= 20; day++) {
            LocalDate on = MARCH.plusDays(day);
            assertThat(filedAnyhow.asOf(on)).isEqualTo(filedInOrder.asOf(on));
            for (InformationField field : List.of(EMPLOYER, EDUCATION, BRAND)) {
                assertThat(filedAnyhow.asOf(on, field))
                        .isEqualTo(filedAnyhow.asOf(on).stream()
                                .filter(f -> f.field().equals(field))
                                .findFirst());
            }
        }
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @Test
    void facts_that_rest_on_consent_are_found_when_it_is_withdrawn() {
        CustomerFact consented = fact(BRAND, "Fictional Brand", MARCH);
        CustomerFact contracted = new CustomerFact(
                EMPLOYER, PersonalText.of("Fictional Mill"), SourceChannel.MARKETING, MARCH, LegalBasis.CONTRACT);
        CustomerProfile profile = new CustomerProfile(ID, List.of(consented, contracted));
        assertThat(profile.keptBy(LegalBasis.CONSENT)).containsExactly(consented);
    }

    @Test
    void a_value_never_shows_in_the_text_of_an_object() {
        CustomerProfile profile = CustomerProfile.empty(ID).with(fact(EMPLOYER, "Fictional Mill", MARCH));
        assertThat(profile).hasToString("C-1 (1 facts)");
        assertThat(profile.facts()).hasToString("[name-and-unit.employer (service, 2026-03-02)]");
    }

    @Test
    void a_field_is_named_by_a_slug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InformationField.of(InformationClass.NAME_AND_UNIT, "Employer"))
                .withMessageContaining("Employer");
    }

    @Test
    void what_is_wanted_and_not_known_by_the_day_is_missing() {
        CustomerProfile profile = CustomerProfile.empty(ID).with(fact(EMPLOYER, "Fictional Mill", MARCH));
        InformationNeeds needs = InformationNeeds.ofFields(EDUCATION, EMPLOYER);
        assertThat(MissingInformation.of(profile, Optional.empty(), needs, MARCH)
                        .fields())
                .containsExactly(EDUCATION);
        assertThat(MissingInformation.of(profile, Optional.empty(), needs, MARCH.minusDays(1))
                        .fields())
                .containsExactly(EDUCATION, EMPLOYER);
    }

    @Test
    void a_class_with_a_single_fact_is_not_empty() {
        MissingInformation missing = MissingInformation.of(
                CustomerProfile.empty(ID).with(fact(EMPLOYER, "Fictional Mill", MARCH)),
                Optional.empty(),
                InformationNeeds.ofFields(),
                MARCH);
        assertThat(missing.classes())
                .hasSize(16)
                .doesNotContain(InformationClass.NAME_AND_UNIT)
                .isSorted();
        assertThat(missing.isComplete()).isTrue();
    }

    @Test
    void a_form_filled_in_later_does_not_count_yet() {
        CustomerInformation form = CustomerInformation.of(
                ID,
                MARCH,
                CustomerIdentity.of(PersonalText.of("Fictional Trading")).at(PersonalText.of("1 Harbour Road")));
        InformationNeeds needs = new InformationNeeds(List.of(), List.of(FormField.FAX, FormField.ADDRESS));
        CustomerProfile nothing = CustomerProfile.empty(ID);
        assertThat(MissingInformation.of(nothing, Optional.of(form), needs, MARCH)
                        .form())
                .containsExactly(FormField.FAX);
        assertThat(MissingInformation.of(nothing, Optional.of(form), needs, MARCH.minusDays(1))
                        .form())
                .containsExactly(FormField.ADDRESS, FormField.FAX);
        assertThat(MissingInformation.of(nothing, Optional.empty(), InformationNeeds.ofFormAnd(), MARCH)
                        .form())
                .containsExactly(FormField.values());
    }

    @Test
    void over_many_customers_each_field_is_counted_once_for_each_who_lacks_it() {
        InformationNeeds needs = InformationNeeds.ofFields(EMPLOYER, EDUCATION);
        CustomerProfile none = CustomerProfile.empty(CustomerId.of("C-2"));
        CustomerProfile one = CustomerProfile.empty(ID).with(fact(EMPLOYER, "Fictional Mill", MARCH));
        CustomerProfile both = new CustomerProfile(
                CustomerId.of("C-3"), List.of(fact(EMPLOYER, "a", MARCH), fact(EDUCATION, "b", MARCH)));
        MissingCounts counts = MissingCounts.over(List.of(none, one, both).stream()
                .map(profile -> MissingInformation.of(profile, Optional.empty(), needs, MARCH))
                .toList());
        assertThat(counts.customers()).isEqualTo(3);
        assertThat(counts.complete()).isEqualTo(1);
        assertThat(counts.fields()).containsOnlyKeys(EMPLOYER, EDUCATION);
        assertThat(counts.fields().get(EMPLOYER)).isEqualTo(1);
        assertThat(counts.fields().get(EDUCATION)).isEqualTo(2);
        assertThat(counts.classes().get(InformationClass.BRAND_LEANING)).isEqualTo(3);
        assertThat(counts.form()).isEmpty();
        assertThat(MissingCounts.over(List.of()).customers()).isZero();
    }

    private static long count(InformationDimension dimension) {
        return Arrays.stream(InformationClass.values())
                .filter(c -> c.dimension() == dimension)
                .count();
    }

    private static CustomerFact fact(InformationField field, String value, LocalDate day) {
        return new CustomerFact(field, PersonalText.of(value), SourceChannel.SERVICE, day, LegalBasis.CONSENT);
    }
}
