package org.crmkit.scoring.credit.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.RulebookReader;
import org.crmkit.core.rulebook.compare.RulebookComparison;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.rulebook.simulate.SimulatedDecision;
import org.crmkit.core.rulebook.simulate.Simulation;
import org.crmkit.core.rulebook.simulate.SimulationReport;
import org.crmkit.core.rulebook.simulate.SimulationReport.Tally;
import org.crmkit.scoring.credit.limit.LimitReplay.RecordedLimit;
import org.crmkit.scoring.credit.rating.ExpectedLoss;
import org.crmkit.scoring.credit.rating.LossGivenDefault;
import org.crmkit.scoring.credit.rating.MasterScale;
import org.crmkit.scoring.credit.rating.OverrideRules;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** One number of the rulebook is changed; what is computed from it changes, and nothing else. */
class LimitReplayTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Rulebook with(String written, String instead) {
        String text = CompleteRulebook.text();
        assertThat(text).contains(written);
        String changed = text.replace(written, instead).replace("edition: \"2026.1\"", "edition: \"2026.2\"");
        return RulebookReader.readTrusted(
                LocatedYaml.read("r.yaml", changed.getBytes(UTF_8), Limits.standard()), StandardRooms.all());
    }

    private static RecordedLimit customer(String id, String grade, String workingCapital) {
        return new RecordedLimit(
                new LimitFacts(
                        CustomerId.of(id),
                        grade,
                        workingCapital.isEmpty() ? Optional.empty() : Optional.of(Money.parse(workingCapital)),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        30),
                DAY);
    }

    @Test
    void a_lower_factor_of_one_grade_lowers_the_limits_of_that_grade_alone() {
        SimulationReport<SimulatedDecision> report = Simulation.between(
                        CompleteRulebook.load(),
                        with("probability: 0.004, factor: 1,", "probability: 0.004, factor: 0.9,"),
                        StandardRooms.all())
                .replay(new LimitReplay(), 10)
                .run(List.of(
                                customer("bbb", "bbb", "CNY 600000.00"),
                                customer("bb", "bb", "CNY 600000.00"),
                                customer("none", "bbb", ""))
                        .iterator());
        assertThat(report.tally()).isEqualTo(new Tally(1, 0, 1, 0, 1));
        SimulatedDecision told = report.cases().get(0);
        assertThat(told.id()).isEqualTo("bbb");
        // 600,000 x 0.20 = 120,000; x 0.9 = 108,000
        assertThat(told.decidedBefore().amount()).contains(Money.parse("CNY 120000.00"));
        assertThat(told.decidedAfter().amount()).contains(Money.parse("CNY 108000.00"));
        assertThat(told.attribution().alone()).extracting(Object::toString).containsExactly("rating.grades.bbb.factor");
    }

    private static RatingPolicy rating(Rulebook rulebook) {
        return rulebook.room(RatingPolicy.class).orElseThrow();
    }

    @Test
    void a_changed_probability_moves_the_ends_of_its_grade_and_the_comparison_names_it() {
        Rulebook after = with("probability: 0.012,", "probability: 0.02,");
        MasterScale scale = MasterScale.of(rating(after));
        assertThat(scale.grade("bb").probability()).isEqualTo(0.02);
        // the geometric mean of 0.004 and 0.02, and of 0.02 and 0.035
        assertThat(scale.grade("bbb").below()).isEqualTo(StrictMath.sqrt(0.004 * 0.02));
        assertThat(scale.grade("bb").below()).isEqualTo(StrictMath.sqrt(0.02 * 0.035));
        assertThat(scale.gradeOf(0.0075).slug()).isEqualTo("bbb"); // BB before: the end was at 0.0069
        assertThat(MasterScale.standard().gradeOf(0.0075).slug()).isEqualTo("bb");
        assertThat(RulebookComparison.between(CompleteRulebook.load(), after).changes())
                .extracting(change -> change.key().path())
                .contains("rating.grades.bb.probability")
                .allMatch(path -> path.startsWith("rating.grades.") || path.startsWith("rulebook."));
    }

    @Test
    void the_loss_and_who_may_override_come_from_the_rules() {
        RatingPolicy policy = rating(with("drawn: 0.50", "drawn: 0.75"));
        assertThat(ExpectedLoss.exposureAtDefault(
                        Money.parse("CNY 20000.00"), Money.parse("CNY 100000.00"), policy.loss()))
                .isEqualTo(Money.parse("CNY 80000.00")); // 20,000 + 0.75 x 80,000
        assertThat(LossGivenDefault.insured(policy.loss()).share()).isEqualByComparingTo("0.045"); // 0.45 x 0.10
        assertThat(LossGivenDefault.subordinated(policy.loss()).share()).isEqualByComparingTo("0.75");
        assertThat(OverrideRules.of(rating(with("most-better: 2", "most-better: 3")))
                        .rule()
                        .mostBetter())
                .isEqualTo(3);
    }
}
