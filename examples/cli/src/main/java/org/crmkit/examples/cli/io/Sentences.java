package org.crmkit.examples.cli.io;

import java.util.List;
import org.crmkit.core.score.Reason;
import org.crmkit.core.text.Lang;

/** Puts reasons one after the other; some are whole sentences and some are not. */
public final class Sentences {

    private Sentences() {}

    /** Returns the reasons as one text. */
    public static String join(List<Reason> reasons, Lang lang) {
        StringBuilder out = new StringBuilder();
        for (Reason reason : reasons) {
            String text = reason.text().in(lang);
            boolean ended = text.endsWith(".") || text.endsWith("。");
            out.append(out.length() > 0 && lang == Lang.EN ? " " : "").append(text);
            out.append(
                    ended
                            ? ""
                            : switch (lang) {
                                case ZH -> "。";
                                case EN -> ".";
                            });
        }
        return out.toString();
    }
}
