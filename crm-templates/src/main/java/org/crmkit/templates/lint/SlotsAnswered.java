package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.compose.UnknownSlot;
import org.crmkit.templates.document.Document;

/** SET-2: everything a document quotes is there. */
final class SlotsAnswered extends KindRule<Document> {

    SlotsAnswered() {
        super(
                Document.class,
                "SET-2",
                ERROR,
                "文件拿来就能用：引用的规则、表格、文件和岗位都有着落，印出来没有空白的占位符。",
                "A document is ready to use: every rule, table, document and post it quotes is there, and no slot stays open in"
                        + " print.");
    }

    @Override
    void check(Document document, Notes notes) {
        for (UnknownSlot unknown : notes.quotes().unknown(document)) {
            notes.add(
                    unknown.path(),
                    unknown.slot(),
                    unknown.bound(),
                    Label.of("请更正键，或补充所引用的内容。", "Correct the key, or add what it should quote."));
        }
    }
}
