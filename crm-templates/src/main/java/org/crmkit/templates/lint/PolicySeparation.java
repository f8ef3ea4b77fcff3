package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.PolicyText;

/** POLICY-13: making, executing and supervising lie in different hands, and execution leaves a record. */
final class PolicySeparation extends KindRule<PolicyText> {

    PolicySeparation() {
        super(
                PolicyText.class,
                "POLICY-13",
                ERROR,
                "制定、执行、监督分属不同的人和部门，执行有记录可查：自己监督自己等于没有监督。",
                "Making, executing and supervising lie with different people and units, and execution is recorded: who supervises"
                        + " himself is not supervised.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        if (policy.control().executingUnit().equals(policy.control().supervisingUnit())) {
            notes.add(
                    "control.supervising-unit",
                    Notes.quote(policy.control().supervisingUnit()),
                    Label.of("执行部门以外的部门", "another unit than the executing one"),
                    Label.of("请指定独立的监督部门。", "Name a unit that does not execute the policy."));
        }
        if (policy.footer().compiledBy().equals(policy.footer().approvedBy())) {
            notes.add(
                    "footer.approved-by",
                    Notes.quote(policy.footer().approvedBy()),
                    Label.of("编制人以外的岗位", "another post than the one that drew it up"),
                    Label.of("请由上级批准。", "Let a superior approve it."));
        }
        if (policy.records().isEmpty()) {
            notes.warn(
                    "records",
                    "empty",
                    Label.of("至少一张记录表单", "at least one form that records execution"),
                    Label.of("请指明记录执行情况的表单。", "Name the form that records how it is carried out."));
        }
    }
}
