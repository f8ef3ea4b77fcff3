package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.PolicyText;

/** POLICY-3: the block above the text is complete. */
final class PolicyHeader extends KindRule<PolicyText> {

    PolicyHeader() {
        super(
                PolicyText.class,
                "POLICY-3",
                ERROR,
                "页眉有制度名称、编号、受控状态、执行部门、监督部门、生效日期；部门是本企业的部门，日期是一个确定的日子。",
                "The head names title, number, control status, executing and supervising unit and effective date; the units exist"
                        + " in the company and the date is a day.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        checkUnit("control.executing-unit", policy.control().executingUnit(), notes);
        checkUnit("control.supervising-unit", policy.control().supervisingUnit(), notes);
        if (notes.day(policy.control().effective()).isEmpty()) {
            notes.add(
                    "control.effective",
                    Notes.quote(policy.control().effective().text(Lang.ZH)),
                    Label.of("引用的生效日期", "a day quoted from the profile or the rulebook"),
                    Label.of("请引用企业档案中的日期。", "Quote a date of the profile."));
        }
    }

    private static void checkUnit(String path, String unit, Notes notes) {
        if (notes.directory().unit(unit).isEmpty()) {
            notes.add(
                    path,
                    Notes.quote(unit),
                    Label.of("企业档案中的部门", "a unit the profile names"),
                    Label.of("请在企业档案中添加该部门，或改用已有的部门。", "Add the unit to the profile, or name one that is there."));
        }
    }
}
