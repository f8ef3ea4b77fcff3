package org.crmkit.core.view;

import java.time.LocalDate;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * One line of a card.
 *
 * @param key a stable name within its block, such as {@code telephone}
 * @param label what it is called
 * @param value what it says, in both languages; masked if the reader may not see it
 * @param source where it comes from, if somebody filed it
 * @param on the day it was learned or holds, if there is one
 * @param masked whether the value is hidden
 */
public record CardLine(
        String key, Label label, Label value, Optional<Label> source, Optional<LocalDate> on, boolean masked) {

    /** Returns the name of the line; never what it says. */
    @Override
    public String toString() {
        return key + (masked ? " (masked)" : "");
    }
}
