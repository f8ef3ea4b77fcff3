package org.crmkit.examples.cli;

import java.util.List;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.text.Label;

/** A command cannot go on; carries the one sentence its user reads. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Exit exit;
    private final transient Label sentence;

    private Failure(Exit exit, Label sentence, Throwable cause) {
        super(sentence.en(), cause);
        this.exit = exit;
        this.sentence = sentence;
    }

    /** Obtains the failure of an input that cannot be used. */
    public static Failure badInput(String zh, String en) {
        return new Failure(Exit.BAD_INPUT, Label.of(zh, en), new IllegalArgumentException(en));
    }

    /** Obtains the failure of an input that cannot be used, because of another one. */
    public static Failure badInput(String zh, String en, Throwable cause) {
        return new Failure(Exit.BAD_INPUT, Label.of(zh, en), cause);
    }

    /** Obtains the failure of a file or a machine that does not do its part. */
    public static Failure ourFault(String zh, String en, Throwable cause) {
        return new Failure(Exit.OUR_FAULT, Label.of(zh, en), cause);
    }

    /** Returns a problem of one place in an input, as the library reports those it finds itself. */
    public static org.crmkit.core.input.InvalidInputException problem(
            Position at, String path, String value, Label bound, Label fix) {
        return new org.crmkit.core.input.InvalidInputException(List.of(new Problem(at, path, value, bound, fix)));
    }

    /** Returns how the command ends. */
    public Exit exit() {
        return exit;
    }

    /** Returns the sentence. */
    public Label sentence() {
        return sentence;
    }
}
