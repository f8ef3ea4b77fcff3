package org.crmkit.core.callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.callcenter.CallCenterPolicy.Critical;
import org.crmkit.core.callcenter.CallCenterPolicy.ReplyRule;
import org.crmkit.core.callcenter.CallCenterPolicy.SheetItem;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.rule.RuleValue;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallCenterPolicyTest {

    private static final CallCenterPolicy SHIPPED = CompleteRulebook.load()
            .inForceIfAny(CallCenterPolicy.class)
            .orElseThrow()
            .policy();

    private static CallCenterPolicy with(
            List<ReplyRule> replies,
            List<SheetItem> items,
            List<Critical> criticals,
            String passFrom,
            String tolerance) {
        return new CallCenterPolicy(
                replies,
                SHIPPED.rePromises(),
                SHIPPED.answerWithin(),
                SHIPPED.serviceLevel(),
                SHIPPED.targets(),
                items,
                criticals,
                new BigDecimal(passFrom),
                new BigDecimal(tolerance));
    }

    private static CallCenterPolicy marks(String passFrom, String tolerance) {
        return with(SHIPPED.replies(), SHIPPED.items(), SHIPPED.criticals(), passFrom, tolerance);
    }

    @Test
    void a_share_is_told_as_a_fraction_and_a_time_in_seconds() {
        assertThat(label(Kpi.SERVICE_LEVEL)).doesNotContain("seconds");
        assertThat(label(Kpi.AVERAGE_RING)).endsWith(", seconds");
        assertThat(fact("call-center.targets.service-level").value()).isInstanceOf(RuleValue.Fraction.class);
        assertThat(fact("call-center.targets." + Kpi.AVERAGE_RING.slug()).value())
                .isInstanceOf(RuleValue.Figure.class);
    }

    private static String label(Kpi kpi) {
        return fact("call-center.targets." + kpi.slug()).label().en();
    }

    private static RuleFact fact(String key) {
        return SHIPPED.facts().stream()
                .filter(fact -> fact.key().path().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void its_tables_have_a_line_for_every_rule_and_only_facts_in_their_cells() {
        List<RuleTable> tables = SHIPPED.tables();

        assertThat(tables)
                .extracting(table -> table.key().path())
                .containsExactly("call-center.replies", "call-center.targets", "call-center.monitoring.items");
        assertThat(tables)
                .extracting(table -> table.rows().size())
                .containsExactly(
                        SHIPPED.replies().size(),
                        Kpi.values().length,
                        SHIPPED.items().size());
        List<String> keys =
                SHIPPED.facts().stream().map(fact -> fact.key().path()).toList();
        for (RuleTable table : tables) {
            for (RuleTable.Line row : table.rows()) {
                assertThat(row.heading().zh()).isNotBlank();
                assertThat(row.heading().en()).isNotBlank();
                assertThat(keys).anyMatch(key -> key.startsWith(table.key().path() + "." + row.slug()));
            }
        }
        assertThat(SHIPPED.section()).isEqualTo("call-center");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "100, 100", "99.5, 0.5"})
    void marks_lie_between_nothing_and_a_hundred(String passFrom, String tolerance) {
        assertThatCode(() -> marks(passFrom, tolerance)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "-0.1, 5, call-center.monitoring.pass-from",
        "100.1, 5, call-center.monitoring.pass-from",
        "80, -1, call-center.monitoring.tolerance",
        "80, 101, call-center.monitoring.tolerance"
    })
    void other_marks_are_told_with_their_key(String passFrom, String tolerance, String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> marks(passFrom, tolerance))
                .withMessageContaining(key)
                .withMessageContaining("0 to 100");
    }

    @Test
    void nothing_is_listed_twice() {
        List<ReplyRule> replies = new ArrayList<>(SHIPPED.replies());
        replies.add(replies.get(0));
        List<Critical> criticals = new ArrayList<>(SHIPPED.criticals());
        criticals.add(criticals.get(0));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(replies, SHIPPED.items(), SHIPPED.criticals(), "80", "5"))
                .withMessageContaining(
                        "call-center.replies has '" + replies.get(0).slug() + "' twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(SHIPPED.replies(), SHIPPED.items(), criticals, "80", "5"))
                .withMessageContaining("twice");
    }

    @Test
    void the_weights_of_the_score_sheet_add_up_and_every_figure_has_a_target() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        SHIPPED.replies(),
                        SHIPPED.items().subList(1, SHIPPED.items().size()),
                        SHIPPED.criticals(),
                        "80",
                        "5"))
                .withMessageContaining("must add up to 1");
        Map<Kpi, BigDecimal> targets = new EnumMap<>(SHIPPED.targets());
        targets.put(Kpi.SERVICE_LEVEL, new BigDecimal("1.01"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallCenterPolicy(
                        SHIPPED.replies(),
                        0,
                        20,
                        SHIPPED.serviceLevel(),
                        targets,
                        SHIPPED.items(),
                        SHIPPED.criticals(),
                        BigDecimal.TEN,
                        BigDecimal.TEN))
                .withMessageContaining("call-center.targets.service-level is 1.01");
    }

    @Test
    void a_profile_of_a_call_centre_speaks_both_languages() {
        assertThat(CallCenterRole.values())
                .allSatisfy(role ->
                        assertThat(role.label().zh()).isNotEqualTo(role.label().en()));
        assertThat(BuildRequirement.values())
                .allSatisfy(it ->
                        assertThat(it.label().zh()).isNotEqualTo(it.label().en()));
        assertThat(Interaction.Channel.values()).allSatisfy(it -> {
            assertThat(it.label().zh()).isNotEqualTo(it.label().en());
            assertThat(it.slug()).matches("[a-z-]+");
        });
    }
}
