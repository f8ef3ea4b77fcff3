package org.crmkit.core.draft;

import static com.google.common.base.Preconditions.checkArgument;

import org.crmkit.core.input.Shape;
import org.crmkit.core.json.codec.Codecs;
import org.crmkit.core.text.Label;
import org.jspecify.annotations.Nullable;

/** What the drafts here have in common. */
final class Entries {

    /** A text that may name a person, so that no message quotes what was found instead. */
    static final Shape<String> UNQUOTED = Codecs.personal(Label.of("文本", "a text"), text -> text, text -> text);

    private Entries() {}

    /** Returns a value that a draft without violations has. */
    static <T> T given(@Nullable T value, String field) {
        checkArgument(value != null, "%s is missing; a draft must be complete first. Validate it.", field);
        return value;
    }
}
