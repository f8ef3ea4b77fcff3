package org.crmkit.core.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.crmkit.core.input.Node;

/** Documents near a given one: some values changed to others of their kind, some fields dropped or put in another order. */
final class Mutations {

    private static final List<String> TEXTS = List.of(
            "0 days",
            "1 day",
            "5 working days",
            "61 days",
            "12 months",
            "3 working hours",
            "7 weeks",
            "CNY 0.00",
            "CNY -1.00",
            "CNY 12.00",
            "CNY 60000.00",
            "USD 7.00",
            "2025-12-31",
            "2026-01-01",
            "2027-01-01",
            "exclusive",
            "none",
            "09:00-12:00",
            "00:00-24:00",
            "Europe/Berlin",
            "x");
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "0.5", "0.15", "40", "70", "100", "100.5", "2", "1000000", "1e9");

    private Mutations() {}

    static Node of(Node.Fields document, Random random) {
        return changed(document, random, 0.02 + random.nextInt(4) * 0.02);
    }

    private static Node changed(Node node, Random random, double share) {
        if (node instanceof Node.Fields fields) {
            List<String> names = new ArrayList<>(fields.fields().keySet());
            if (random.nextDouble() < share) {
                Collections.shuffle(names, random);
            }
            Map<String, Node> kept = new LinkedHashMap<>();
            for (String name : names) {
                if (random.nextDouble() > share / 4) {
                    kept.put(name, changed(fields.fields().get(name), random, share));
                }
            }
            return new Node.Fields(fields.at(), fields.path(), kept, fields.fieldsAt());
        }
        if (node instanceof Node.Text && random.nextDouble() < share) {
            return new Node.Text(node.at(), node.path(), TEXTS.get(random.nextInt(TEXTS.size())));
        }
        if (node instanceof Node.Numeral && random.nextDouble() < share) {
            return new Node.Numeral(
                    node.at(), node.path(), new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
        }
        return node;
    }
}
