package org.crmkit.scoring.fit;

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
        UNEXPECTED_SIGN
    }

    @Override
    public String toString() {
        return kind + ": " + text;
    }
}
