package org.crmkit.core.survey;

import java.util.Optional;
import org.crmkit.core.store.AggregateKey;
import org.crmkit.core.store.Stored;

/**
 * Where surveys and sheets are read from; the host implements it over the same database as its
 * {@link org.crmkit.core.store.UnitOfWork}. Safe under threads.
 */
public interface Surveys {

    /** Returns a survey as it was last saved. */
    Optional<Stored<Survey>> find(SurveyId id);

    /** Returns the sheet of a respondent. */
    Optional<Stored<ResponseSheet>> sheet(SurveyId id, RespondentKey respondent);

    /** Returns the address a survey is saved under: {@code survey/S-2026-1}. */
    static AggregateKey key(SurveyId id) {
        return new AggregateKey("survey", id.value());
    }

    /** Returns the address a sheet is saved under; there is one for each respondent of a survey. */
    static AggregateKey key(SurveyId id, RespondentKey respondent) {
        return new AggregateKey("survey-sheet", id.value() + "/" + respondent.value());
    }
}
