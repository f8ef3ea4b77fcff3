package org.crmkit.templates;

import org.crmkit.core.text.Label;
import org.crmkit.templates.render.pdf.MissingGlyphException;

/**
 * A file that could not be made.
 *
 * @param document the last part of the document's key, or of the list's
 * @param format what it was to be
 * @param path where it would have lain
 * @param cause what stands in the way
 * @param fix what to do about it
 */
public record FileFault(String document, HandbookFormat format, String path, Label cause, Label fix) {

    /** Obtains the fault that an exception of a renderer tells of. */
    static FileFault of(String document, HandbookFormat format, String path, RuntimeException thrown) {
        if (thrown instanceof MissingGlyphException glyph) {
            String character = Character.toString(glyph.codePoint());
            return new FileFault(
                    document,
                    format,
                    path,
                    Label.of(
                            "字体中没有“" + character + "”这个字符",
                            "the font has no glyph for the character '" + character + "'"),
                    Label.of(
                            "请在资料、规则或公司档案中改用别的写法。",
                            "Write it otherwise in the document, the rulebook or the profile."));
        }
        String said = String.valueOf(thrown.getMessage());
        return new FileFault(
                document,
                format,
                path,
                Label.same(said.isBlank() ? thrown.getClass().getSimpleName() : said),
                Label.of(
                        "请修改该文件所引的资料后重试，或用 --format 不写这种格式。",
                        "Mend what the document quotes, or leave this format out."));
    }

    /** Returns the fault in a sentence that names document, format, cause and fix. */
    public Label sentence() {
        return Label.of(
                document + "（" + format.extension() + "）：" + cause.zh() + "。" + fix.zh(),
                document + " (" + format.extension() + "): " + cause.en() + ". " + fix.en());
    }
}
