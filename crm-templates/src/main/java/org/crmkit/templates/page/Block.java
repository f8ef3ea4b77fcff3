package org.crmkit.templates.page;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.diagram.LaneLayout;
import org.crmkit.templates.internal.Printable;
import org.jspecify.annotations.Nullable;

/** A part of a page that starts on its own line. */
public sealed interface Block
        permits Block.Heading,
                Block.Paragraph,
                Block.NumberedItem,
                Block.BulletList,
                Table,
                Block.Figure,
                Block.Toc,
                Block.PageBreak,
                Block.Rule,
                Block.Callout {

    /** Handles each kind; a new kind adds a method, and the compiler finds every renderer. */
    <R> R accept(Visitor<R> visitor);

    /** One method for each kind of block. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R numberedItem(NumberedItem item);

        R bulletList(BulletList list);

        R table(Table table);

        R figure(Figure figure);

        R toc(Toc toc);

        R pageBreak(PageBreak pageBreak);

        R rule(Rule rule);

        R callout(Callout callout);
    }

    /**
     * A heading below the page's title.
     *
     * @param level 1 for a chapter or section, down to 4
     * @param ordinal its number, if it has one; not repeated in {@code text}
     * @param anchor a name to link to, empty for none: letters a-z, digits and inner hyphens
     */
    record Heading(int level, Optional<Ordinal> ordinal, List<Inline> text, String anchor) implements Block {
        public Heading {
            checkArgument(level >= 1 && level <= 4, "Block.Heading.level was %s; it must be 1 to 4.", level);
            text = List.copyOf(text);
            anchor = Anchors.checked(anchor, "Block.Heading.anchor");
        }

        /** Obtains a heading without number. */
        public static Heading of(int level, String text, String anchor) {
            return new Heading(level, Optional.empty(), Inline.line(text), anchor);
        }

        /** Obtains a numbered heading. */
        public static Heading numbered(int level, Ordinal ordinal, String text, String anchor) {
            return new Heading(level, Optional.of(ordinal), Inline.line(text), anchor);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    /** A paragraph of running text. */
    record Paragraph(List<Inline> text, Style style) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }

        /** How a paragraph is set. */
        public enum Style {
            /** Body text; in Chinese the first line is indented by two characters. */
            BODY,
            /** The summary before the first heading. */
            LEAD,
            /** A remark in small type. */
            NOTE,
            /** Centred, for instance the date of issue under a title. */
            CENTERED,
            /** Unit and date at the end, set to the right. */
            SIGN_OFF
        }

        /** Obtains a body paragraph of plain wording. */
        public static Paragraph of(String text) {
            return new Paragraph(Inline.line(text), Style.BODY);
        }

        /** Obtains a body paragraph. */
        public static Paragraph of(List<Inline> text) {
            return new Paragraph(text, Style.BODY);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    /**
     * A numbered paragraph: an article, an item, a duty, a step. Its further paragraphs (款) follow as {@link Paragraph}s.
     *
     * @param level 1 for an article or the first level of a list, down to 4; the depth of the indent
     * @param ordinal its number; not repeated in {@code text}. In Word a number of value 1 starts the count anew, except for
     *     chapters and articles, which count on through the page
     * @param anchor a name to link to, empty for none
     */
    record NumberedItem(int level, Ordinal ordinal, List<Inline> text, String anchor) implements Block {
        public NumberedItem {
            checkArgument(level >= 1 && level <= 4, "Block.NumberedItem.level was %s; it must be 1 to 4.", level);
            text = List.copyOf(text);
            anchor = Anchors.checked(anchor, "Block.NumberedItem.anchor");
        }

        /** Obtains an item nobody links to. */
        public static NumberedItem of(int level, Ordinal ordinal, List<Inline> text) {
            return new NumberedItem(level, ordinal, text, "");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.numberedItem(this);
        }
    }

    /** A list without numbers. */
    record BulletList(List<Bullet> bullets) implements Block {
        public BulletList {
            bullets = List.copyOf(bullets);
        }

        /**
         * One line of the list.
         *
         * @param level 1 to 3
         */
        public record Bullet(int level, List<Inline> text) {
            public Bullet {
                checkArgument(level >= 1 && level <= 3, "Bullet.level was %s; it must be 1 to 3.", level);
                text = List.copyOf(text);
            }
        }

        /** Obtains a flat list of plain wordings. */
        public static BulletList of(List<String> texts) {
            return new BulletList(
                    texts.stream().map(t -> new Bullet(1, Inline.line(t))).toList());
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.bulletList(this);
        }
    }

    /** A swim-lane chart with its caption. It is laid out once, when the first renderer asks, for all of them. */
    final class Figure implements Block {

        private final Diagram diagram;
        private final String caption;
        private final Supplier<LaidOut> chart;

        /** Creates a figure; the caption may be empty. */
        public Figure(Diagram diagram, String caption) {
            this.diagram = requireNonNull(diagram, "diagram");
            this.caption = Printable.text(caption, "Block.Figure.caption");
            this.chart = Suppliers.memoize(() -> LaneLayout.layOut(diagram));
        }

        /** Returns the chart before it has coordinates. */
        public Diagram diagram() {
            return diagram;
        }

        /** Returns what stands below the chart; empty for nothing. */
        public String caption() {
            return caption;
        }

        /** Returns the chart with a place for each part. */
        public LaidOut chart() {
            return requireNonNull(chart.get(), "chart");
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Figure figure && diagram.equals(figure.diagram) && caption.equals(figure.caption);
        }

        @Override
        public int hashCode() {
            return Objects.hash(diagram, caption);
        }

        @Override
        public String toString() {
            return "Figure[diagram=" + diagram + ", caption=" + caption + "]";
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /**
     * The table of contents.
     *
     * @param depth headings down to this level, 1 to 4; those without anchor are left out
     */
    record Toc(int depth) implements Block {
        public Toc {
            checkArgument(depth >= 1 && depth <= 4, "Block.Toc.depth was %s; it must be 1 to 4.", depth);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.toc(this);
        }
    }

    /** What follows starts on a new sheet. */
    record PageBreak() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.pageBreak(this);
        }
    }

    /** A thin line across the page. */
    record Rule() implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.rule(this);
        }
    }

    /**
     * A boxed remark.
     *
     * @param title its first line, may be empty
     */
    record Callout(Tone tone, String title, List<Inline> text) implements Block {
        public Callout {
            title = Printable.text(title, "Block.Callout.title");
            text = List.copyOf(text);
        }

        /** How much the reader must heed it. */
        public enum Tone {
            /** Good to know. */
            NOTE,
            /** Must be known before starting. */
            IMPORTANT,
            /** Disregarding it does harm. */
            WARNING
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.callout(this);
        }
    }
}
