package org.crmkit.scoring.json;

import java.util.function.Consumer;
import org.crmkit.core.input.Node;

/** Scores one table. Not safe under threads. */
public interface RowScorer {

    /**
     * Takes the next row; what can be scored by itself goes to {@code out} at once.
     *
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with the row
     */
    void add(Node row, Consumer<ScoredRow> out);

    /** Ends the table; what needed all of it goes to {@code out}, in the order of the rows unless the model ranks them. */
    void finish(Consumer<ScoredRow> out);
}
