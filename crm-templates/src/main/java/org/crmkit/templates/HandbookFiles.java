package org.crmkit.templates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.assembly.CalendarFile;
import org.crmkit.templates.assembly.ListPages;
import org.crmkit.templates.assembly.ReviewCalendar;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.catalogue.ModuleName;
import org.crmkit.templates.diagram.LaidOut;
import org.crmkit.templates.internal.InOrder;
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.bpmn.DiagramBpmn;
import org.crmkit.templates.render.docx.DocxRenderer;
import org.crmkit.templates.render.html.HandbookIndex;
import org.crmkit.templates.render.html.HtmlRenderer;
import org.crmkit.templates.render.html.SearchIndex;
import org.crmkit.templates.render.markdown.MarkdownRenderer;
import org.crmkit.templates.render.pdf.PdfRenderer;
import org.crmkit.templates.render.svg.DiagramSvg;
import org.crmkit.templates.render.xlsx.XlsxRenderer;

/** The files of a handbook: each document in each format that serves it, the lists, and the front page. */
final class HandbookFiles {

    private static final String REGISTER = "register.xlsx";
    private static final String SEARCH = "search";

    private final Handbook handbook;
    private final Set<HandbookFormat> formats;
    private final Map<String, Handbook.Sheet> sheets = new LinkedHashMap<>();
    private final List<Page> lists = new ArrayList<>();
    private final Map<HandbookFormat, Renderer> renderers = new EnumMap<>(HandbookFormat.class);

    HandbookFiles(Handbook handbook, Collection<HandbookFormat> formats) {
        this.handbook = handbook;
        this.formats = EnumSet.copyOf(formats);
        handbook.sheets()
                .forEach(sheet ->
                        sheets.put(place(sheet.page().lang(), sheet.page().key()), sheet));
        if (handbook.register().entries().size() > 1) {
            for (Lang lang : langs()) {
                lists.addAll(new ListPages(handbook.profile(), handbook.version(), handbook.register(), lang).all());
            }
        }
        for (HandbookFormat format : this.formats) {
            renderer(format).ifPresent(renderer -> renderers.put(format, renderer));
        }
    }

    private Optional<Renderer> renderer(HandbookFormat format) {
        Links links = this::address;
        return switch (format) {
            case HTML ->
                Optional.of(HtmlRenderer.inSite(
                        links, new HandbookSite(handbook, lists, this::formatsOf, formatsOfLists())));
            case DOCX -> Optional.of(DocxRenderer.with(links).in(handbook.look()));
            case PDF -> Optional.of(PdfRenderer.with(links));
            case XLSX -> Optional.of(XlsxRenderer.standalone());
            case MARKDOWN -> Optional.of(MarkdownRenderer.with(links));
            case SVG, BPMN -> Optional.empty();
        };
    }

    /** Takes a file. */
    @FunctionalInterface
    interface Taker {
        void take(String path, byte[] bytes);
    }

    /** A file to be made, of a document, a list or the whole handbook. */
    private record Piece(String path, String name, HandbookFormat format, Supplier<byte[]> maker) {}

    /** A file made, or why it was not. */
    private static final class Made {

        private final String path;
        private final byte[] bytes;
        private final Optional<FileFault> fault;

        private Made(String path, byte[] bytes, Optional<FileFault> fault) {
            this.path = path;
            this.bytes = bytes;
            this.fault = fault;
        }

        static Made of(Piece piece) {
            try {
                return new Made(piece.path(), piece.maker().get(), Optional.empty());
            } catch (RuntimeException thrown) {
                return new Made(
                        piece.path(),
                        new byte[0],
                        Optional.of(FileFault.of(piece.name(), piece.format(), piece.path(), thrown)));
            }
        }
    }

