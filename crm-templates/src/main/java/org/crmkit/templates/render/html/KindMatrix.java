package org.crmkit.templates.render.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;

/** The way in: modules down, kinds across, in each cell how many documents there are and a link to them. */
final class KindMatrix {

    private final List<HandbookIndex.Module> modules;

    KindMatrix(List<HandbookIndex.Module> modules) {
        this.modules = modules;
    }

    static String anchor(int moduleNumber, HandbookIndex.Module module, HandbookIndex.Kind kind) {
        return HandbookIndex.anchor(moduleNumber) + "k" + (module.kinds().indexOf(kind) + 1);
    }

    void write(XmlWriter out) {
        Set<Label> kinds = new LinkedHashSet<>();
        modules.forEach(module -> module.kinds().forEach(kind -> kinds.add(kind.name())));
        out.open("nav", "class", "matrix", "tabindex", 0, "aria-label", "模块与类别 / Modules and kinds")
                .open("table")
                .line();
        out.open("thead").open("tr").open("th", "scope", "col");
        HandbookIndex.both(Label.of("模块", "Module"), out);
        out.close();
        for (Label kind : kinds) {
            out.open("th", "scope", "col");
            HandbookIndex.both(kind, out);
            out.close();
        }
        out.close().close().line().open("tbody").line();
        for (int m = 0; m < modules.size(); m++) {
            HandbookIndex.Module module = modules.get(m);
            out.open("tr").open("th", "scope", "row").open("a", "href", "#" + HandbookIndex.anchor(m + 1));
            HandbookIndex.both(module.name(), out);
            out.close().close();
            for (Label kind : kinds) {
                cell(m + 1, module, kind, out);
            }
            out.close().line();
        }
        out.close().close().close().line();
    }

    private static void cell(int number, HandbookIndex.Module module, Label kind, XmlWriter out) {
        Optional<HandbookIndex.Kind> held =
                module.kinds().stream().filter(one -> one.name().equals(kind)).findFirst();
        out.open("td");
        if (held.isPresent()) {
            String count = Integer.toString(held.get().entries().size());
            for (Lang lang : Lang.values()) {
                out.leaf(
                        "a",
                        count,
                        "class",
                        "l",
                        "lang",
                        lang.tag(),
                        "href",
                        "#" + anchor(number, module, held.get()),
                        "aria-label",
                        module.name().in(lang)
                                + (lang == Lang.ZH ? "，" : ", ")
                                + kind.in(lang)
                                + (lang == Lang.ZH ? "：" : ": ")
                                + count);
            }
        } else {
            out.text("—");
        }
        out.close();
    }
}
