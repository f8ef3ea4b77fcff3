package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Form;

/** FORM-2: a form is taken in at a glance. */
final class FormSize extends KindRule<Form> {

    FormSize() {
        super(
                Form.class,
                "FORM-2",
                WARNING,
                "简单明了：栏目数量有限，一目了然。",
                "Simple and clear: few enough fields to be taken in at a glance.");
    }

    @Override
    void check(Form form, Notes notes) {
        int fields =
                form.groups().stream().mapToInt(group -> group.fields().size()).sum();
        int most = notes.limit("form.fields.most");
        if (fields > most) {
            notes.add(
                    "groups",
                    fields + " fields",
                    Label.of("不超过" + most + "个栏目", "at most " + most + " fields"),
                    Label.of("请删去不用的栏目，或拆成两张表。", "Drop fields nobody reads, or make two forms."));
        }
    }
}
