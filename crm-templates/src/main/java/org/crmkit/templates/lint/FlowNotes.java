package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.WARNING;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;
import org.crmkit.templates.document.Slot;
import org.crmkit.templates.document.Workflow;

/** FLOW-9: a note says who does what. */
final class FlowNotes extends KindRule<Workflow> {

    FlowNotes() {
        super(
                Workflow.class,
                "FLOW-9",
                WARNING,
                "关键节点的说明分点写明谁做什么，点名流程中的岗位。",
                "The note on a key node says, point by point, who does what: it names a post of the chart.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        List<String> lanes = workflow.lanes().stream().map(Workflow.Lane::post).toList();
        for (int k = 0; k < workflow.keyNodes().size(); k++) {
            boolean names = workflow.keyNodes().get(k).points().stream()
                    .flatMap(point -> point.slots(Lang.ZH).stream())
                    .anyMatch(slot -> slot instanceof Slot.Post post && lanes.contains(post.post()));
            if (!names) {
                notes.add(
                        "key-nodes[" + k + "].points",
                        Notes.quote(workflow.keyNodes().get(k).node()),
                        Label.of("点名泳道岗位的说明", "a note that names the post of a lane"),
                        Label.of("请写明由哪个岗位做什么。", "Say which post does what."));
            }
        }
    }
}
