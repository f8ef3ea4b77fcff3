package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-2: a summary stands before the duties. */
final class RoleSummary extends KindRule<RoleDescription> {

    RoleSummary() {
        super(
                RoleDescription.class,
                "ROLE-2",
                WARNING,
                "职责之前有一段概述：依据什么、做什么、为谁服务；太短说不清，太长没人读。",
                "A summary before the duties says what the post works from, what it does and whom it serves; too short it says"
                        + " nothing, too long nobody reads it.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        int least = notes.limit("role.summary.least-characters");
        int most = notes.limit("role.summary.most-characters");
        int length = notes.plain(role.summary(), Lang.ZH).length();
        if (length < least || length > most) {
            notes.add(
                    "summary",
                    length,
                    Label.of(least + "至" + most + "字", least + " to " + most + " Chinese characters"),
                    Label.of("请补充或精简概述。", "Say more, or say it shorter."));
        }
    }
}
