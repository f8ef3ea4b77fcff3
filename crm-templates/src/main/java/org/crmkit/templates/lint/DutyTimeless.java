package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-10: a duty is aimed at the post and at what should be done, not at today's person and moves. */
final class DutyTimeless extends KindRule<RoleDescription> {

    private static final Pattern CLOCK = Pattern.compile("[0-9]{1,2}[:：][0-9]{2}|[0-9]{1,2}点(?!数)");

    DutyTimeless() {
        super(
                RoleDescription.class,
                "ROLE-10",
                WARNING,
                "职责针对岗位而非个人，写应当做的而非眼下做的，写责任而非流水账：不出现“目前”“正在”、钟点和逐步动作。",
                "A duty is aimed at the post and not at a person, at what should be done and not at what happens today, at responsibility and not at a log: no 'currently', no clock times, no step-by-step moves.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        for (int i = 0; i < role.duties().size(); i++) {
            String path = "duties[" + i + "].action";
            for (Lang lang : Lang.values()) {
                String action = notes.plain(role.duties().get(i).action(), lang);
                String lower = action.toLowerCase(Locale.ROOT);
                Stream.concat(notes.marks(lang, "now").stream(), notes.marks(lang, "moves").stream())
                        .filter(lower::contains)
                        .findFirst()
                        .or(() -> clock(action))
                        .ifPresent(found -> notes.add(
                                path,
                                Notes.quote(found),
                                Label.of("长期有效的职责", "a duty that holds for good"),
                                Label.of(
                                        "请写应当做什么、做到什么程度，具体步骤放进流程。",
                                        "Say what should be done and how well; put the moves into a workflow.")));
            }
        }
    }

    private static Optional<String> clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        return clock.find() ? Optional.of(clock.group()) : Optional.empty();
    }
}
