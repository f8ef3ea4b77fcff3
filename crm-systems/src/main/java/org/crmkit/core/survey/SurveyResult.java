package org.crmkit.core.survey;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to a step of a survey. */
public sealed interface SurveyResult {

    /** Handles each outcome. */
    <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused);

    /**
     * It was made.
     *
     * @param survey as it stands now
     * @param event what happened
     */
    record Moved(Survey survey, SurveyEvent event) implements SurveyResult {
        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused) {
            return moved.apply(this);
        }
    }

    /**
     * It was not made, and nothing changed.
     *
     * @param reasons why, each with the way out; at least one
     */
    record Refused(List<Reason> reasons) implements SurveyResult {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        static Refused because(String code, String zh, String en) {
            return new Refused(List.of(Reason.of(code, zh, en)));
        }

        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
