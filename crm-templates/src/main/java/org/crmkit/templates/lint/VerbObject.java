package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.RoleDescription;

/** ROLE-14: verbs fit what is handled. */
final class VerbObject extends KindRule<RoleDescription> {

    private static final List<String> FOR_DOCUMENTS = List.of("object-document");
    private static final List<String> FOR_INFORMATION = List.of("object-information");

    VerbObject() {
        super(
                RoleDescription.class,
                "ROLE-14",
                WARNING,
                "动词与处理对象相符：对文件用起草、审核等，对信息用收集、分析等。",
                "Verbs fit what is handled: documents are drafted and reviewed, information is gathered and analysed.");
    }

    @Override
    void check(RoleDescription role, Notes notes) {
        VerbGroups.check(
                role,
                (duty, opening) -> {
                    String object = opening.object();
                    boolean isDocument =
                            notes.marks(Lang.ZH, "document").stream().anyMatch(object::endsWith);
                    boolean isInformation =
                            notes.marks(Lang.ZH, "information").stream().anyMatch(object::endsWith);
                    return isDocument ? FOR_INFORMATION : isInformation ? FOR_DOCUMENTS : List.of();
                },
                Label.of("与处理对象相符的动词", "a verb that fits what is handled"),
                notes);
    }
}
