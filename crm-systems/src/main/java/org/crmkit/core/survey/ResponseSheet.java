package org.crmkit.core.survey;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.customer.StaffId;

/**
 * The answers of one respondent, who is known by a sealed key only.
 *
 * @param survey which survey
 * @param respondent whose, under seal
 * @param segment the slug of the segment
 * @param takenOn the day they were given; no time, which might tell who it was
 * @param interviewer who asked, if somebody did
 * @param answers by the slug of the question, along the way taken
 * @param recheck what calling back found
 */
public record ResponseSheet(
        SurveyId survey,
        RespondentKey respondent,
        String segment,
        LocalDate takenOn,
        Optional<StaffId> interviewer,
        Map<String, Answer> answers,
        Recheck recheck) {

    public ResponseSheet {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Tells whether it counts. */
    public boolean isValid() {
        return recheck != Recheck.VOID;
    }

    /** Returns the answer to a question; empty if it was not asked or not answered. */
    public Optional<Answer> answer(String question) {
        return Optional.ofNullable(answers.get(question));
    }

    /** Returns this sheet after somebody called back. */
    public ResponseSheet rechecked(Recheck outcome) {
        return new ResponseSheet(survey, respondent, segment, takenOn, interviewer, answers, outcome);
    }
}
