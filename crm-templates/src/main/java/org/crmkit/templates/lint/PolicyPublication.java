package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.DocumentStatus;
import org.crmkit.templates.document.PolicyText;

/** POLICY-2: a policy takes effect by a notice and is no notice itself. */
final class PolicyPublication extends KindRule<PolicyText> {

    PolicyPublication() {
        super(
                PolicyText.class,
                "POLICY-2",
                ERROR,
                "制度经正式通知发布才生效，通知本身不是制度：生效的制度写明发文号、日期和渠道。",
                "A policy takes effect only by an official notice, and the notice is no policy: one in force names the notice's"
                        + " number, date and channel.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        if (policy.head().status() == DocumentStatus.IN_FORCE
                && policy.publication().isEmpty()) {
            notes.add(
                    "publication",
                    "empty while in force",
                    Label.of("发布通知的文号、日期和渠道", "the notice's number, date and channel"),
                    Label.of("请补充发布信息，或将状态改为草案、试行。", "Add the publication, or make the status a draft or trial."));
        }
        if (policy.head().title().zh().endsWith("通知")) {
            notes.add(
                    "title",
                    Notes.quote(policy.head().title().zh()),
                    Label.of("制度而非通知", "a policy and not a notice"),
                    Label.of("请将通知作为发布信息，另立制度文本。", "Make the notice the publication of a policy text."));
        }
    }
}
