package org.crmkit.templates;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.catalogue.ModuleName;
import org.crmkit.templates.page.Page;
import org.crmkit.templates.render.html.HandbookIndex;
import org.crmkit.templates.render.html.Site;

/** What lies around each page of a handbook: its module and kind, its other language and formats, its neighbours. */
final class HandbookSite implements Site {

    private static final String UP = "../../../";

    private final Handbook handbook;
    private final Function<Handbook.Sheet, List<HandbookFormat>> formats;

    HandbookSite(Handbook handbook, Function<Handbook.Sheet, List<HandbookFormat>> formats) {
        this.handbook = handbook;
        this.formats = formats;
    }

    @Override
    public Surroundings around(Page page) {
        Lang lang = page.lang();
        List<Handbook.Sheet> same = handbook.sheets().stream()
                .filter(sheet -> sheet.page().lang() == lang)
                .toList();
        int at = 0;
        while (!same.get(at).page().key().equals(page.key())) {
            at++;
        }
        Handbook.Sheet sheet = same.get(at);
        Optional<Way> other = handbook.sheets().stream()
                .filter(one -> one.key().equals(sheet.key()) && one.page().lang() != lang)
                .findFirst()
                .map(one -> new Way(lang == Lang.ZH ? "English" : "中文", html(one)));
        List<Way> files = new ArrayList<>();
        for (HandbookFormat format : formats.apply(sheet)) {
            if (format != HandbookFormat.HTML) {
                files.add(new Way(format.label().in(lang), UP + sheet.path(format.extension())));
            }
        }
        return new Surroundings(
                trail(sheet),
                other,
                files,
                at == 0 ? Optional.empty() : Optional.of(neighbour(same.get(at - 1))),
                at + 1 == same.size() ? Optional.empty() : Optional.of(neighbour(same.get(at + 1))));
    }

    private static String html(Handbook.Sheet sheet) {
        return UP + sheet.path(HandbookFormat.HTML.extension());
    }

    private static Way neighbour(Handbook.Sheet sheet) {
        return new Way(sheet.page().title(), html(sheet));
    }

    private List<Way> trail(Handbook.Sheet sheet) {
        Lang lang = sheet.page().lang();
        Set<String> modules = new LinkedHashSet<>();
        handbook.sheets().forEach(one -> modules.add(one.key().module()));
        int number = List.copyOf(modules).indexOf(sheet.key().module()) + 1;
        String module = UP + "index.html#" + HandbookIndex.anchor(number);
        return List.of(
                new Way(lang == Lang.ZH ? "手册首页" : "Handbook", UP + "index.html#" + lang.code()),
                new Way(ModuleName.of(sheet.key().module()).in(lang), module),
                new Way(sheet.key().kind().label().in(lang), module));
    }
}
