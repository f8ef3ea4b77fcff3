package org.crmkit.templates.document;

import org.crmkit.core.text.Label;

/** A wording holds something in braces that is no slot. */
public final class SlotSyntaxException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String found;
    private final transient Label bound;
    private final transient Label fix;

    SlotSyntaxException(String found, Label bound, Label fix) {
        super("Wording has " + found + "; it must be " + bound.en() + ". " + fix.en());
        this.found = found;
        this.bound = bound;
        this.fix = fix;
    }

    /** Returns what stands there, as a message quotes it. */
    public String found() {
        return found;
    }

    /** Returns what is accepted, as the end of "it must be ...". */
    public Label bound() {
        return bound;
    }

    /** Returns what to do, a whole sentence. */
    public Label fix() {
        return fix;
    }
}
