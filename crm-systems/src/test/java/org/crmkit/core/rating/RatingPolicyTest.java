package org.crmkit.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.rule.RuleFact;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.Span;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RatingPolicyTest {

    private static final Rulebook RULEBOOK = CompleteRulebook.load();
    private static final RatingPolicy POLICY = RULEBOOK.room(RatingPolicy.class).orElseThrow();

    private static RatingPolicy with(List<GradeRule> grades) {
        return new RatingPolicy(grades, POLICY.overrides(), POLICY.limits(), POLICY.loss(), POLICY.investigation());
    }

    private static GradeRule grade(String slug, String probability, String points, String factor) {
        return new GradeRule(
                slug,
                Label.same(slug),
                new BigDecimal(probability),
                points.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(points)),
                new BigDecimal(factor),
                "a",
                Span.parse("6 months"));
    }

    @Test
    void the_bands_of_a_card_cover_every_total_and_leave_default_out() {
        List<ScoreBand> bands = POLICY.bands().bands();
        assertThat(bands)
                .extracting(ScoreBand::slug)
                .containsExactly("c", "cc", "ccc", "b", "bb", "bbb", "a", "aa", "aaa");
        assertThat(POLICY.bands().bandOf(-1).slug()).isEqualTo("c");
        assertThat(POLICY.bands().bandOf(59.999).slug()).isEqualTo("bb");
        assertThat(POLICY.bands().bandOf(60).slug()).isEqualTo("bbb");
    }

    @Test
    void a_scale_out_of_order_is_refused_and_the_message_names_the_grade() {
        List<GradeRule> reversed = new ArrayList<>(POLICY.grades());
        Collections.reverse(reversed);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(reversed))
                .withMessageContaining("rating.grades.d.probability was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        List.of(grade("a", "0.2", "50", "1"), grade("b", "0.1", "0", "1"), grade("d", "1", "", "0"))))
                .withMessageContaining("rating.grades.b.probability was 0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        List.of(grade("a", "0.1", "50", "1"), grade("b", "0.2", "0", "1.1"), grade("d", "1", "", "0"))))
                .withMessageContaining("rating.grades.b.factor was 1.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(
                        List.of(grade("a", "0.1", "50", "1"), grade("b", "0.2", "60", "1"), grade("d", "1", "", "0"))))
                .withMessageContaining("rating.points.b was 60");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(grade("a", "0.1", "50", "1"), grade("d", "1", "", "0"))))
                .withMessageContaining("rating.points.a was 50")
                .withMessageContaining("begin at 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(List.of(grade("a", "0.1", "0", "1"), grade("d", "1", "", "0.5"))))
                .withMessageContaining("rating.grades.d is the last");
    }

    @Test
    void a_method_without_factor_is_left_out_and_none_at_all_is_refused() {
        LimitRule rule = POLICY.limits();
        LimitRule one = new LimitRule(
                Map.of(LimitMethod.NET_WORTH, new BigDecimal("0.2")), rule.combination(), List.of(), rule.step());
        RatingPolicy policy =
                new RatingPolicy(POLICY.grades(), POLICY.overrides(), one, POLICY.loss(), POLICY.investigation());
        assertThat(policy.facts())
                .extracting(fact -> fact.key().path())
                .filteredOn(path -> path.startsWith("rating.limits."))
                .containsExactly("rating.limits.combination", "rating.limits.methods.net-worth", "rating.limits.step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitRule(Map.of(), rule.combination(), List.of(), rule.step()))
                .withMessageContaining("at least one method");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LimitRule(rule.methods(), rule.combination(), List.of(), Money.parse("CNY 0.00")))
                .withMessageContaining("rating.limits.step");
    }

    @Test
    void each_rule_reads_as_a_sentence_a_document_can_quote() {
        assertThat(fact("rating.grades.bb.probability").value().in(Lang.EN)).isEqualTo("1.2%");
        assertThat(fact("rating.grades.bb.probability").label().zh()).isEqualTo("评级BB的一年违约概率");
        assertThat(fact("rating.overrides.most-better").value().in(Lang.ZH)).isEqualTo("2级");
        assertThat(fact("rating.limits.caps.single-customer.most").value().in(Lang.EN))
                .isEqualTo("CNY 2,000,000.00");
        assertThat(fact("rating.loss.unsecured").value().in(Lang.EN)).isEqualTo("45%");
    }

    private static RuleFact fact(String key) {
        return RULEBOOK.fact(RuleKey.of(key)).orElseThrow();
    }
}
