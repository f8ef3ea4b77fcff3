package org.crmkit.templates.document;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crmkit.core.text.Label;
import org.crmkit.core.text.Lang;

/**
 * Who does, answers for, is asked about and hears of each activity of a workflow (RACI), read off its chart and notes:
 *
 * <ul>
 *   <li>responsible: the post in whose lane the activity stands;
 *   <li>accountable: the post in another lane that decides on its result and may send it back; where nobody decides, the post the
 *       note makes responsible; where there is no note, the post of the lane. A note that makes a third post responsible makes
 *       one more accountable;
 *   <li>consulted: posts that the note names besides;
 *   <li>informed: posts in whose lanes the next steps stand.
 * </ul>
 *
 * @param rows one for each activity, in the order of the chart; start and end are none
 */
public record ResponsibilityMatrix(List<Row> rows) {

    public ResponsibilityMatrix {
        rows = List.copyOf(rows);
    }

    /** What a post has to do with an activity. */
    public enum Part {
        /** Does it. */
        RESPONSIBLE('R'),
        /** Answers for it. */
        ACCOUNTABLE('A'),
        /** Is asked about it. */
        CONSULTED('C'),
        /** Hears of it. */
        INFORMED('I');

        private final char letter;

        Part(char letter) {
            this.letter = letter;
        }

        /** Returns its letter in a matrix. */
        public char letter() {
            return letter;
        }
    }

    /**
     * An activity.
     *
     * @param node id of the box
     * @param activity what stands in it
     * @param parts by post
     */
    public record Row(String node, Label activity, SortedMap<String, Set<Part>> parts) {

        public Row {
            SortedMap<String, Set<Part>> ordered = new TreeMap<>();
            parts.forEach((post, some) -> ordered.put(post, Sets.immutableEnumSet(some)));
            parts = ImmutableSortedMap.copyOfSorted(ordered);
        }

        /** Returns the posts that have a part in it, by name. */
        public SortedSet<String> posts(Part part) {
            SortedSet<String> posts = new TreeSet<>();
            parts.forEach((post, some) -> {
                if (some.contains(part)) {
                    posts.add(post);
                }
            });
            return posts;
        }
    }

    /** Obtains the matrix of a workflow. */
    public static ResponsibilityMatrix of(Workflow workflow) {
        return new Reading(workflow).matrix();
    }

    private static final class Reading {

        private final Workflow workflow;
        private final Map<String, Workflow.FlowNode> nodes = new LinkedHashMap<>();
        private final Map<String, Workflow.KeyNode> notes = new LinkedHashMap<>();

        Reading(Workflow workflow) {
            this.workflow = workflow;
            workflow.nodes().forEach(node -> nodes.putIfAbsent(node.id(), node));
            workflow.keyNodes().forEach(note -> notes.putIfAbsent(note.node(), note));
        }

        ResponsibilityMatrix matrix() {
            List<Row> rows = new ArrayList<>();
            for (Workflow.FlowNode node : workflow.nodes()) {
                if (isActivity(node)) {
                    rows.add(row(node));
                }
            }
            return new ResponsibilityMatrix(rows);
        }

        private static boolean isActivity(Workflow.FlowNode node) {
            return switch (node.symbol()) {
                case TASK, DECISION, DOCUMENT, MULTI_DOCUMENT -> true;
                case START, END, FLOW, TWO_WAY_FLOW, CROSSING, JOIN, LINKED_PROCESS, INFO_SOURCE, INFO_STORE -> false;
            };
        }

        private Row row(Workflow.FlowNode node) {
            SortedMap<String, Set<Part>> parts = new TreeMap<>();
            add(parts, node.lane(), Part.RESPONSIBLE);
            Optional<Workflow.KeyNode> note = Optional.ofNullable(notes.get(node.id()));
            Set<String> deciding = deciding(node);
            deciding.forEach(post -> add(parts, post, Part.ACCOUNTABLE));
            String named = note.map(Workflow.KeyNode::responsible).orElse(node.lane());
            if (deciding.isEmpty() || !(named.equals(node.lane()) || deciding.contains(named))) {
                add(parts, named, Part.ACCOUNTABLE);
            }
            note.ifPresent(found ->
                    posts(found).forEach(post -> parts.computeIfAbsent(post, other -> EnumSet.of(Part.CONSULTED))));
            for (Workflow.FlowNode next : next(node)) {
                parts.computeIfAbsent(next.lane(), other -> EnumSet.of(Part.INFORMED));
            }
            return new Row(node.id(), node.text(), parts);
        }

        private static void add(SortedMap<String, Set<Part>> parts, String post, Part part) {
            parts.computeIfAbsent(post, any -> EnumSet.noneOf(Part.class)).add(part);
        }

        /** Returns the posts that decide on the result of a step: a decision of theirs follows it and has a branch back to it. */
        private Set<String> deciding(Workflow.FlowNode node) {
            Set<String> posts = new LinkedHashSet<>();
            for (Workflow.FlowNode next : next(node)) {
                boolean decides = next.symbol() == FlowSymbol.DECISION
                        && !next.lane().equals(node.lane())
                        && workflow.edges().stream()
                                .anyMatch(edge -> edge.from().equals(next.id())
                                        && edge.to().equals(node.id()));
                if (decides) {
                    posts.add(next.lane());
                }
            }
            return posts;
        }

        private List<Workflow.FlowNode> next(Workflow.FlowNode node) {
            return workflow.edges().stream()
                    .filter(edge -> edge.from().equals(node.id()))
                    .map(edge -> nodes.get(edge.to()))
                    .filter(Objects::nonNull)
                    .toList();
        }

        private static Set<String> posts(Workflow.KeyNode note) {
            Set<String> posts = new LinkedHashSet<>();
            for (Wording point : note.points()) {
                for (Slot slot : point.slots(Lang.ZH)) {
                    if (slot instanceof Slot.Post post) {
                        posts.add(post.post());
                    }
                }
            }
            return posts;
        }
    }
}
