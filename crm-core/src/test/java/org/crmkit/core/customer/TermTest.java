package org.crmkit.core.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.crmkit.core.rule.RuleKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TermTest {

    @ParameterizedTest
    @MethodSource("lists")
    void every_term_of_every_list_is_found_by_its_code_and_has_both_labels(Term[] terms) {
        for (Term term : terms) {
            assertThat(RuleKey.isSlug(term.code())).as(term.code()).isTrue();
            assertThat(Term.find(terms, term.code())).contains(term);
            assertThat(term.label().zh()).isNotEqualTo(term.label().en());
        }
        assertThat(Arrays.stream(terms).map(Term::label)).doesNotHaveDuplicates();
        assertThat(Term.find(terms, terms[0].name())).isEmpty();
    }

    static Stream<Arguments> lists() {
        return Stream.of(
                        CompanyNature.values(),
                        ConductStyle.values(),
                        PeerStanding.values(),
                        BusinessTrend.values(),
                        PriceLevel.values(),
                        PaymentWay.values(),
                        Season.values(),
                        ContactRole.values(),
                        FormField.values(),
                        InformationDimension.values(),
                        InformationClass.values(),
                        SourceChannel.values(),
                        LegalBasis.values(),
                        ProspectSign.values(),
                        SignAnswer.values(),
                        FunnelStage.values())
                .map(list -> Arguments.of((Object) list));
    }

    @Test
    void codes_are_stable() {
        assertThat(Arrays.stream(CompanyNature.values()).map(Term::code))
                .containsExactly("joint-stock", "limited-liability", "partnership-or-shop", "joint-venture");
        assertThat(Arrays.stream(PeerStanding.values()).map(Term::code))
                .containsExactly("leader", "upper", "upper-middle", "average", "lower-middle", "lower");
        assertThat(Arrays.stream(PriceLevel.values()).map(Term::code))
                .containsExactly("fair", "highish", "lowish", "cut-price");
    }
}
