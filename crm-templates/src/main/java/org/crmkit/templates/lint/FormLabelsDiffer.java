package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Form;

/** FORM-3: no two fields of a group are called the same. */
final class FormLabelsDiffer extends KindRule<Form> {

    FormLabelsDiffer() {
        super(
                Form.class,
                "FORM-3",
                ERROR,
                "用语准确、没有歧义：同一组内栏目名称和键各不相同。",
                "Wording is exact: within a group no two fields share a label or a key.");
    }

    @Override
    void check(Form form, Notes notes) {
        for (int g = 0; g < form.groups().size(); g++) {
            Set<String> seen = new HashSet<>();
            List<Form.FormField> fields = form.groups().get(g).fields();
            for (int f = 0; f < fields.size(); f++) {
                Form.FormField field = fields.get(f);
                boolean fresh = seen.add("key " + field.key());
                fresh &= seen.add("zh " + field.label().zh());
                fresh &= seen.add("en " + field.label().en());
                if (!fresh) {
                    notes.add(
                            "groups[" + g + "].fields[" + f + "].label",
                            Notes.quote(field.label().toString()),
                            Label.of("组内不重复的名称和键", "a label and a key no other field of the group has"),
                            Label.of("请改名以示区别。", "Name it so that the two can be told apart."));
                }
            }
        }
    }
}
