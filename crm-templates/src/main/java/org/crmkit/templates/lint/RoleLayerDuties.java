package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-12: supervisors lead people, specialists report. */
final class RoleLayerDuties extends KindRule<RoleDescription> {

    RoleLayerDuties() {
        super(
                RoleDescription.class,
                "ROLE-12",
                WARNING,
                "主管岗位要有带人的职责，专员岗位要有向主管汇报的职责。",
                "A supervisor's duties include his people; a specialist's include reporting to the supervisor.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        String title = role.head().title().zh();
        boolean isSupervisor = notes.marks(Lang.ZH, "supervisor").stream().anyMatch(title::contains);
        boolean isSpecialist = notes.marks(Lang.ZH, "specialist").stream().anyMatch(title::contains);
        if (isSupervisor && !says(role, "staff", notes)) {
            notes.add(
                    "duties",
                    "without a duty for staff",
                    Label.of("含选人、培训或考核下属的职责", "duties that include choosing, training or appraising staff"),
                    Label.of("请补充带人的职责。", "Add the duty for his people."));
        }
        if (isSpecialist && !says(role, "reporting", notes)) {
            notes.add(
                    "duties",
                    "without a duty of reporting",
                    Label.of("含向主管汇报的职责", "duties that include reporting to the supervisor"),
                    Label.of("请补充定期汇报的职责。", "Add the regular report to the supervisor."));
        }
    }

    private static boolean says(RoleDescription role, String group, Notes notes) {
        return role.duties().stream()
                .map(duty -> notes.plain(duty.sentence(), Lang.ZH))
                .anyMatch(text -> notes.marks(Lang.ZH, group).stream().anyMatch(text::contains));
    }
}
