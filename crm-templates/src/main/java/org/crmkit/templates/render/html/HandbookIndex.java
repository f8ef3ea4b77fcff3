package org.crmkit.templates.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;

/**
 * The front page of a handbook: its documents by module and kind in both languages, a matrix to find them by, and a search over
 * their full text where the wording of the pages lies beside it. The reader switches the language with two buttons; the page
 * needs no script for it.
 *
 * @param title for example {@code 客户服务管理手册 / Customer service handbook}
 * @param subtitle the line below: whose it is, which rulebook it was written from
 * @param modules in the order of the catalogue
 * @param lists what covers the whole handbook, shown above the modules
 * @param note the small print at the end
 * @param search the folder that holds {@code search.js} and a {@link SearchIndex} for each language, {@code zh.js} and {@code
 *     en.js}; empty for a page without search
 */
public record HandbookIndex(
        Label title,
        Label subtitle,
        List<Module> modules,
        Optional<Module> lists,
        Label note,
        Optional<String> search) {

    /** The name of the place the lists have on the page. */
    public static final String LISTS = "lists";

    public HandbookIndex {
        modules = List.copyOf(modules);
    }

    /** Obtains a front page without search and without lists, which needs no script. */
    public HandbookIndex(Label title, Label subtitle, List<Module> modules, Label note) {
        this(title, subtitle, modules, Optional.empty(), note, Optional.empty());
    }

    /** Returns the name of the place a module has on the page, {@code number} counting from 1. */
    public static String anchor(int number) {
        return "m" + number;
    }

    /** The documents of one module. */
    public record Module(Label name, List<Kind> kinds) {
        public Module {
            kinds = List.copyOf(kinds);
        }
    }

    /** The documents of one kind: roles, policies, workflows, tools, forms or plans. */
    public record Kind(Label name, List<Entry> entries) {
        public Kind {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A document.
     *
     * @param number the document number, printed small
     * @param files what can be opened, in the order to be shown; the title links to the first page of the language
     */
    public record Entry(Label title, String number, List<File> files) {
        public Entry {
            files = List.copyOf(files);
        }
    }

    /**
     * One file of a document.
     *
     * @param lang the language it is written in
     * @param format what the link says, for example {@code Word}
     * @param address relative to the front page
     */
    public record File(Lang lang, String format, String address) {}

    /** Returns the page, {@code shown} being the language it opens in. */
    public byte[] render(Lang shown) {
        XmlWriter out = search.isPresent()
                ? HtmlFrame.openInSite(shown, title.in(shown), HtmlStyle.index(), false, true)
                : HtmlFrame.open(shown, title.in(shown), HtmlStyle.index());
        HtmlFrame.body(out);
        out.open("div", "class", "page").line();
        out.open("header", "class", "masthead").open("div");
        out.open("h1");
        both(title, out);
        out.close().open("p", "class", "subtitle");
        both(subtitle, out);
        out.close().close().line();
        out.open("div", "class", "tools");
        out.open("div", "class", "switch", "role", "radiogroup", "aria-label", "语言 / Language");
        choice(Lang.ZH, "中文", shown, out);
        choice(Lang.EN, "English", shown, out);
        out.close();
        if (search.isPresent()) {
            SiteFrame.button("◐ 明暗 / Light or dark", out);
        }
        out.close().close().line();
        out.open("main").line();
        search.ifPresent(folder -> searchForm(folder, out));
        new KindMatrix(modules).write(out);
        lists.ifPresent(
                all -> module(all, LISTS, kind -> LISTS + "-" + all.kinds().indexOf(kind), out));
        for (int m = 0; m < modules.size(); m++) {
            Module module = modules.get(m);
            int number = m + 1;
            module(module, anchor(number), kind -> KindMatrix.anchor(number, module, kind), out);
        }
        out.close().line().open("footer").line();
        out.open("p", "class", "note");
        both(note, out);
        out.close().line().close().line().close().line();
        search.ifPresent(folder ->
                out.open("script", "src", folder + "/search.js").close().line());
        return HtmlFrame.close(out);
    }

    private static void choice(Lang lang, String name, Lang shown, XmlWriter out) {
        String id = "lang-" + lang.code();
        List<Object> attributes = new ArrayList<>(
                List.of("class", "choose", "type", "radio", "name", "lang", "id", id, "aria-label", name));
        if (lang == shown) {
            attributes.addAll(List.of("checked", "checked"));
        }
        out.empty("input", attributes.toArray()).leaf("label", name, "for", id, "lang", lang.tag());
    }

    private void searchForm(String folder, XmlWriter out) {
        out.open(
                "form",
                "id",
                "search",
                "class",
                "search",
                "role",
                "search",
                "hidden",
                "hidden",
                "data-zh",
                folder + "/zh.js",
                "data-en",
                folder + "/en.js",
                "data-zh-title",
                title.zh(),
                "data-en-title",
                title.en());
        out.open("label", "for", "q");
        both(Label.of("全文检索（按 / 键）", "Search the full text (press /)"), out);
        out.close().empty("input", "id", "q", "type", "search", "autocomplete", "off", "spellcheck", "false");
        out.close().line();
        out.open("div", "id", "found", "class", "found", "aria-live", "polite")
                .close()
                .line();
    }

    private static void module(Module module, String anchor, Function<Kind, String> kindAnchor, XmlWriter out) {
        out.open("section", "id", anchor, "aria-labelledby", anchor + "-name").open("h2", "id", anchor + "-name");
        both(module.name(), out);
        out.close().line().open("div", "class", "kinds").line();
        for (Kind kind : module.kinds()) {
            out.open("div", "class", "kind", "id", kindAnchor.apply(kind)).open("h3");
            both(kind.name(), out);
            out.close().line().open("ul").line();
            kind.entries().forEach(entry -> entry(entry, out));
            out.close().close().line();
        }
        out.close().close().line();
    }

    private static void entry(Entry entry, XmlWriter out) {
        out.open("li");
        for (Lang lang : Lang.values()) {
            List<File> files =
                    entry.files().stream().filter(file -> file.lang() == lang).toList();
            out.open("div", "class", "l", "lang", lang.tag());
            if (files.isEmpty()) {
                out.leaf("span", entry.title().in(lang), "class", "title");
            } else {
                out.leaf(
                        "a",
                        entry.title().in(lang),
                        "class",
                        "title",
                        "href",
                        files.get(0).address());
            }
            out.leaf("span", entry.number(), "class", "number");
            out.open("div", "class", "files");
            files.forEach(file -> out.leaf("a", file.format(), "href", file.address()));
            out.close().close();
        }
        out.close().line();
    }

    static void both(Label label, XmlWriter out) {
        for (Lang lang : Lang.values()) {
            out.leaf("span", label.in(lang), "class", "l", "lang", lang.tag());
        }
    }
}
