package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Form;

/** FORM-9: a form says at its top what it is about and ends with who signs. */
final class FormEnds extends KindRule<Form> {

    FormEnds() {
        super(
                Form.class,
                "FORM-9",
                WARNING,
                "表头是识别信息（对象、日期、部门），表尾有签字，记录才可追溯。",
                "At the top stands what identifies the record (subject, date, unit), at the bottom who signs it: that makes it"
                        + " traceable.");
    }

    @Override
    void check(Form form, Notes notes) {
        boolean identified = !form.groups().isEmpty()
                && !form.groups().get(0).isRepeating()
                && form.groups().get(0).fields().stream().anyMatch(Form.FormField::required);
        if (!identified) {
            notes.add(
                    "groups[0]",
                    "no required field",
                    Label.of("以必填的识别信息开头", "a first group that identifies the record by a required field"),
                    Label.of("请在表头加上对象、日期或部门。", "Begin with subject, date or unit."));
        }
        if (form.signOff().isEmpty()) {
            notes.add(
                    "sign-off",
                    "empty",
                    Label.of("至少一处签字", "at least one signature"),
                    Label.of("请写明谁签字。", "Say who signs."));
        }
    }
}