    /** Makes every file and hands those that could be made to {@code taker}, in their order whoever works on them. */
    Written make(Taker taker, Executor workers, Progress progress) {
        List<Piece> pieces = pieces();
        List<FileFault> faults = new ArrayList<>();
        Map<String, FileCount> counts = new LinkedHashMap<>();
        formats.forEach(format -> counts.put(format.extension(), new FileCount(format.extension(), 0, 0)));
        AtomicInteger done = new AtomicInteger();
        InOrder.each(workers, pieces, Made::of, made -> {
            made.fault.ifPresentOrElse(faults::add, () -> {
                String extension = made.path.substring(made.path.lastIndexOf('.') + 1);
                counts.merge(
                        extension,
                        new FileCount(extension, 1, made.bytes.length),
                        (one, more) -> one.plus(made.bytes.length));
                taker.take(made.path, made.bytes);
            });
            progress.step(done.incrementAndGet(), pieces.size(), made.path);
        });
        return faults.isEmpty()
                ? new Written.Complete(counts.values().stream()
                        .filter(count -> count.files() > 0)
                        .toList())
                : new Written.Faulty(faults);
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Handbook.Sheet sheet : handbook.sheets()) {
            for (HandbookFormat format : formatsOf(sheet)) {
                pieces.add(new Piece(
                        sheet.path(format.extension()), sheet.page().key(), format, () -> file(sheet.page(), format)));
            }
        }
        for (Page list : lists) {
            for (HandbookFormat format : formatsOfLists()) {
                pieces.add(new Piece(listPath(list, format.extension()), list.key(), format, () -> file(list, format)));
            }
        }
        if (formats.contains(HandbookFormat.XLSX)) {
            pieces.add(whole(REGISTER, HandbookFormat.XLSX, () -> new HandbookLists(handbook, this::addresses)
                    .workbook()
                    .render(langs())));
        }
        if (formats.contains(HandbookFormat.HTML)) {
            pieces.add(whole(SEARCH + "/search.js", HandbookFormat.HTML, SearchIndex::script));
            for (Lang lang : Lang.values()) {
                pieces.add(whole(
                        SEARCH + "/" + lang.code() + ".js",
                        HandbookFormat.HTML,
                        () -> SearchIndex.of(lang, searched(lang))));
            }
            calendarFiles(pieces);
        }
        pieces.add(whole("index.html", HandbookFormat.HTML, () -> index().render(langs().get(0))));
        return pieces;
    }

    private static Piece whole(String path, HandbookFormat format, Supplier<byte[]> maker) {
        return new Piece(path, path, format, maker);
    }

    private void calendarFiles(List<Piece> pieces) {
        ReviewCalendar calendar = ReviewCalendar.of(handbook.register(), handbook.profile());
        for (Page list : lists) {
            if (list.key().equals(HandbookSite.CALENDAR)) {
                pieces.add(whole(
                        listPath(list, "ics"),
                        HandbookFormat.HTML,
                        () -> CalendarFile.of(calendar, handbook.profile(), list.lang())));
            }
        }
    }

    private static String listPath(Page list, String extension) {
        return list.lang().code() + "/" + list.key() + "." + extension;
    }

    private List<HandbookFormat> formatsOfLists() {
        return formats.stream().filter(HandbookFiles::isText).toList();
    }

    private static boolean isText(HandbookFormat format) {
        return switch (format) {
            case HTML, DOCX, PDF, MARKDOWN -> true;
            case XLSX, SVG, BPMN -> false;
        };
    }

    private List<SearchIndex.Entry> searched(Lang lang) {
        return handbook.sheets().stream()
                .filter(sheet -> sheet.page().lang() == lang)
                .map(sheet -> new SearchIndex.Entry(
                        sheet.page(),
                        sheet.path(HandbookFormat.HTML.extension()),
                        ModuleName.of(sheet.key().module()).in(lang),
                        sheet.key().kind().label().in(lang)))
                .toList();
    }

    private byte[] file(Page page, HandbookFormat format) {
        Renderer renderer = renderers.get(format);
        if (renderer != null) {
            return renderer.render(page);
        }
        LaidOut chart = chart(page).orElseThrow().chart();
        return format == HandbookFormat.BPMN ? DiagramBpmn.file(chart) : DiagramSvg.file(chart);
    }

    /** Returns the formats a document is written in: a picture needs a chart, a workbook something to fill in. */
    private List<HandbookFormat> formatsOf(Handbook.Sheet sheet) {
        return formats.stream()
                .filter(format -> switch (format) {
                    case HTML, DOCX, PDF, MARKDOWN -> true;
                    case XLSX -> sheet.key().kind() == DocumentKind.FORM;
                    case SVG, BPMN -> chart(sheet.page()).isPresent();
                })
                .toList();
    }

    private List<Lang> langs() {
        List<Lang> langs = handbook.sheets().stream()
                .map(sheet -> sheet.page().lang())
                .distinct()
                .toList();
        return langs.isEmpty() ? List.of(Lang.ZH) : langs;
    }

    private static Optional<Block.Figure> chart(Page page) {
        return page.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst();
    }

    private static String place(Lang lang, String key) {
        return lang.code() + "/" + key;
    }

    /** Returns the address of a document of the same language, as seen from a page in the folder of its kind or from a list. */
    private Optional<String> address(Page from, String key, String extension) {
        String up = sheets.containsKey(place(from.lang(), from.key())) ? "../../" : "";
        return Optional.ofNullable(sheets.get(place(from.lang(), key)))
                .map(sheet -> up + sheet.key() + "." + extension);
    }

    private HandbookIndex index() {
        Label company = handbook.profile().name();
        String version = handbook.version().toString();
        boolean fictional = handbook.profile().fictional();
        return new HandbookIndex(
                Label.of("客户服务管理手册", "Customer service handbook"),
                Label.of(company.zh() + "　规则手册 " + version, company.en() + ", rulebook " + version),
                modules(),
                lists(),
                Label.of(
                        (fictional ? "虚构示例：企业、人员与数据均为虚构。" : "") + "全部文件由规则手册 " + version + " 生成，规则修改后请重新生成。",
                        (fictional ? "Fictional example: company, people and figures are made up. " : "")
                                + "All documents were generated from rulebook " + version
                                + "; generate them anew when a rule changes."),
                formats.contains(HandbookFormat.HTML) ? Optional.of(SEARCH) : Optional.empty());
    }

    /** Returns the lists as the front page shows them: each once, with its files in every language. */
    private Optional<HandbookIndex.Module> lists() {
        Map<String, List<Page>> byKey = new LinkedHashMap<>();
        lists.forEach(list ->
                byKey.computeIfAbsent(list.key(), key -> new ArrayList<>()).add(list));
        List<HandbookIndex.Entry> entries = new ArrayList<>();
        for (List<Page> pages : byKey.values()) {
            List<HandbookIndex.File> files = new ArrayList<>();
            for (Page page : pages) {
                for (HandbookFormat format : formatsOfLists()) {
                    files.add(new HandbookIndex.File(
                            page.lang(), format.label().in(page.lang()), listPath(page, format.extension())));
                }
            }
            Page first = pages.get(0);
            Label title = Label.of(
                    title(pages, Lang.ZH).orElse(first.title()),
                    title(pages, Lang.EN).orElse(first.title()));
            entries.add(new HandbookIndex.Entry(title, first.control().number(), files));
        }
        return entries.isEmpty() || formatsOfLists().isEmpty()
                ? Optional.empty()
                : Optional.of(new HandbookIndex.Module(
                        Label.of("手册清单", "Lists"),
                        List.of(new HandbookIndex.Kind(
                                Label.of("文件、评审与职责", "Documents, reviews, responsibilities"), entries))));
    }

    private static Optional<String> title(List<Page> pages, Lang lang) {
        return pages.stream()
                .filter(page -> page.lang() == lang)
                .map(Page::title)
                .findFirst();
    }

    private List<HandbookIndex.Module> modules() {
        Set<String> slugs = new LinkedHashSet<>();
        handbook.sheets().forEach(sheet -> slugs.add(sheet.key().module()));
        List<HandbookIndex.Module> modules = new ArrayList<>();
        for (String slug : slugs) {
            List<HandbookIndex.Kind> kinds = new ArrayList<>();
            for (DocumentKind kind : DocumentKind.values()) {
                List<HandbookIndex.Entry> entries = entries(slug, kind);
                if (!entries.isEmpty()) {
                    kinds.add(new HandbookIndex.Kind(kind.label(), entries));
                }
            }
            modules.add(new HandbookIndex.Module(ModuleName.of(slug), kinds));
        }
        return modules;
    }

    private List<HandbookIndex.Entry> entries(String module, DocumentKind kind) {
        Map<DocumentKey, List<Handbook.Sheet>> byKey = new LinkedHashMap<>();
        for (Handbook.Sheet sheet : handbook.sheets()) {
            if (sheet.key().module().equals(module) && sheet.key().kind() == kind) {
                byKey.computeIfAbsent(sheet.key(), key -> new ArrayList<>()).add(sheet);
            }
        }
        return byKey.values().stream().map(this::entry).toList();
    }

    private HandbookIndex.Entry entry(List<Handbook.Sheet> sheets) {
        Page first = sheets.get(0).page();
        List<HandbookIndex.File> files = new ArrayList<>();
        for (Handbook.Sheet sheet : sheets) {
            Lang lang = sheet.page().lang();
            for (HandbookFormat format : formatsOf(sheet)) {
                files.add(new HandbookIndex.File(lang, format.label().in(lang), sheet.path(format.extension())));
            }
        }
        return new HandbookIndex.Entry(
                handbook.title(sheets.get(0).key()), first.control().number(), files);
    }

    /** Returns where the first file of a document lies in each language. */
    private Map<Lang, String> addresses(DocumentKey key) {
        Map<Lang, String> addresses = new EnumMap<>(Lang.class);
        for (Handbook.Sheet sheet : handbook.sheets()) {
            if (sheet.key().equals(key)) {
                formatsOf(sheet).stream()
                        .findFirst()
                        .ifPresent(format -> addresses.put(sheet.page().lang(), sheet.path(format.extension())));
            }
        }
        return addresses;
    }
}
