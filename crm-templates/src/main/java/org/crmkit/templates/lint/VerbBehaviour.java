package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-15: verbs fit how far the post answers for the work. */
final class VerbBehaviour extends KindRule<RoleDescription> {

    private static final List<String> SUPERIOR = List.of("behaviour-superior");
    private static final List<String> SUBORDINATE = List.of("behaviour-subordinate");

    VerbBehaviour() {
        super(
                RoleDescription.class,
                "ROLE-15",
                WARNING,
                "动词与行为类别相符：具体执行的职责不用许可、决定等上级行为，领导和监督的职责不用办理、制作等下级行为。",
                "Verbs fit the kind of behaviour: what is carried out is not decided or permitted, what is led or supervised is not handled or produced by hand.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        VerbGroups.check(
                role,
                (duty, opening) -> switch (duty.level()) {
                    case EXECUTE, COORDINATE -> SUPERIOR;
                    case LEAD, SUPERVISE, ORGANISE -> SUBORDINATE;
                },
                Label.of("与责任层次相符的动词", "a verb that fits the level of responsibility"),
                notes);
    }
}
