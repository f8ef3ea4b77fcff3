package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-11: the last duty is the catch-all. */
final class CatchAll extends KindRule<RoleDescription> {

    private static final Pattern CATCH_ALL = Pattern.compile("完成.*交办.*");

    CatchAll() {
        super(
                RoleDescription.class,
                "ROLE-11",
                WARNING,
                "最后一条为“完成上级交办的其他工作”，为未列明的工作留出口，且只此一条。",
                "The last duty is the catch-all, other work assigned by the superior: the one place for what is not listed.");
    }

    /** Tells whether a duty is the catch-all. */
    static boolean is(Duty duty) {
        return CATCH_ALL.matcher(duty.action().text(Lang.ZH)).matches();
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        int last = role.duties().size() - 1;
        if (last < 0 || !is(role.duties().get(last))) {
            notes.add(
                    last < 0 ? "duties" : "duties[" + last + "].action",
                    last < 0
                            ? "empty"
                            : Notes.quote(role.duties().get(last).action().text(Lang.ZH)),
                    Label.of("“完成上级交办的其他工作”", "the catch-all duty"),
                    Label.of("请在末尾补上该条。", "Add it at the end."));
        }
    }
}
