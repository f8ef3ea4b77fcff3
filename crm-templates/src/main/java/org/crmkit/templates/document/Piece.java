package org.crmkit.templates.document;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;

/** A stretch of a wording: plain text, or a slot that is filled when the document is composed. */
public sealed interface Piece permits Piece.Text, Slot {

    /** Handles either sort. */
    <R> R fold(Function<Text, R> text, Function<Slot, R> slot);

    /** Plain text, never empty; it holds no braces. */
    record Text(String text) implements Piece {
        public Text {
            checkArgument(!text.isEmpty(), "Piece.Text is empty; leave the piece out.");
        }

        @Override
        public <R> R fold(Function<Text, R> ifText, Function<Slot, R> ifSlot) {
            return ifText.apply(this);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
