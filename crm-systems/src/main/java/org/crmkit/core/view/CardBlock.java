package org.crmkit.core.view;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * Lines that belong together. A mandatory block is there even if nothing is known.
 *
 * @param key a stable name within its card, such as {@code dynamic-credit}
 * @param heading what it is called
 */
public record CardBlock(String key, Label heading, List<CardLine> lines) {

    public CardBlock {
        lines = List.copyOf(lines);
    }

    /** Returns the first line of a key. */
    public Optional<CardLine> line(String name) {
        return lines.stream().filter(line -> line.key().equals(name)).findFirst();
    }
}
