package org.crmkit.templates;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.output.FileSet;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.redline.Change;
import org.crmkit.templates.redline.MarkedText;
import org.crmkit.templates.redline.NoticeTerms;
import org.crmkit.templates.redline.Redline;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.docx.DocxRedlineRenderer;
import org.crmkit.templates.render.docx.DocxRenderer;
import org.crmkit.templates.render.html.HtmlRedlineRenderer;
import org.crmkit.templates.render.html.HtmlRenderer;
import org.crmkit.templates.render.markdown.MarkdownRenderer;
import org.crmkit.templates.render.pdf.PdfRenderer;

/**
 * What changed from one handbook to another: under two editions of the rulebook, with two profiles or two versions of the content.
 * Documents are matched by their key in the catalogue. One that differs in nothing but the edition it names is unchanged.
 *
 * <pre>{@code
 * HandbookComparison comparison = HandbookComparison.between(before, after);
 * NoticeTerms terms = NoticeTerms.of(RulebookComparison.between(old, now), before.profile(), after.profile());
 * comparison.writeTo(files, "", EnumSet.of(HandbookFormat.DOCX), terms, at, Progress.silent());
 * }</pre>
 */
public final class HandbookComparison {

    /** The name of the notice among the files. */
    private static final String NOTICE = "change-notice";

    private final Handbook before;
    private final Handbook after;
    private final List<Changed> changed;
    private final List<DocumentKey> added;
    private final List<DocumentKey> dropped;
    private final List<DocumentKey> unchanged;

    private HandbookComparison(
            Handbook before,
            Handbook after,
            List<Changed> changed,
            List<DocumentKey> added,
            List<DocumentKey> dropped,
            List<DocumentKey> unchanged) {
        this.before = before;
        this.after = after;
        this.changed = changed;
        this.added = added;
        this.dropped = dropped;
        this.unchanged = unchanged;
    }

    /**
     * A document that says something else.
     *
     * @param redlines one for each language that both handbooks have it in, at least one of them with changes
     */
    public record Changed(DocumentKey key, Map<Lang, Redline> redlines) {
        public Changed {
            redlines = Collections.unmodifiableMap(new EnumMap<>(redlines));
        }
    }

    /**
     * Obtains what changed.
     *
     * @throws IllegalArgumentException if slots of either stay open; see {@link Handbook#openSlots}
     */
    public static HandbookComparison between(Handbook before, Handbook after) {
        checkClosed("before", before);
        checkClosed("after", after);
        Map<DocumentKey, Map<Lang, Page>> old = pages(before);
        Map<DocumentKey, Map<Lang, Page>> now = pages(after);
        List<Changed> changed = new ArrayList<>();
        List<DocumentKey> added = new ArrayList<>();
        List<DocumentKey> unchanged = new ArrayList<>();
        now.forEach((key, pages) -> {
            if (old.containsKey(key)) {
                Map<Lang, Redline> redlines = new EnumMap<>(Lang.class);
                boolean differs = false;
                for (Map.Entry<Lang, Page> page : pages.entrySet()) {
                    Optional<Redline> redline = Optional.ofNullable(old.get(key).get(page.getKey()))
                            .map(was -> Redline.between(was, page.getValue()));
                    redline.ifPresent(found -> redlines.put(page.getKey(), found));
                    differs |= redline.stream().anyMatch(found -> differs(found, before, after));
                }
                if (differs) {
                    changed.add(new Changed(key, redlines));
                } else {
                    unchanged.add(key);
                }
            } else {
                added.add(key);
            }
        });
        Set<DocumentKey> dropped = new LinkedHashSet<>(old.keySet());
        dropped.removeAll(now.keySet());
        return new HandbookComparison(
                before, after, List.copyOf(changed), List.copyOf(added), List.copyOf(dropped), List.copyOf(unchanged));
    }

    private static void checkClosed(String which, Handbook handbook) {
        checkArgument(
                handbook.openSlots().isEmpty(),
                "HandbookComparison.%s has %s open slots; it must have none. Mend the content, the profile or the rulebook.",
                which,
                handbook.openSlots().size());
    }

    private static Map<DocumentKey, Map<Lang, Page>> pages(Handbook handbook) {
        Map<DocumentKey, Map<Lang, Page>> pages = new LinkedHashMap<>();
        handbook.sheets().forEach(sheet -> pages.computeIfAbsent(sheet.key(), key -> new EnumMap<>(Lang.class))
                .put(sheet.page().lang(), sheet.page()));
        return pages;
    }

    private static boolean differs(Redline redline, Handbook before, Handbook after) {
        return redline.changes().stream().anyMatch(change -> !isEdition(change, before, after));
    }

    /** Tells whether a change is only that another edition is named. */
    private static boolean isEdition(Change change, Handbook before, Handbook after) {
        String renamed = MarkedText.plain(change.before())
                .replace(before.version().toString(), after.version().toString());
        return renamed.equals(MarkedText.plain(change.after()));
    }

