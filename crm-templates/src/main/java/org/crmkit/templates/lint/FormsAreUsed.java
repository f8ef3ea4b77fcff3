package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Form;

/** SET-6: each form is used. */
final class FormsAreUsed extends SetCheck {

    FormsAreUsed() {
        super(
                "SET-6",
                WARNING,
                "每张表单都有制度、流程或方案用到它，不设没人填的表单。",
                "Each form is named by a policy, a workflow or a plan; there is none that nobody fills.");
    }

    @Override
    void compare(List<Document> chosen, List<Document> library, Function<Document, Notes> notes) {
        Set<String> named = new HashSet<>();
        for (Document document : library) {
            if (!(document instanceof Form)) {
                named.addAll(document.contents().documents());
            }
        }
        for (Document document : chosen) {
            String key = document.head().key().key();
            if (document instanceof Form && !named.contains(key)) {
                notes.apply(document)
                        .add(
                                "key",
                                Notes.quote(key),
                                Label.of("其他文件提到的表单", "a form that another document names"),
                                Label.of("请在使用它的制度、流程或方案中引用。", "Name it where it is used."));
            }
        }
    }
}
