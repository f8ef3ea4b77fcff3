package org.crmkit.core.rulebook;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.text.Label;

/** Tells what violates the constraints of a draft at its place in the document the draft was read from. */
public final class Violations {

    private Violations() {}

    /**
     * Adds each violation with file, line, path, value, bound and fix. What could not be read is not told twice: a violation at a
     * path that {@code problems} already concern is left out.
     *
     * @param document what the draft was read from; a field {@code firstResponse} stands in it as {@code first-response}
     */
    public static <T> void add(Set<ConstraintViolation<T>> violations, Node document, Problems problems) {
        add(violations, document, path -> path, problems);
    }

    /** Adds each violation as above, where {@code place} tells the path in the document of a path in the draft. */
    static <T> void add(
            Set<ConstraintViolation<T>> violations, Node document, UnaryOperator<String> place, Problems problems) {
        Map<String, Node> nodes = byPath(document);
        Problems unreadable = new Problems();
        unreadable.addAll(problems.list());
        violations.stream()
                .map(violation -> problem(violation, nodes, place, document))
                .filter(problem -> !unreadable.concern(problem.path()))
                .sorted(Comparator.comparing(Problem::path).thenComparing(Problem::toString))
                .forEach(problems::add);
    }

    /** Returns what stands at each path of a document. */
    static Map<String, Node> byPath(Node document) {
        Map<String, Node> nodes = new HashMap<>();
        index(document, nodes);
        return nodes;
    }

    private static Problem problem(
            ConstraintViolation<?> violation, Map<String, Node> nodes, UnaryOperator<String> place, Node document) {
        String path = place.apply(path(violation.getPropertyPath()));
        Says says = Says.of(
                violation.getMessageTemplate(),
                violation
                        .getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName(),
                violation.getConstraintDescriptor().getAttributes());
        Optional<Node> node = Optional.ofNullable(nodes.get(path));
        Label found = says.found().orElseGet(() -> node.map(Node::described).orElse(Label.of("空缺", "missing")));
        return new Problem(
                node.orElseGet(() -> nearest(path, nodes, document)).at(), path, found, says.bound(), says.fix());
    }

    private static Node nearest(String path, Map<String, Node> nodes, Node document) {
        for (int end = path.lastIndexOf('.'); end > 0; end = path.lastIndexOf('.', end - 1)) {
            Node node = nodes.get(path.substring(0, end));
            if (node != null) {
                return node;
            }
        }
        return document;
    }

    private static void index(Node node, Map<String, Node> nodes) {
        nodes.put(node.path(), node);
        if (node instanceof Node.Fields fields) {
            fields.fields().values().forEach(child -> index(child, nodes));
        }
    }

    /** Turns {@code credit.grades[b].paymentTerm} into {@code credit.grades.b.payment-term}. */
    static String path(Path violated) {
        StringBuilder path = new StringBuilder();
        for (Path.Node node : violated) {
            if (node.isInIterable() && node.getKey() != null) {
                append(path, node.getKey().toString());
            }
            String name = node.getName();
            if (name != null && !name.startsWith("<")) {
                append(path, name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT));
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, String segment) {
        path.append(path.isEmpty() ? "" : ".").append(segment);
    }
}
