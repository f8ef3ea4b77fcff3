package org.crmkit.examples.cli.report.kind;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.scoring.questionnaire.AnswerTable;

/**
 * A survey as read or drawn.
 *
 * @param answers with the marks {@code segment} and {@code wave}, where rows have them
 * @param seconds by the key of the row; empty where nobody was timed
 */
record SurveyRows(AnswerTable answers, Map<String, Double> seconds) {

    SurveyRows {
        seconds = Collections.unmodifiableMap(new LinkedHashMap<>(seconds));
    }
}
