package org.crmkit.templates.render.html;

import java.util.List;
import java.util.Optional;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Marks;

/** Writes pieces of a line. */
final class HtmlInlines implements Inline.Visitor<XmlWriter> {

    private final Page page;
    private final Links links;
    private final XmlWriter out;

    HtmlInlines(Page page, Links links, XmlWriter out) {
        this.page = page;
        this.links = links;
        this.out = out;
    }

    void line(List<Inline> content) {
        for (Inline inline : content) {
            inline.accept(this);
        }
    }

    @Override
    public XmlWriter text(Inline.Text text) {
        out.text(Marks.held(text.text()));
        return out;
    }

    @Override
    public XmlWriter strong(Inline.Strong strong) {
        return wrapped("strong", strong.content());
    }

    @Override
    public XmlWriter emphasis(Inline.Emphasis emphasis) {
        return wrapped("em", emphasis.content());
    }

    private XmlWriter wrapped(String tag, List<Inline> content) {
        out.open(tag);
        line(content);
        out.close();
        return out;
    }

    @Override
    public XmlWriter fact(Inline.FactText fact) {
        out.leaf("span", fact.text(), "class", "fact", "data-fact", fact.key(), "title", fact.key());
        return out;
    }

    @Override
    public XmlWriter link(Inline.Link link) {
        Optional<String> address = link.target()
                .fold(
                        place -> Optional.of("#" + place.anchor()),
                        document -> links.address(page, document.key(), "html"));
        if (address.isEmpty()) {
            line(link.content());
            return out;
        }
        out.open("a", "href", address.get());
        line(link.content());
        out.close();
        return out;
    }

    @Override
    public XmlWriter blank(Inline.Blank blank) {
        out.leaf("span", "\u3000".repeat(blank.width()), "class", "blank");
        return out;
    }

    @Override
    public XmlWriter check(Inline.CheckOption option) {
        out.open("span", "class", "option")
                .leaf("span", "☐", "class", "box")
                .text(" " + option.label())
                .close();
        return out;
    }

    @Override
    public XmlWriter lineBreak(Inline.LineBreak lineBreak) {
        out.empty("br");
        return out;
    }
}
