package org.crmkit.examples.cli;

import java.io.IOException;

/** Whoever read our standard output has read enough, as {@code head} does. No fault of anybody: the command ends quietly. */
final class ClosedPipe extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ClosedPipe(IOException cause) {
        super(cause);
    }
}
