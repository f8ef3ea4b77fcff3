package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import com.google.common.base.Splitter;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Form;

/** FORM-4: a label is a keyword, not a sentence. */
final class FormLabels extends KindRule<Form> {

    FormLabels() {
        super(Form.class, "FORM-4", ERROR, "栏目用关键词命名，简短而不成句。", "A label is a keyword: short, and no sentence.");
    }

    @Override
    void check(Form form, Notes notes) {
        int most = notes.limit("form.label.most-characters");
        int words = notes.limit("form.label.most-words");
        FormFields.each(form, (path, field) -> {
            Label label = field.label();
            boolean tooLong = label.zh().length() > most
                    || Splitter.on(' ').splitToList(label.en()).size() > words;
            if (tooLong || label.zh().contains("。")) {
                notes.add(
                        path + ".label",
                        Notes.quote(label.toString()),
                        Label.of(
                                "不超过" + most + "字的关键词",
                                "a keyword of at most " + most + " Chinese characters and " + words + " English words"),
                        Label.of("请缩短名称，说明写入提示。", "Shorten it; what explains it goes into the hint."));
            }
        });
    }
}
