package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.HashSet;
import java.util.Set;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-3: duties stand at the level of the work goal, neither too few nor too small. */
final class DutyCount extends KindRule<RoleDescription> {

    DutyCount() {
        super(
                RoleDescription.class,
                "ROLE-3",
                WARNING,
                "职责围绕工作目标分类设计：条数适中，每条是一类工作而不是一件琐事，互不重复。",
                "Duties follow the work goal category by category: a manageable number, none a mere chore, none twice.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        int least = notes.limit("role.duties.least");
        int most = notes.limit("role.duties.most");
        int count = role.duties().size();
        if (count < least || count > most) {
            notes.add(
                    "duties",
                    count,
                    Label.of(least + "至" + most + "条", least + " to " + most + " duties"),
                    Label.of(
                            "请合并琐碎的职责，或补充遗漏的职责类别。",
                            "Merge small tasks into duties, or add the categories that are missing."));
        }
        int shortest = notes.limit("role.duty.least-characters");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < count; i++) {
            String action = notes.plain(role.duties().get(i).action(), Lang.ZH);
            String path = "duties[" + i + "].action";
            if (action.length() < shortest) {
                notes.add(
                        path,
                        Notes.quote(action),
                        Label.of("不少于" + shortest + "字", "at least " + shortest + " Chinese characters"),
                        Label.of("请写明做什么、对象是什么。", "Say what is done to what."));
            }
            if (!seen.add(action)) {
                notes.add(
                        path,
                        Notes.quote(action),
                        Label.of("不与其他职责重复的内容", "something no other duty says"),
                        Label.of("请合并两条相同的职责。", "Merge the two duties."));
            }
        }
    }
}
