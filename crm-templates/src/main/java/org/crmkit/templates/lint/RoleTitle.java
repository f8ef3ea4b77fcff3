package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.regex.Pattern;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-1: a role description is titled by its post. */
final class RoleTitle extends KindRule<RoleDescription> {

    private static final Pattern TITLE = Pattern.compile("(.+)岗位职责");

    RoleTitle() {
        super(
                RoleDescription.class,
                "ROLE-1",
                ERROR,
                "标题为“（岗位名称）岗位职责”，读者由标题即知写的是哪个岗位。",
                "The title is the post followed by 岗位职责, so that it says by itself which post it describes.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        String title = role.head().title().zh();
        if (!TITLE.matcher(title).matches()) {
            notes.add(
                    "title",
                    Notes.quote(title),
                    Label.of("“（岗位名称）岗位职责”", "the post followed by 岗位职责"),
                    Label.of("请在岗位名称后加上“岗位职责”。", "Put 岗位职责 behind the name of the post."));
        }
    }
}
