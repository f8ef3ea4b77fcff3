package org.crmkit.templates.diagram;

import java.util.StringJoiner;
import org.crmkit.core.text.Lang;

/** Tells a chart in words, for readers who cannot see it: each step with its unit and where it goes. */
final class Description {

    private Description() {}

    static String of(Diagram diagram) {
        boolean zh = diagram.lang() == Lang.ZH;
        StringJoiner sentences = new StringJoiner(zh ? "；" : "; ", "", zh ? "。" : ".");
        for (Diagram.Node node : diagram.nodes()) {
            if (node.label().isEmpty()) {
                continue;
            }
            StringBuilder sentence = new StringBuilder(laneLabel(diagram, node.lane()))
                    .append(zh ? "：" : ": ")
                    .append(node.label());
            StringJoiner targets = new StringJoiner(zh ? "、" : ", ", zh ? "，转" : ", then ", "").setEmptyValue("");
            for (Diagram.Edge edge : diagram.edges()) {
                if (edge.from().equals(node.id())) {
                    String condition = edge.label().isEmpty() ? "" : edge.label() + (zh ? "则" : ": ");
                    targets.add(condition + target(diagram, edge.to()));
                }
            }
            sentences.add(sentence.append(targets));
        }
        return sentences.toString();
    }

    private static String target(Diagram diagram, String id) {
        return diagram.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(node -> node.label().isEmpty() ? "+" : node.label())
                .findFirst()
                .orElse(id);
    }

    private static String laneLabel(Diagram diagram, String id) {
        return diagram.lanes().stream()
                .filter(lane -> lane.id().equals(id))
                .map(Diagram.Lane::label)
                .findFirst()
                .orElse(id);
    }
}
