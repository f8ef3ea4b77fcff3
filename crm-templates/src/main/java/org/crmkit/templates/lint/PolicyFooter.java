package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.templates.document.PolicyText;
import org.crmkit.templates.document.SignOff;

/** POLICY-4: a policy was drawn up, then checked, then approved, then put in force. */
final class PolicyFooter extends KindRule<PolicyText> {

    PolicyFooter() {
        super(
                PolicyText.class,
                "POLICY-4",
                ERROR,
                "页脚有编制、审核、批准日期，依次不早于前者，且不晚于生效日期。",
                "The foot states the days of drafting, review and approval, each no earlier than the one before and none after the"
                        + " effective date.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        SignOff footer = policy.footer();
        DayOrder.check(
                List.of(
                        new DayOrder.Step("footer.compiled", footer.compiled()),
                        new DayOrder.Step("footer.checked", footer.checked()),
                        new DayOrder.Step("footer.approved", footer.approved()),
                        new DayOrder.Step("control.effective", policy.control().effective())),
                notes);
    }
}
