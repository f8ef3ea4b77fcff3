package org.crmkit.examples.stories;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.joda.money.Money;

/**
 * What a story says, in one language: chapters, sentences, results with their reasons, small tables. Lines are at most
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

    /** Returns the language it is told in. */
    public Lang lang() {
        return lang;
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

    /** Shows an amount. */
    public void show(String zh, String en, Money amount) {
        show(zh, en, Formats.money(amount, lang));
    }

    /** Shows a day. */
    public void show(String zh, String en, LocalDate day) {
        show(zh, en, Formats.date(day, lang));
    }

    /** Shows a moment as the clocks of {@code zone} have it. */
    public void show(String zh, String en, Instant moment, ZoneId zone) {
        show(zh, en, moment(moment, zone));
    }

    /** Shows a share as a percentage. */
    public void show(String zh, String en, BigDecimal share) {
        show(zh, en, Formats.percent(share));
    }

    /** Shows a number of things. */
    public void show(String zh, String en, long count) {
        show(zh, en, Formats.number(BigDecimal.valueOf(count)));
    }

    /** Returns a moment as a reader wants it, to the minute, or to the second where there are any. */
    public String moment(Instant moment, ZoneId zone) {
        var local = moment.atZone(zone).toLocalDateTime();
        String time = local.toLocalTime().withNano(0).toString();
        return Formats.date(local.toLocalDate(), lang) + " " + time;
    }

    /** Shows the words of a closed list, in their order. */
    public void show(String zh, String en, Term... terms) {
        show(
                zh,
                en,
                Arrays.stream(terms)
                        .map(term -> term.label().in(lang))
                        .collect(Collectors.joining(lang == Lang.ZH ? "；" : "; ")));
    }

    /** Gives the reasons of a result, one to a line. */
    public void because(List<Reason> reasons) {
        for (Reason reason : reasons) {
            point(reason.text());
        }
    }

    /** Adds one point to what was shown last. */
    public void point(Label text) {
        lines("    - ", "      ", text.in(lang));
    }

    /** Adds one point to what was shown last. */
    public void point(String zh, String en) {
        point(Label.of(zh, en));
    }

    /** Shows a table; every row has as many cells as there are headings. */
    public void table(List<Label> headings, List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>();
        all.add(headings.stream().map(heading -> heading.in(lang)).toList());
        all.addAll(rows);
        List<Integer> widths = new ArrayList<>(Collections.nCopies(headings.size(), 0));
        for (List<String> row : all) {
            for (int i = 0; i < headings.size(); i++) {
                widths.set(i, Math.max(widths.get(i), Columns.of(row.get(i))));
            }
        }
        for (List<String> row : all) {
            StringBuilder text = new StringBuilder(" ");
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                text.append(' ').append(cell).append(" ".repeat(widths.get(i) - Columns.of(cell) + 1));
            }
            line.accept(text.toString().stripTrailing());
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
