package org.crmkit.scoring.fit;

import java.util.Locale;
import org.crmkit.core.text.Label;

/**
 * Something to know before trusting a fit.
 *
 * @param kind what kind of thing
 * @param text a sentence with the numbers
 */
public record FitWarning(Kind kind, Label text) {

    /** Kinds of warning. */
    public enum Kind {
        /** The search ran out of steps. */
        NOT_CONVERGED,
        /** A parameter's standard error is larger than the parameter. */
        UNCERTAIN_PARAMETER,
        /** Fewer subjects than the model is usually fitted to. */
        FEW_OBSERVATIONS,
        /** Some subjects could not be used. */
        LEFT_OUT,
        /** A coefficient points the other way than its variable does alone. */
        UNEXPECTED_SIGN,
        /** A coefficient's variance is inflated by what the other variables already tell. */
        COLLINEAR,
        /** The outcomes are all but separated, so a coefficient is large and hardly known. */
        NEARLY_SEPARATED,
        /** Values that are missing were replaced. */
        FILLED_IN,
        /** Each correlation rests on the subjects of which both values are known, so together they may contradict each other. */
        PAIRWISE;

        /** Returns the name used in files, {@code not-converged}. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
