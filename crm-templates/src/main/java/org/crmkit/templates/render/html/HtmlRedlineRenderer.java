package org.crmkit.templates.render.html;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.redline.Mark;
import org.crmkit.templates.redline.MarkedText;
import org.crmkit.templates.redline.Redline;
import org.crmkit.templates.redline.Renumbered;
import org.crmkit.templates.render.Links;

/**
 * Writes a redline as one web page: the new document with what is new underlined and what is gone struck through, both numbers
 * where an article moved, and a line above each change that leads to the next. No script; what is told by colour is told by a line
 * too.
 */
public final class HtmlRedlineRenderer {

    private final Links links;

    private HtmlRedlineRenderer(Links links) {
        this.links = links;
    }

    /** Obtains a renderer for pages that stand alone. */
    public static HtmlRedlineRenderer standalone() {
        return new HtmlRedlineRenderer(Links.none());
    }

    /** Obtains a renderer for the pages of a handbook. */
    public static HtmlRedlineRenderer with(Links links) {
        return new HtmlRedlineRenderer(links);
    }

    /** Returns the file; the same redline gives the same bytes. */
    public byte[] render(Redline redline) {
        Page before = redline.before();
        Page after = redline.after();
        boolean zh = after.lang() == Lang.ZH;
        HtmlBlocks blocks = new HtmlBlocks(after, links);
        HtmlRedlineBlocks changes = new HtmlRedlineBlocks(redline, blocks, blocks.out());
        front(before, after, blocks);
        summary(redline, changes.total(), blocks.out());
        redline.blocks().forEach(changes::write);
        if (!before.control().foot().isEmpty() || !after.control().foot().isEmpty()) {
            blocks.out().open("footer").line();
            control(before.control().foot(), after.control().foot(), blocks);
            blocks.out().close().line();
        }
        String css = HtmlStyle.page() + HtmlStyle.redline() + blocks.columnStyles();
        XmlWriter out = HtmlFrame.open(after.lang(), after.title() + (zh ? "（修订对照）" : " (redline)"), css);
        HtmlFrame.body(out);
        out.open("main", "class", "sheet").line().raw(blocks.markup()).close().line();
        return HtmlFrame.close(out);
    }

    private static void front(Page before, Page after, HtmlBlocks blocks) {
        XmlWriter out = blocks.out();
        out.open("header").line().open("p", "class", "running").open("span");
        blocks.line(both(before, after, page -> page.control().issuer()));
        out.close().open("span", "class", "number");
        blocks.line(both(before, after, HtmlRenderer::edition));
        out.close().close().line().open("h1");
        blocks.line(both(before, after, Page::title));
        out.close().line();
        control(before.control().head(), after.control().head(), blocks);
        out.close().line();
    }

    private static MarkedText both(Page before, Page after, Function<Page, String> part) {
        return MarkedText.between(part.apply(before), part.apply(after));
    }

    private static void control(List<Control.Entry> before, List<Control.Entry> after, HtmlBlocks blocks) {
        if (before.size() == after.size()) {
            entries(before, after, blocks);
        } else {
            blocks.during(Mark.DELETED, () -> entries(before, before, blocks));
            blocks.during(Mark.INSERTED, () -> entries(after, after, blocks));
        }
    }

    /** Two entries side by side on each line. */
    private static void entries(List<Control.Entry> before, List<Control.Entry> after, HtmlBlocks blocks) {
        if (after.isEmpty()) {
            return;
        }
        XmlWriter out = blocks.out();
        Control.Entry none = new Control.Entry("", "");
        out.open("table", "class", "control").open("tbody").line();
        for (int i = 0; i < after.size(); i += 2) {
            out.open("tr");
            for (int k = i; k < i + 2; k++) {
                Control.Entry old = k < after.size() ? before.get(k) : none;
                Control.Entry now = k < after.size() ? after.get(k) : none;
                out.open("th", "scope", "row");
                blocks.line(MarkedText.between(old.label(), now.label()));
                out.close().open("td");
                blocks.line(MarkedText.between(old.value(), now.value()));
                out.close();
            }
            out.close().line();
        }
        out.close().close().line();
    }

    private static void summary(Redline redline, int total, XmlWriter out) {
        boolean zh = redline.after().lang() == Lang.ZH;
        out.open("aside", "class", "summary").open("p");
        out.text(
                zh
                        ? "修订对照：正文改动 " + total + " 处。"
                        : "Redline: " + total + (total == 1 ? " change" : " changes") + " in the text. ");
        if (total > 0) {
            out.leaf("a", zh ? "从第 1 处看起 ↓" : "Go to the first ↓", "href", "#change-1");
        }
        out.close().line();
        out.open("p", "class", "key").leaf("ins", zh ? "新增的文字" : "what is new");
        out.leaf("del", zh ? "删去的文字" : "what is gone").close().line();
        List<Renumbered> moved = redline.renumbered();
        if (!moved.isEmpty()) {
            String list = moved.stream()
                    .map(one -> one.before() + " → " + one.after())
                    .collect(Collectors.joining(zh ? "，" : ", "));
            out.leaf("p", (zh ? "编号变动：" : "Renumbered: ") + list + (zh ? "。" : "."))
                    .line();
        }
        out.close().line();
    }
}
