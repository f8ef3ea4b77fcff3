package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.internal.Randoms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledScorecardTest {

    private static double[] row(CompiledScorecard compiled, CreditScorecard card, Applicant applicant) {
        double[] row = new double[compiled.variables()];
        for (int i = 0; i < row.length; i++) {
            row[i] = compiled.encode(
                            i, applicant.value(card.variables().get(i).binning().variable()))
                    .orElseThrow();
        }
        return row;
    }

    private static void sameAsTheCard(CreditScorecard card, Applicant applicant, int most, String what) {
        PointsBaseline baseline = PointsBaseline.maximum(card);
        CompiledScorecard compiled = CompiledScorecard.of(card, baseline);
        double[] row = row(compiled, card, applicant);
        int[] reasons = new int[most];
        assertThat((double) compiled.score(row, reasons))
                .as(what)
                .isEqualTo(card.score(applicant).value())
                .isEqualTo(compiled.score(row));
        List<String> codes = Arrays.stream(reasons)
                .filter(place -> place >= 0)
                .mapToObj(place -> card.variables().get(place).binning().slug())
                .toList();
        assertThat(codes)
                .as(what)
                .isEqualTo(AdverseReason.of(card, applicant, baseline, most).stream()
                        .map(one -> one.reason().code())
                        .toList());
    }

    @Test
    void german_credit_scores_and_reasons_are_those_of_the_card() throws IOException {
        List<CreditCase> cases = CreditFixtures.germanCredit();
        CreditScorecard card = CreditFixtures.germanCard(cases);
        for (int i = 0; i < cases.size(); i++) {
            sameAsTheCard(
                    card,
                    cases.get(i).applicant(),
                    i % 8,
                    cases.get(i).applicant().key());
        }
    }

    static Stream<Long> seeds() {
        return Stream.iterate(1L, seed -> seed + 1).limit(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void special_missing_and_unknown_values_get_the_points_of_the_card(long seed) {
        Randoms randoms = new Randoms(seed);
        List<ScorecardVariable> variables = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            List<Bin> bins = new ArrayList<>();
            if (i % 2 == 0) {
                bins.add(new Bin.OneOf(List.of("-999", "7"), Label.same("special")));
                bins.add(Bin.Between.of("0", "5"));
                bins.add(Bin.Between.of("5", "9.5"));
                bins.add(Bin.Between.from("20"));
            } else {
                bins.add(new Bin.OneOf(List.of("a", "b"), Label.same("ab")));
                bins.add(new Bin.OneOf(List.of("c", "a"), Label.same("ca")));
            }
            if (randoms.below(2) == 0) {
                bins.add(new Bin.Missing());
            }
            List<Integer> points =
                    bins.stream().map(bin -> randoms.below(9) - 4).toList(); // many ties
            variables.add(new ScorecardVariable(
                    CreditFixtures.variable("x" + i, bins.toArray(Bin[]::new)),
                    -1,
                    bins.stream().map(bin -> 0.0).toList(),
                    points));
        }
        CreditScorecard card =
                new CreditScorecard("card", 0, 500, variables, PointsScaling.DEFAULT, WoeConvention.GOOD_OVER_BAD);
        String[] numbers = {"-999", "7", "-0.001", "0", "4.999", "5.0", "9.5", "15", "20", "1e3", ""};
        String[] texts = {"a", "b", "c", "d", " a ", ""};
        for (int k = 0; k < 60; k++) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < 6; i++) {
                values.put("x" + i, i % 2 == 0 ? numbers[randoms.below(numbers.length)] : texts[randoms.below(6)]);
            }
            sameAsTheCard(card, new Applicant("a", values), randoms.below(8), "seed " + seed + " " + values);
        }
    }

    @Test
    void columns_give_the_scores_of_their_rows() throws IOException {
        List<CreditCase> cases = CreditFixtures.germanCredit();
        CreditScorecard card = CreditFixtures.germanCard(cases);
        CompiledScorecard compiled = CompiledScorecard.of(card, PointsBaseline.neutral(card));
        double[][] columns = new double[compiled.variables()][cases.size()];
        for (int i = 0; i < cases.size(); i++) {
            double[] row = row(compiled, card, cases.get(i).applicant());
            for (int j = 0; j < row.length; j++) {
                columns[j][i] = row[j];
            }
        }
        int[] scores = new int[cases.size()];
        compiled.scoreAll(columns, scores);
        for (int i = 0; i < scores.length; i++) {
            assertThat((double) scores[i])
                    .isEqualTo(card.score(cases.get(i).applicant()).value());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> compiled.scoreAll(new double[2][3], new int[3]))
                .withMessageContaining("must be 6");
    }

    @Test
    void a_text_for_a_number_has_no_code() throws IOException {
        CreditScorecard card = CreditFixtures.germanCard(CreditFixtures.germanCredit());
        CompiledScorecard compiled = CompiledScorecard.of(card, PointsBaseline.neutral(card));
        assertThat(compiled.encode(1, Optional.of("long"))).isEmpty();
        assertThat(compiled.encode(1, Optional.of(" ")))
                .hasValueSatisfying(value -> assertThat(value).isNaN());
        assertThat(compiled.encode(0, Optional.of("A99"))).contains(-1.0);
    }
}
