package org.crmkit.templates.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;

/**
 * The front page of a handbook: its documents by module and kind in both languages. The reader switches the language with two
 * buttons; the page needs no script for it.
 *
 * @param title for example {@code 客户服务管理手册 / Customer service handbook}
 * @param subtitle the line below: whose it is, which rulebook it was written from
 * @param modules in the order of the catalogue
 * @param note the small print at the end
 */
public record HandbookIndex(Label title, Label subtitle, List<Module> modules, Label note) {

    public HandbookIndex {
        modules = List.copyOf(modules);
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
        XmlWriter out = HtmlFrame.open(shown, title.in(shown), HtmlStyle.index());
        for (Lang lang : Lang.values()) {
            Object[] checked = {
                "class",
                "choose",
                "type",
                "radio",
                "name",
                "lang",
                "id",
                "lang-" + lang.code(),
                "aria-label",
                lang == Lang.ZH ? "中文" : "English",
                "checked",
                "checked"
            };
            out.empty("input", lang == shown ? checked : java.util.Arrays.copyOf(checked, checked.length - 2))
                    .line();
        }
        out.open("div", "class", "page").line();
        out.open("header", "class", "masthead").open("div");
        out.open("h1");
        both(title, out);
        out.close().open("p", "class", "subtitle");
        both(subtitle, out);
        out.close().close().line();
        out.open("div", "class", "switch")
                .leaf("label", "中文", "for", "lang-zh")
                .leaf("label", "English", "for", "lang-en");
        out.close().close().line();
        out.open("main").line();
        modules.forEach(module -> module(module, out));
        out.close().line();
        out.open("p", "class", "note");
        both(note, out);
        out.close().line().close().line();
        return HtmlFrame.close(out).getBytes(UTF_8);
    }

    private static void module(Module module, XmlWriter out) {
        out.open("section").open("h2");
        both(module.name(), out);
        out.close().line().open("div", "class", "kinds").line();
        for (Kind kind : module.kinds()) {
            out.open("div", "class", "kind").open("h3");
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

    private static void both(Label label, XmlWriter out) {
        for (Lang lang : Lang.values()) {
            out.leaf("span", label.in(lang), "class", "l", "lang", lang.tag());
        }
    }
}
