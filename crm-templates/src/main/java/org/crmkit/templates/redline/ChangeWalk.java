package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Control;
import org.crmkit.templates.page.Inline;
import org.crmkit.templates.page.Ordinal;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.page.Table;

/** Goes through a redline and tells each change with the place it stands at. */
final class ChangeWalk implements MarkedBlock.Visitor<List<Change>> {

    private static final Pattern NAME_ENDS = Pattern.compile("[：:（(]| \\*");

    private final Redline redline;
    private final Lang lang;
    private final List<Change> changes = new ArrayList<>();
    private final Trail old = new Trail();
    private final Trail now = new Trail();

    /** Whether the article that is read is itself new or gone, and so what follows in it belongs to its change. */
    private Optional<Change.Kind> whole = Optional.empty();

    /** Whether a chart was told as gone just before. */
    private boolean redrawn;

    ChangeWalk(Redline redline) {
        this.redline = redline;
        this.lang = redline.after().lang();
    }

    /** Where one state of the document is being read. */
    private static final class Trail {
        private String heading = "";
        private String article = "";

        String place() {
            return article.isEmpty() ? heading : article;
        }
    }

    List<Change> changes() {
        Page before = redline.before();
        Page after = redline.after();
        both(say("题名", "Title"), before.title(), after.title());
        both(say("公司", "Company"), before.control().issuer(), after.control().issuer());
        both(say("文件编号", "Number"), before.control().number(), after.control().number());
        both(say("版本", "Version"), before.control().version(), after.control().version());
        entries(before.control().head(), after.control().head());
        redline.blocks().forEach(block -> block.accept(this));
        entries(before.control().foot(), after.control().foot());
        return List.copyOf(changes);
    }

    private String say(String zh, String en) {
        return lang == Lang.ZH ? zh : en;
    }

    private void both(String place, String before, String after) {
        reworded(place, place, MarkedText.between(before, after));
    }

    private void entries(List<Control.Entry> before, List<Control.Entry> after) {
        Function<String, String> place = label -> say("控制栏：", "Control block: ") + label;
        for (Control.Entry entry : after) {
            String was = before.stream()
                    .filter(other -> other.label().equals(entry.label()))
                    .map(Control.Entry::value)
                    .findFirst()
                    .orElse("");
            both(place.apply(entry.label()), was, entry.value());
        }
        for (Control.Entry entry : before) {
            if (after.stream().noneMatch(other -> other.label().equals(entry.label()))) {
                both(place.apply(entry.label()), entry.value(), "");
            }
        }
    }

    private void reworded(String placeBefore, String placeAfter, MarkedText text) {
        if (text.isChanged()) {
            changes.add(new Change(
                    Change.Kind.REWORDED,
                    placeBefore,
                    placeAfter,
                    Excerpt.of(text, Mark.DELETED),
                    Excerpt.of(text, Mark.INSERTED),
                    Excerpt.rules(text)));
        }
    }

    /** Tells of something wholly new or gone; inside an article of the same fate it goes with the article. */
    private void whole(Change.Kind kind, String place, List<Inline> words, boolean opens) {
        int last = changes.size() - 1;
        boolean inserted = kind == Change.Kind.INSERTED;
        if (!opens && whole.filter(kind::equals).isPresent() && last >= 0) {
            Change article = changes.get(last);
            List<Inline> joined = new ArrayList<>(inserted ? article.after() : article.before());
            joined.add(new Inline.LineBreak());
            joined.addAll(words);
            changes.set(last, whole(kind, inserted ? article.placeAfter() : article.placeBefore(), joined));
        } else {
            changes.add(whole(kind, place, words));
        }
    }

    private static Change whole(Change.Kind kind, String place, List<Inline> words) {
        boolean inserted = kind == Change.Kind.INSERTED;
        Set<RuleKey> rules = new LinkedHashSet<>(Excerpt.rules(MarkedText.of(Mark.INSERTED, words)));
        return new Change(
                kind,
                inserted ? "" : place,
                inserted ? place : "",
                inserted ? List.of() : words,
                inserted ? words : List.of(),
                List.copyOf(rules));
    }

    /** Notes where a block stands, and tells whether it opens an article or a section. */
    private boolean enter(Trail trail, Block block) {
        if (block instanceof Block.Heading heading) {
            trail.heading = numbered(heading.ordinal(), Atom.words(heading.text()));
            trail.article = "";
            return true;
        }
        if (block instanceof Block.NumberedItem item && item.ordinal().style() == Ordinal.Style.ARTICLE) {
            trail.article = numbered(Optional.of(item.ordinal()), Parts.name(item.text()));
            return true;
        }
        return false;
    }

    private void pass(Block before, Block after) {
        boolean opened = enter(old, before);
        if (enter(now, after) || opened) {
            whole = Optional.empty();
        }
    }

    private String numbered(Optional<Ordinal> ordinal, String name) {
        String number = ordinal.map(o -> o.in(lang) + space(o)).orElse("");
        return (number + name).strip();
    }

    private String space(Ordinal ordinal) {
        boolean law = ordinal.style() == Ordinal.Style.CHAPTER || ordinal.style() == Ordinal.Style.ARTICLE;
        boolean joined = ordinal.style() == Ordinal.Style.SECTION || ordinal.style() == Ordinal.Style.ITEM;
        return lang == Lang.EN ? " " : law ? "　" : joined ? "" : " ";
    }

    private String place(Trail trail, Block block) {
        String above = trail.place();
        if (block instanceof Block.NumberedItem item && item.ordinal().style() != Ordinal.Style.ARTICLE) {
            return below(above, numbered(Optional.of(item.ordinal()), Parts.name(item.text())));
        }
        return above.isEmpty() ? text() : above;
    }

