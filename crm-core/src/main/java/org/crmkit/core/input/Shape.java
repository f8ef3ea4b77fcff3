package org.crmkit.core.input;

import java.util.Optional;
import org.crmkit.core.text.Label;

/**
 * What a value in a file must look like, and what it becomes. {@link Shapes} has the usual ones; compose your own with
 * {@link Shapes#fields}, {@link Shapes#list} and {@link Shapes#slugMap}.
 */
public interface Shape<T> {

    /** Returns what is accepted, as the end of "it must be ...". */
    Label expected();

    /** Returns what the node says; empty after adding to {@code problems} why it cannot be read. */
    Optional<T> read(Node node, Problems problems);
}
