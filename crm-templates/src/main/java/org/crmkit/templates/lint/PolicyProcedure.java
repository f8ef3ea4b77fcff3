package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.PolicyText;

/** POLICY-6: a procedure in a policy has its workflow. */
final class PolicyProcedure extends KindRule<PolicyText> {

    PolicyProcedure() {
        super(
                PolicyText.class,
                "POLICY-6",
                WARNING,
                "制度中写了流程、程序的章节，附上或引用相应的流程图。",
                "A chapter on a procedure goes with the workflow that draws it.");
    }

    @Override
    void check(PolicyText policy, Notes notes) {
        List<PolicyText.Chapter> chapters = policy.chapters();
        for (int c = 0; c < chapters.size(); c++) {
            String title = chapters.get(c).title().zh();
            boolean speaks = notes.marks(Lang.ZH, "procedure").stream().anyMatch(title::contains);
            if (speaks && !namesWorkflow(policy, notes)) {
                notes.add(
                        "chapters[" + c + "].title",
                        Notes.quote(title),
                        Label.of("已在相关文件中列明流程的章节", "a chapter whose workflow is among the related documents"),
                        Label.of("请在相关文件中列出流程。", "List the workflow among the related documents."));
            }
        }
    }

    private static boolean namesWorkflow(PolicyText policy, Notes notes) {
        return policy.related().stream()
                .flatMap(key -> notes.directory().document(key).stream())
                .anyMatch(title -> title.zh().endsWith("流程"));
    }
}
