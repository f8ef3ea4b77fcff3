package org.crmkit.templates.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleTable;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Piece;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.document.Wording;
import org.crmkit.templates.page.Inline;

/**
 * What the slots of one document stand for.
 *
 * @param facts rules and facts of the profile
 * @param directory names
 */
public record Quotes(FactBook facts, Directory directory) {

    /** Returns every slot of a document that nothing answers to, each language once. */
    public List<UnknownSlot> unknown(Document document) {
        List<UnknownSlot> unknown = new ArrayList<>();
        for (Contents.Placed<Wording> placed : document.contents().wordings()) {
            List<Slot> seen = new ArrayList<>();
            for (Lang lang : Lang.values()) {
                for (Slot slot : placed.text().slots(lang)) {
                    if (!seen.contains(slot) && !answers(slot)) {
                        seen.add(slot);
                        unknown.add(new UnknownSlot(document.head().key(), placed.path(), slot));
                    }
                }
            }
        }
        return unknown;
    }

    /** Tells whether there is something to print for a slot. */
    public boolean answers(Slot slot) {
        return slot.fold(
                fact -> facts.fact(fact.key()).isPresent(),
                table -> facts.table(table.key()).isPresent(),
                reference -> directory.document(reference.document()).isPresent(),
                post -> directory.post(post.post()).isPresent());
    }

    /** Returns a wording as a line; the table that may end it is left to {@link #table}, and so is the blank before it. */
    List<Inline> line(Wording wording, Lang lang) {
        List<Inline> line = new ArrayList<>();
        for (Piece piece : wording.in(lang)) {
            piece.fold(text -> line.add(Inline.text(text.text())), slot -> line.addAll(inline(slot, lang)));
        }
        int last = line.size() - 1;
        if (last >= 0 && line.get(last) instanceof Inline.Text text) {
            line.set(last, Inline.text(text.text().stripTrailing()));
        }
        return line;
    }

    /** Returns the table that ends a wording, if one does. */
    Optional<RuleTable> table(Wording wording, Lang lang) {
        return wording.slots(lang).stream()
                .filter(Slot.Table.class::isInstance)
                .map(Slot.Table.class::cast)
                .map(slot -> facts.table(slot.key()).orElseThrow(() -> missing(slot)))
                .findFirst();
    }

    /** Returns a wording as plain text, with slots nothing answers to as they are written and without its table. */
    public String plain(Wording wording, Lang lang) {
        StringBuilder text = new StringBuilder();
        for (Piece piece : wording.in(lang)) {
            text.append(piece.<String>fold(Piece.Text::text, slot -> plain(slot, lang)));
        }
        return text.toString();
    }

    private String plain(Slot slot, Lang lang) {
        return slot.fold(
                fact -> facts.fact(fact.key()).map(f -> f.value().in(lang)).orElse(fact.toString()),
                table -> "",
                reference -> directory
                        .document(reference.document())
                        .map(title -> quoted(title.in(lang), lang))
                        .orElse(reference.toString()),
                post -> directory.post(post.post()).map(name -> name.in(lang)).orElse(post.toString()));
    }

    private List<Inline> inline(Slot slot, Lang lang) {
        if (!answers(slot)) {
            throw missing(slot);
        }
        String text = plain(slot, lang);
        return slot.fold(
                fact -> List.of(isRule(fact) ? new Inline.FactText(fact.key(), text) : Inline.text(text)),
                table -> List.of(),
                reference -> List.of(link(reference.document(), text, lang)),
                post -> List.of(Inline.text(text)));
    }

    /** Tells whether a fact is marked as a rule in print; a name is not, or every unit would stand out. */
    private boolean isRule(Slot.Fact slot) {
        return facts.fact(slot.key()).stream().anyMatch(fact -> fact.value().isNumeric());
    }

    /** Returns a link to a document: its title in 《》, in English in italics. */
    static Inline link(String document, String quoted, Lang lang) {
        Inline.Link link = Inline.Link.toDocument(document, quoted);
        return lang == Lang.EN ? new Inline.Emphasis(List.of(link)) : link;
    }

    /** Returns a title as running text names it. */
    static String quoted(String title, Lang lang) {
        return lang == Lang.ZH ? "《" + title + "》" : title;
    }

    private static IllegalStateException missing(Slot slot) {
        return new IllegalStateException("The slot " + slot
                + " stands for nothing; it must be answered before a page is composed. Ask unknown(document) first.");
    }
}
