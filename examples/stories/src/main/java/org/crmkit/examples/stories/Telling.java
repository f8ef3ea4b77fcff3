package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * What a story says, in one language: chapters, sentences, results with their reasons. Lines are at most
 * {@value #WIDTH} columns wide; a Chinese character takes two.
 */
public final class Telling {

    static final int WIDTH = 96;

    private final Lang lang;
    private final Consumer<String> line;
    private boolean hasBegun;

    /**
     * Creates a telling.
     *
     * @param line takes one line at a time
     */
    public Telling(Lang lang, Consumer<String> line) {
        this.lang = lang;
        this.line = line;
    }

    /** Begins a chapter. */
    public void chapter(String zh, String en) {
        if (hasBegun) {
            line.accept("");
        }
        String heading = Label.of(zh, en).in(lang);
        line.accept(heading);
        line.accept("-".repeat(Math.min(WIDTH, Columns.of(heading))));
        hasBegun = true;
    }

    /** Says a sentence or a few. */
    public void say(String zh, String en) {
        lines("", "", Label.of(zh, en).in(lang));
    }

    /** Shows a result with what it is called. */
    public void show(String zh, String en, String value) {
        String name = "  " + Label.of(zh, en).in(lang) + (lang == Lang.ZH ? "：" : ": ");
        lines(name, "    ", value);
    }

    /** Shows a result in both languages. */
    public void show(String zh, String en, Label value) {
        show(zh, en, value.in(lang));
    }

    /** Shows a number of things. */
    public void show(String zh, String en, long count) {
        show(zh, en, Formats.number(BigDecimal.valueOf(count)));
    }

    /** Gives the reasons of a result, one to a line. */
    public void because(List<Reason> reasons) {
        for (Reason reason : reasons) {
            lines("    - ", "      ", reason.text().in(lang));
        }
    }

    private void lines(String first, String rest, String text) {
        String indent = first;
        for (String piece : Columns.wrapped(text, WIDTH - Columns.of(first), WIDTH - Columns.of(rest))) {
            line.accept(indent + piece);
            indent = rest;
        }
        hasBegun = true;
    }
}
