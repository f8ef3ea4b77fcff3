package org.crmkit.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleTest {

    @ParameterizedTest
    @ValueSource(strings = {"credit", "credit.grades.b.limit", "survey.interview-length", "tier.levels.1.threshold"})
    void a_key_is_slugs_joined_by_dots(String path) {
        assertThat(RuleKey.of(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Credit",
                "credit..b",
                ".credit",
                "credit.",
                "credit.b_",
                "credit.-b",
                "credit.b-",
                "credit.b--c",
                "credit-.b",
                "信用",
                "a b"
            })
    void anything_else_is_refused_and_the_message_shows_a_key(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleKey.of(path))
                .withMessageContaining("'" + path + "'")
                .withMessageContaining("credit.grades.b.limit");
    }

    @Test
    void a_key_knows_what_lies_below_it() {
        RuleKey grades = RuleKey.of("credit.grades");
        assertThat(grades.child("b").child("limit").isBelow(grades)).isTrue();
        assertThat(RuleKey.of("credit.grades-old.b").isBelow(grades)).isFalse();
        assertThat(grades.isBelow(grades)).isFalse();
        assertThat(grades.child("b").last()).isEqualTo("b");
    }

    @ParameterizedTest
    @EnumSource(Span.Unit.class)
    void a_span_parses_back_from_its_text_in_singular_and_plural(Span.Unit unit) {
        for (long amount : List.of(0L, 1L, 2L, 1_000_000L)) {
            Span span = Span.of(amount, unit);
            assertThat(Span.parse(span.toString())).isEqualTo(span);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "4",
                "hours",
                "4 Hours",
                "-4 hours",
                "04 hours",
                "4.5 hours",
                "4  hours",
                "4 fortnights",
                "1000001 days"
            })
    void a_span_that_is_none_is_refused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text)).withMessageContaining("Span");
    }

    @Test
    void a_value_prints_with_its_unit() {
        assertThat(new RuleValue.Time(Span.parse("4 working hours")).in(Lang.ZH))
                .isEqualTo("4个工作小时");
        assertThat(new RuleValue.Time(Span.parse("1 day")).in(Lang.EN)).isEqualTo("1 day");
        assertThat(new RuleValue.Amount(Money.parse("CNY 1000.00")).in(Lang.EN)).isEqualTo("CNY 1,000.00");
        assertThat(new RuleValue.Fraction(new BigDecimal("0.30")).in(Lang.ZH)).isEqualTo("30%");
        assertThat(new RuleValue.Count(1200, Label.of("份", "questionnaires")).in(Lang.EN))
                .isEqualTo("1,200 questionnaires");
        assertThat(new RuleValue.Count(1200, Label.of("份", "questionnaires")).in(Lang.ZH))
                .isEqualTo("1,200份");
        assertThat(new RuleValue.Figure(new BigDecimal("36000.50")).in(Lang.ZH)).isEqualTo("36,000.5");
        assertThat(new RuleValue.Figure(new BigDecimal("5000")).in(Lang.EN)).isEqualTo("5,000");
        assertThat(new RuleValue.Figure(new BigDecimal("0.00")).in(Lang.EN)).isEqualTo("0");
    }

    @Test
    void an_edition_is_numbers_joined_by_dots() {
        assertThat(RulebookVersion.of("acme", "2026.1")).hasToString("acme@2026.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RulebookVersion.of("acme", "v1"))
                .withMessageContaining("'v1'")
                .withMessageContaining("2026.1");
    }

    @Test
    void a_constant_source_knows_its_own_edition_only() {
        RulePart part = new RulePart() {
            @Override
            public String section() {
                return "none";
            }

            @Override
            public List<RuleFact> facts() {
                return List.of();
            }
        };
        RulebookVersion version = RulebookVersion.of("acme", "1");
        PolicySource<RulePart> source = PolicySource.always(InForce.of(part, version));
        assertThat(source.at(Instant.EPOCH).version()).isEqualTo(version);
        assertThat(source.edition(version)).isPresent();
        assertThat(source.edition(RulebookVersion.of("acme", "2"))).isEmpty();
    }
}
