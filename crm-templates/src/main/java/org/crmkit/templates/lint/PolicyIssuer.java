package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.PolicyText;

/** POLICY-15: a policy is issued by a unit of the company. */
final class PolicyIssuer extends KindRule<PolicyText> {

    PolicyIssuer() {
        super(
                PolicyText.class,
                "POLICY-15",
                ERROR,
                "制度以书面形式由本企业的部门发布，读者知道向谁询问。",
                "A policy is issued in writing by a unit of the company, so that a reader knows whom to ask.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        if (notes.directory().unit(policy.head().ownerUnit()).isEmpty()) {
            notes.add(
                    "owner",
                    Notes.quote(policy.head().ownerUnit()),
                    Label.of("企业档案中的部门", "a unit the profile names"),
                    Label.of("请在企业档案中添加该部门，或改用已有的部门。", "Add the unit to the profile, or name one that is there."));
        }
    }
}
