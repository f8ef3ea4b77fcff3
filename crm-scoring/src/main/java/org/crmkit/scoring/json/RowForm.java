package org.crmkit.scoring.json;

import java.util.List;
import org.crmkit.core.input.Node;

/** How a model scores a table of any length. */
public interface RowForm {

    /** Returns the columns of a row that is read; {@code key} is the first. */
    List<RowColumn> columns();

    /** Returns the names of {@link ScoredRow#values()}, in their order. */
    List<String> valueNames();

    /** Returns whether the whole table is read before the first row is written, as ranks need it. */
    boolean needsWholeTable();

    /**
     * Starts scoring.
     *
     * @param parameters the input of {@link RunnableModel#run} without customers; nothing can be fitted, so it must name the
     *     model's parameters
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with it
     */
    RowScorer open(Node parameters);
}
