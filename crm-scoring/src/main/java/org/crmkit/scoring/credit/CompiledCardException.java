package org.crmkit.scoring.credit;

/** A file that is no {@link CompiledScorecard}, or not a whole one; the message says what is wrong with it. */
public final class CompiledCardException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CompiledCardException(String problem) {
        super("The compiled card " + problem);
    }

    CompiledCardException(String problem, Throwable cause) {
        super("The compiled card " + problem, cause);
    }
}
