package org.crmkit.core.input;

import java.util.List;
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
public record Problem(Position at, String path, Label value, Label bound, Label fix) {

    private static final List<String> UNREADABLE = List.of("不存在", "无权读取", "读取失败");

    /** Creates a problem whose value is quoted the same way in both languages. */
    public Problem(Position at, String path, String value, Label bound, Label fix) {
        this(at, path, Label.same(value.isBlank() ? "''" : value), bound, fix);
    }

    /** Obtains the problem of a node that is not what it must be. */
    public static Problem of(Node node, Label bound, Label fix) {
        return new Problem(node.at(), node.path(), node.described(), bound, fix);
    }

    /** Obtains the problem of a document or a file as a whole. */
    public static Problem ofDocument(Position at, Label value, Label bound, Label fix) {
        return new Problem(at, "", value, bound, fix);
    }

    /** Returns the problem as one sentence: file, line, field, value, bound and fix. */
    public String sentence(Lang lang) {
        return Quoting.printable(
                switch (lang) {
                    case EN ->
                        at + ": " + (path.isEmpty() ? "the document" : Quoting.shortPath(path)) + " was " + value.en()
                                + "; it must be " + bound.en() + ". " + fix.en();
                    case ZH ->
                        at + "："
                                + Quoting.zh(
                                        path.isEmpty() ? (isState() ? "文件" : "文件内容") : Quoting.shortPath(path),
                                        isState() ? "" : "为",
                                        value.zh(),
                                        "，应为",
                                        bound.zh())
                                + "。" + fix.zh();
                });
    }

    /** Tells whether the value is said of a file that cannot be read, and so is no content: 文件不存在. */
    private boolean isState() {
        return UNREADABLE.contains(value.zh());
    }

    @Override
    public String toString() {
        return sentence(Lang.EN);
    }
}
