package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Contents;
import org.crmkit.templates.document.Document;

/** SET-4: documents, posts and units named by key are there. */
final class MentionsResolve extends KindRule<Document> {

    MentionsResolve() {
        super(
                Document.class,
                "SET-4",
                ERROR,
                "提到的文件在目录中，提到的岗位和部门在企业档案中，文件之间才衔接得上。",
                "Documents named are in the catalogue, posts and units named are in the profile: that is what joins the documents.");
    }

    @Override
    void check(Document document, Notes notes) {
        for (Contents.Mention mention : document.contents().mentions()) {
            boolean known =
                    switch (mention.named()) {
                        case DOCUMENT ->
                            notes.directory().document(mention.key()).isPresent();
                        case POST -> notes.directory().post(mention.key()).isPresent();
                        case UNIT -> notes.directory().unit(mention.key()).isPresent();
                    };
            if (!known) {
                notes.add(
                        mention.path(),
                        Notes.quote(mention.key()),
                        bound(mention.named()),
                        Label.of("请更正键，或将其加入目录或企业档案。", "Correct the key, or add it to the catalogue or the profile."));
            }
        }
    }

    private static Label bound(Contents.Named named) {
        return switch (named) {
            case DOCUMENT -> Label.of("目录中的文件", "a document of the catalogue");
            case POST -> Label.of("企业档案中的岗位", "a post the profile names");
            case UNIT -> Label.of("企业档案中的部门", "a unit the profile names");
        };
    }
}
