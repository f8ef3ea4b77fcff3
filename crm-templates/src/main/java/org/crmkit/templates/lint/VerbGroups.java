package org.crmkit.templates.lint;

import java.util.List;
import java.util.Optional;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.RoleDescription;

/**
 * Checks whether the verb a duty opens with may stand there. A verb lies in several groups; it is out of place only if every group it
 * lies in is.
 */
final class VerbGroups {

    private VerbGroups() {}

    /** Tells which groups are out of place for a duty; none if it says nothing about it. */
    @FunctionalInterface
    interface Unfit {
        List<String> groups(Duty duty, OpeningVerb opening);
    }

    /** Notes every duty whose verb lies only in groups that do not fit. */
    static void check(RoleDescription role, Unfit unfit, Label bound, Notes notes) {
        WordList verbs = notes.words(Lang.ZH).verbs();
        for (int i = 0; i < role.duties().size(); i++) {
            Duty duty = role.duties().get(i);
            Optional<OpeningVerb> opening = OpeningVerb.of(notes.plain(duty.action(), Lang.ZH), Lang.ZH, verbs);
            if (opening.isPresent() && !CatchAll.is(duty)) {
                List<String> found = verbs.groupsOf(opening.get().verb(), OpeningVerb.NO_VERBS);
                if (unfit.groups(duty, opening.get()).containsAll(found)) {
                    notes.add(
                            "duties[" + i + "].action",
                            Notes.quote(opening.get().verb()),
                            bound,
                            Label.of(
                                    "请换用相符的动词；确属常用的，加入词表的相应组。",
                                    "Choose a verb that fits, or add it to a fitting group of the vocabulary."));
                }
            }
        }
    }
}
