package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Piece;
import org.crmkit.templates.document.Wording;

/** NUM-1: a number in a wording is quoted from a rule. */
final class NumbersAreFacts extends KindRule<Document> {

    NumbersAreFacts() {
        super(
                Document.class,
                "NUM-1",
                ERROR,
                "文字中的数字一律引用规则：直接写下的数字在规则修改后不会跟着改，文件与执行就此不一致。",
                "Every number in a wording is quoted from a rule: one written down stays behind when the rule changes, and paper and"
                        + " practice part.");
    }

    @Override
    void check(Document document, Notes notes) {
        for (Lang lang : Lang.values()) {
            BareNumbers numbers =
                    notes.words(lang).numbers().once(lang, BareNumbers.class, words -> BareNumbers.of(lang, words));
            for (Contents.Placed<Wording> placed : document.contents().wordings()) {
                for (Piece piece : placed.text().in(lang)) {
                    piece.fold(text -> numbers.in(text.text()), slot -> List.<String>of())
                            .forEach(found -> add(placed.path(), found, lang, notes));
                }
            }
            for (Contents.Placed<Label> placed : document.contents().labels()) {
                numbers.in(placed.text().in(lang)).forEach(found -> add(placed.path(), found, lang, notes));
            }
        }
    }

    private static void add(String path, String found, Lang lang, Notes notes) {
        notes.add(
                path,
                Notes.quote(found) + " (" + lang.code() + ")",
                Label.of("引用的规则", "a quoted rule"),
                Label.of("请将数字写入规则手册，在此引用它的键。", "Put the number into the rulebook and quote its key here."));
    }
}
