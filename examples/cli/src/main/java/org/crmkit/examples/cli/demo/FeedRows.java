package org.crmkit.examples.cli.demo;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.crmkit.core.input.Node;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.TableReader;

/**
 * The feeds of the made-up company. They end on the day the shipped story ends; for a log of another time they are moved by
 * whole weeks, so that every weekday and every local hour stays.
 */
final class FeedRows {

    /** The last day of the shipped feeds. */
    private static final LocalDate LAST = LocalDate.of(1997, 9, 30);

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final ZoneId zone;
    private final long weeks;

    /** Creates feeds that end in the week of {@code day}, local time counted in {@code zone}. */
    FeedRows(LocalDate day, ZoneId zone) {
        this.zone = zone;
        this.weeks = Math.floorDiv(ChronoUnit.DAYS.between(LAST, day), 7);
    }

    /** Returns the day the moved feeds end on. */
    LocalDate lastDay() {
        return LAST.plusWeeks(weeks);
    }

    /** Returns the rows of a shipped feed. */
    List<Node> read(String name) {
        InputStream in = FeedRows.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("Resource " + name + " is missing from the jar; build it again.");
        }
        List<Node> rows = new ArrayList<>();
        TableReader.read(
                new InputStreamReader(in, StandardCharsets.UTF_8),
                name,
                Format.NDJSON,
                Set.of(),
                row -> rows.add(moved(row)));
        return rows;
    }

    private Node moved(Node node) {
        if (weeks == 0) {
            return node;
        }
        if (node instanceof Node.Fields fields) {
            Map<String, Node> moved = new LinkedHashMap<>();
            fields.fields().forEach((name, child) -> moved.put(name, moved(child)));
            return new Node.Fields(fields.at(), fields.path(), moved, fields.fieldsAt());
        }
        if (node instanceof Node.Items items) {
            return new Node.Items(
                    items.at(),
                    items.path(),
                    items.items().stream().map(this::moved).toList());
        }
        return node instanceof Node.Text text ? new Node.Text(text.at(), text.path(), moved(text.value())) : node;
    }

    private String moved(String text) {
        if (MOMENT.matcher(text).matches()) {
            return OffsetDateTime.parse(text)
                    .atZoneSameInstant(zone)
                    .plusWeeks(weeks)
                    .toOffsetDateTime()
                    .toString();
        }
        return DAY.matcher(text).matches()
                ? LocalDate.parse(text).plusWeeks(weeks).toString()
                : text;
    }
}
