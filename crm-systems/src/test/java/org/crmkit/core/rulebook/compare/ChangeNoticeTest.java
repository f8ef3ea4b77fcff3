package org.crmkit.core.rulebook.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookShelf;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.junit.jupiter.api.Test;

class ChangeNoticeTest {

    private final Rulebook first = CompleteRulebooks.with();
    private final Rulebook second = CompleteRulebooks.with(
            "edition: \"2026.1\"", "edition: \"2026.2\"",
            "issued: 2026-01-01", "issued: 2026-06-15",
            "effective: 2026-01-15", "until: 2027-01-01\n  effective: 2026-07-01",
            "threshold: CNY 20000.00", "threshold: CNY 25000.00",
            "{first-response: 4 working hours", "{first-response: 2 working hours");

    @Test
    void a_notice_names_editions_issuer_days_and_every_change() {
        ChangeNotice notice = ChangeNotice.of(RulebookComparison.between(first, second));
        assertThat(notice.lines(Lang.EN))
                .containsExactly(
                        "Notice of change: Default rulebook (default@2026.1 → default@2026.2)",
                        "Issued by: Management committee, 2026-06-15; in force from 2026-07-01 to 2026-12-31.",
                        "1. Threshold of Gold: CNY 25,000.00 instead of CNY 20,000.00 (+CNY 5,000.00, +25%); stricter for the customer. Concerns: Gold, Silver.",
                        "2. Complaint time limit, Gold: First response: 2 working hours instead of 4 working hours (-2 working hours, -50%); looser for the customer. Concerns: Gold.",
                        "2 rules change: 1 stricter for the customer, 1 looser, 0 neutral, 0 as the case may be.");
        assertThat(notice.lines(Lang.ZH))
                .startsWith(
                        "默认规则手册变更通知（default@2026.1 → default@2026.2）",
                        "总经理办公会于2026年6月15日签发，自2026年7月1日起生效，至2026年12月31日止。")
                .endsWith("共变更2条：对客户更严1条，更宽1条，不影响0条，因情形而异0条。");
    }

    @Test
    void a_notice_without_end_says_only_from_when() {
        assertThat(ChangeNotice.of(RulebookComparison.between(second, first)).issue())
                .isEqualTo(Label.of(
                        "总经理办公会于2026年1月1日签发，自2026年1月15日起生效。",
                        "Issued by: Management committee, 2026-01-01; in force from 2026-01-15."));
    }

    @Test
    void the_history_tells_who_issued_each_edition_when_it_held_and_what_it_changed() {
        EditionHistory history = EditionHistory.of(RulebookShelf.of(second, first));
        assertThat(history.entries())
                .extracting(entry -> entry.sentence().en())
                .containsExactly(
                        "default@2026.1: issued by Management committee, 2026-01-01; in force from 2026-01-15 to 2026-06-30; the first edition.",
                        "default@2026.2: issued by Management committee, 2026-06-15; in force from 2026-07-01 to 2026-12-31; 2 rules changed.");
        assertThat(history.entries().get(0).sentence().zh())
                .isEqualTo("default@2026.1：总经理办公会于2026年1月1日签发，自2026年1月15日起至2026年6月30日有效；首版。");
        assertThat(history.entries().get(1).changes().orElseThrow().rules()).hasSize(2);
    }

    @Test
    void an_edition_until_further_notice_has_no_end() {
        assertThat(EditionHistory.of(RulebookShelf.of(first)).entries())
                .singleElement()
                .satisfies(
                        entry -> assertThat(entry.sentence())
                                .isEqualTo(
                                        Label.of(
                                                "default@2026.1：总经理办公会于2026年1月1日签发，自2026年1月15日起有效；首版。",
                                                "default@2026.1: issued by Management committee, 2026-01-01; in force from 2026-01-15 on; the first edition.")));
    }
}
