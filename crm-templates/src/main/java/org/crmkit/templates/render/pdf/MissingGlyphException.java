package org.crmkit.templates.render.pdf;

import java.util.Locale;

/** A document holds a character that its font cannot print. */
public final class MissingGlyphException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int codePoint;

    MissingGlyphException(String page, int codePoint, String font) {
        super("Page '" + page + "' holds U+" + String.format(Locale.ROOT, "%04X", codePoint) + " ("
                + Character.toString(codePoint) + "), for which the font " + font
                + " has no glyph; every character must have one. Reword, or give the renderer a font that has it:"
                + " PdfRenderer.with(links).in(font).");
        this.codePoint = codePoint;
    }

    /** Returns the character. */
    public int codePoint() {
        return codePoint;
    }
}
