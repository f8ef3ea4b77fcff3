package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.PolicyText;

/** POLICY-11: who makes, changes and repeals a policy, and from what. */
final class PolicyMakers extends KindRule<PolicyText> {

    PolicyMakers() {
        super(
                PolicyText.class,
                "POLICY-11",
                WARNING,
                "制定规范：写明依据的材料，以及制定、修改和废止的程序和权限。",
                "How a policy is made is settled: from which sources, and by which procedure and authority it is made, changed and repealed.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        if (policy.articles(PolicyText.Clause.AMENDMENT).findAny().isEmpty()) {
            notes.add(
                    "chapters",
                    "without amendment",
                    Label.of("写有制定、修改和废止程序的条款", "articles that include how it is changed and repealed"),
                    Label.of("请补充该条款。", "Add the article and mark it as this clause."));
        }
        if (policy.footer().compiledBy().equals(policy.footer().checkedBy())) {
            notes.add(
                    "footer.checked-by",
                    Notes.quote(policy.footer().checkedBy()),
                    Label.of("编制人以外的岗位", "another post than the one that drew it up"),
                    Label.of("请由另一岗位审核。", "Let another post check it."));
        }
    }
}
