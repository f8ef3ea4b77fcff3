package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Slot;

/** ROLE-19: a role description is improved step by step. */
final class RoleImprovement extends KindRule<RoleDescription> {

    RoleImprovement() {
        super(
                RoleDescription.class,
                "ROLE-19",
                ERROR,
                "岗位职责逐步完善：有版本号，并写明引用规则的评审日期或周期。",
                "A role description is improved step by step: it has a version and says when it is reviewed, by a date or cycle that is quoted.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        if (role.head().review().slots(Lang.ZH).stream().noneMatch(Slot.Fact.class::isInstance)) {
            notes.add(
                    "review",
                    Notes.quote(role.head().review().text(Lang.ZH)),
                    Label.of("引用的评审日期或周期", "a review date or cycle that is quoted"),
                    Label.of("请引用企业档案或规则手册中的评审周期。", "Quote the review cycle of the profile or the rulebook."));
        }
    }
}
