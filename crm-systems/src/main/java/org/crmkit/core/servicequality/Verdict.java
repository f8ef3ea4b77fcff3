package org.crmkit.core.servicequality;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.score.Reason;

/** What an inspection says. */
public sealed interface Verdict {

    /** Handles each outcome. */
    <R> R fold(Function<Conforming, R> conforming, Function<Nonconforming, R> nonconforming);

    /** Returns why; at least one. */
    List<Reason> reasons();

    /** It is as good as it should be. */
    record Conforming(List<Reason> reasons, RulebookVersion version) implements Verdict {
        public Conforming {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Conforming, R> conforming, Function<Nonconforming, R> nonconforming) {
            return conforming.apply(this);
        }
    }

    /**
     * It is not.
     *
     * @param gap by what share of the target it is missed, above zero
     * @param grade how grave that is; one step graver if it came back
     * @param recurrences how many nonconformities of the same standard and subject were closed so recently that it counts as come
     *     back; zero or more
     */
    record Nonconforming(BigDecimal gap, Grade grade, int recurrences, List<Reason> reasons, RulebookVersion version)
            implements Verdict {
        public Nonconforming {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R fold(Function<Conforming, R> conforming, Function<Nonconforming, R> nonconforming) {
            return nonconforming.apply(this);
        }
    }
}
