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

    /** The key of the list that is also written as a calendar file. */
    static final String CALENDAR = "review-calendar";

    private static final String UP = "../../../";

    private final Handbook handbook;
    private final List<Page> lists;
    private final Function<Handbook.Sheet, List<HandbookFormat>> formats;
    private final List<HandbookFormat> listFormats;

    HandbookSite(
            Handbook handbook,
            List<Page> lists,
            Function<Handbook.Sheet, List<HandbookFormat>> formats,
            List<HandbookFormat> listFormats) {
        this.handbook = handbook;
        this.lists = lists;
        this.formats = formats;
        this.listFormats = listFormats;
    }

    @Override
    public Surroundings around(Page page) {
        return lists.contains(page) ? aroundList(page) : aroundDocument(page);
    }

    /** A list lies in the folder of its language. */
    private Surroundings aroundList(Page page) {
        Lang lang = page.lang();
        List<Page> same = lists.stream().filter(list -> list.lang() == lang).toList();
        int at = same.indexOf(page);
        Optional<Way> other = lists.stream()
                .filter(list -> list.key().equals(page.key()) && list.lang() != lang)
                .findFirst()
                .map(list -> new Way(
                        lang == Lang.ZH ? "English" : "中文", "../" + list.lang().code() + "/" + list.key() + ".html"));
        List<Way> files = new ArrayList<>();
        for (HandbookFormat format : listFormats) {
            if (format != HandbookFormat.HTML) {
                files.add(new Way(format.label().in(lang), page.key() + "." + format.extension()));
            }
        }
        if (page.key().equals(CALENDAR)) {
            files.add(new Way(lang == Lang.ZH ? "日历（iCalendar）" : "Calendar (iCalendar)", page.key() + ".ics"));
        }
        return new Surroundings(
                List.of(
                        new Way(lang == Lang.ZH ? "手册首页" : "Handbook", "../index.html#" + lang.code()),
                        new Way(lang == Lang.ZH ? "手册清单" : "Lists", "../index.html#" + HandbookIndex.LISTS)),
                other,
                files,
                at == 0 ? Optional.empty() : Optional.of(list(same.get(at - 1))),
                at + 1 == same.size() ? Optional.empty() : Optional.of(list(same.get(at + 1))));
    }

    private static Way list(Page list) {
        return new Way(list.title(), list.key() + ".html");
    }

    private Surroundings aroundDocument(Page page) {
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
