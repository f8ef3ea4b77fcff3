package org.crmkit.templates.render.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;
import org.crmkit.templates.page.TableGrid;
import org.crmkit.templates.render.Links;

/** Writes blocks, each parted from the one before it by an empty line. */
final class MarkdownBlocks implements Block.Visitor<StringBuilder> {

    /** Parts two lists that follow each other; Markdown would read them as one. */
    private static final String NEW_LIST = "<!-- -->";

    private final Page page;
    private final MarkdownInlines inlines;
    private final Links links;
    private final Lang lang;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> wanted = new HashSet<>();
    private final int[] indents = new int[5];
    private final int[] last = new int[5];
    private boolean afterBullets;
    private boolean leadsIn;

    MarkdownBlocks(Page page, MarkdownInlines inlines, Links links) {
        this.page = page;
        this.inlines = inlines;
        this.links = links;
        this.lang = page.lang();
        for (Block block : page.blocks()) {
            if (block instanceof Block.Toc toc) {
                page.headings(toc.depth()).forEach(h -> wanted.add(h.anchor()));
            }
        }
        WantedAnchors.collect(page, wanted);
        wanted.remove("");
    }

    /** Adds a block of one or more lines. */
    void paragraph(String text) {
        if (text.isEmpty()) {
            return;
        }
        if (out.length() > 0) {
            out.append('\n');
        }
        out.append(text).append('\n');
    }

    private String mark(String anchor) {
        return wanted.contains(anchor) ? "<a id=\"" + anchor + "\"></a>" : "";
    }

    @Override
    public StringBuilder heading(Block.Heading heading) {
        leaveLists();
        String number = heading.ordinal().map(o -> o.in(lang) + " ").orElse("");
        paragraph(
                "#".repeat(heading.level() + 1) + " " + mark(heading.anchor()) + number + inlines.line(heading.text()));
        return out;
    }

    @Override
    public StringBuilder paragraph(Block.Paragraph paragraph) {
        leaveLists();
        paragraph(MarkdownInlines.opening(inlines.line(paragraph.text())));
        return out;
    }

    @Override
    public StringBuilder numberedItem(Block.NumberedItem item) {
        afterBullets = false;
        int indent = indents[item.level() - 1];
        String number = item.ordinal().in(lang);
        boolean counted = item.ordinal().style() == Ordinal.Style.DECIMAL;
        boolean law = item.ordinal().style() == Ordinal.Style.ARTICLE
                || item.ordinal().style() == Ordinal.Style.CHAPTER;
        String text = mark(item.anchor()) + inlines.line(item.text());
        if (counted && last[item.level()] > 0 && item.ordinal().value() != last[item.level()] + 1) {
            paragraph(" ".repeat(indent) + NEW_LIST);
        }
        boolean circled = item.ordinal().style() == Ordinal.Style.CIRCLED;
        String gap = counted || law || circled || lang == Lang.EN ? " " : "";
        paragraph(" ".repeat(indent) + (law ? "**" + number + "**" : number) + gap + text);
        leadsIn = leadsIn(item.text());
        for (int level = item.level(); level < indents.length; level++) {
            last[level] = counted && level == item.level() ? item.ordinal().value() : 0;
            indents[level] = counted ? indent + number.length() + 1 : indent;
        }
        return out;
    }

    /** Tells whether an item names what follows it, so that a table below belongs to it: a name in bold, or words before a colon. */
    private boolean leadsIn(List<Inline> text) {
        String line = inlines.line(text);
        return line.endsWith("：") || line.endsWith(":") || (text.size() == 1 && text.get(0) instanceof Inline.Strong);
    }

    private void leaveLists() {
        Arrays.fill(indents, 0);
        Arrays.fill(last, 0);
        afterBullets = false;
        leadsIn = false;
    }

    @Override
    public StringBuilder bulletList(Block.BulletList list) {
        if (afterBullets) {
            paragraph(NEW_LIST);
        }
        leaveLists();
        afterBullets = true;
        StringBuilder lines = new StringBuilder();
        for (Block.BulletList.Bullet bullet : list.bullets()) {
            lines.append("  ".repeat(bullet.level() - 1)).append("- ");
            lines.append(MarkdownInlines.opening(inlines.line(bullet.text()))).append('\n');
        }
        paragraph(lines.toString().stripTrailing());
        return out;
    }

