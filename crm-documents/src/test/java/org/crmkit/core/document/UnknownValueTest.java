package org.crmkit.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crmkit.core.document.room.CompleteDocuments;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedJson;
import org.crmkit.core.json.codec.DocumentType;
import org.junit.jupiter.api.Test;

/** A newer program may write a value of a closed list that this one does not know: it is refused by name, never guessed. */
class UnknownValueTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String UNKNOWN = "no-such-value";

    /** The lists of values that the schema of a type names, as problems spell them. */
    private static Set<String> lists(DocumentType<?> type) throws JsonProcessingException {
        Set<String> lists = new TreeSet<>();
        for (JsonNode list : MAPPER.readTree(type.schema()).findValues("enum")) {
            List<String> codes = new ArrayList<>();
            list.forEach(code -> codes.add(code.asText()));
            lists.add(String.join(", ", codes));
        }
        return lists;
    }

    /** Puts the unknown value into each place of a document in turn: instead of a text, and instead of a field's name. */
    private static void spoiled(JsonNode node, Runnable read) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode before = object.remove(name);
                object.set(UNKNOWN, before);
                read.run();
                object.remove(UNKNOWN);
                if (before.isTextual()) {
                    object.put(name, UNKNOWN);
                    read.run();
                }
                object.set(name, before);
                spoiled(before, read);
            }
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                JsonNode before = list.get(i);
                if (before.isTextual()) {
                    list.set(i, MAPPER.getNodeFactory().textNode(UNKNOWN));
                    read.run();
                    list.set(i, before);
                }
                spoiled(before, read);
            }
        }
    }

    private static Set<String> told(DocumentType<?> type, JsonNode document) {
        Problems problems = new Problems();
        type.read(
                LocatedJson.read("-", document.toString().getBytes(StandardCharsets.UTF_8), Limits.standard()),
                problems);
        return problems.list().stream()
                .filter(problem ->
                        problem.value().en().contains(UNKNOWN) || problem.path().contains(UNKNOWN))
                .map(problem -> problem.bound().en().replaceFirst("^one of ", ""))
                .collect(Collectors.toSet());
    }

    @Test
    void a_value_outside_a_closed_list_is_refused_with_the_list() throws JsonProcessingException {
        Set<String> told = new HashSet<>();
        Set<String> lists = new TreeSet<>();
        for (DocumentType<?> type : CompleteDocuments.all().list()) {
            Set<String> its = lists(type);
            lists.addAll(its);
            for (int seed = 0; seed < 40 && !told.containsAll(its); seed++) {
                JsonNode document = MAPPER.readTree(json(type, seed));
                spoiled(document.get("data"), () -> told.addAll(told(type, document)));
            }
        }
        assertThat(lists).as("closed lists in the schemas").hasSizeGreaterThan(100);
        assertThat(told).as("closed lists that a reader named").containsAll(lists);
    }

    private static <T> String json(DocumentType<T> type, int seed) {
        return type.toJson(new Arbitrary(seed).of(type.type()));
    }
}
