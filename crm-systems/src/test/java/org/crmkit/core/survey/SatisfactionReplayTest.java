package org.crmkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.crmkit.core.rulebook.CompleteRulebooks;
import org.crmkit.core.rulebook.Rulebook;
import org.crmkit.core.rulebook.replay.SalesReplays;
import org.crmkit.core.rulebook.replay.SalesReplays.RecordedSurvey;
import org.crmkit.core.rulebook.room.StandardRooms;
import org.crmkit.core.rulebook.simulate.SimulatedDecision;
import org.crmkit.core.rulebook.simulate.Simulation;
import org.crmkit.core.rulebook.simulate.SimulationReport;
import org.crmkit.core.rulebook.simulate.SimulationReport.Tally;
import org.crmkit.core.rulebook.simulate.Treatment;
import org.junit.jupiter.api.Test;

/** The answers of a survey, graded by another edition. */
class SatisfactionReplayTest {

    private static RecordedSurvey answers(int count) {
        List<ResponseSheet> sheets = IntStream.range(0, count)
                .mapToObj(i -> SurveyCases.sheet(i, "priority", SurveyCases.answers(8, "price")))
                .toList();
        return new RecordedSurvey(SurveyCases.ID, SurveyCases.satisfaction(), sheets, 5);
    }

    @Test
    void a_lower_bound_of_a_grade_raises_the_grade_of_the_same_answers_and_too_few_answers_stay_undecided() {
        // eight out of ten on every item is an index of 72.22, see SurveyReportTest; satisfied begins at 75, then at 72
        Rulebook after = CompleteRulebooks.with("neutral: 60, satisfied: 75", "neutral: 60, satisfied: 72");
        SimulationReport<SimulatedDecision> report = Simulation.between(SurveyCases.RULES, after, StandardRooms.all())
                .replay(SalesReplays.satisfaction(), 5)
                .run(List.of(answers(10), answers(4)).iterator());
        assertThat(report.tally()).isEqualTo(new Tally(0, 1, 0, 0, 1));
        assertThat(report.cases().get(0).treatment()).isEqualTo(Treatment.BETTER);
        assertThat(report.cases().get(0).after().en()).startsWith("Satisfied (72.22");
    }
}
