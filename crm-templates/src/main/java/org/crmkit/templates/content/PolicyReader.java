package org.crmkit.templates.content;

import static org.crmkit.templates.content.ContentReader.orNone;
import static org.crmkit.templates.content.ContentReader.slugs;
import static org.crmkit.templates.content.WordingShapes.SIGN_OFF;
import static org.crmkit.templates.content.WordingShapes.WORDING;
import static org.crmkit.templates.content.WordingShapes.oneOf;
import static org.crmkit.templates.content.WordingShapes.part;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DocumentHead;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.document.PolicyText.Article;
import org.crmkit.templates.document.PolicyText.Chapter;
import org.crmkit.templates.document.PolicyText.Clause;
import org.crmkit.templates.document.PolicyText.ControlBlock;
import org.crmkit.templates.document.PolicyText.Item;
import org.crmkit.templates.document.PolicyText.PolicyForm;
import org.crmkit.templates.document.PolicyText.Publication;
import org.crmkit.templates.document.PolicyText.Revision;
import org.crmkit.templates.document.SignOff;
import org.crmkit.templates.document.Wording;

/** Reads policies. */
final class PolicyReader {

    private static final Shape<ControlBlock> CONTROL = part("文件控制栏", "the control block", f -> {
        Optional<Boolean> controlled = f.flag("controlled");
        Optional<String> executing = f.slug("executing-unit");
        Optional<String> supervising = f.slug("supervising-unit");
        Optional<Wording> effective = f.required("effective", WORDING);
        return f.build(() -> new ControlBlock(
                controlled.orElseThrow(), executing.orElseThrow(), supervising.orElseThrow(), effective.orElseThrow()));
    });

    private static final Shape<Item> ITEM = part("一项", "an item", PolicyReader::item);

    private static final Shape<Article> ARTICLE = part("一条", "an article", f -> {
        Optional<Label> heading = f.label("heading");
        Optional<Clause> clause = f.optional("clause", oneOf(Clause.values()));
        Optional<Wording> text = f.required("text", WORDING);
        Optional<List<Item>> items = f.optional("items", Shapes.list(ITEM));
        return f.build(() -> new Article(heading.orElseThrow(), clause, text.orElseThrow(), orNone(items)));
    });

    private static final Shape<Chapter> CHAPTER = part("一章", "a chapter", f -> {
        Optional<Label> title = f.label("title");
        Optional<List<Article>> articles = f.list("articles", ARTICLE);
        return f.build(() -> new Chapter(title.orElseThrow(), articles.orElseThrow()));
    });

    private static final Shape<Revision> REVISION = part("修改记录", "a revision", f -> {
        Optional<Wording> mark = f.required("mark", WORDING);
        Optional<Wording> count = f.required("count", WORDING);
        Optional<Wording> date = f.required("date", WORDING);
        return f.build(() -> new Revision(mark.orElseThrow(), count.orElseThrow(), date.orElseThrow()));
    });

    private static final Shape<Publication> PUBLICATION = part("发布通知", "a publication", f -> {
        Optional<Wording> number = f.required("number", WORDING);
        Optional<Wording> date = f.required("date", WORDING);
        Optional<Wording> channel = f.required("channel", WORDING);
        return f.build(() -> new Publication(number.orElseThrow(), date.orElseThrow(), channel.orElseThrow()));
    });

    private PolicyReader() {}

    private static Optional<Item> item(FieldReader f) {
        Optional<Wording> text = f.required("text", WORDING);
        Optional<List<Item>> items = f.optional("items", Shapes.list(ITEM));
        return f.build(() -> new Item(text.orElseThrow(), orNone(items)));
    }

    static Optional<PolicyText> read(FieldReader file, Optional<DocumentHead> head) {
        Optional<PolicyForm> form = file.required("form", oneOf(PolicyForm.values()));
        Optional<ControlBlock> control = file.required("control", CONTROL);
        Optional<List<Chapter>> chapters = file.list("chapters", CHAPTER);
        Optional<List<String>> records = slugs(file, "records");
        Optional<List<String>> related = slugs(file, "related");
        Optional<Wording> reviewCycle = file.required("review-cycle", WORDING);
        Optional<SignOff> footer = file.required("footer", SIGN_OFF);
        Optional<Revision> revision = file.optional("revision", REVISION);
        Optional<Publication> publication = file.optional("publication", PUBLICATION);
        return file.build(() -> new PolicyText(
                head.orElseThrow(),
                form.orElseThrow(),
                control.orElseThrow(),
                chapters.orElseThrow(),
                records.orElseThrow(),
                related.orElseThrow(),
                reviewCycle.orElseThrow(),
                footer.orElseThrow(),
                revision,
                publication));
    }
}
