package org.crmkit.examples.cli.report;

import org.crmkit.core.text.Lang;

/** The zh/en switch of a page: two radio buttons that work by style alone; the script only keeps title and language right. */
final class LanguageSwitch {

    private LanguageSwitch() {}

    /** Returns the switch; it stands before the elements of class {@code page}, which it shows and hides. */
    static String html(Lang first) {
        StringBuilder out = new StringBuilder();
        for (Lang lang : Lang.values()) {
            out.append("<input type=\"radio\" name=\"lang\" id=\"lang-")
                    .append(lang.code())
                    .append('"');
            out.append(lang == first ? " checked" : "").append(" autocomplete=\"off\">\n");
        }
        return out.append(
                        "<nav class=\"switch\" aria-label=\"语言 / Language\"><label for=\"lang-zh\" lang=\"zh-CN\">中文</label>"
                                + "<label for=\"lang-en\" lang=\"en\">English</label></nav>\n")
                .toString();
    }

    /** Returns the script; {@code #zh} or {@code #en} behind the page's address opens it in that language. */
    static String script(String titleZh, String titleEn) {
        return """
                <script>
                (function () {
                  var titles = {zh: %s, en: %s}, tags = {zh: "zh-CN", en: "en"};
                  function show(code) {
                    document.documentElement.lang = tags[code];
                    document.title = titles[code];
                  }
                  ["zh", "en"].forEach(function (code) {
                    var button = document.getElementById("lang-" + code);
                    if (location.hash === "#" + code) { button.checked = true; }
                    if (button.checked) { show(code); }
                    button.addEventListener("change", function () { show(code); });
                  });
                }());
                </script>
                """.formatted(quoted(titleZh), quoted(titleEn));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("<", "\\u003c") + "\"";
    }
}
