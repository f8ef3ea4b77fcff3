package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Form;

/** FORM-5: labels do without punctuation. */
final class FormPunctuation extends KindRule<Form> {

    private static final Pattern PUNCTUATION = Pattern.compile("[，。；：！？“”,;:!?\"]|\\.$");

    FormPunctuation() {
        super(
                Form.class,
                "FORM-5",
                WARNING,
                "表内尽量不用标点，顿号、斜线和括号除外。",
                "Labels do without punctuation, but for 、 / and brackets.");
    }

    @Override
    void check(Form form, Notes notes) {
        FormFields.each(form, (path, field) -> {
            Matcher zh = PUNCTUATION.matcher(field.label().zh());
            Matcher en = PUNCTUATION.matcher(field.label().en());
            if (zh.find() || en.find()) {
                notes.add(
                        path + ".label",
                        Notes.quote(field.label().toString()),
                        Label.of("不带标点的名称", "a label without punctuation"),
                        Label.of("请删去标点。", "Remove it."));
            }
        });
    }
}
