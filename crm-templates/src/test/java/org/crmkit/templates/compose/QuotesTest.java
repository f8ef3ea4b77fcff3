package org.crmkit.templates.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.TreeMap;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.fixture.SampleRules;
import org.crmkit.templates.page.Inline;
import org.junit.jupiter.api.Test;

class QuotesTest {

    private final Quotes quotes = quotes();

    @Test
    void a_rule_becomes_a_fact_with_its_key_and_its_value_in_the_language() {
        Wording wording = Wording.of("在{survey.report-within}内提交", "handed in within {survey.report-within}");

        assertThat(quotes.line(wording, Lang.ZH))
                .containsExactly(
                        Inline.text("在"),
                        new Inline.FactText(RuleKey.of("survey.report-within"), "10个工作日"),
                        Inline.text("内提交"));
        assertThat(quotes.plain(wording, Lang.EN)).isEqualTo("handed in within 10 working days");
    }

    @Test
    void a_name_is_printed_as_plain_text() {
        assertThat(quotes.line(Wording.of("{company.short-name}的客户", "customers of {company.short-name}"), Lang.ZH))
                .containsExactly(Inline.text("晨曦电器"), Inline.text("的客户"));
    }

    @Test
    void a_document_becomes_a_link_with_its_title_in_book_marks_or_italics() {
        Wording wording = Wording.of("见{ref:some-policy}", "see {ref:some-policy}");

        assertThat(quotes.line(wording, Lang.ZH)).last().isEqualTo(Inline.Link.toDocument("some-policy", "《某制度》"));
        assertThat(quotes.line(wording, Lang.EN))
                .last()
                .isEqualTo(new Inline.Emphasis(List.of(Inline.Link.toDocument("some-policy", "Some Policy"))));
    }

    @Test
    void a_post_is_printed_as_the_company_calls_it() {
        assertThat(quotes.plain(Wording.of("{role:general-manager}批准", "{role:general-manager} approves"), Lang.EN))
                .isEqualTo("General Manager approves");
    }

    @Test
    void a_table_leaves_the_line_and_is_handed_over_whole() {
        Wording wording =
                Wording.of("见下表：{table:complaint.service-levels}", "as follows: {table:complaint.service-levels}");

        assertThat(quotes.plain(wording, Lang.ZH)).isEqualTo("见下表：");
        assertThat(quotes.table(wording, Lang.ZH).orElseThrow().rows()).hasSize(4);
    }

    @Test
    void a_slot_nothing_answers_to_is_never_printed_and_never_dropped() {
        Wording wording = Wording.of("{survey.no-such-rule}", "{survey.no-such-rule}");

        assertThatIllegalStateException()
                .isThrownBy(() -> quotes.line(wording, Lang.ZH))
                .withMessageContaining("{survey.no-such-rule}");
    }

    private static Quotes quotes() {
        List<RulePart> parts = new java.util.ArrayList<>(SampleRules.rules());
        parts.add(SampleRules.company());
        TreeMap<String, Label> documents = new TreeMap<>();
        documents.put("some-policy", Label.of("某制度", "Some Policy"));
        return new Quotes(
                FactBook.of(parts),
                new Directory(
                        documents,
                        new TreeMap<>(SampleRules.company().posts()),
                        new TreeMap<>(SampleRules.company().units())));
    }
}
