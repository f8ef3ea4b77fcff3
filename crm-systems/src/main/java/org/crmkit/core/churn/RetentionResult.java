package org.crmkit.core.churn;

import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** What became of a move of a retention case. */
public sealed interface RetentionResult {

    /** Handles each outcome. */
    <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused, Function<Contended, R> contended);

    /** It moved. */
    record Moved(RetentionCase retention, ChurnEvent event) implements RetentionResult {
        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return moved.apply(this);
        }
    }

    /** It did not, and nothing changed. */
    record Refused(Reason reason) implements RetentionResult {

        static Refused of(String code, String zh, String en) {
            return new Refused(Reason.of(code, zh, en));
        }

        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return refused.apply(this);
        }
    }

    /** Others were faster each of the times it was tried. Try again later. */
    record Contended() implements RetentionResult {
        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused, Function<Contended, R> contended) {
            return contended.apply(this);
        }
    }
}
