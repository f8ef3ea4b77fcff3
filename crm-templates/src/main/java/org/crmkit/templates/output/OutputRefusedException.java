package org.crmkit.templates.output;

/** Says that a folder may not be written to, and why; nothing in it was touched. */
public final class OutputRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    OutputRefusedException(String message) {
        super(message);
    }
}
