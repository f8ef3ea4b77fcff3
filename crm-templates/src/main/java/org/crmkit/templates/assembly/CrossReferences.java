package org.crmkit.templates.assembly;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crmkit.templates.document.Document;
import org.crmkit.templates.document.ResponsibilityMatrix;
import org.crmkit.templates.document.RoleDescription;
import org.crmkit.templates.document.Workflow;

/** What refers to what among some documents, both ways, and which posts work in which of their workflows. Documents go by the last part of their key. */
public final class CrossReferences {

    private final ImmutableListMultimap<String, String> from;
    private final ImmutableListMultimap<String, String> to;
    private final Map<String, ResponsibilityMatrix> workflows;

    private CrossReferences(
            ImmutableListMultimap<String, String> from,
            ImmutableListMultimap<String, String> to,
            Map<String, ResponsibilityMatrix> workflows) {
        this.from = from;
        this.to = to;
        this.workflows = workflows;
    }

    /** Obtains the references of some documents. A role also refers to the workflows its post works in. */
    public static CrossReferences of(Collection<? extends Document> documents) {
        Map<String, ResponsibilityMatrix> workflows = new LinkedHashMap<>();
        for (Document document : documents) {
            if (document instanceof Workflow workflow) {
                workflows.put(key(document), ResponsibilityMatrix.of(workflow));
            }
        }
        ImmutableListMultimap.Builder<String, String> from = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<String, String> to = ImmutableListMultimap.builder();
        for (Document document : documents) {
            String key = key(document);
            Set<String> named = new LinkedHashSet<>(document.contents().documents());
            if (document instanceof RoleDescription) {
                workflows.forEach((workflow, matrix) -> {
                    if (matrix.rows().stream().anyMatch(row -> row.parts().containsKey(key))) {
                        named.add(workflow);
                    }
                });
            }
            named.remove(key);
            from.putAll(key, named);
            named.forEach(other -> to.put(other, key));
        }
        return new CrossReferences(from.build(), to.build(), workflows);
    }

    private static String key(Document document) {
        return document.head().key().key();
    }

    /** Returns what a document refers to, in the order it does; others than the documents may be among them. */
    public List<String> from(String document) {
        return from.get(document);
    }

    /** Returns which of the documents refer to one, in their order. */
    public List<String> to(String document) {
        return to.get(document);
    }

    /**
     * What a post does in a workflow.
     *
     * @param workflow key of the workflow
     * @param rows the activities it has a part in
     */
    public record Work(String workflow, List<ResponsibilityMatrix.Row> rows) {
        public Work {
            rows = List.copyOf(rows);
        }
    }

    /** Returns who does what in each workflow, by the last part of its key, in their order. */
    public Map<String, ResponsibilityMatrix> workflows() {
        return Collections.unmodifiableMap(workflows);
    }

    /** Returns what a post does in the workflows, in their order. */
    public List<Work> workOf(String post) {
        List<Work> work = new ArrayList<>();
        workflows.forEach((workflow, matrix) -> {
            List<ResponsibilityMatrix.Row> rows = matrix.rows().stream()
                    .filter(row -> row.parts().containsKey(post))
                    .toList();
            if (!rows.isEmpty()) {
                work.add(new Work(workflow, rows));
            }
        });
        return work;
    }
}
