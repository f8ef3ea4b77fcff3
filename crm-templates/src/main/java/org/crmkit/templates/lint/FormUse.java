package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Form;

/** FORM-1: a form records a step and hands it on. */
final class FormUse extends KindRule<Form> {

    FormUse() {
        super(
                Form.class,
                "FORM-1",
                WARNING,
                "表单用于记录工作并衔接下一步，写明用在哪个文件、哪个环节；没人用的表单不该存在。",
                "A form records work and hands it to the next step; it says where it is used, and one nobody uses should not"
                        + " exist.");
    }

    @Override
    void check(Form form, Notes notes) {
        if (form.usedIn().isEmpty()) {
            notes.add(
                    "used-in",
                    "empty",
                    Label.of("至少一个使用环节", "at least one document that uses it"),
                    Label.of("请写明使用它的制度或流程。", "Name the policy or workflow that uses it."));
        }
    }
}