    /** Returns what a place is called that no heading names. */
    private String text() {
        return say("正文", "Text");
    }

    private String below(String above, String name) {
        return above.isEmpty()
                ? (name.isEmpty() ? text() : name)
                : name.isEmpty() ? above : above + say("，", ", ") + name;
    }

    @Override
    public List<Change> standing(MarkedBlock.Standing standing) {
        pass(standing.before(), standing.after());
        return changes;
    }

    @Override
    public List<Change> inserted(MarkedBlock.Inserted inserted) {
        one(Change.Kind.INSERTED, now, inserted.after());
        return changes;
    }

    @Override
    public List<Change> deleted(MarkedBlock.Deleted deleted) {
        one(Change.Kind.DELETED, old, deleted.before());
        return changes;
    }

    private void one(Change.Kind kind, Trail trail, Block block) {
        boolean opens = enter(trail, block);
        if (opens) {
            whole = Optional.of(kind);
        }
        List<Inline> words = words(block);
        if (kind == Change.Kind.INSERTED && block instanceof Block.Figure && redrawn) {
            Change gone = changes.remove(changes.size() - 1);
            changes.add(new Change(
                    Change.Kind.REWORDED, gone.placeBefore(), place(trail, block), gone.before(), words, List.of()));
            redrawn = false;
            return;
        }
        redrawn = kind == Change.Kind.DELETED && block instanceof Block.Figure;
        if (!words.isEmpty()) {
            whole(kind, place(trail, block), words, opens);
        }
    }

    private List<Inline> words(Block block) {
        if (block instanceof Table table) {
            List<Inline> rows = new ArrayList<>();
            for (Table.Row row : table.rows()) {
                if (!rows.isEmpty()) {
                    rows.add(new Inline.LineBreak());
                }
                rows.addAll(cells(row.cells().stream().map(Table.Cell::text).toList()));
            }
            return rows;
        }
        if (block instanceof Block.Figure figure) {
            return Inline.line(say("流程图（见修订对照）：", "Flow chart (see the redline): ") + figure.caption());
        }
        if (block instanceof Block.BulletList list) {
            return cells(
                    list.bullets().stream().map(Block.BulletList.Bullet::text).toList());
        }
        return Redline.line(block);
    }

    private List<Inline> cells(List<List<Inline>> cells) {
        List<Inline> line = new ArrayList<>();
        for (List<Inline> cell : cells) {
            if (!cell.isEmpty()) {
                if (!line.isEmpty()) {
                    line.add(Inline.text(say("；", "; ")));
                }
                line.addAll(cell);
            }
        }
        return line;
    }

    @Override
    public List<Change> reworded(MarkedBlock.Reworded reworded) {
        pass(reworded.before(), reworded.after());
        reworded(place(old, reworded.before()), place(now, reworded.after()), reworded.text());
        return changes;
    }

    @Override
    public List<Change> relisted(MarkedBlock.Relisted relisted) {
        for (MarkedBlock.Relisted.Line line : relisted.lines()) {
            switch (line.mark()) {
                case KEPT -> reworded(below(old.place(), ""), below(now.place(), ""), line.text());
                case INSERTED ->
                    whole(
                            Change.Kind.INSERTED,
                            below(now.place(), ""),
                            line.text().after(),
                            true);
                case DELETED ->
                    whole(
                            Change.Kind.DELETED,
                            below(old.place(), ""),
                            line.text().before(),
                            true);
            }
        }
        return changes;
    }

    @Override
    public List<Change> retabled(MarkedBlock.Retabled retabled) {
        reworded(below(old.place(), ""), below(now.place(), ""), retabled.caption());
        for (MarkedBlock.Retabled.Row row : retabled.rows()) {
            String name = name(row);
            switch (row.mark()) {
                case KEPT -> cells(retabled, row, name);
                case INSERTED ->
                    whole(
                            Change.Kind.INSERTED,
                            below(now.place(), name),
                            cells(row.cells().stream().map(MarkedText::after).toList()),
                            true);
                case DELETED ->
                    whole(
                            Change.Kind.DELETED,
                            below(old.place(), name),
                            cells(row.cells().stream().map(MarkedText::before).toList()),
                            true);
            }
        }
        return changes;
    }

    /** Returns what a row is known by: the first line of its first cell that says more than a number, cut before what explains it. */
    private static String name(MarkedBlock.Retabled.Row row) {
        for (MarkedText cell : row.cells()) {
            List<Inline> line = cell.after().isEmpty() ? cell.before() : cell.after();
            int end = line.indexOf(new Inline.LineBreak());
            String words = MarkedText.plain(end < 0 ? line : line.subList(0, end));
            String name = NAME_ENDS.split(words, 2)[0].strip();
            if (name.codePoints().anyMatch(Character::isLetter)) {
                return name;
            }
        }
        return "";
    }

    /** Tells of each cell that changed; from the second on it is known by the head of its column too. */
    private void cells(MarkedBlock.Retabled retabled, MarkedBlock.Retabled.Row row, String name) {
        List<Table.Row> rows = retabled.after().rows();
        boolean headed = retabled.after().headerRows() == 1
                && row.at() > 0
                && rows.get(0).cells().size() == row.cells().size();
        for (int c = 0; c < row.cells().size(); c++) {
            String column =
                    headed && c > 0 ? Atom.words(rows.get(0).cells().get(c).text()) : "";
            String cell = name.isEmpty() ? column : column.isEmpty() ? name : name + say("，", ", ") + column;
            reworded(
                    below(old.place(), cell),
                    below(now.place(), cell),
                    row.cells().get(c));
        }
    }
}
