package org.crmkit.templates.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Marks;

/**
 * Wording of one look.
 *
 * @param text with a line feed where a new line begins; one {@link #BLANK} for a blank to be filled by hand
 * @param place the anchor it leads to, or empty
 * @param file the file it leads to, or empty
 * @param blank how wide the blank is, in points; zero for wording
 * @param whole whether it stays on one line where a line has room for it
 */
record Span(String text, Type type, String place, String file, double blank, boolean whole) {

    static final String BLANK = "\uFFFC";

    static Span of(String text, Type type) {
        return new Span(text, type, "", "", 0, false);
    }

    /** Returns pieces of a line as spans. */
    static List<Span> of(List<Inline> line, Type type, Page page, Links links) {
        Pieces pieces = new Pieces(page, links, type);
        pieces.line(line);
        return pieces.spans;
    }

    private static final class Pieces implements Inline.Visitor<Boolean> {

        private static final String LINK = "1B5AA0";

        private final Page page;
        private final Links links;
        private final List<Span> spans = new ArrayList<>();
        private Type type;
        private String place = "";
        private String file = "";

        Pieces(Page page, Links links, Type type) {
            this.page = page;
            this.links = links;
            this.type = type;
        }

        void line(List<Inline> line) {
            line.forEach(inline -> inline.accept(this));
        }

        private boolean add(String text) {
            return spans.add(new Span(text, type, place, file, 0, false));
        }

        private boolean within(Type inner, List<Inline> content) {
            Type before = type;
            type = inner;
            line(content);
            type = before;
            return true;
        }

        @Override
        public Boolean text(Inline.Text text) {
            return add(Marks.held(text.text()));
        }

        @Override
        public Boolean strong(Inline.Strong strong) {
            return within(type.heavy(), strong.content());
        }

        @Override
        public Boolean emphasis(Inline.Emphasis emphasis) {
            return within(type.slant(), emphasis.content());
        }

        @Override
        public Boolean fact(Inline.FactText fact) {
            return add(fact.text());
        }

        @Override
        public Boolean link(Inline.Link link) {
            Optional<String> address = link.target()
                    .fold(anchor -> Optional.of(""), document -> links.address(page, document.key(), "pdf"));
            if (address.isEmpty()) {
                line(link.content());
                return true;
            }
            place = link.target().fold(anchor -> anchor.anchor(), document -> "");
            file = address.get();
            within(type.in(LINK), link.content());
            place = "";
            file = "";
            return true;
        }

        @Override
        public Boolean blank(Inline.Blank blank) {
            return spans.add(new Span(BLANK, type, "", "", blank.width() * type.size(), false));
        }

        @Override
        public Boolean check(Inline.CheckOption option) {
            spans.add(new Span("☐ " + option.label(), type, place, file, 0, true));
            return add("  ");
        }

        @Override
        public Boolean lineBreak(Inline.LineBreak lineBreak) {
            return add("\n");
        }
    }
}
