package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-8: duties stand by falling importance. */
final class DutyOrder extends KindRule<RoleDescription> {

    DutyOrder() {
        super(
                RoleDescription.class,
                "ROLE-8",
                ERROR,
                "职责按工作的重要程度由高到低排列，最重要的先被读到。",
                "Duties are ordered by importance, so that what matters most is read first.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        for (int i = 1; i < role.duties().size(); i++) {
            int before = role.duties().get(i - 1).importance();
            int here = role.duties().get(i).importance();
            if (here > before) {
                notes.add(
                        "duties[" + i + "].importance",
                        here,
                        Label.of("不高于上一条的" + before, "at most " + before + ", that of the duty before it"),
                        Label.of("请调整顺序或重要程度。", "Move the duty up, or lower its importance."));
            }
        }
    }
}
