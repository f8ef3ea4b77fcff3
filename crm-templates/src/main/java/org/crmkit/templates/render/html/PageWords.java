package org.crmkit.templates.render.html;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** The plain wording of a page, section by section. */
final class PageWords implements Block.Visitor<Boolean>, Inline.Visitor<Boolean> {

    private final Page page;
    private final List<Section> sections = new ArrayList<>();
    private String anchor = "";
    private String heading = "";
    private StringBuilder text = new StringBuilder();

    /**
     * A heading and what stands below it.
     *
     * @param anchor where it can be linked to; empty for the top of the page
     */
    record Section(String anchor, String heading, String text) {}

    private PageWords(Page page) {
        this.page = page;
    }

    static List<Section> of(Page page) {
        PageWords words = new PageWords(page);
        page.blocks().forEach(block -> block.accept(words));
        words.end();
        return words.sections;
    }

    private void end() {
        String all = text.toString().strip();
        if (!all.isEmpty() || !heading.isEmpty()) {
            sections.add(new Section(anchor, heading, all));
        }
        text = new StringBuilder();
    }

    private boolean say(String words) {
        text.append(words);
        return true;
    }

    private boolean line(List<Inline> line) {
        line.forEach(inline -> inline.accept(this));
        return say(" ");
    }

    @Override
    public Boolean heading(Block.Heading next) {
        end();
        anchor = next.anchor();
        line(next.text());
        String number = next.ordinal().map(o -> o.in(page.lang()) + " ").orElse("");
        heading = number + text.toString().strip();
        text = new StringBuilder();
        return true;
    }

    @Override
    public Boolean paragraph(Block.Paragraph paragraph) {
        return line(paragraph.text());
    }

    @Override
    public Boolean numberedItem(Block.NumberedItem item) {
        say(item.ordinal().in(page.lang()) + " ");
        return line(item.text());
    }

    @Override
    public Boolean bulletList(Block.BulletList list) {
        list.bullets().forEach(bullet -> line(bullet.text()));
        return true;
    }

    @Override
    public Boolean table(Table table) {
        say(table.caption() + " ");
        for (Table.Row row : table.rows()) {
            row.cells().forEach(cell -> line(cell.text()));
        }
        return true;
    }

    @Override
    public Boolean figure(Block.Figure figure) {
        figure.diagram().nodes().forEach(node -> say(node.label() + " "));
        return true;
    }

    @Override
    public Boolean toc(Block.Toc toc) {
        return true;
    }

    @Override
    public Boolean pageBreak(Block.PageBreak pageBreak) {
        return true;
    }

    @Override
    public Boolean rule(Block.Rule rule) {
        return true;
    }

    @Override
    public Boolean callout(Block.Callout callout) {
        say(callout.title() + " ");
        return line(callout.text());
    }

    @Override
    public Boolean text(Inline.Text words) {
        return say(words.text());
    }

    @Override
    public Boolean strong(Inline.Strong strong) {
        strong.content().forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean emphasis(Inline.Emphasis emphasis) {
        emphasis.content().forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean fact(Inline.FactText fact) {
        return say(fact.text());
    }

    @Override
    public Boolean link(Inline.Link link) {
        link.content().forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean blank(Inline.Blank blank) {
        return say(" ");
    }

    @Override
    public Boolean check(Inline.CheckOption option) {
        return say(option.label() + " ");
    }

    @Override
    public Boolean lineBreak(Inline.LineBreak lineBreak) {
        return say(" ");
    }
}
