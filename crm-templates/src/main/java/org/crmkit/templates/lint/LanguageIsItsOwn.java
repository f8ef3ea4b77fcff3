package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Wording;

/** LANG-2: each text is written in its language. */
final class LanguageIsItsOwn extends KindRule<Document> {

    /** No Chinese character comes before this one; Unicode's CJK radicals begin here. */
    private static final int FIRST_HAN = 0x2E80;

    LanguageIsItsOwn() {
        super(
                Document.class,
                "LANG-2",
                ERROR,
                "中文文本用中文写，英文文本不夹汉字，漏译一看便知。",
                "Chinese text is written in Chinese and English text holds no Chinese character; what was left untranslated shows.");
    }

    @Override
    void check(Document document, Notes notes) {
        for (Contents.Placed<Wording> placed : document.contents().wordings()) {
            boolean plain = placed.text().slots(Lang.ZH).isEmpty();
            check(placed.path(), placed.text().text(Lang.ZH), placed.text().text(Lang.EN), plain, notes);
        }
        for (Contents.Placed<Label> placed : document.contents().labels()) {
            check(
                    placed.path(),
                    placed.text().zh(),
                    placed.text().en(),
                    !placed.text().zh().equals(placed.text().en()),
                    notes);
        }
    }

    private static void check(String path, String zh, String en, boolean mustBeChinese, Notes notes) {
        if (hasHan(en)) {
            notes.add(
                    path,
                    Notes.quote(en),
                    Label.of("不夹汉字的英文", "English without Chinese characters"),
                    Label.of("请译成英文。", "Translate it."));
        }
        if (mustBeChinese && !hasHan(zh)) {
            notes.add(path, Notes.quote(zh), Label.of("中文", "Chinese"), Label.of("请译成中文。", "Translate it."));
        }
    }

    private static boolean hasHan(String text) {
        return text.codePoints()
                .anyMatch(at -> at >= FIRST_HAN && Character.UnicodeScript.of(at) == Character.UnicodeScript.HAN);
    }
}
