package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-13: verbs fit the layer of the post. */
final class VerbLayer extends KindRule<RoleDescription> {

    private static final List<String> BUSINESS = List.of("layer-business");
    private static final List<String> MANAGEMENT = List.of("layer-management", "object-work", "behaviour-superior");

    VerbLayer() {
        super(
                RoleDescription.class,
                "ROLE-13",
                WARNING,
                "动词与岗位层级相符：专员不批准、签发，主管不只是听取、提交。",
                "Verbs fit the layer of the post: a specialist does not approve or sign off, a manager does not only hear and submit.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        String title = role.head().title().zh();
        boolean isManager = notes.marks(Lang.ZH, "supervisor").stream().anyMatch(title::contains);
        VerbGroups.check(
                role,
                (duty, opening) -> isManager ? BUSINESS : MANAGEMENT,
                isManager
                        ? Label.of("管理层面的动词", "a verb of the managing layer")
                        : Label.of("业务层面的动词", "a verb of the working layer"),
                notes);
    }
}
