package org.crmkit.templates.assembly;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.templates.profile.Approval;

/**
 * The editions of a company's documents, as it keeps them in a file beside its profile. A document the file does not name is in its
 * first issue. An edition with the version of the one before it is a review that left the text as it was.
 *
 * <pre>{@code
 * history:
 *   customer-survey-management-policy:
 *     - {version: "1.0", effective: 2026-01-15, change: {zh: 首次发布, en: First issue}}
 *     - version: "1.1"
 *       approved: 2026-06-20
 *       effective: 2026-07-01
 *       change: {zh: 缩短审批时限, en: Shorter time for approval}
 * }</pre>
 *
 * @param editions by the last part of the document's key, oldest first
 */
public record DocumentHistory(SortedMap<String, List<Edition>> editions) {

    private static final Shape<Edition> EDITION = Shapes.fields(Label.of("一个版次", "one edition"), f -> {
        Optional<String> version = f.string("version");
        Optional<LocalDate> effective = f.date("effective");
        Optional<LocalDate> published = f.optional("published", Shapes.date()).or(() -> effective);
        Optional<LocalDate> approved = f.optional("approved", Shapes.date()).or(() -> published);
        Optional<LocalDate> checked = f.optional("checked", Shapes.date()).or(() -> approved);
        Optional<LocalDate> compiled = f.optional("compiled", Shapes.date()).or(() -> checked);
        Optional<Label> change = f.label("change");
        Optional<Label> notice = f.optional("notice", Shapes.label());
        Optional<Approval> by = f.optional("by", by());
        return f.build(() -> new Edition(
                version.orElseThrow(),
                compiled.orElseThrow(),
                checked.orElseThrow(),
                approved.orElseThrow(),
                published.orElseThrow(),
                effective.orElseThrow(),
                change.orElseThrow(),
                notice,
                by));
    });

    public DocumentHistory {
        TreeMap<String, List<Edition>> ordered = new TreeMap<>();
        editions.forEach((document, list) -> ordered.put(document, List.copyOf(list)));
        ordered.forEach(DocumentHistory::check);
        editions = ImmutableSortedMap.copyOfSorted(ordered);
    }

    private static void check(String document, List<Edition> list) {
        checkArgument(
                !list.isEmpty(),
                "history.%s is empty; it must have at least one edition. Add it, or leave the document out.",
                document);
        for (int i = 1; i < list.size(); i++) {
            Edition before = list.get(i - 1);
            Edition edition = list.get(i);
            checkArgument(
                    Edition.compareVersions(edition.version(), before.version()) >= 0,
                    "history.%s[%s].version was %s; it must not be before %s, the version above it. Put the oldest first.",
                    document,
                    i,
                    edition.version(),
                    before.version());
            checkArgument(
                    edition.effective().isAfter(before.effective()),
                    "history.%s[%s].effective was %s; it must be after %s, the day of the edition above it. Put the oldest first.",
                    document,
                    i,
                    edition.effective(),
                    before.effective());
        }
    }

    private static Shape<Approval> by() {
        return Shapes.fields(Label.of("编制、审核、批准的岗位", "who prepared, reviewed and approved it"), f -> {
            Optional<String> prepared = f.slug("prepared-by");
            Optional<String> reviewed = f.slug("reviewed-by");
            Optional<String> approved = f.slug("approved-by");
            return f.build(() -> new Approval(prepared.orElseThrow(), reviewed.orElseThrow(), approved.orElseThrow()));
        });
    }

    /** Obtains the history of a company whose documents are all in their first issue. */
    public static DocumentHistory none() {
        return new DocumentHistory(new TreeMap<>());
    }

    /**
     * Returns the history in a file.
     *
     * @throws InvalidInputException with every problem found, each with its place
     */
    public static DocumentHistory read(Node root) {
        Problems problems = new Problems();
        FieldReader file = FieldReader.of(root, problems);
        Optional<Map<String, List<Edition>>> editions = file.slugMap("history", Shapes.list(EDITION));
        file.finish();
        problems.throwIfAny();
        Optional<DocumentHistory> history =
                FieldReader.of(root, problems).build(() -> new DocumentHistory(new TreeMap<>(editions.orElseThrow())));
        problems.throwIfAny();
        return history.orElseThrow();
    }

    /** Returns the editions of a document that is named, oldest first. */
    public Optional<List<Edition>> of(String document) {
        return Optional.ofNullable(editions.get(document));
    }

    /** Returns the version that is in force, if the document is named. */
    public Optional<String> version(String document) {
        return of(document).map(list -> list.get(list.size() - 1).version());
    }
}
