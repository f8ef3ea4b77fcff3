package org.crmkit.core.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Well-formed documents with one thing wrong, or at least otherwise: a value of another kind, a field gone, twice or new. */
final class Mutant {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Mutant() {}

    static String of(String document, Random random) {
        try {
            JsonNode root = MAPPER.readTree(document);
            List<JsonNode> containers = new ArrayList<>();
            collect(root, containers);
            JsonNode chosen = containers.get(random.nextInt(containers.size()));
            if (chosen instanceof ObjectNode object) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                if (names.isEmpty() || random.nextInt(6) == 0) {
                    object.put("no-such-field", 1);
                } else {
                    String name = names.get(random.nextInt(names.size()));
                    switch (random.nextInt(4)) {
                        case 0 -> object.remove(name);
                        case 1 -> object.set(name + "x", object.remove(name));
                        default -> object.set(name, junk(random, object.get(name)));
                    }
                }
            } else if (chosen instanceof ArrayNode list) {
                list.add(junk(random, list.isEmpty() ? NODES.nullNode() : list.get(0)));
            }
            return root.toString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(document, e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static JsonNode junk(Random random, JsonNode before) {
        return switch (random.nextInt(14)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt(5) - 2);
            case 3 -> NODES.numberNode(new BigDecimal("1e300"));
            case 4 -> NODES.textNode("");
            case 5 -> NODES.textNode(" ");
            case 6 -> NODES.textNode("9999-99-99T99:99:99Z");
            case 7 -> NODES.textNode("CNY 1.005");
            case 8 -> NODES.textNode("XXX 99999999999999999999");
            case 9 -> NODES.objectNode();
            case 10 -> NODES.arrayNode();
            case 11 -> NODES.textNode("P999999999999D");
            case 12 -> NODES.textNode("-5 working hours");
            default -> before.isTextual() ? NODES.textNode(before.textValue() + "x") : NODES.textNode("x".repeat(3000));
        };
    }
}
