package org.crmkit.templates.content;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crmkit.core.input.Node;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;

/**
 * Holds a document against a JSON Schema. It knows the keywords that our schemas use; any other one fails, so that a schema
 * cannot say what nobody checks.
 */
final class SchemaCheck {

    private final Map<String, Node.Fields> files = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /** Returns what is wrong with a document, path by path. */
    static List<String> faults(Node document, String kind) {
        SchemaCheck check = new SchemaCheck();
        String file = kind + ".schema.json";
        check.against(document, check.file(file), file);
        return check.faults;
    }

    private Node.Fields file(String name) {
        return files.computeIfAbsent(name, file -> {
            try (InputStream in = ContentLibrary.class.getResourceAsStream("schema/" + file)) {
                return (Node.Fields) LocatedJson.read(file, in, Limits.standard());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void against(Node node, Node.Fields schema, String file) {
        schema.fields().forEach((keyword, value) -> {
            switch (keyword) {
                case "$schema", "title", "description", "$defs", "required", "additionalProperties" -> {}
                case "$ref" -> reference(node, text(value), file);
                case "type" -> check(node, isOf(node, text(value)), "is no " + text(value));
                case "const" -> check(node, text(node).equals(text(value)), "is not " + text(value));
                case "enum" ->
                    check(
                            node,
                            ((Node.Items) value).items().stream().anyMatch(each -> text(each)
                                    .equals(text(node))),
                            "is none of the enum");
                case "pattern" ->
                    check(node, Pattern.compile(text(value)).matcher(text(node)).find(), "misses " + text(value));
                case "minimum" -> check(node, number(node).compareTo(number(value)) >= 0, "is too small");
                case "maximum" -> check(node, number(node).compareTo(number(value)) <= 0, "is too large");
                case "minItems" ->
                    check(
                            node,
                            BigDecimal.valueOf(((Node.Items) node).items().size())
                                            .compareTo(number(value))
                                    >= 0,
                            "is too short");
                case "items" -> {
                    for (Node item : ((Node.Items) node).items()) {
                        against(item, (Node.Fields) value, file);
                    }
                }
                case "anyOf" -> anyOf(node, ((Node.Items) value).items(), file);
                case "properties" -> properties(node, (Node.Fields) value, schema, file);
                default -> throw new AssertionError(file + " uses " + keyword + ", which this check does not know");
            }
        });
    }

    private void properties(Node node, Node.Fields properties, Node.Fields schema, String file) {
        if (!(node instanceof Node.Fields object)) {
            return;
        }
        object.fields().forEach((name, child) -> {
            if (properties.fields().get(name) instanceof Node.Fields property) {
                against(child, property, file);
            } else {
                faults.add(child.path() + " is unknown");
            }
        });
        for (Node name : ((Node.Items) schema.fields().get("required")).items()) {
            check(node, object.fields().containsKey(text(name)), "lacks " + text(name));
        }
    }

    private void anyOf(Node node, List<Node> schemas, String file) {
        int before = faults.size();
        for (Node schema : schemas) {
            int start = faults.size();
            against(node, (Node.Fields) schema, file);
            if (faults.size() == start) {
                faults.subList(before, faults.size()).clear();
                return;
            }
        }
    }

    private void reference(Node node, String reference, String file) {
        int hash = reference.indexOf('#');
        String target = hash == 0 ? file : reference.substring(0, hash);
        Node.Fields at = file(target);
        for (String step : reference.substring(hash + 2).split("/", -1)) {
            at = (Node.Fields) at.fields().get(step);
        }
        against(node, at, target);
    }

    private void check(Node node, boolean holds, String fault) {
        if (!holds) {
            faults.add(node.path() + " " + fault);
        }
    }

    private static boolean isOf(Node node, String type) {
        return switch (type) {
            case "object" -> node instanceof Node.Fields;
            case "array" -> node instanceof Node.Items;
            case "string" -> node instanceof Node.Text;
            case "boolean" -> node instanceof Node.Flag;
            case "number" -> node instanceof Node.Numeral;
            case "integer" ->
                node instanceof Node.Numeral numeral
                        && numeral.value().stripTrailingZeros().scale() <= 0;
            default -> throw new AssertionError("type " + type);
        };
    }

    private static String text(Node node) {
        return node instanceof Node.Text text ? text.value() : "";
    }

    private static BigDecimal number(Node node) {
        return ((Node.Numeral) node).value();
    }
}
