package org.crmkit.scoring.fit;

import java.util.List;

/**
 * A model that is nothing but its parameters.
 *
 * @param <M> the model itself, or the family of models it belongs to
 */
public interface Parametric<M> {

    /** Returns the parameters in the order of the record, all above zero. */
    List<Double> parameters();

    /** Returns the same kind of model with other parameters, in the same order. */
    M withParameters(List<Double> parameters);
}
