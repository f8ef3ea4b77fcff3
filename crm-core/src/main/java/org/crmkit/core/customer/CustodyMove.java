package org.crmkit.core.customer;

import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** The answer to a wish to lend, archive or destroy a file. */
public sealed interface CustodyMove {

    /** Handles each outcome. */
    <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused);

    /** The file as it is kept now. */
    record Moved(FileCustody custody) implements CustodyMove {
        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused) {
            return moved.apply(this);
        }
    }

    /** It stays as it is. */
    record Refused(Reason reason) implements CustodyMove {

        static Refused of(String code, String zh, String en) {
            return new Refused(Reason.of(code, zh, en));
        }

        @Override
        public <R> R fold(Function<Moved, R> moved, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }
}
