package org.crmkit.templates.lint;

import static org.crmkit.templates.lint.Severity.ERROR;

import java.util.List;
import org.crmkit.core.text.Label;
import org.crmkit.templates.document.Workflow;

/** FLOW-7: every step stands in the lane of one post. */
final class FlowLanes extends KindRule<Workflow> {

    FlowLanes() {
        super(
                Workflow.class,
                "FLOW-7",
                ERROR,
                "每个节点位于一条泳道，每条泳道有节点，泳道对应本企业的岗位，责任落到人。",
                "Every node stands in one lane, every lane has a node, and a lane is a post of the company: someone answers for"
                        + " each step.");
    }

    @Override
    void check(Workflow workflow, Notes notes) {
        List<String> lanes = workflow.lanes().stream().map(Workflow.Lane::post).toList();
        for (int i = 0; i < lanes.size(); i++) {
            String lane = lanes.get(i);
            if (notes.directory().post(lane).isEmpty()) {
                add("lanes[" + i + "]", lane, "企业档案中的岗位", "a post the profile names", notes);
            }
            if (lanes.indexOf(lane) < i) {
                add("lanes[" + i + "]", lane, "不重复的泳道", "a lane that is there once", notes);
            }
            if (workflow.nodes().stream().noneMatch(node -> node.lane().equals(lane))) {
                add("lanes[" + i + "]", lane, "有节点的泳道", "a lane with a node in it", notes);
            }
        }
        for (int n = 0; n < workflow.nodes().size(); n++) {
            String lane = workflow.nodes().get(n).lane();
            if (!lanes.contains(lane)) {
                add("nodes[" + n + "].lane", lane, "已有的泳道", "one of the lanes", notes);
            }
        }
    }

    private static void add(String path, String value, String zh, String en, Notes notes) {
        notes.add(
                path,
                Notes.quote(value),
                Label.of(zh, en),
                Label.of("请更正泳道，或在企业档案中添加该岗位。", "Correct the lane, or add the post to the profile."));
    }
}
