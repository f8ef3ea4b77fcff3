package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.Duty;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.document.ResponsibilityMatrix.Part;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Workflow;

/** SET-8: one post answers for each activity. */
final class OneAccountable extends SetCheck {

    OneAccountable() {
        super(
                "SET-8",
                WARNING,
                "每项工作由一个岗位负总责（RACI 中恰有一个 A）：同一工作不由两个岗位审批，不同流程中负责岗位一致，同一职责不由两个岗位领导。",
                "One post answers for each activity (RACI has exactly one A): no two posts approve it, two workflows do not name"
                        + " two, and no two posts lead the same duty.");
    }

    /** An activity and where it was read first. */
    private record Seen(String post, String document) {}

    @Override
    void compare(List<Document> chosen, List<Document> library, Function<Document, Notes> notes) {
        Map<String, Seen> answering = new TreeMap<>();
        Map<String, Seen> leading = new TreeMap<>();
        for (Document document : library) {
            if (document instanceof Workflow workflow) {
                for (ResponsibilityMatrix.Row row :
                        ResponsibilityMatrix.of(workflow).rows()) {
                    SortedSet<String> accountable = row.posts(Part.ACCOUNTABLE);
                    answering.putIfAbsent(
                            activity(document, row.activity()), new Seen(accountable.first(), key(document)));
                }
            } else if (document instanceof RoleDescription role) {
                role.duties().stream()
                        .filter(duty -> duty.level() == Duty.Responsibility.LEAD)
                        .forEach(duty -> leading.putIfAbsent(
                                activity(document, duty.keywords()), new Seen(key(document), key(document))));
            }
        }
        for (Document document : chosen) {
            if (document instanceof Workflow workflow) {
                check(workflow, answering, notes.apply(workflow));
            } else if (document instanceof RoleDescription role) {
                check(role, leading, notes.apply(role));
            }
        }
    }

    private static String key(Document document) {
        return document.head().key().key();
    }

    /** The same words in two modules may be two activities. */
    private static String activity(Document document, Label words) {
        return document.head().key().module() + " " + words.zh();
    }

    private static void check(Workflow workflow, Map<String, Seen> answering, Notes notes) {
        List<String> ids = workflow.nodes().stream().map(Workflow.FlowNode::id).toList();
        for (ResponsibilityMatrix.Row row : ResponsibilityMatrix.of(workflow).rows()) {
            String path = "nodes[" + ids.indexOf(row.node()) + "]";
            SortedSet<String> accountable = row.posts(Part.ACCOUNTABLE);
            Seen first = answering.get(activity(workflow, row.activity()));
            if (accountable.size() > 1) {
                notes.add(
                        path,
                        "answered for by " + String.join(", ", accountable),
                        Label.of("由一个岗位负总责的工作", "an activity that one post answers for"),
                        Label.of(
                                "请只由一个岗位审批，并使说明中的负责岗位与之一致。",
                                "Let one post decide on it, and make the note's responsible post agree."));
            } else if (first != null
                    && !first.document().equals(key(workflow))
                    && !accountable.contains(first.post())) {
                notes.add(
                        path,
                        "answered for by " + accountable.first(),
                        Label.of(
                                "由 " + first.post() + " 负总责的工作，如 " + first.document() + " 所定",
                                "answered for by " + first.post() + ", as " + first.document() + " has it"),
                        Label.of("请统一负责岗位，或改写工作名称。", "Name the same post in both, or call the activity otherwise."));
            }
        }
    }

    private static void check(RoleDescription role, Map<String, Seen> leading, Notes notes) {
        for (int i = 0; i < role.duties().size(); i++) {
            Duty duty = role.duties().get(i);
            Seen first = leading.get(activity(role, duty.keywords()));
            if (duty.level() == Duty.Responsibility.LEAD
                    && first != null
                    && !first.document().equals(key(role))) {
                notes.add(
                        "duties[" + i + "].level",
                        Notes.quote(duty.keywords().zh()) + " led by two posts",
                        Label.of(
                                "只由一个岗位领导的职责，" + first.post() + " 已领导",
                                "led by one post, and " + first.post() + " leads it"),
                        Label.of("请改为组织、协调或监督。", "Make it organise, coordinate or supervise."));
            }
        }
    }
}
