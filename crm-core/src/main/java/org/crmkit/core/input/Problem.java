package org.crmkit.core.input;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * One thing wrong with what was handed in, said so that the reader can mend it.
 *
 * @param at where
 * @param path which field; empty for the document as a whole
 * @param value what was found, as it should be quoted
 * @param bound what is accepted, as the end of "it must be ...", for example {@code 0 到 1 / from 0 to 1}
 * @param fix what to do, a whole sentence
 */
public record Problem(Position at, String path, String value, Label bound, Label fix) {

    /** Returns the problem as one sentence: file, line, field, value, bound and fix. */
    public String sentence(Lang lang) {
        return switch (lang) {
            case EN ->
                at + ": " + (path.isEmpty() ? "the document" : path) + " was " + value + "; it must be " + bound.en()
                        + ". " + fix.en();
            case ZH ->
                at + "：" + (path.isEmpty() ? "整个文件" : path) + " 的值为 " + value + "，应为" + bound.zh() + "。" + fix.zh();
        };
    }

    @Override
    public String toString() {
        return sentence(Lang.EN);
    }
}
