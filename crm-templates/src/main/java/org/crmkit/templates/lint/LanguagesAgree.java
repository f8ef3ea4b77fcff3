package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.document.Wording;

/** LANG-1: both languages quote the same. */
final class LanguagesAgree extends KindRule<Document> {

    LanguagesAgree() {
        super(
                Document.class,
                "LANG-1",
                ERROR,
                "中英文引用同样的规则、表格、文件和岗位，两种文本约束同样的事。",
                "Both languages quote the same rules, tables, documents and posts, so that both texts bind to the same.");
    }

    @Override
    void check(Document document, Notes notes) {
        for (Contents.Placed<Wording> placed : document.contents().wordings()) {
            List<String> zh = sorted(placed.text().slots(Lang.ZH));
            List<String> en = sorted(placed.text().slots(Lang.EN));
            if (!zh.equals(en)) {
                notes.add(
                        placed.path(),
                        "zh " + zh + ", en " + en,
                        Label.of("中英文相同的占位符", "the same slots in both languages"),
                        Label.of("请补上缺少的占位符。", "Add the slot that one of them lacks."));
            }
        }
    }

    private static List<String> sorted(List<Slot> slots) {
        return slots.stream().map(Slot::toString).sorted().toList();
    }
}
