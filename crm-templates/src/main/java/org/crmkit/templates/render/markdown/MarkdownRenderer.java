package org.crmkit.templates.render.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;

/**
 * Writes a page as Markdown. Wording is escaped, so that it reads as written whatever marks it holds; a chart becomes a table
 * of its steps, so that the text form says all the document says.
 */
public final class MarkdownRenderer implements Renderer {

    private final Links links;

    private MarkdownRenderer(Links links) {
        this.links = links;
    }

    /** Obtains a renderer for pages that stand alone. */
    public static MarkdownRenderer standalone() {
        return new MarkdownRenderer(Links.none());
    }

    /** Obtains a renderer for the pages of a handbook. */
    public static MarkdownRenderer with(Links links) {
        return new MarkdownRenderer(links);
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public byte[] render(Page page) {
        MarkdownInlines inlines = new MarkdownInlines(page, links);
        MarkdownBlocks blocks = new MarkdownBlocks(page, inlines, links);
        boolean zh = page.lang() == Lang.ZH;
        Control control = page.control();
        blocks.paragraph("# " + MarkdownInlines.escaped(page.title()));
        StringBuilder head = new StringBuilder();
        if (!control.issuer().isEmpty()) {
            head.append("- ").append(MarkdownInlines.escaped(control.issuer())).append('\n');
        }
        entry(zh ? "文件编号" : "Document number", control.number(), zh, head);
        entry(zh ? "版本" : "Version", control.version(), zh, head);
        for (Control.Entry entry : control.head()) {
            entry(entry.label(), entry.value(), zh, head);
        }
        blocks.paragraph(head.toString().stripTrailing());
        for (Block block : page.blocks()) {
            block.accept(blocks);
        }
        if (!control.foot().isEmpty()) {
            StringBuilder foot = new StringBuilder();
            for (Control.Entry entry : control.foot()) {
                entry(entry.label(), entry.value(), zh, foot);
            }
            blocks.paragraph("---");
            blocks.paragraph(foot.toString().stripTrailing());
        }
        return blocks.toString().getBytes(UTF_8);
    }

    private static void entry(String label, String value, boolean zh, StringBuilder out) {
        out.append("- ").append(MarkdownInlines.escaped(label)).append(zh ? "：" : ": ");
        out.append(MarkdownInlines.escaped(value.isEmpty() ? (zh ? "（待填）" : "(to be filled)") : value));
        out.append('\n');
    }
}
