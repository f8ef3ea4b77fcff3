package org.crmkit.scoring.fit;

import java.util.List;

/**
 * A model that is nothing but its parameters.
 *
 * @param <M> the model itself, or the family of models it belongs to
 */
public interface Parametric<M> {

    /** Returns the parameters in the order of the record: the first {@link #positives()} above zero, the rest of any sign. */
    List<Double> parameters();

    /** Returns how many of the parameters are above zero by definition; those after them are coefficients. */
    default int positives() {
        return parameters().size();
    }

    /** Returns the same kind of model with other parameters, in the same order. */
    M withParameters(List<Double> parameters);
}
