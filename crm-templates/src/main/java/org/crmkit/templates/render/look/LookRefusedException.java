package org.crmkit.templates.render.look;

import org.crmkit.core.text.Lang;

/** A file from which no look can be taken; it says why in both languages. */
public final class LookRefusedException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String chinese;

    /** Why a file was refused. */
    public enum Reason {
        /** It is no zip, or not one that Word writes. */
        NOT_A_DOCUMENT,
        /** It, or what is packed in it, is larger than a letterhead is. */
        TOO_LARGE,
        /** A part of it is no well-formed XML. */
        MALFORMED,
        /** A part of it declares a document type, which could name other files. */
        DOCUMENT_TYPE
    }

    LookRefusedException(Reason reason, String zh, String en) {
        super(en);
        this.reason = reason;
        this.chinese = zh;
    }

    /** Returns why the file was refused. */
    public Reason reason() {
        return reason;
    }

    /** Returns the message in a language. */
    public String message(Lang lang) {
        return lang == Lang.ZH ? chinese : String.valueOf(getMessage());
    }
}
