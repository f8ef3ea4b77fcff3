package org.crmkit.scoring.forecast;

import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.score.Reason;

/** A fitted method, or why it cannot be fitted to that series. */
public sealed interface ForecastFit {

    /** Handles each outcome. */
    <R> R fold(Function<Fitted, R> fitted, Function<Refused, R> refused);

    /** Returns the model if there is one. */
    default Optional<ForecastModel> model() {
        return fold(fitted -> Optional.of(fitted.found()), refused -> Optional.empty());
    }

    /** It was fitted. */
    record Fitted(ForecastModel found) implements ForecastFit {
        @Override
        public <R> R fold(Function<Fitted, R> fitted, Function<Refused, R> refused) {
            return fitted.apply(this);
        }
    }

    /** The series is too short for it, or not positive. */
    record Refused(Reason reason) implements ForecastFit {
        @Override
        public <R> R fold(Function<Fitted, R> fitted, Function<Refused, R> refused) {
            return refused.apply(this);
        }
    }

    /** Obtains the refusal of a series that is too short. */
    static ForecastFit tooShort(SeasonalSeries series, int needed) {
        return new Refused(Reason.of(
                "too-short",
                "序列有" + series.size() + "个数，周期为" + series.period() + "，至少需要" + needed + "个。",
                "The series has " + series.size() + " numbers and a period of " + series.period()
                        + "; it takes at least " + needed + "."));
    }
}
