package org.crmkit.core.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crmkit.core.input.Node;

/** A document with one field taken out. */
record Removal(Node.Fields document) {

    List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect(document, paths);
        return paths;
    }

    private static void collect(Node.Fields fields, List<String> paths) {
        for (Node child : fields.fields().values()) {
            paths.add(child.path());
            if (child instanceof Node.Fields below) {
                collect(below, paths);
            }
        }
    }

    Node without(String path) {
        return without(document, path);
    }

    private static Node without(Node.Fields fields, String path) {
        Map<String, Node> kept = new LinkedHashMap<>();
        fields.fields().forEach((name, child) -> {
            if (!child.path().equals(path)) {
                kept.put(name, child instanceof Node.Fields below ? without(below, path) : child);
            }
        });
        return new Node.Fields(fields.at(), fields.path(), kept, fields.fieldsAt());
    }
}
