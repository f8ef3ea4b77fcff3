package org.crmkit.templates;

import java.util.ArrayList;
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
import org.crmkit.templates.page.Block;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.Links;
import org.crmkit.templates.render.Renderer;
import org.crmkit.templates.render.docx.DocxRenderer;
import org.crmkit.templates.render.html.HandbookIndex;
import org.crmkit.templates.render.html.HtmlRenderer;
import org.crmkit.templates.render.markdown.MarkdownRenderer;
import org.crmkit.templates.render.svg.DiagramSvg;

/** The files of a handbook: each document as Word, web page and Markdown, each chart as SVG, and the front page. */
final class HandbookFiles {

    private final Handbook handbook;
    private final Map<String, Handbook.Sheet> sheets = new LinkedHashMap<>();
    private final List<Renderer> renderers;

    HandbookFiles(Handbook handbook) {
        this.handbook = handbook;
        handbook.sheets()
                .forEach(sheet ->
                        sheets.put(place(sheet.page().lang(), sheet.page().key()), sheet));
        Links links = this::address;
        this.renderers = List.of(DocxRenderer.with(links), HtmlRenderer.with(links), MarkdownRenderer.with(links));
    }

    /** Takes a file. */
    @FunctionalInterface
    interface Taker {
        void take(String path, byte[] bytes);
    }

    /** Hands every file to {@code taker}, the front page last. */
    void each(Taker taker) {
        for (Handbook.Sheet sheet : handbook.sheets()) {
            for (Renderer renderer : renderers) {
                taker.take(sheet.path(renderer.extension()), renderer.render(sheet.page()));
            }
            chart(sheet.page()).ifPresent(chart -> taker.take(sheet.path("svg"), DiagramSvg.file(chart.diagram())));
        }
        Lang first = handbook.sheets().isEmpty()
                ? Lang.ZH
                : handbook.sheets().get(0).page().lang();
        taker.take("index.html", index().render(first));
    }

    /** Returns how many files there are. */
    int count() {
        long charts = handbook.sheets().stream()
                .filter(sheet -> chart(sheet.page()).isPresent())
                .count();
        return handbook.sheets().size() * renderers.size() + Math.toIntExact(charts) + 1;
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
                                + "; generate them anew when a rule changes."));
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
            files.add(new HandbookIndex.File(lang, lang == Lang.ZH ? "网页" : "Web page", sheet.path("html")));
            files.add(new HandbookIndex.File(lang, "Word", sheet.path("docx")));
            files.add(new HandbookIndex.File(lang, "Markdown", sheet.path("md")));
            if (chart(sheet.page()).isPresent()) {
                files.add(new HandbookIndex.File(lang, "SVG", sheet.path("svg")));
            }
        }
        return new HandbookIndex.Entry(
                handbook.title(sheets.get(0).key()), first.control().number(), files);
    }
}
