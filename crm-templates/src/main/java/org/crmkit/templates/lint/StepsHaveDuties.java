package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.FlowSymbol;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Workflow;

/** SET-5: roles, workflows and forms of a module fit together. */
final class StepsHaveDuties extends SetCheck {

    StepsHaveDuties() {
        super(
                "SET-5",
                WARNING,
                "职责、流程和表单相互衔接：流程中的工作在该岗位的职责里找得到，产出文件的环节有表单记录。",
                "Roles, workflows and forms fit together: work in a chart is found among the duties of its post, and a step that makes a document has a form to record it.");
    }

    @Override
    void compare(List<Document> chosen, List<Document> library, Function<Document, Notes> notes) {
        Map<String, RoleDescription> roles = new HashMap<>();
        for (Document document : library) {
            if (document instanceof RoleDescription role) {
                roles.put(role.head().key().key(), role);
            }
        }
        for (Document document : chosen) {
            if (document instanceof Workflow workflow) {
                checkDuties(workflow, roles, notes.apply(workflow));
                checkForms(workflow, notes.apply(workflow));
            }
        }
    }

    private static void checkDuties(Workflow workflow, Map<String, RoleDescription> roles, Notes notes) {
        Map<String, Set<String>> told = new HashMap<>();
        for (int n = 0; n < workflow.nodes().size(); n++) {
            Workflow.FlowNode node = workflow.nodes().get(n);
            RoleDescription role = roles.get(node.lane());
            boolean isWork = node.symbol() != FlowSymbol.START && node.symbol() != FlowSymbol.END;
            if (role != null
                    && isWork
                    && !hasDuty(told.computeIfAbsent(node.lane(), lane -> told(role, notes)), node, notes)) {
                notes.add(
                        "nodes[" + n + "].text",
                        Notes.quote(node.text().zh()),
                        Label.of(
                                "岗位 " + node.lane() + " 职责中的工作", "work that the duties of " + node.lane() + " include"),
                        Label.of("请在岗位职责中补上，或改由负责此事的岗位来做。", "Add the duty, or move the step to the post that has it."));
            }
        }
    }

    /** Returns the pairs of characters in all duties of a post. */
    private static Set<String> told(RoleDescription role, Notes notes) {
        return role.duties().stream()
                .map(duty -> duty.keywords().zh() + "。" + notes.plain(duty.sentence(), Lang.ZH))
                .flatMap(text -> pairs(text).stream())
                .collect(Collectors.toSet());
    }

    private static boolean hasDuty(Set<String> told, Workflow.FlowNode node, Notes notes) {
        Set<String> wanted = pairs(node.text().zh());
        notes.marks(Lang.ZH, "common").forEach(wanted::remove);
        return wanted.isEmpty() || wanted.stream().anyMatch(told::contains);
    }

    /** Returns every two neighbouring characters of a text: nearly every Chinese word of two is among them. */
    private static Set<String> pairs(String text) {
        Set<String> pairs = new HashSet<>();
        for (int i = 0; i + 2 <= text.length(); i++) {
            pairs.add(text.substring(i, i + 2));
        }
        return pairs;
    }

    private static void checkForms(Workflow workflow, Notes notes) {
        for (int k = 0; k < workflow.keyNodes().size(); k++) {
            Workflow.KeyNode key = workflow.keyNodes().get(k);
            boolean makesDocument = workflow.nodes().stream()
                    .filter(node -> node.id().equals(key.node()))
                    .anyMatch(
                            node -> node.symbol() == FlowSymbol.DOCUMENT || node.symbol() == FlowSymbol.MULTI_DOCUMENT);
            if (makesDocument && key.form().isEmpty()) {
                notes.add(
                        "key-nodes[" + k + "].form",
                        "empty",
                        Label.of("记录该文件的表单", "the form that the document is recorded on"),
                        Label.of("请指明表单。", "Name the form."));
            }
        }
    }
}
