package org.crmkit.templates.content;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.document.DesignRecord;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.DocumentStatus;
import org.crmkit.templates.document.Wording;

/**
 * Makes typed documents of located trees. Reading settles the structure (every part there, every slot well formed); whether
 * slots resolve and the text follows the design rules is a matter of lint.
 */
public final class ContentReader {

    private static final Map<String, DocumentKind> KINDS =
            WordingShapes.codes(Arrays.asList(DocumentKind.values()), DocumentKind::slug);

    private ContentReader() {}

    /**
     * Returns the document that {@code root} holds.
     *
     * @throws InvalidInputException with every problem found, each with its place
     */
    public static Document read(Node root) {
        Problems problems = new Problems();
        Optional<Document> document = read(root, problems);
        problems.throwIfAny();
        return document.orElseThrow();
    }

    /** Returns the document that {@code root} holds; empty after adding to {@code problems} why it cannot be read. */
    public static Optional<Document> read(Node root, Problems problems) {
        FieldReader file = FieldReader.of(root, problems);
        Optional<DocumentKind> kind = file.choice("kind", KINDS);
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<DocumentHead> head = head(file, kind.get());
        Optional<? extends Document> document =
                switch (kind.get()) {
                    case ROLE -> RoleReader.read(file, head);
                    case POLICY -> PolicyReader.read(file, head);
                    case WORKFLOW -> WorkflowReader.read(file, head);
                    case TOOL -> ToolReader.read(file, head);
                    case FORM -> FormReader.read(file, head);
                    case PLAN -> PlanReader.read(file, head);
                };
        file.finish();
        return document.map(Document.class::cast).filter(read -> file.isSound());
    }

    private static Optional<DocumentHead> head(FieldReader file, DocumentKind kind) {
        Optional<String> module = file.slug("module");
        Optional<String> key = file.slug("key");
        Optional<Label> title = file.label("title");
        Optional<String> number = file.string("number");
        Optional<String> version = file.string("version");
        Optional<DocumentStatus> status = file.required("status", WordingShapes.oneOf(DocumentStatus.values()));
        Optional<String> owner = file.slug("owner");
        Optional<Wording> review = file.required("review", WordingShapes.WORDING);
        Optional<DesignRecord> record = file.optional("design-record", WordingShapes.DESIGN_RECORD);
        return file.build(() -> new DocumentHead(
                DocumentKey.of(module.orElseThrow(), kind, key.orElseThrow()),
                title.orElseThrow(),
                number.orElseThrow(),
                version.orElseThrow(),
                status.orElseThrow(),
                owner.orElseThrow(),
                review.orElseThrow(),
                record.orElse(DesignRecord.none())));
    }

    /** Returns a list that may be left out. */
    static <T> List<T> orNone(Optional<List<T>> list) {
        return list.orElse(List.of());
    }

    /** Returns the keys of documents or slugs of posts and units of a field. */
    static Optional<List<String>> slugs(FieldReader from, String name) {
        return from.list(name, Shapes.slug());
    }
}
