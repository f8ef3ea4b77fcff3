package org.crmkit.examples.cli.report.kind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.satisfaction.SurveyModel;
import org.crmkit.scoring.satisfaction.SurveyQuestion;

/**
 * A survey of customers who do not exist, for those who have no file yet: two waves of four segments, answers that hang together, some
 * left out, a few given without reading. The same every time.
 */
final class DrawnSurvey {

    private static final long SEED = 20260301;
    private static final List<String> SEGMENTS = List.of("retail", "trade", "online", "key-accounts");
    private static final List<Integer> SIZES = List.of(90, 60, 55, 12);
    private static final List<Double> MOODS = List.of(0.2, 0.0, -0.6, 0.7);

    private final SurveyModel model;
    private final Random random = new Random(SEED);
    private final AnswerTable.Builder table;
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private int row;

    private DrawnSurvey(SurveyModel model) {
        this.model = model;
        this.table = AnswerTable.builder(model.questionSlugs());
    }

    /** Returns the answers and how long they took. */
    static SurveyRows of(SurveyModel model) {
        DrawnSurvey survey = new DrawnSurvey(model);
        survey.wave("2025-2", 0);
        survey.wave("2026-1", 0.35);
        return new SurveyRows(survey.table.build(), survey.seconds);
    }

    private void wave(String wave, double better) {
        for (int segment = 0; segment < SEGMENTS.size(); segment++) {
            for (int i = 0; i < SIZES.get(segment); i++) {
                row++;
                String key = "r" + (1000 + row);
                boolean isCareless = row % 47 == 0;
                table.add(
                        key,
                        isCareless ? line() : answers(MOODS.get(segment), better),
                        Map.of("segment", SEGMENTS.get(segment), "wave", wave));
                seconds.put(key, isCareless ? 35.0 + random.nextInt(20) : 150.0 + random.nextInt(160));
            }
        }
    }

    private Map<String, Double> line() {
        double same = 5.0 + random.nextInt(4);
        Map<String, Double> answers = new LinkedHashMap<>();
        model.questionSlugs().forEach(slug -> answers.put(slug, same));
        return answers;
    }

    private Map<String, Double> answers(double mood, double better) {
        double content = mood + random.nextGaussian();
        Map<String, Double> answers = new LinkedHashMap<>();
        for (SurveyQuestion question : model.questions()) {
            SatisfactionDimension dimension = model.dimensionOf(question);
            double moved = dimension == SatisfactionDimension.PERCEIVED_QUALITY ? 1.6 * better : better;
            double level = (content + moved) * pull(question, dimension) + base(question, dimension);
            double answer = level + 1.35 * random.nextGaussian();
            long points = Math.round(Math.max(1, Math.min(10, question.isReversed() ? 11 - answer : answer)));
            if (random.nextInt(60) > 0) {
                answers.put(question.slug(), (double) points);
            }
        }
        return answers;
    }

    /** How far a question follows the mood. */
    private static double pull(SurveyQuestion question, SatisfactionDimension dimension) {
        return switch (question.slug()) {
            case "quality-for-price", "complaint" -> 1.7;
            case "price-for-quality", "expected-reliability" -> 0.7;
            default -> dimension == SatisfactionDimension.EXPECTATION ? 0.8 : 1.35;
        };
    }

    private static double base(SurveyQuestion question, SatisfactionDimension dimension) {
        return switch (question.slug()) {
            case "quality-for-price" -> 6.1;
            case "quality-reliability" -> 8.2;
            case "tolerated-rise" -> 4.6;
            case "resisted-cut" -> 5.2;
            default -> dimension == SatisfactionDimension.EXPECTATION ? 7.8 : 7.1;
        };
    }
}
