package org.crmkit.core.text;

import java.util.Locale;

/** The languages every label, message and document exists in. */
public enum Lang {
    /** Simplified Chinese. */
    ZH("zh", "zh-CN"),
    /** English. */
    EN("en", "en");

    private final String code;
    private final String tag;

    Lang(String code, String tag) {
        this.code = code;
        this.tag = tag;
    }

    /** Returns the ISO 639-1 code, as in file names and on the command line: {@code zh} or {@code en}. */
    public String code() {
        return code;
    }

    /** Returns the BCP 47 tag, as in the {@code lang} attribute of a page: {@code zh-CN} or {@code en}. */
    public String tag() {
        return tag;
    }

    /** Obtains the language of a code, {@code zh} or {@code en} in any case. */
    public static Lang parse(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "zh" -> ZH;
            case "en" -> EN;
            default -> throw new IllegalArgumentException("Lang was '" + code + "'; it must be zh or en.");
        };
    }
}
