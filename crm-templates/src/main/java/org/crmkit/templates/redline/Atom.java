package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.page.Inline;

/**
 * The least piece of a line that is kept or changed as a whole.
 *
 * @param leaf a word, a quoted rule, a blank, a box to tick, a line break
 * @param around what it stands in, outermost first: bold, stressed and linked wording, each emptied of its content
 */
record Atom(Inline leaf, List<Inline> around) {

    Atom {
        around = List.copyOf(around);
    }

    /** Returns a line as atoms. */
    static List<Atom> of(List<Inline> line) {
        List<Atom> atoms = new ArrayList<>();
        Taker taker = new Taker(atoms);
        line.forEach(inline -> inline.accept(taker));
        return atoms;
    }

    /** Returns atoms as a line again; neighbours that stand in the same become one piece. */
    static List<Inline> line(List<Atom> atoms) {
        List<Inline> line = new ArrayList<>();
        for (int i = 0; i < atoms.size(); ) {
            List<Inline> around = atoms.get(i).around();
            List<Inline> content = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            for (; i < atoms.size() && atoms.get(i).around().equals(around); i++) {
                Inline leaf = atoms.get(i).leaf();
                if (leaf instanceof Inline.Text text) {
                    words.append(text.text());
                } else {
                    flush(words, content);
                    content.add(leaf);
                }
            }
            flush(words, content);
            line.addAll(within(around, content));
        }
        return line;
    }

    private static void flush(StringBuilder words, List<Inline> content) {
        content.addAll(Inline.line(words.toString()));
        words.setLength(0);
    }

    private static List<Inline> within(List<Inline> around, List<Inline> content) {
        List<Inline> inner = content;
        for (int i = around.size() - 1; i >= 0; i--) {
            Inline shell = around.get(i);
            if (shell instanceof Inline.Link link) {
                inner = List.of(new Inline.Link(link.target(), inner));
            } else {
                inner = List.of(shell instanceof Inline.Strong ? new Inline.Strong(inner) : new Inline.Emphasis(inner));
            }
        }
        return inner;
    }

    /** Returns what is read: the words themselves; a blank reads as nothing, a line break as a space. */
    String words() {
        if (leaf instanceof Inline.Text text) {
            return text.text();
        }
        if (leaf instanceof Inline.FactText fact) {
            return fact.text();
        }
        if (leaf instanceof Inline.CheckOption option) {
            return option.label();
        }
        return leaf instanceof Inline.LineBreak ? " " : "";
    }

    /** Returns a line as plain wording. */
    static String words(List<Inline> line) {
        StringBuilder words = new StringBuilder();
        of(line).forEach(atom -> words.append(atom.words()));
        return words.toString();
    }

    /** Takes a line apart. */
    private static final class Taker implements Inline.Visitor<List<Atom>> {

        private final List<Atom> atoms;
        private final List<Inline> around = new ArrayList<>();

        Taker(List<Atom> atoms) {
            this.atoms = atoms;
        }

        private List<Atom> leaf(Inline leaf) {
            atoms.add(new Atom(leaf, around));
            return atoms;
        }

        private List<Atom> within(Inline shell, List<Inline> content) {
            around.add(shell);
            content.forEach(inline -> inline.accept(this));
            around.remove(around.size() - 1);
            return atoms;
        }

        @Override
        public List<Atom> text(Inline.Text text) {
            Words.of(text.text()).forEach(word -> leaf(new Inline.Text(word)));
            return atoms;
        }

        @Override
        public List<Atom> strong(Inline.Strong strong) {
            return within(new Inline.Strong(List.of()), strong.content());
        }

        @Override
        public List<Atom> emphasis(Inline.Emphasis emphasis) {
            return within(new Inline.Emphasis(List.of()), emphasis.content());
        }

        @Override
        public List<Atom> fact(Inline.FactText fact) {
            return leaf(fact);
        }

        @Override
        public List<Atom> link(Inline.Link link) {
            return within(new Inline.Link(link.target(), List.of()), link.content());
        }

        @Override
        public List<Atom> blank(Inline.Blank blank) {
            return leaf(blank);
        }

        @Override
        public List<Atom> check(Inline.CheckOption option) {
            return leaf(option);
        }

        @Override
        public List<Atom> lineBreak(Inline.LineBreak lineBreak) {
            return leaf(lineBreak);
        }
    }
}
