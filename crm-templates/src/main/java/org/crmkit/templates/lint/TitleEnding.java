package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Document;

/** SET-3: the ending of a title tells its kind. */
final class TitleEnding extends KindRule<Document> {

    TitleEnding() {
        super(
                Document.class,
                "SET-3",
                WARNING,
                "标题的结尾与文件类别一致，从目录就能分清制度、流程、表单和方案。",
                "The ending of a title fits its kind, so that a list of titles tells policies, workflows, forms and plans apart.");
    }

    @Override
    void check(Document document, Notes notes) {
        Label title = document.head().title();
        if (!document.head().key().kind().fitsTitle(title)) {
            Label kind = document.head().key().kind().label();
            notes.add(
                    "title",
                    Notes.quote(title.zh()),
                    Label.of("以" + kind.zh() + "类文件的惯用词结尾", "a title with an ending of the kind " + kind.en()),
                    Label.of("请修改标题。", "Change the title."));
        }
    }
}
