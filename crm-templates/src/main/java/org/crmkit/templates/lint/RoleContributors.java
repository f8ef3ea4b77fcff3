package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-18: a role description is not one unit's work. */
final class RoleContributors extends KindRule<RoleDescription> {

    RoleContributors() {
        super(
                RoleDescription.class,
                "ROLE-18",
                WARNING,
                "岗位职责由人力资源部门牵头，业务部门参与，至少两个部门共同完成。",
                "Human resources lead and the line takes part: at least two units write a role description.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        long units = role.contributors().stream().distinct().count();
        if (units < 2) {
            notes.add(
                    "contributors",
                    units,
                    Label.of("两个以上部门", "two units or more"),
                    Label.of("请写明参与编写的业务部门。", "Name the line unit that took part."));
        }
    }
}
