package org.crmkit.core.draft;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Validator;
import java.util.function.Function;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.rulebook.Violations;

/**
 * Reads drafts. What cannot be read and what violates a constraint is told together, each with file, line, column, path, value,
 * bound and fix. The validator is the host's own. Safe under threads if the validator is, as Jakarta Validation asks of it.
 *
 * <pre>{@code
 * CreditRequest request = drafts.read(document, CreditRequestDraft::read).toRequest();
 * }</pre>
 */
public final class DraftReader {

    private final Validator validator;

    /** Creates a reader. */
    public DraftReader(Validator validator) {
        this.validator = requireNonNull(validator, "validator");
    }

    /**
     * Reads a draft that satisfies its constraints.
     *
     * @param bind the {@code read} method of a draft
     * @throws InvalidInputException with everything that is wrong with it
     */
    public <D> D read(Node document, Function<FieldReader, D> bind) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(document, problems);
        D draft = bind.apply(fields);
        fields.finish();
        if (document instanceof Node.Fields) {
            Violations.add(validator.validate(draft), document, problems);
        }
        problems.throwIfAny();
        return draft;
    }
}
