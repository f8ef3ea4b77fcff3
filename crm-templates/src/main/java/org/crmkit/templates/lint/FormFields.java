package org.crmkit.templates.lint;

import java.util.List;
import org.crmkit.templates.document.Form;

/** Walks over the fields of a form. */
final class FormFields {

    private FormFields() {}

    /** Takes a field and where it stands. */
    interface Taker {
        void take(String path, Form.FormField field);
    }

    static void each(Form form, Taker taker) {
        for (int g = 0; g < form.groups().size(); g++) {
            List<Form.FormField> fields = form.groups().get(g).fields();
            for (int f = 0; f < fields.size(); f++) {
                taker.take("groups[" + g + "].fields[" + f + "]", fields.get(f));
            }
        }
    }
}
