package org.crmkit.core.text;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One wording in both languages, for example {@code B级信用限额 / Limit of grade B}.
 *
 * @param zh the Chinese wording, not blank
 * @param en the English wording, not blank
 */
public record Label(String zh, String en) {

    public Label {
        checkArgument(!zh.isBlank(), "Label.zh is blank (en: '%s'); give the Chinese wording.", en);
        checkArgument(!en.isBlank(), "Label.en is blank (zh: '%s'); give the English wording.", zh);
    }

    /** Obtains a label of the two wordings. */
    public static Label of(String zh, String en) {
        return new Label(zh, en);
    }

    /** Obtains a label that reads the same in both languages, such as a code or a proper name. */
    public static Label same(String text) {
        return new Label(text, text);
    }

    /** Returns the wording in {@code lang}. */
    public String in(Lang lang) {
        return switch (lang) {
            case ZH -> zh;
            case EN -> en;
        };
    }

    @Override
    public String toString() {
        return zh.equals(en) ? zh : zh + " / " + en;
    }
}
