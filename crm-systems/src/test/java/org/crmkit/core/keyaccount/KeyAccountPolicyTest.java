package org.crmkit.core.keyaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.text.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyAccountPolicyTest {

    private static final KeyAccountPolicy SHIPPED = CompleteRulebook.load()
            .inForceIfAny(KeyAccountPolicy.class)
            .orElseThrow()
            .policy();

    private static KeyAccountPolicy with(
            String coreShare, String ratingFrom, String salesFall, String satisfactionFall, int complaints, int signs) {
        return new KeyAccountPolicy(
                new BigDecimal(coreShare),
                new BigDecimal(ratingFrom),
                SHIPPED.levels(),
                SHIPPED.methods(),
                SHIPPED.stockTaking(),
                SHIPPED.managerVisit(),
                new BigDecimal(salesFall),
                new BigDecimal(satisfactionFall),
                SHIPPED.noContact(),
                complaints,
                signs);
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1, 100, 1, 1", "0.0001, 100, 0.0001, 0.0001, 99, 5"})
    void bounds_belong_to_what_is_allowed(
            String coreShare, String ratingFrom, String salesFall, String satisfactionFall, int complaints, int signs) {
        assertThatCode(() -> with(coreShare, ratingFrom, salesFall, satisfactionFall, complaints, signs))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 80, 0.3, 10, 2, 2, selection.core-share",
        "1.0001, 80, 0.3, 10, 2, 2, selection.core-share",
        "0.8, -0.1, 0.3, 10, 2, 2, selection.rating-from",
        "0.8, 100.1, 0.3, 10, 2, 2, selection.rating-from",
        "0.8, 80, 0, 10, 2, 2, defection.sales-fall",
        "0.8, 80, 1.1, 10, 2, 2, defection.sales-fall",
        "0.8, 80, 0.3, 0, 2, 2, defection.satisfaction-fall",
        "0.8, 80, 0.3, 100.1, 2, 2, defection.satisfaction-fall",
        "0.8, 80, 0.3, 10, 0, 2, defection.open-complaints",
        "0.8, 80, 0.3, 10, 2, 0, defection.signs-for-talk",
        "0.8, 80, 0.3, 10, 2, 6, defection.signs-for-talk"
    })
    void what_lies_outside_is_told_with_its_key(
            String coreShare,
            String ratingFrom,
            String salesFall,
            String satisfactionFall,
            int complaints,
            int signs,
            String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(coreShare, ratingFrom, salesFall, satisfactionFall, complaints, signs))
                .withMessageContaining("key-account." + key);
    }

    @Test
    void the_table_of_methods_has_a_fact_in_every_cell() {
        RuleTable table = SHIPPED.tables().get(0);
        List<String> keys =
                SHIPPED.facts().stream().map(fact -> fact.key().path()).toList();

        assertThat(table.rows()).hasSize(7);
        for (RuleTable.Line method : table.rows()) {
            for (RuleTable.Line type : table.columns()) {
                assertThat(keys).contains("key-account.methods." + method.slug() + "." + type.slug());
            }
        }
        assertThat(keys).hasSize(2 + KeyAccountType.values().length * 8 + 7);
        assertThat(SHIPPED.section()).isEqualTo("key-account");
    }

    @Test
    void every_closed_list_of_the_room_speaks_both_languages() {
        Stream<Label> labels = Stream.of(
                        Arrays.stream(AccountParty.values()).flatMap(it -> Stream.of(it.label(), it.duty())),
                        Arrays.stream(BuyingHelp.values()).map(BuyingHelp::label),
                        Arrays.stream(KeyAccountLevel.values()).map(KeyAccountLevel::label),
                        Arrays.stream(KeyAccountTrait.values()).map(KeyAccountTrait::label),
                        Arrays.stream(ManagementMethod.values()).map(ManagementMethod::label),
                        Arrays.stream(ManagerRole.values()).map(ManagerRole::label),
                        Arrays.stream(ManagerSkill.values()).map(ManagerSkill::label),
                        Arrays.stream(MatterOfCare.values()).map(MatterOfCare::label),
                        Arrays.stream(OrganisationForm.values()).map(OrganisationForm::label),
                        Arrays.stream(RelationStrategy.values()).map(RelationStrategy::label),
                        Arrays.stream(ServicePromise.values()).map(ServicePromise::label),
                        Arrays.stream(TeamPost.values()).map(TeamPost::label))
                .flatMap(it -> it);

        assertThat(labels).allSatisfy(label -> {
            assertThat(label.zh()).matches(".*\\p{IsHan}.*");
            assertThat(label.en()).matches("[^\\p{IsHan}]+");
        });
        assertThat(Arrays.stream(TeamPost.values()).map(TeamPost::slug)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(ManagerSkill.values()).filter(ManagerSkill::further))
                .isNotEmpty()
                .hasSizeLessThan(ManagerSkill.values().length);
    }
}
