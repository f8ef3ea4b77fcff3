package org.crmkit.scoring.satisfaction;

import java.util.List;
import org.crmkit.scoring.questionnaire.AnswerTable;

/**
 * The index of one segment, or of one wave.
 *
 * @param mark its name, such as {@code retail} or {@code 2026-1}
 * @param respondents rows of it
 * @param index its index, or why there is none
 */
public record SegmentIndex(String mark, int respondents, SurveyIndex index) {

    /**
     * Measures every segment of a table under the same weights.
     *
     * @param name of the mark that tells segments apart, such as {@code segment}
     * @return in the order in which segments come first; rows without a mark are in none
     */
    public static List<SegmentIndex> of(
            SurveyModel model, SurveyWeights weights, AnswerTable answers, String name, IndexTerms terms) {
        return answers.marks(name).stream()
                .map(mark -> {
                    AnswerTable own = answers.marked(name, mark);
                    return new SegmentIndex(mark, own.size(), SurveyIndex.of(model, weights, own, terms));
                })
                .toList();
    }
}
