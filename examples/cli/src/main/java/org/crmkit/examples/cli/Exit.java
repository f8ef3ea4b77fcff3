package org.crmkit.examples.cli;

/** How a command ended, as its caller's script reads it. */
public enum Exit {
    /** Done; nothing to report. */
    DONE(0),
    /** Done; there are findings to look at. */
    FINDINGS(1),
    /** What was handed in cannot be used; nothing was written. */
    BAD_INPUT(2),
    /** The fault is ours or the machine's. */
    OUR_FAULT(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** Obtains the end of an exit code; {@link #OUR_FAULT} for a code that is none of ours. */
    static Exit of(int code) {
        for (Exit exit : values()) {
            if (exit.code == code) {
                return exit;
            }
        }
        return OUR_FAULT;
    }

    /** Returns the process exit code. */
    public int code() {
        return code;
    }
}
