package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import org.crmkit.core.text.Label;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-16: the description says what it was drawn up from. */
final class RoleSources extends KindRule<RoleDescription> {

    RoleSources() {
        super(
                RoleDescription.class,
                "ROLE-16",
                ERROR,
                "岗位信息来自现有岗位资料、工作陈述记录、现有工作分析，至少写明其一，以便日后核对。",
                "What is said about a post comes from post documents, recorded work statements or job analysis; at least one is"
                        + " named, so that it can be checked later.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        if (role.sources().isEmpty()) {
            notes.add(
                    "sources",
                    "empty",
                    Label.of("至少一个信息来源", "at least one source"),
                    Label.of("请写明依据的资料。", "Name what it was drawn up from."));
        }
    }
}
