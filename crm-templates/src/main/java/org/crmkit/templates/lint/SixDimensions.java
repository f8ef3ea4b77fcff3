package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.crmkit.core.text.Label;
import org.crmkit.templates.catalogue.DocumentKind;
import org.crmkit.templates.document.Document;

/** SET-1: each module is designed along the same six dimensions. */
final class SixDimensions extends SetCheck {

    SixDimensions() {
        super(
                "SET-1",
                ERROR,
                "每个模块都按岗位、制度、流程、工具、表单、方案六个维度设计，缺一不可。",
                "Each module is designed along the same six dimensions: role, policy, workflow, tool, form, plan; none may be empty.");
    }

    @Override
    void compare(List<Document> chosen, List<Document> library, Function<Document, Notes> notes) {
        Set<String> modules = new LinkedHashSet<>();
        for (Document document : chosen) {
            String module = document.head().key().module();
            if (!modules.add(module)) {
                continue;
            }
            Set<DocumentKind> kinds = EnumSet.allOf(DocumentKind.class);
            library.stream()
                    .map(each -> each.head().key())
                    .filter(key -> key.module().equals(module))
                    .forEach(key -> kinds.remove(key.kind()));
            for (DocumentKind kind : kinds) {
                notes.apply(document)
                        .add(
                                "module",
                                Notes.quote(module) + " without a " + kind.slug(),
                                Label.of("六个维度齐全的模块", "a module with documents of all six kinds"),
                                Label.of("请补上该维度的文件。", "Add the document that is missing."));
            }
        }
    }
}