    /** Returns the changes of a document but for the edition it names. */
    List<Change> changes(Redline redline) {
        return redline.changes().stream()
                .filter(change -> !isEdition(change, before, after))
                .toList();
    }

    /** Returns the handbook that is changed to. */
    Handbook after() {
        return after;
    }

    /** Returns the documents that say something else, in reading order. */
    public List<Changed> changed() {
        return changed;
    }

    /** Returns the documents that only the new handbook has. */
    public List<DocumentKey> added() {
        return added;
    }

    /** Returns the documents that only the old handbook has. */
    public List<DocumentKey> dropped() {
        return dropped;
    }

    /** Returns the documents that say the same. */
    public List<DocumentKey> unchanged() {
        return unchanged;
    }

    /** Tells whether no document changed, came or went. */
    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && dropped.isEmpty();
    }

    /** Returns the change notice in a language: which document and article, old and new, from when, who must be told and do what. */
    public Page notice(NoticeTerms terms, Lang lang) {
        return new NoticePage(this, terms, lang).page();
    }

    /** Returns what a document is called; one that is gone is known to the old handbook only. */
    String title(DocumentKey key, Lang lang) {
        return (after.has(key) ? after : before).title(key).in(lang);
    }

    /**
     * Adds a redline of every changed document and the change notice to {@code files}, in each language: redlines in Word and HTML,
     * the notice in those and in PDF and Markdown, as {@code formats} ask. The same comparison gives the same bytes.
     *
     * @param folder where in the set; empty for its top
     * @param formats one or more; those that serve neither are refused
     * @param at the moment that tracked changes bear; their author is the issuer
     */
    public void writeTo(
            FileSet files,
            String folder,
            Collection<HandbookFormat> formats,
            NoticeTerms terms,
            Instant at,
            Progress progress) {
        checkArgument(
                !formats.isEmpty(), "HandbookComparison.writeTo.formats is empty; it must name one or more formats.");
        formats.forEach(HandbookComparison::checkServed);
        String prefix = folder.isEmpty() ? "" : folder + "/";
        List<Lang> langs = langs();
        int total = langs.size() * (changed.size() + 1);
        int done = 0;
        for (Lang lang : langs) {
            String place = prefix + lang.code() + "/";
            for (Changed one : changed) {
                Redline redline = one.redlines().get(lang);
                if (redline != null) {
                    for (HandbookFormat format : formats) {
                        String path = place + one.key() + "." + format.extension();
                        file(redline, format, terms, at).ifPresent(bytes -> files.add(path, bytes));
                    }
                }
                progress.step(++done, total, lang.code() + "/" + one.key());
            }
            Page notice = notice(terms, lang);
            for (HandbookFormat format : formats) {
                files.add(
                        place + NOTICE + "." + format.extension(),
                        renderer(format).render(notice));
            }
            progress.step(++done, total, lang.code() + "/" + NOTICE);
        }
    }

    private static void checkServed(HandbookFormat format) {
        boolean served =
                switch (format) {
                    case HTML, DOCX, PDF, MARKDOWN -> true;
                    case XLSX, SVG, BPMN -> false;
                };
        checkArgument(
                served,
                "HandbookComparison.writeTo.formats was %s; it must be docx, html, pdf or md. Redlines are docx and html.",
                format.extension());
    }

    private List<Lang> langs() {
        return after.sheets().stream()
                .map(sheet -> sheet.page().lang())
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<byte[]> file(Redline redline, HandbookFormat format, NoticeTerms terms, Instant at) {
        if (format == HandbookFormat.DOCX) {
            String author = terms.issuer().in(redline.after().lang());
            return Optional.of(
                    DocxRedlineRenderer.by(author, at).in(after.look()).render(redline));
        }
        return format == HandbookFormat.HTML
                ? Optional.of(HtmlRedlineRenderer.standalone().render(redline))
                : Optional.empty();
    }

    private Renderer renderer(HandbookFormat format) {
        Links links = this::address;
        return switch (format) {
            case HTML -> HtmlRenderer.with(links);
            case DOCX -> DocxRenderer.with(links).in(after.look());
            case PDF -> PdfRenderer.standalone();
            case MARKDOWN -> MarkdownRenderer.standalone();
            case XLSX, SVG, BPMN ->
                throw new IllegalStateException("No notice is written as " + format.extension() + ".");
        };
    }

    /** Returns where the redline of a document lies, as seen from the notice. */
    private Optional<String> address(Page from, String key, String extension) {
        return changed.stream()
                .filter(one -> one.key().key().equals(key) && one.redlines().containsKey(from.lang()))
                .map(one -> one.key() + "." + extension)
                .findFirst();
    }
}