    @Override
    public StringBuilder table(Table table) {
        if (!leadsIn) {
            leaveLists();
        }
        String indent = " ".repeat(indents[indents.length - 1]);
        leadsIn = false;
        if (!table.caption().isEmpty()) {
            paragraph(indent + "**" + MarkdownInlines.escaped(table.caption()) + "**");
        }
        List<List<String>> rows = new ArrayList<>();
        for (List<TableGrid.Slot> slots : table.grid().rows()) {
            List<String> cells = new ArrayList<>();
            for (TableGrid.Slot slot : slots) {
                cells.add(slot.continued() ? "" : inlines.line(slot.cell().text()));
                for (int i = 1; i < slot.cell().colspan(); i++) {
                    cells.add("");
                }
            }
            rows.add(cells);
        }
        if (table.headerRows() == 0) {
            rows.add(0, table.columns().stream().map(c -> "").toList());
        }
        List<String> rule = table.columns().stream()
                .map(column -> switch (column.align()) {
                    case START -> "---";
                    case CENTER -> ":-:";
                    case END -> "--:";
                })
                .toList();
        rows.add(1, rule);
        paragraph(grid(rows).indent(indent.length()).stripTrailing());
        return out;
    }

    private static String grid(List<List<String>> rows) {
        StringJoiner lines = new StringJoiner("\n");
        for (List<String> row : rows) {
            StringJoiner line = new StringJoiner(" | ", "| ", " |");
            row.forEach(line::add);
            lines.add(line.toString());
        }
        return lines.toString();
    }

    @Override
    public StringBuilder figure(Block.Figure figure) {
        leaveLists();
        Diagram diagram = figure.diagram();
        boolean zh = lang == Lang.ZH;
        String caption = MarkdownInlines.escaped(figure.caption().isEmpty() ? diagram.title() : figure.caption());
        paragraph(links.address(page, page.key(), "svg")
                .map(to -> "![" + caption + "](<" + to + ">)")
                .orElse("**" + caption + "**"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(zh ? List.of("步骤", "单位", "下一步") : List.of("Step", "Unit", "Next"));
        rows.add(List.of("---", "---", "---"));
        for (Diagram.Node node : diagram.nodes()) {
            rows.add(List.of(name(node), lane(diagram, node), next(diagram, node)));
        }
        paragraph(grid(rows));
        return out;
    }

    private static String lane(Diagram diagram, Diagram.Node node) {
        return diagram.lanes().stream()
                .filter(lane -> lane.id().equals(node.lane()))
                .map(lane -> MarkdownInlines.escaped(lane.label()))
                .findFirst()
                .orElse("");
    }

    private static String name(Diagram.Node node) {
        String number = node.keyNumber().isPresent() ? node.keyNumber().getAsInt() + " " : "";
        return MarkdownInlines.escaped(number + (node.label().isEmpty() ? "+" : node.label()));
    }

    private static String next(Diagram diagram, Diagram.Node node) {
        StringJoiner targets = new StringJoiner("<br>");
        for (Diagram.Edge edge : diagram.edges()) {
            if (edge.from().equals(node.id())) {
                String condition = edge.label().isEmpty() ? "" : MarkdownInlines.escaped(edge.label()) + " ";
                String arrow = edge.kind() == Diagram.EdgeKind.TWO_WAY_FLOW ? "↔ " : "→ ";
                diagram.nodes().stream()
                        .filter(n -> n.id().equals(edge.to()))
                        .forEach(n -> targets.add(condition + arrow + name(n)));
            }
        }
        return targets.toString();
    }

    @Override
    public StringBuilder toc(Block.Toc toc) {
        leaveLists();
        StringBuilder lines = new StringBuilder();
        for (Block.Heading heading : page.headings(toc.depth())) {
            if (!heading.anchor().isEmpty()) {
                String number = heading.ordinal().map(o -> o.in(lang) + " ").orElse("");
                lines.append("  ".repeat(heading.level() - 1)).append("- [").append(number);
                lines.append(inlines.line(heading.text())).append("](#").append(heading.anchor());
                lines.append(")\n");
            }
        }
        paragraph(lines.toString().stripTrailing());
        return out;
    }

    @Override
    public StringBuilder pageBreak(Block.PageBreak pageBreak) {
        leaveLists();
        return out;
    }

    @Override
    public StringBuilder rule(Block.Rule rule) {
        leaveLists();
        paragraph("---");
        return out;
    }

    @Override
    public StringBuilder callout(Block.Callout callout) {
        leaveLists();
        String title = callout.title().isEmpty() ? "" : "**" + MarkdownInlines.escaped(callout.title()) + "**";
        String text = MarkdownInlines.opening(inlines.line(callout.text()));
        paragraph(title.isEmpty() ? "> " + text : "> " + title + "\n>\n> " + text);
        return out;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
