package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.PolicyText;

/** POLICY-1: the sort of policy text and the ending of its title agree. */
final class PolicyFormTitle extends KindRule<PolicyText> {

    PolicyFormTitle() {
        super(
                PolicyText.class,
                "POLICY-1",
                ERROR,
                "制度文本为制度、规定、办法、细则、规则、规范之一，标题以它结尾，效力层次一望而知。",
                "A policy text is one of six sorts and its title ends with that sort, so that its rank shows at a glance.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        String title = policy.head().title().zh();
        String form = policy.form().label().zh();
        if (!title.endsWith(form)) {
            notes.add(
                    "title",
                    Notes.quote(title),
                    Label.of("以“" + form + "”结尾的标题", "a title that ends with " + form),
                    Label.of("请修改标题或制度类别。", "Change the title or the form."));
        }
    }
}
