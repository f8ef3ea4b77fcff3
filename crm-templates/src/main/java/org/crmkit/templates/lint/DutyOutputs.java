package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-9: a duty that makes a document says what it leaves behind. */
final class DutyOutputs extends KindRule<RoleDescription> {

    DutyOutputs() {
        super(
                RoleDescription.class,
                "ROLE-9",
                WARNING,
                "职责按“输入、处理、输出”叙述；编写、审核文件的职责写明产出什么文件。",
                "A duty runs from input through processing to output; one that makes a document names what it leaves behind.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        WordList verbs = notes.words(Lang.ZH).verbs();
        for (int i = 0; i < role.duties().size(); i++) {
            Duty duty = role.duties().get(i);
            String action = notes.plain(duty.action(), Lang.ZH);
            Optional<OpeningVerb> makes = OpeningVerb.of(action, Lang.ZH, verbs)
                    .filter(opening -> verbs.group("making").contains(opening.verb()))
                    .filter(opening -> notes.marks(Lang.ZH, "document").stream().anyMatch(opening.object()::contains));
            if (makes.isPresent() && duty.output().isEmpty()) {
                notes.add(
                        "duties[" + i + "].output",
                        "empty",
                        Label.of("该职责产出的文件", "the document the duty leaves behind"),
                        Label.of("请写明产出。", "Name the output."));
            }
        }
    }
}
