package org.crmkit.templates.lint;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * One thing a rule found in a document, said so that its author can mend it.
 *
 * @param rule the rule's id, for example {@code ROLE-5}
 * @param document the last part of the document's key
 * @param path which part of it, for example {@code duties[3].action}; empty for the document as a whole
 * @param value what stands there, as it should be quoted
 * @param bound what is accepted, as the end of "it must be ..."
 * @param fix what to do, a whole sentence
 */
public record Finding(
        String rule, Severity severity, String document, String path, String value, Label bound, Label fix) {

    /** Returns the finding as one sentence: part, value, bound and fix. */
    public String message(Lang lang) {
        return switch (lang) {
            case EN ->
                (path.isEmpty() ? "The document" : path) + " was " + value + "; it must be " + bound.en() + ". "
                        + fix.en();
            case ZH -> (path.isEmpty() ? "整份文件" : path) + " 的内容为 " + value + "，应为" + bound.zh() + "。" + fix.zh();
        };
    }

    /** Returns the message in both languages. */
    public Label message() {
        return Label.of(message(Lang.ZH), message(Lang.EN));
    }

    @Override
    public String toString() {
        return severity.label().en() + " " + rule + " " + document + ": " + message(Lang.EN);
    }
}
