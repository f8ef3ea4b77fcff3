package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crmkit.templates.diagram.Diagram;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Table;

/** Tells what of a block, a row and a line of a list is compared. Numbers and anchors are not: they follow from the place. */
final class Parts {

    private Parts() {}

    static Alignment.Part of(Block block) {
        return block.accept(new OfBlock());
    }

    static Alignment.Part of(Table.Row row) {
        List<String> words = row.cells().stream()
                .flatMap(cell -> words(cell.text()).stream())
                .toList();
        List<List<Object>> shape = row.cells().stream()
                .map(cell -> List.<Object>of(cell.role(), cell.colspan(), cell.rowspan()))
                .toList();
        String name = row.cells().isEmpty() ? "" : Atom.words(row.cells().get(0).text());
        return new Alignment.Part(shape, row, name, words);
    }

    static Alignment.Part of(Block.BulletList.Bullet bullet) {
        return new Alignment.Part(bullet.level(), bullet, "", words(bullet.text()));
    }

    /** Returns the words of a line that are read, without marks and spaces. */
    private static List<String> words(List<Inline> line) {
        return Atom.of(line).stream().map(Atom::words).filter(Words::isWord).toList();
    }

    /** Returns the bold words a line begins with, which name an article or a duty; empty for none. */
    static String name(List<Inline> line) {
        return !line.isEmpty() && line.get(0) instanceof Inline.Strong strong ? Atom.words(strong.content()) : "";
    }

    private static Object style(Optional<Ordinal> ordinal) {
        return ordinal.map(Ordinal::style);
    }

    /** One part for each kind of block. */
    private static final class OfBlock implements Block.Visitor<Alignment.Part> {

        private static Alignment.Part part(List<Object> shape, Object content, String name, List<String> words) {
            return new Alignment.Part(shape, List.of(shape, content), name, words);
        }

        /** A block that has no wording of its own is the same or another, never rewritten. */
        private static Alignment.Part whole(Block block) {
            return part(List.of("whole", block), "", "", List.of());
        }

        @Override
        public Alignment.Part heading(Block.Heading heading) {
            return part(
                    List.of("heading", heading.level(), style(heading.ordinal())),
                    heading.text(),
                    Atom.words(heading.text()),
                    words(heading.text()));
        }

        @Override
        public Alignment.Part paragraph(Block.Paragraph paragraph) {
            return part(
                    List.of("paragraph", paragraph.style()),
                    paragraph.text(),
                    name(paragraph.text()),
                    words(paragraph.text()));
        }

        @Override
        public Alignment.Part numberedItem(Block.NumberedItem item) {
            return part(
                    List.of("item", item.level(), item.ordinal().style()),
                    item.text(),
                    name(item.text()),
                    words(item.text()));
        }

        @Override
        public Alignment.Part bulletList(Block.BulletList list) {
            return part(
                    List.of("list"),
                    list.bullets(),
                    "",
                    list.bullets().stream()
                            .flatMap(bullet -> words(bullet.text()).stream())
                            .toList());
        }

        @Override
        public Alignment.Part table(Table table) {
            List<String> words = new ArrayList<>();
            table.rows().forEach(row -> words.addAll(of(row).words()));
            String heads = table.rows().stream()
                    .limit(table.headerRows())
                    .flatMap(row -> Stream.concat(Stream.of("/"), of(row).words().stream()))
                    .reduce("", String::concat);
            return part(List.of("table", table.columns().size(), table.headerRows()), List.of(table), heads, words);
        }

        @Override
        public Alignment.Part figure(Block.Figure figure) {
            return part(List.of("whole", drawn(figure.diagram()), figure.caption()), "", "", List.of());
        }

        /** Returns what of a chart is seen: the notes it carries along stand in a table below it. */
        private static Diagram drawn(Diagram diagram) {
            return new Diagram(
                    diagram.title(),
                    diagram.lang(),
                    diagram.lanes(),
                    diagram.nodes().stream()
                            .map(node -> new Diagram.Node(
                                    node.id(), node.lane(), node.symbol(), node.label(), node.keyNumber(), ""))
                            .toList(),
                    diagram.edges());
        }

        @Override
        public Alignment.Part toc(Block.Toc toc) {
            return whole(toc);
        }

        @Override
        public Alignment.Part pageBreak(Block.PageBreak pageBreak) {
            return whole(pageBreak);
        }

        @Override
        public Alignment.Part rule(Block.Rule rule) {
            return whole(rule);
        }

        @Override
        public Alignment.Part callout(Block.Callout callout) {
            return part(List.of("callout", callout.tone(), callout.title()), callout.text(), "", words(callout.text()));
        }
    }
}
