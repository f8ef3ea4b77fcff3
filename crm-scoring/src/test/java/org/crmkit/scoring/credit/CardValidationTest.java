package org.crmkit.scoring.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.crmkit.scoring.credit.CreditFixtures.germanBinnings;
import static org.crmkit.scoring.credit.CreditFixtures.germanCard;
import static org.crmkit.scoring.credit.CreditFixtures.germanCredit;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.evaluate.DeLong;
import org.crmkit.scoring.evaluate.HosmerLemeshow;
import org.junit.jupiter.api.Test;

class CardValidationTest {

    @Test
    void the_measures_on_german_credit_are_those_of_an_independent_computation() throws IOException {
        List<CreditCase> cases = germanCredit();
        SampleMeasures found = SampleMeasures.of(germanCard(cases), cases, HosmerLemeshow.Sample.DEVELOPMENT);
        assertThat(found.cases()).isEqualTo(1000);
        assertThat(found.bads()).isEqualTo(300);
        DeLong.Area area = found.area().orElseThrow();
        assertThat(area.auc()).isCloseTo(GermanOracle.AUC, within(1e-11));
        assertThat(area.standardError()).isCloseTo(Math.sqrt(GermanOracle.AUC_VARIANCE), within(1e-11));
        assertThat(found.discrimination().orElseThrow().ks()).isCloseTo(GermanOracle.KS, within(1e-11));
        HosmerLemeshow groups = found.hosmerLemeshow().orElseThrow();
        assertThat(groups.chiSquare()).isCloseTo(GermanOracle.HOSMER_LEMESHOW, within(1e-6));
        assertThat(groups.pValue()).isCloseTo(GermanOracle.HOSMER_LEMESHOW_P, within(1e-7));
        assertThat(groups.groups())
                .extracting(HosmerLemeshow.Group::customers)
                .containsExactly(100, 100, 100, 101, 99, 104, 99, 100, 97, 100);
        assertThat(HosmerLemeshow.of(groups.groups(), HosmerLemeshow.Sample.VALIDATION)
                        .orElseThrow()
                        .pValue())
                .isCloseTo(GermanOracle.HOSMER_LEMESHOW_P_OTHERS, within(1e-7));
        assertThat(found.calibration().brier()).isCloseTo(GermanOracle.BRIER, within(1e-11));
        assertThat(found.spiegelhalter().orElseThrow().z()).isCloseTo(GermanOracle.SPIEGELHALTER, within(1e-7));
        assertThat(found.spiegelhalter().orElseThrow().pValue()).isCloseTo(GermanOracle.SPIEGELHALTER_P, within(1e-7));
    }

    @Test
    void the_comparison_with_a_shorter_card_is_that_of_an_independent_computation() throws IOException {
        List<CreditCase> cases = germanCredit();
        CreditScorecard card = germanCard(cases);
        CreditScorecard brief = CreditScorecardFit.fit(
                        cases, germanBinnings().subList(0, 2), CreditScorecardFit.Options.of("short"))
                .found()
                .orElseThrow()
                .model();
        boolean[] bad = new boolean[1000];
        double[] one = new double[1000];
        double[] other = new double[1000];
        for (int i = 0; i < 1000; i++) {
            bad[i] = cases.get(i).bad();
            one[i] = card.probabilityOfBad(cases.get(i).applicant());
            other[i] = brief.probabilityOfBad(cases.get(i).applicant());
        }
        DeLong.Comparison found = DeLong.compare(one, other, bad).orElseThrow();
        assertThat(found.other().auc()).isCloseTo(GermanOracle.SHORT_AUC, within(1e-11));
        assertThat(found.other().standardError()).isCloseTo(Math.sqrt(GermanOracle.SHORT_VARIANCE), within(1e-11));
        assertThat(found.z()).isCloseTo(GermanOracle.AUC_Z, within(1e-7));
        assertThat(found.pValue()).isCloseTo(GermanOracle.AUC_P, within(1e-12));
    }

    @Test
    void a_validation_on_later_cases_has_bands_and_movements_that_add_up() throws IOException {
        List<CreditCase> cases = germanCredit();
        List<CreditCase> before = cases.subList(0, 700);
        List<CreditCase> after = cases.subList(700, 1000);
        CreditScorecard card = germanCard(before);
        CardValidation found = CardValidation.of(card, before, after);
        assertThat(found.bands().stream()
                        .mapToLong(CardValidation.Band::expected)
                        .sum())
                .isEqualTo(700);
        assertThat(found.bands().stream().mapToLong(CardValidation.Band::cases).sum())
                .isEqualTo(300);
        assertThat(found.bands().stream()
                        .mapToLong(band -> band.test().orElseThrow().defaults())
                        .sum())
                .isEqualTo(after.stream().filter(CreditCase::bad).count());
        assertThat(found.variables().get(0).distribution().orElseThrow())
                .isCloseTo(GermanOracle.PSI, within(1e-11)); // of the status of the account, first 700 against last 300
        double moved = found.variables().stream()
                .mapToDouble(CardValidation.Moved::points)
                .sum();
        assertThat(moved).isCloseTo(mean(card, after) - mean(card, before), within(1e-9));
        assertThat(found.validation()
                        .orElseThrow()
                        .hosmerLemeshow()
                        .orElseThrow()
                        .degrees())
                .isEqualTo(10);
        assertThat(CardValidation.of(card, before, List.of()).validation()).isEmpty();
    }

    private static double mean(CreditScorecard card, List<CreditCase> cases) {
        return cases.stream()
                .mapToDouble(one -> card.score(one.applicant()).value())
                .average()
                .orElseThrow();
    }

    @Test
    void a_card_developed_from_raw_columns_says_what_became_of_each() throws IOException {
        List<CreditCase> cases = germanCredit();
        Map<String, Label> variables = new LinkedHashMap<>();
        for (String name : cases.get(0).applicant().values().keySet()) {
            if (!List.of("personal_status_sex", "age_years", "foreign_worker").contains(name)) {
                variables.put(name, Label.same(name));
            }
        }
        ScorecardDevelopment.Result result =
                ScorecardDevelopment.of(variables, cases, ScorecardDevelopment.Options.of("german"));
        ScorecardDevelopment.Developed found = result.fold(developed -> developed, none -> {
            throw new AssertionError(none.reason().code());
        });
        assertThat(found.candidates()).hasSize(17);
        List<String> chosen = found.candidates().stream()
                .filter(one -> one.fate() == ScorecardDevelopment.Fate.CHOSEN)
                .map(ScorecardDevelopment.Candidate::variable)
                .toList();
        assertThat(found.fit().model().variables())
                .extracting(variable -> variable.binning().variable())
                .containsExactlyElementsOf(chosen);
        assertThat(chosen).contains("checking_status", "duration_months");
        assertThat(found.fit().model().variables()).allMatch(variable -> variable.coefficient() < 0);
        assertThat(found.inflation()).hasSize(chosen.size()).allMatch(factor -> factor >= 1);
        for (ScorecardDevelopment.Candidate one : found.candidates()) {
            if (one.fate() == ScorecardDevelopment.Fate.WEAK) {
                assertThat(one.binned().orElseThrow().informationValue()).isLessThan(0.02);
            }
        }
        SampleMeasures measures = SampleMeasures.of(found.fit().model(), cases, HosmerLemeshow.Sample.DEVELOPMENT);
        assertThat(measures.area().orElseThrow().auc()).isGreaterThan(GermanOracle.AUC); // more columns, better bins
    }
}
