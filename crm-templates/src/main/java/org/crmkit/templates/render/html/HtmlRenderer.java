package org.crmkit.templates.render.html;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;

/**
 * Writes a page as one self-contained web page. Its content security policy allows its own style sheet by hash and nothing else.
 * Quoted rules carry their key in {@code data-fact}. In a {@link Site} it also leads to what lies around it, and the only script
 * switches between light and dark.
 */
public final class HtmlRenderer implements Renderer {

    private final Links links;
    private final Optional<Site> site;

    private HtmlRenderer(Links links, Optional<Site> site) {
        this.links = links;
        this.site = site;
    }

    /** Obtains a renderer for pages that stand alone. */
    public static HtmlRenderer standalone() {
        return new HtmlRenderer(Links.none(), Optional.empty());
    }

    /** Obtains a renderer for the pages of a handbook. */
    public static HtmlRenderer with(Links links) {
        return new HtmlRenderer(links, Optional.empty());
    }

    /** Obtains a renderer for the pages of a handbook that is read as a site. */
    public static HtmlRenderer inSite(Links links, Site site) {
        return new HtmlRenderer(links, Optional.of(site));
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public byte[] render(Page page) {
        HtmlBlocks blocks = new HtmlBlocks(page, links);
        for (Block block : page.blocks()) {
            block.accept(blocks);
        }
        String css = HtmlStyle.page() + blocks.columnStyles();
        Optional<SiteFrame> around = site.map(s -> new SiteFrame(page.lang(), s.around(page)));
        XmlWriter out = around.isPresent()
                ? HtmlFrame.openInSite(page.lang(), page.title(), css + HtmlStyle.site(), true, false)
                : HtmlFrame.open(page.lang(), page.title(), css);
        HtmlFrame.body(out);
        around.ifPresent(frame -> frame.top(out));
        Control control = page.control();
        if (around.isPresent()) {
            out.open("main", "class", "sheet", "id", "content").line();
        } else {
            out.open("main", "class", "sheet").line();
        }
        out.open("header").line();
        runningHead(page, out);
        out.leaf("h1", page.title()).line();
        entries(control.head(), "control", out);
        out.close().line();
        out.raw(blocks.markup());
        if (!control.foot().isEmpty()) {
            out.open("footer").line();
            entries(control.foot(), "control", out);
            out.close().line();
        }
        out.close().line();
        around.ifPresent(frame -> frame.bottom(out));
        return HtmlFrame.close(out);
    }

    private static void runningHead(Page page, XmlWriter out) {
        out.open("p", "class", "running").leaf("span", page.control().issuer());
        out.open("span", "class", "number").text(edition(page));
        out.close().close().line();
    }

    /** Returns number and version as the running head tells them. */
    static String edition(Page page) {
        Control control = page.control();
        String version = control.version().isEmpty()
                ? ""
                : (control.number().isEmpty() ? "" : " · ")
                        + (page.lang() == Lang.ZH ? "版本 " : "version ")
                        + control.version();
        return control.number() + version;
    }

    /** Two entries side by side on each line. */
    private static void entries(List<Control.Entry> entries, String style, XmlWriter out) {
        if (entries.isEmpty()) {
            return;
        }
        out.open("table", "class", style).open("tbody").line();
        for (int i = 0; i < entries.size(); i += 2) {
            out.open("tr");
            for (int k = i; k < i + 2; k++) {
                Control.Entry entry = k < entries.size() ? entries.get(k) : new Control.Entry("", "");
                out.leaf("th", entry.label(), "scope", "row").leaf("td", entry.value());
            }
            out.close().line();
        }
        out.close().close().line();
    }
}
