package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.templates.page.Inline;

/** One state of a changed line, cut to the clauses in which something changed; what changed is set bold. */
final class Excerpt {

    private static final String CLAUSE_ENDS = "，。；：！？,.;:!?\u3000";

    /** What a clause left out is replaced by. */
    private static final String GAP = "…";

    private Excerpt() {}

    private record Marked(Mark mark, Atom atom) {}

    /**
     * Returns the old or the new state.
     *
     * @param side {@link Mark#DELETED} for the old state, {@link Mark#INSERTED} for the new one
     */
    static List<Inline> of(MarkedText text, Mark side) {
        List<Inline> line = new ArrayList<>();
        boolean gap = false;
        for (List<Marked> clause : clauses(text)) {
            boolean changed = clause.stream().anyMatch(one -> one.mark() != Mark.KEPT);
            if (changed) {
                if (gap) {
                    line.add(Inline.text(GAP));
                }
                add(clause, side, line);
            }
            gap = !changed && !blank(clause);
        }
        if (gap && !line.isEmpty()) {
            line.add(Inline.text(GAP));
        }
        return line;
    }

    private static boolean blank(List<Marked> clause) {
        return clause.stream().allMatch(one -> one.atom().words().isBlank());
    }

    private static void add(List<Marked> clause, Mark side, List<Inline> line) {
        for (int i = 0; i < clause.size(); ) {
            Mark mark = clause.get(i).mark();
            List<Atom> atoms = new ArrayList<>();
            for (; i < clause.size() && clause.get(i).mark() == mark; i++) {
                atoms.add(clause.get(i).atom());
            }
            List<Inline> words = Inline.line(Atom.words(Atom.line(atoms)));
            if (mark == Mark.KEPT) {
                line.addAll(words);
            } else if (mark == side && !words.isEmpty()) {
                line.add(new Inline.Strong(words));
            }
        }
    }

    private static List<List<Marked>> clauses(MarkedText text) {
        List<List<Marked>> clauses = new ArrayList<>();
        List<Marked> clause = new ArrayList<>();
        for (MarkedText.Stretch stretch : text.stretches()) {
            for (Atom atom : Atom.of(stretch.text())) {
                clause.add(new Marked(stretch.mark(), atom));
                String words = atom.words();
                boolean ends =
                        atom.leaf() instanceof Inline.LineBreak || (words.length() == 1 && CLAUSE_ENDS.contains(words));
                if (stretch.mark() == Mark.KEPT && ends) {
                    clauses.add(clause);
                    clause = new ArrayList<>();
                }
            }
        }
        clauses.add(clause);
        return clauses;
    }

    /** Returns the rules quoted in what changed, each once. */
    static List<RuleKey> rules(MarkedText text) {
        Set<RuleKey> rules = new LinkedHashSet<>();
        for (MarkedText.Stretch stretch : text.stretches()) {
            if (stretch.mark() != Mark.KEPT) {
                for (Atom atom : Atom.of(stretch.text())) {
                    if (atom.leaf() instanceof Inline.FactText fact) {
                        rules.add(fact.key());
                    }
                }
            }
        }
        return List.copyOf(rules);
    }
}
