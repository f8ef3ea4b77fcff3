package org.crmkit.templates.redline;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.templates.page.Inline;

/** Finds what changed in a line, in units that can be read. */
final class TextChanges {

    /** Characters or words between two changes that are not worth keeping apart. */
    private static final int SHORT = 2;

    /** Of a line of which less than this share is kept, nothing is. */
    private static final double LEAST = 0.25;

    /**
     * What is kept, or what takes the place of what.
     *
     * @param kept in the old line's atoms, empty for a change
     */
    private record Piece(List<Atom> kept, List<Atom> deleted, List<Atom> inserted) {
        boolean isKept() {
            return !kept.isEmpty();
        }
    }

    private TextChanges() {}

    static MarkedText between(List<Inline> before, List<Inline> after) {
        List<Atom> old = Atom.of(before);
        List<Atom> now = Atom.of(after);
        List<Piece> pieces = joined(pieces(old, now));
        int kept = pieces.stream().mapToInt(piece -> size(piece.kept())).sum();
        if (kept < LEAST * Math.max(size(old), size(now))) {
            pieces = List.of(new Piece(List.of(), old, now));
        }
        List<MarkedText.Stretch> stretches = new ArrayList<>();
        for (Piece piece : pieces) {
            add(Mark.KEPT, piece.kept(), stretches);
            add(Mark.DELETED, piece.deleted(), stretches);
            add(Mark.INSERTED, piece.inserted(), stretches);
        }
        return new MarkedText(stretches);
    }

    private static void add(Mark mark, List<Atom> atoms, List<MarkedText.Stretch> stretches) {
        if (!atoms.isEmpty()) {
            stretches.add(new MarkedText.Stretch(mark, Atom.line(atoms)));
        }
    }

    private static List<Piece> pieces(List<Atom> old, List<Atom> now) {
        List<Piece> pieces = new ArrayList<>();
        List<Atom> kept = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (CommonParts.Pair pair : CommonParts.of(old, now)) {
            if (i < pair.before() || j < pair.after()) {
                keep(kept, pieces);
                pieces.add(new Piece(List.of(), old.subList(i, pair.before()), now.subList(j, pair.after())));
            }
            kept.add(old.get(pair.before()));
            i = pair.before() + 1;
            j = pair.after() + 1;
        }
        keep(kept, pieces);
        if (i < old.size() || j < now.size()) {
            pieces.add(new Piece(List.of(), old.subList(i, old.size()), now.subList(j, now.size())));
        }
        return pieces;
    }

    private static void keep(List<Atom> kept, List<Piece> pieces) {
        if (!kept.isEmpty()) {
            pieces.add(new Piece(List.copyOf(kept), List.of(), List.of()));
            kept.clear();
        }
    }

    /** Lets changes swallow the crumbs between them; they are read in one go then. */
    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean between = i > 0 && i < pieces.size() - 1;
            boolean crumb = piece.isKept()
                    && (between ? size(piece.kept()) <= SHORT : pieces.size() > 1 && size(piece.kept()) == 1);
            Piece change = crumb ? new Piece(List.of(), piece.kept(), piece.kept()) : piece;
            int last = joined.size() - 1;
            if (!change.isKept() && last >= 0 && !joined.get(last).isKept()) {
                Piece before = joined.get(last);
                joined.set(
                        last,
                        new Piece(
                                List.of(),
                                both(before.deleted(), change.deleted()),
                                both(before.inserted(), change.inserted())));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }

    private static List<Atom> both(List<Atom> first, List<Atom> second) {
        List<Atom> both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }

    /** Returns how much there is to read: a Chinese character counts one, an English word or a blank two, a mark nothing. */
    private static int size(List<Atom> atoms) {
        int size = 0;
        for (Atom atom : atoms) {
            String words = atom.words();
            if (words.isEmpty()) {
                size += SHORT;
            } else if (Words.isWord(words)) {
                size += Words.isChinese(words) && words.length() == 1 ? 1 : SHORT;
            }
        }
        return size;
    }
}
