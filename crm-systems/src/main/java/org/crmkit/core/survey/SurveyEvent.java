package org.crmkit.core.survey;

import java.time.Instant;
import org.crmkit.core.customer.StaffId;
import org.crmkit.core.event.DomainEvent;
import org.crmkit.core.rule.RulebookVersion;

/** What happened to a survey. No event says who answered, or what. */
public sealed interface SurveyEvent extends DomainEvent {

    /** Returns which survey. */
    SurveyId survey();

    /** It was planned. */
    record Planned(SurveyId survey, Instant occurredAt, RulebookVersion decidedUnder, StaffId by)
            implements SurveyEvent {}

    /** It made a step. */
    record Moved(
            SurveyId survey,
            Instant occurredAt,
            RulebookVersion decidedUnder,
            SurveyStep step,
            SurveyState from,
            SurveyState to,
            StaffId by)
            implements SurveyEvent {}

    /** A sheet was recorded. */
    record SheetRecorded(SurveyId survey, Instant occurredAt, RulebookVersion decidedUnder, String segment)
            implements SurveyEvent {}

    /** A sheet was re-checked. */
    record SheetRechecked(SurveyId survey, Instant occurredAt, RulebookVersion decidedUnder, Recheck outcome)
            implements SurveyEvent {}
}
