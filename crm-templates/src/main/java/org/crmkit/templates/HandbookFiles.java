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
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.catalogue.DocumentKey;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.catalogue.ModuleName;
import org.crmkit.templates.diagram.LaidOut;
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
import org.crmkit.templates.render.xlsx.HandbookRegister;
import org.crmkit.templates.render.xlsx.XlsxRenderer;

/** The files of a handbook: each document in each format that serves it, the register, and the front page. */
final class HandbookFiles {

    private static final String REGISTER = "register.xlsx";
    private static final String SEARCH = "search";

    private final Handbook handbook;
    private final Set<HandbookFormat> formats;
    private final Map<String, Handbook.Sheet> sheets = new LinkedHashMap<>();
    private final Map<HandbookFormat, Renderer> renderers = new EnumMap<>(HandbookFormat.class);

    HandbookFiles(Handbook handbook, Collection<HandbookFormat> formats) {
        this.handbook = handbook;
        this.formats = EnumSet.copyOf(formats);
        handbook.sheets()
                .forEach(sheet ->
                        sheets.put(place(sheet.page().lang(), sheet.page().key()), sheet));
        for (HandbookFormat format : this.formats) {
            renderer(format).ifPresent(renderer -> renderers.put(format, renderer));
        }
    }

    private Optional<Renderer> renderer(HandbookFormat format) {
        Links links = this::address;
        return switch (format) {
            case HTML -> Optional.of(HtmlRenderer.inSite(links, new HandbookSite(handbook, this::formatsOf)));
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

    /** Hands every file to {@code taker}, the front page last. */
    void each(Taker taker) {
        for (Handbook.Sheet sheet : handbook.sheets()) {
            for (HandbookFormat format : formatsOf(sheet)) {
                taker.take(sheet.path(format.extension()), file(sheet.page(), format));
            }
        }
        if (formats.contains(HandbookFormat.XLSX)) {
            taker.take(REGISTER, register().render(langs()));
        }
        if (formats.contains(HandbookFormat.HTML)) {
            taker.take(SEARCH + "/search.js", SearchIndex.script());
            for (Lang lang : Lang.values()) {
                taker.take(SEARCH + "/" + lang.code() + ".js", SearchIndex.of(lang, searched(lang)));
            }
        }
        taker.take("index.html", index().render(langs().get(0)));
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

    /** Returns how many files there are. */
    int count() {
        int documents = handbook.sheets().stream()
                .mapToInt(sheet -> formatsOf(sheet).size())
                .sum();
        int searched = formats.contains(HandbookFormat.HTML) ? 1 + Lang.values().length : 0;
        return documents + searched + (formats.contains(HandbookFormat.XLSX) ? 1 : 0) + 1;
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

    /** Returns the address of a document of the same language, as seen from a page in the folder of its kind. */
    private Optional<String> address(Page from, String key, String extension) {
        return Optional.ofNullable(sheets.get(place(from.lang(), key)))
                .map(sheet -> "../../" + sheet.key() + "." + extension);
    }

    private HandbookIndex index() {
        Label company = handbook.profile().name();
        String version = handbook.version().toString();
        boolean fictional = handbook.profile().fictional();
        return new HandbookIndex(
                Label.of("客户服务管理手册", "Customer service handbook"),
                Label.of(company.zh() + "　规则手册 " + version, company.en() + ", rulebook " + version),
                modules(),
                Label.of(
                        (fictional ? "虚构示例：企业、人员与数据均为虚构。" : "") + "全部文件由规则手册 " + version + " 生成，规则修改后请重新生成。",
                        (fictional ? "Fictional example: company, people and figures are made up. " : "")
                                + "All documents were generated from rulebook " + version
                                + "; generate them anew when a rule changes."),
                formats.contains(HandbookFormat.HTML) ? Optional.of(SEARCH) : Optional.empty());
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

    private HandbookRegister register() {
        Map<DocumentKey, Map<Lang, Handbook.Sheet>> byKey = new LinkedHashMap<>();
        for (Handbook.Sheet sheet : handbook.sheets()) {
            byKey.computeIfAbsent(sheet.key(), key -> new EnumMap<>(Lang.class))
                    .put(sheet.page().lang(), sheet);
        }
        List<HandbookRegister.Entry> entries = new ArrayList<>();
        byKey.forEach((key, printed) -> entries.add(entry(key, printed)));
        return new HandbookRegister(
                Label.of("受控文件清单", "Register of documents"),
                handbook.profile().name(),
                handbook.version().toString(),
                entries);
    }

    private HandbookRegister.Entry entry(DocumentKey key, Map<Lang, Handbook.Sheet> printed) {
        Map<Lang, String> addresses = new EnumMap<>(Lang.class);
        printed.forEach((lang, sheet) -> formatsOf(sheet).stream()
                .findFirst()
                .ifPresent(format -> addresses.put(lang, sheet.path(format.extension()))));
        Handbook.Listed listed = handbook.listed(key);
        return new HandbookRegister.Entry(
                listed.number(),
                handbook.title(key),
                ModuleName.of(key.module()),
                key.kind().label(),
                listed.version(),
                listed.status(),
                listed.owner(),
                listed.review(),
                addresses);
    }
}
