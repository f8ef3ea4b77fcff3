package org.crmkit.core.input;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.stream.Collectors;

/** What was handed in cannot be used; carries every problem found, in the order of the file. */
public final class InvalidInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Creates the exception for one or more problems. */
    public InvalidInputException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        checkArgument(!problems.isEmpty(), "InvalidInputException.problems is empty; give at least one problem.");
        this.problems = List.copyOf(problems);
    }

    /** Returns every problem found, at least one. */
    public List<Problem> problems() {
        return problems;
    }
}
