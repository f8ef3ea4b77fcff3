package org.crmkit.core.survey;

import java.util.List;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to a wish to record a sheet. */
public sealed interface SheetResult {

    /** Handles each outcome. */
    <R> R fold(Function<Recorded, R> recorded, Function<Wrong, R> wrong, Function<Refused, R> refused);

    /** It was recorded. */
    record Recorded(ResponseSheet sheet) implements SheetResult {
        @Override
        public <R> R fold(Function<Recorded, R> recorded, Function<Wrong, R> wrong, Function<Refused, R> refused) {
            return recorded.apply(this);
        }
    }

    /** Answers were wrong, each of them named; nothing was recorded. */
    record Wrong(List<WrongAnswer> answers) implements SheetResult {
        public Wrong {
            answers = List.copyOf(answers);
        }

        @Override
        public <R> R fold(Function<Recorded, R> recorded, Function<Wrong, R> wrong, Function<Refused, R> refused) {
            return wrong.apply(this);
        }
    }

    /** No sheet is taken now, or none of this respondent; nothing was recorded. */
    record Refused(Reason reason) implements SheetResult {

        static Refused because(String code, String zh, String en) {
            return new Refused(Reason.of(code, zh, en));
        }

        @Override
        public <R> R fold(Function<Recorded, R> recorded, Function<Wrong, R> wrong, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
