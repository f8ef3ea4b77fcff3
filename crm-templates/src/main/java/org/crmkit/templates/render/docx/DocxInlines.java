package org.crmkit.templates.render.docx;

import java.util.List;
import java.util.Map;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedText;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Marks;

/** Writes pieces of a line as runs. */
final class DocxInlines implements Inline.Visitor<XmlWriter> {

    private final Page page;
    private final Links links;
    private final DocxRelations relations;
    private final Map<String, String> bookmarks;
    private final DocxRevisions revisions;
    private final XmlWriter out;
    private boolean bold;
    private boolean stressed;
    private boolean linked;

    DocxInlines(
            Page page,
            Links links,
            DocxRelations relations,
            Map<String, String> bookmarks,
            DocxRevisions revisions,
            XmlWriter out) {
        this.page = page;
        this.links = links;
        this.relations = relations;
        this.bookmarks = bookmarks;
        this.revisions = revisions;
        this.out = out;
    }

    void line(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
    }

    /** Writes a line in both its states. */
    void text(MarkedText text) {
        revisions.each(text, this::line);
    }

    /** Writes one run of wording. */
    void run(String text) {
        run(text, "");
    }

    private void run(String text, String extra) {
        revisions.open(out);
        open(extra);
        out.leaf(revisions.wording(), text, "xml:space", "preserve").close();
        revisions.close(out);
    }

    private void open(String extra) {
        out.open("w:r");
        StringBuilder properties = new StringBuilder();
        if (linked) {
            properties.append("<w:rStyle w:val=\"Hyperlink\"/>");
        }
        if (stressed) {
            properties.append("<w:rFonts w:eastAsia=\"楷体\"/>");
        }
        if (bold) {
            properties.append("<w:b/>");
        }
        if (stressed) {
            properties.append("<w:i/>");
        }
        properties.append(extra);
        if (properties.length() > 0) {
            out.open("w:rPr").raw(properties.toString()).close();
        }
    }

    @Override
    public XmlWriter text(Inline.Text text) {
        run(Marks.held(text.text()));
        return out;
    }

    @Override
    public XmlWriter strong(Inline.Strong strong) {
        boolean before = bold;
        bold = true;
        line(strong.content());
        bold = before;
        return out;
    }

    @Override
    public XmlWriter emphasis(Inline.Emphasis emphasis) {
        boolean before = stressed;
        stressed = true;
        line(emphasis.content());
        stressed = before;
        return out;
    }

    @Override
    public XmlWriter fact(Inline.FactText fact) {
        run(fact.text());
        return out;
    }

    @Override
    public XmlWriter link(Inline.Link link) {
        boolean opened = link.target()
                .fold(
                        place -> {
                            // What is gone led to a place of the old page; the new one may bear the same name
                            // elsewhere.
                            String bookmark = revisions.mark() == Mark.DELETED ? null : bookmarks.get(place.anchor());
                            if (bookmark != null) {
                                out.open("w:hyperlink", "w:anchor", bookmark, "w:history", 1);
                            }
                            return bookmark != null;
                        },
                        document -> links.address(page, document.key(), "docx")
                                .map(address -> {
                                    out.open("w:hyperlink", "r:id", relations.link(address), "w:history", 1);
                                    return true;
                                })
                                .orElse(false));
        boolean before = linked;
        linked = opened || before;
        line(link.content());
        linked = before;
        if (opened) {
            out.close();
        }
        return out;
    }

    @Override
    public XmlWriter blank(Inline.Blank blank) {
        run("\u3000".repeat(blank.width()), "<w:u w:val=\"single\"/>");
        return out;
    }

    @Override
    public XmlWriter check(Inline.CheckOption option) {
        run("☐", "<w:rFonts w:ascii=\"Segoe UI Symbol\" w:hAnsi=\"Segoe UI Symbol\" w:eastAsia=\"Segoe UI Symbol\"/>");
        run("\u00A0" + option.label().replace(' ', '\u00A0') + "  ");
        return out;
    }

    @Override
    public XmlWriter lineBreak(Inline.LineBreak lineBreak) {
        revisions.open(out);
        out.open("w:r").empty("w:br").close();
        revisions.close(out);
        return out;
    }
}
