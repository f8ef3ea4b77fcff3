package org.crmkit.core.groupaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.groupaccount.DescriptiveAnalysis.Finding;
import org.crmkit.core.groupaccount.DescriptiveAnalysis.Kind;
import org.crmkit.core.groupaccount.IndustryAnalysis.Suggestion;
import org.crmkit.core.groupaccount.IndustryAnalysis.Trade;
import org.crmkit.core.groupaccount.IndustryAnalysis.WonCase;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.PersonalText;
import org.junit.jupiter.api.Test;

class TalkAnalysesTest {

    private static Trade trade(String slug, String... like) {
        Label label = Label.of("行业", "trade");
        return new Trade(slug, label, label, label, label, List.of(like));
    }

    private static WonCase won(String group, String trade, String solution) {
        return new WonCase(CustomerId.of(group), trade, solution);
    }

    @Test
    void what_was_won_in_a_like_trade_is_suggested_after_what_was_won_in_the_same() {
        // the practice literature's own case: what the police bought suits the tax office
        List<WonCase> cases = List.of(
                won("G-1", "police", "mobile-query"),
                won("G-2", "police", "mobile-query"),
                won("G-2", "police", "mobile-query"),
                won("G-3", "tax", "notices"),
                won("G-4", "bank", "mixed-access"),
                won("G-5", "police", "tracking"));

        IndustryAnalysis analysis = IndustryAnalysis.of(trade("tax", "police"), cases, List.of("tracking"));

        assertThat(analysis.suggestions()).extracting(Suggestion::solution).containsExactly("notices", "mobile-query");
        assertThat(analysis.suggestions().get(0).sameTrade()).isTrue();
        assertThat(analysis.suggestions().get(1).won()).isEqualTo(2);
        assertThat(analysis.suggestions().get(1).reason().text().en())
                .isEqualTo("mobile-query was won in 2 groups of a like trade (police).");
    }

    @Test
    void the_more_groups_bought_it_the_sooner_it_is_suggested_and_names_decide_ties() {
        List<WonCase> cases = List.of(
                won("G-1", "tax", "zeta"),
                won("G-2", "tax", "beta"),
                won("G-3", "tax", "alpha"),
                won("G-4", "tax", "zeta"));

        assertThat(IndustryAnalysis.of(trade("tax"), cases, List.of()).suggestions())
                .extracting(Suggestion::solution)
                .containsExactly("zeta", "alpha", "beta");
        assertThat(IndustryAnalysis.of(trade("bank"), cases, List.of()).suggestions())
                .isEmpty();
    }

    @Test
    void a_trade_is_not_like_itself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trade("tax", "tax"))
                .withMessageContaining("tax");
    }

    private static Finding finding(Kind kind) {
        return new Finding("V-1", kind, PersonalText.of("planted words"));
    }

    @Test
    void what_a_solution_needs_and_nobody_found_out_is_asked_at_the_next_visit() {
        DescriptiveAnalysis analysis =
                DescriptiveAnalysis.of(List.of(finding(Kind.NEED), finding(Kind.CONCERN), finding(Kind.NEED)));

        assertThat(analysis.findings().get(Kind.NEED)).hasSize(2);
        assertThat(analysis.isComplete()).isFalse();
        assertThat(analysis.gaps())
                .extracting(Reason::text)
                .extracting(Label::en)
                .containsExactly(
                        "Organisation and decisions: nothing is known yet. Ask at the next visit.",
                        "Competitors: nothing is known yet. Ask at the next visit.",
                        "Budget and time: nothing is known yet. Ask at the next visit.");
        assertThat(analysis.toString()).doesNotContain("planted");
    }

    @Test
    void with_all_that_is_needed_a_solution_can_be_made() {
        assertThat(DescriptiveAnalysis.of(List.of(
                                finding(Kind.ORGANISATION),
                                finding(Kind.NEED),
                                finding(Kind.COMPETITION),
                                finding(Kind.BUDGET)))
                        .isComplete())
                .isTrue();
    }
}
