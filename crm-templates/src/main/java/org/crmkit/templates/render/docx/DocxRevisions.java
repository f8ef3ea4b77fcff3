package org.crmkit.templates.render.docx;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedText;

/**
 * Tracked changes, ECMA-376 part 1, 17.13.5: whatever is written while a mark is set, is written as inserted or deleted. A run is
 * wrapped; the end of a paragraph and a row of a table are stamped in their properties.
 */
final class DocxRevisions {

    /** Bookmarks count from one; both are annotations and share their numbers. */
    private static final int FIRST = 1_000_000;

    private final String author;
    private final String date;
    private Mark mark = Mark.KEPT;
    private int count;

    private DocxRevisions(String author, String date) {
        this.author = author;
        this.date = date;
    }

    /** Obtains the revisions of a document nobody revised. */
    static DocxRevisions none() {
        return new DocxRevisions("", "");
    }

    static DocxRevisions by(String author, Instant at) {
        return new DocxRevisions(author, at.truncatedTo(ChronoUnit.SECONDS).toString());
    }

    Mark mark() {
        return mark;
    }

    /** Writes under a mark; what is kept inside something new or gone shares its fate. */
    void during(Mark what, Runnable write) {
        Mark outer = mark;
        if (what != Mark.KEPT) {
            mark = what;
        }
        write.run();
        mark = outer;
    }

    /** Writes the stretches of a line, each under its mark. */
    void each(MarkedText text, Consumer<List<Inline>> write) {
        text.stretches().forEach(stretch -> during(stretch.mark(), () -> write.accept(stretch.text())));
    }

    /** Begins what holds a run. */
    void open(XmlWriter out) {
        if (mark != Mark.KEPT) {
            out.open(element(), attributes());
        }
    }

    /** Ends what holds a run. */
    void close(XmlWriter out) {
        if (mark != Mark.KEPT) {
            out.close();
        }
    }

    /** Stamps a row, among its properties. */
    void row(XmlWriter out) {
        if (mark != Mark.KEPT) {
            out.empty(element(), attributes());
        }
    }

    /** Stamps the end of a paragraph, as the last of its properties. */
    void paragraph(XmlWriter out) {
        if (mark != Mark.KEPT) {
            out.open("w:rPr").empty(element(), attributes()).close();
        }
    }

    /** Returns the element that wording stands in. */
    String wording() {
        return mark == Mark.DELETED ? "w:delText" : "w:t";
    }

    private String element() {
        return mark == Mark.INSERTED ? "w:ins" : "w:del";
    }

    private Object[] attributes() {
        return new Object[] {"w:id", FIRST + ++count, "w:author", author, "w:date", date};
    }
}
