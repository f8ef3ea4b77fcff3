package org.crmkit.templates.render.html;

import org.crmkit.core.text.Lang;
import org.crmkit.templates.internal.XmlWriter;

/** Writes what stands above and below a page of the site: where it belongs, its other language and formats, its neighbours. */
final class SiteFrame {

    private final Lang lang;
    private final Site.Surroundings around;

    SiteFrame(Lang lang, Site.Surroundings around) {
        this.lang = lang;
        this.around = around;
    }

    private String say(String zh, String en) {
        return lang == Lang.ZH ? zh : en;
    }

    void top(XmlWriter out) {
        out.leaf("a", say("跳到正文", "Skip to the text"), "class", "skip", "href", "#content")
                .line();
        out.open("header", "class", "site-head").line();
        out.open("nav", "aria-label", say("当前位置", "You are here")).open("ol");
        for (Site.Way step : around.trail()) {
            out.open("li").leaf("a", step.text(), "href", step.address()).close();
        }
        out.close().close().line();
        out.open("div", "class", "tools");
        Lang other = lang == Lang.ZH ? Lang.EN : Lang.ZH;
        around.otherLanguage()
                .ifPresent(way ->
                        out.leaf("a", way.text(), "href", way.address(), "hreflang", other.tag(), "lang", other.tag()));
        button(say("切换明暗", "Light or dark"), out);
        out.close().close().line();
    }

    /** Shown by the script that it needs. */
    static void button(String words, XmlWriter out) {
        out.leaf("button", words, "id", "theme", "class", "theme", "type", "button", "hidden", "hidden");
    }

    void bottom(XmlWriter out) {
        out.open("footer", "class", "site-foot").line();
        if (!around.formats().isEmpty()) {
            out.open("nav", "aria-label", say("其他格式", "Other formats")).open("ul");
            for (Site.Way format : around.formats()) {
                out.open("li")
                        .leaf("a", format.text(), "href", format.address())
                        .close();
            }
            out.close().close().line();
        }
        if (around.previous().isPresent() || around.next().isPresent()) {
            out.open("nav", "class", "turn", "aria-label", say("前后文件", "Neighbouring documents"));
            around.previous().ifPresent(way -> turn(way, "previous", say("上一份：", "Previous: "), out));
            around.next().ifPresent(way -> turn(way, "next", say("下一份：", "Next: "), out));
            out.close().line();
        }
        out.close().line();
    }

    private static void turn(Site.Way way, String style, String lead, XmlWriter out) {
        out.leaf("a", lead + way.text(), "class", style, "href", way.address());
    }
}
