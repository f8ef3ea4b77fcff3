package org.crmkit.core.relationship.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.Problem;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingListTest {

    private static final InForce<ProgrammePolicy> POLICY =
            CompleteRulebook.load().inForceIfAny(ProgrammePolicy.class).orElseThrow();

    private static TrackingList.Potential one(String id, String potential) {
        return new TrackingList.Potential(CustomerId.of(id), new BigDecimal(potential));
    }

    private static List<TrackingList.Potential> many(int number) {
        List<TrackingList.Potential> customers = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            customers.add(one("C-" + (100 + i), Integer.toString(i)));
        }
        return customers;
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "5, 1", "6, 2", "10, 2", "11, 3", "100, 20"})
    void a_fifth_is_tracked_first_rounded_up_to_a_whole_customer(int customers, int first) {
        TrackingList list = TrackingList.of(many(customers), POLICY);

        assertThat(list.first()).hasSize(first);
        assertThat(list.others()).hasSize(customers - first);
    }

    @Test
    void the_highest_potential_comes_first_with_its_reason() {
        TrackingList list = TrackingList.of(many(5), POLICY);

        assertThat(list.first()).extracting(TrackingList.Entry::customer).containsExactly(CustomerId.of("C-104"));
        assertThat(list.first().get(0).reason().text().en())
                .isEqualTo("Ranked 1 of 5 by potential; the first 20% are tracked first (programme.tracked-first, "
                        + POLICY.version() + ").");
        assertThat(list.others()).extracting(TrackingList.Entry::rank).containsExactly(2, 3, 4, 5);
    }

    @Test
    void among_equals_at_the_cut_the_lower_id_is_first_and_the_other_hears_why() {
        TrackingList list = TrackingList.of(List.of(one("C-3", "7"), one("C-2", "7.0"), one("C-1", "1")), POLICY);

        assertThat(list.first()).extracting(TrackingList.Entry::customer).containsExactly(CustomerId.of("C-2"));
        assertThat(list.others())
                .extracting(TrackingList.Entry::reason)
                .extracting(Reason::code)
                .containsExactly("tied-at-the-cut", "tracked-later");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_order_of_the_input_does_not_matter(long seed) {
        List<TrackingList.Potential> shuffled = new ArrayList<>(many(37));
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(TrackingList.of(shuffled, POLICY)).as("seed %s", seed).isEqualTo(TrackingList.of(many(37), POLICY));
    }

    @Test
    void a_customer_has_one_potential() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrackingList.of(List.of(one("C-1", "1"), one("C-1", "2")), POLICY))
                .withMessageContaining("C-1");
    }

    @ParameterizedTest
    @CsvSource({"0", "1.01", "-0.2"})
    void a_share_that_cannot_be_is_named_by_its_path(String share) {
        List<Problem> problems = CompleteRulebooks.READER.check(
                CompleteRulebooks.changed("tracked-first: 0.20", "tracked-first: " + share));

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("programme.tracked-first");
            assertThat(problem.sentence(Lang.ZH)).contains("programme.tracked-first");
        });
    }

    @Test
    void a_missing_share_is_asked_for_and_the_whole_may_be_tracked() {
        assertThat(CompleteRulebooks.READER.check(CompleteRulebooks.changed("  tracked-first: 0.20", "")))
                .singleElement()
                .extracting(Problem::path)
                .isEqualTo("programme.tracked-first");
        InForce<ProgrammePolicy> all = CompleteRulebooks.with("tracked-first: 0.20", "tracked-first: 1")
                .inForceIfAny(ProgrammePolicy.class)
                .orElseThrow();
        assertThat(TrackingList.of(many(3), all).others()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProgrammePolicy(
                        all.policy().programmes(), all.policy().grades(), BigDecimal.ZERO))
                .withMessageContaining("programme.tracked-first");
    }
}
