package org.crmkit.scoring.satisfaction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.questionnaire.AnswerTable;

/** A small model with two parts of quality, scales of their own and a reversed question; and eight respondents, some with gaps. */
final class SurveyCases {

    static final List<String> QUESTIONS = List.of("look", "finish", "delivery", "overall", "trouble");

    private static final double GAP = -99;

    private SurveyCases() {}

    static SurveyModel model() {
        return new SurveyModel(
                "small",
                List.of(
                        new SurveyItem("product", Label.same("product"), SatisfactionDimension.PERCEIVED_QUALITY),
                        new SurveyItem("logistics", Label.same("logistics"), SatisfactionDimension.PERCEIVED_QUALITY),
                        new SurveyItem("overall", Label.same("overall"), SatisfactionDimension.SATISFACTION),
                        new SurveyItem("trouble", Label.same("trouble"), SatisfactionDimension.GRIEVANCE)),
                List.of(
                        new SurveyQuestion("look", Label.same("look"), "product", 1, 10, false),
                        new SurveyQuestion("finish", Label.same("finish"), "product", 1, 10, false),
                        new SurveyQuestion("delivery", Label.same("delivery"), "logistics", 1, 5, false),
                        new SurveyQuestion("overall", Label.same("overall"), "overall", 0, 10, false),
                        new SurveyQuestion("trouble", Label.same("trouble"), "trouble", 1, 10, true)),
                CsmGrade.scale());
    }

    static SurveyWeighting experts() {
        return SurveyWeighting.expert(
                Map.of(
                        SatisfactionDimension.PERCEIVED_QUALITY, 5.0,
                        SatisfactionDimension.SATISFACTION, 3.0,
                        SatisfactionDimension.GRIEVANCE, 2.0),
                Map.of("product", 60.0, "logistics", 40.0),
                Map.of());
    }

    static SurveyWeights weights(SurveyWeighting weighting, SurveyModel model, AnswerTable answers) {
        return weighting.weigh(model, answers).weighed().orElseThrow().weights();
    }

    static AnswerTable before() {
        return table("before", new double[][] {
            {8, 7, 4, 9, 2},
            {6, GAP, 3, 7, 4},
            {9, 9, 5, 10, 1},
            {4, 5, 2, GAP, 7},
            {7, 8, GAP, 8, 3},
            {5, 6, 3, 6, 5},
            {8, 9, 4, 8, GAP},
            {3, 4, 2, 4, 8}
        });
    }

    static AnswerTable after() {
        return table("after", new double[][] {
            {9, 8, 5, 9, 1}, {7, 7, 4, 8, 3}, {8, 9, 4, 9, 2}, {6, 7, 4, 7, 4}, {9, 9, 5, 10, 1}, {7, 6, 4, 8, 2}
        });
    }

    static AnswerTable table(String wave, double[][] rows) {
        AnswerTable.Builder table = AnswerTable.builder(QUESTIONS);
        for (int i = 0; i < rows.length; i++) {
            Map<String, Double> answers = new LinkedHashMap<>();
            for (int q = 0; q < rows[i].length; q++) {
                if (rows[i][q] != GAP) {
                    answers.put(QUESTIONS.get(q), rows[i][q]);
                }
            }
            table.add(wave + i, answers, Map.of("wave", wave, "segment", i % 3 == 0 ? "retail" : "trade"));
        }
        return table.build();
    }
}
