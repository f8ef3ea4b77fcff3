package org.crmkit.scoring.json;

import java.util.Optional;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;

/**
 * A scoring model that reads and writes JSON. The input is an object that names the model's parameters (or leaves them out, to
 * have them fitted) and gives the customers to score, in one of three ways:
 *
 * <pre>{@code
 * "customers": [{"key": "0001", ...}]                                     the columns of rows()
 * "transactions": {"currency": "USD", "rows": [{"customer": "0001", "date": "1997-01-18", "amount": "USD 29.73"}]}
 * }</pre>
 *
 * or as a {@link TransactionLog} read elsewhere. With transactions, {@code "observed-until"} may name the last day that counts;
 * without it, it is the last day of the log. The output is an object with what was fitted and {@code "rows"}:
 *
 * <pre>{@code
 * {"key": "0001", "value": 1.22, "values": {"alive": 0.72}, "band": {"slug": "a", "zh": "..", "en": ".."}, "baseline": 1.19,
 *  "reasons": [{"code": "frequency", "zh": "..", "en": "..", "points": 0.49}], "missing": [], "configuration": "r=0.243,.."}
 * }</pre>
 *
 * where {@code band} is left out if the model has none; or {@code "not-identified": {"code", "zh", "en"}} if the data could not
 * tell the parameters apart.
 */
public interface RunnableModel {

    /** Returns the model's key. */
    ModelKey key();

    /** Returns what it answers, in one line. */
    Label line();

    /** Returns a small input that runs, as JSON text. */
    String example();

    /**
     * Reads an input and writes the result as one JSON value.
     *
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with {@code data}
     */
    default void run(Node data, JsonWriter out) {
        run(data, Optional.empty(), out);
    }

    /**
     * Reads parameters and scores the customers of a log.
     *
     * @param log instead of {@code customers} or {@code transactions}
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with {@code data}
     */
    void run(Node data, Optional<TransactionLog> log, JsonWriter out);

    /** Returns how it scores a table of customers row by row. */
    RowForm rows();
}
