package org.crmkit.templates.lint;

import java.util.Locale;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Wording;

/** Finds wordings that only pretend to say something: {@code 无}, {@code TBD}. */
final class Placeholders {

    private Placeholders() {}

    /** Notes a wording that is a placeholder in either language. */
    static void check(String path, Wording wording, Notes notes) {
        for (Lang lang : Lang.values()) {
            String text = notes.plain(wording, lang).strip();
            if (notes.words(lang).vague().group("placeholders").contains(text.toLowerCase(Locale.ROOT))) {
                notes.add(
                        path,
                        Notes.quote(text),
                        Label.of("具体内容", "something that says it"),
                        Label.of("请写明内容。", "Replace the placeholder."));
                return;
            }
        }
    }
}
