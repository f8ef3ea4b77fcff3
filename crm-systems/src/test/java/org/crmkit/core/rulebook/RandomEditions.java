package org.crmkit.core.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.rulebook.room.CompleteRulebook;

/** Editions near the default one, each valid: rules moved within what may be, rows added, dropped, renamed and reordered. */
public final class RandomEditions {

    private static final Position AT = Position.ofWhole("random.yaml");

    private final Map<String, Node> root;
    private final Random random;

    private RandomEditions(Map<String, Node> root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** Returns the edition of a seed. */
    public static Rulebook of(long seed) {
        Node.Fields document = (Node.Fields) CompleteRulebook.document();
        Map<String, Node> root = new LinkedHashMap<>(document.fields());
        root.remove("origins");
        RandomEditions editions = new RandomEditions(root, new Random(seed));
        editions.edit();
        return CompleteRulebooks.READER.read(new Node.Fields(AT, "", root, Map.of()));
    }

    private void edit() {
        sometimes(() -> set("tier.window", (1 + random.nextInt(24)) + (random.nextBoolean() ? " months" : " weeks")));
        sometimes(this::thresholds);
        sometimes(() -> addRow(
                "tier.levels",
                "platinum",
                "jade",
                "threshold",
                "CNY 900000.00",
                "complaint.service-levels",
                "care.by-tier",
                "points.rates"));
        sometimes(() -> dropRow("silver", "tier.levels", "complaint.service-levels", "care.by-tier", "points.rates"));
        sometimes(() ->
                rename("gold", "golden", "tier.levels", "complaint.service-levels", "care.by-tier", "points.rates"));
        sometimes(() -> set("credit.boundary", random.nextBoolean() ? "exclusive" : "inclusive"));
        sometimes(() -> set("credit.overdue-tolerance", random.nextInt(10) + " days"));
        sometimes(() -> set("credit.overdue-stop", (11 + random.nextInt(80)) + " days"));
        sometimes(this::limits);
        sometimes(() -> rename("b", "good", "credit.grades"));
        sometimes(() -> dropRow("c", "credit.grades"));
        sometimes(() -> dropRow("finance-manager", "credit.authorities"));
        sometimes(() ->
                set("complaint.service-levels.standard.first-response", (1 + random.nextInt(20)) + " working hours"));
        sometimes(() -> set("complaint.service-levels.platinum.first-response", (1 + random.nextInt(90)) + " minutes"));
        sometimes(() -> set("complaint.escalation-at", BigDecimal.valueOf(1 + random.nextInt(100), 2)));
        sometimes(() -> set("complaint.callback-share", BigDecimal.valueOf(random.nextInt(101), 2)));
        sometimes(() -> set("complaint.filter.weights.area", new BigDecimal("0.20")));
        set("complaint.filter.weights.competition", rest("complaint.filter.weights.area"));
        sometimes(() -> set("survey.sample.minimum", BigDecimal.valueOf(100 + random.nextInt(400))));
    }

    private void sometimes(Runnable edit) {
        if (random.nextInt(3) == 0) {
            edit.run();
        }
    }

    private BigDecimal rest(String other) {
        return new BigDecimal("0.30").subtract(((Node.Numeral) get(other)).value());
    }

    private void thresholds() {
        int sum = 0;
        for (String level : fields("tier.levels").keySet()) {
            set("tier.levels." + level + ".threshold", "CNY " + sum + ".00");
            sum += 1 + random.nextInt(30_000);
        }
    }

    /** Limits that never rise, some of them equal, after the grades were put in another order. */
    private void limits() {
        Map<String, Node> grades = fields("credit.grades");
        List<String> order = new ArrayList<>(grades.keySet());
        Collections.shuffle(order, random);
        Map<String, Node> shuffled = new LinkedHashMap<>();
        order.forEach(slug -> shuffled.put(slug, grades.getOrDefault(slug, new Node.Nothing(AT, ""))));
        put("credit.grades", shuffled);
        int limit = 900_000;
        for (String slug : order) {
            limit -= random.nextInt(3) * 1000;
            set("credit.grades." + slug + ".limit", "CNY " + limit + ".00");
        }
    }

    private void addRow(String table, String like, String slug, String field, String value, String... alsoTo) {
        for (String each : Stream.concat(Stream.of(table), Stream.of(alsoTo)).toList()) {
            Map<String, Node> rows = fields(each);
            rows.put(slug, rows.getOrDefault(like, new Node.Nothing(AT, "")));
            put(each, rows);
        }
        set(table + "." + slug + "." + field, value);
        set(table + "." + slug + ".name.en", "Added");
    }

    private void dropRow(String slug, String... tables) {
        for (String table : tables) {
            Map<String, Node> rows = fields(table);
            rows.remove(slug);
            put(table, rows);
        }
    }

    private void rename(String from, String to, String... tables) {
        for (String table : tables) {
            Map<String, Node> renamed = new LinkedHashMap<>();
            fields(table).forEach((slug, row) -> renamed.put(slug.equals(from) ? to : slug, row));
            put(table, renamed);
        }
    }

    private Node get(String path) {
        Node node = new Node.Fields(AT, "", root, Map.of());
        for (String segment : path.split("\\.", -1)) {
            node = ((Node.Fields) node).fields().getOrDefault(segment, new Node.Nothing(AT, path));
        }
        return node;
    }

    private Map<String, Node> fields(String path) {
        return new LinkedHashMap<>(((Node.Fields) get(path)).fields());
    }

    private void set(String path, String text) {
        put(path, new Node.Text(AT, path, text));
    }

    private void set(String path, BigDecimal number) {
        put(path, new Node.Numeral(AT, path, number));
    }

    private void put(String path, Map<String, Node> fields) {
        put(path, new Node.Fields(AT, path, fields, Map.of()));
    }

    private void put(String path, Node node) {
        int dot = path.lastIndexOf('.');
        if (dot < 0) {
            root.put(path, node);
        } else {
            Map<String, Node> above = fields(path.substring(0, dot));
            above.put(path.substring(dot + 1), node);
            put(path.substring(0, dot), above);
        }
    }
}
