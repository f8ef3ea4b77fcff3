package org.crmkit.core.rulebook;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.rule.RulePart;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;

/**
 * The further rooms a rulebook may have beside customers, tiers, credit and complaints: which sections of a file are theirs, and how
 * each is read. Rooms of the library's other modules and rooms of your own are alike. Immutable; the order of the rooms is the order
 * documents show them in.
 */
public final class Rooms {

    private static final Rooms NONE = new Rooms(Map.of());

    private final Map<String, Shape<? extends RoomDraft>> shapes;

    private Rooms(Map<String, Shape<? extends RoomDraft>> shapes) {
        this.shapes = shapes;
    }

    /** Returns no rooms. */
    public static Rooms none() {
        return NONE;
    }

    /**
     * Returns these rooms and one more.
     *
     * @param section the field of a rulebook its rules stand in, such as {@code after-sales}
     * @param shape how its draft is read
     * @throws IllegalArgumentException if a room has that section already
     */
    public Rooms and(String section, Shape<? extends RoomDraft> shape) {
        checkArgument(
                !shapes.containsKey(section),
                "section was %s twice; each room must have its own. Rename one.",
                section);
        Map<String, Shape<? extends RoomDraft>> more = new LinkedHashMap<>(shapes);
        more.put(section, shape);
        return new Rooms(more);
    }

    /** Reads the rooms that are there. */
    Map<String, RoomDraft> read(FieldReader f) {
        Map<String, RoomDraft> rooms = new LinkedHashMap<>();
        shapes.forEach((section, shape) -> f.optional(section, shape).ifPresent(draft -> rooms.put(section, draft)));
        return rooms;
    }

    /** Checks that these are all the further rooms of a rulebook. */
    void checkCover(Rulebook rulebook) {
        for (RulePart room : rulebook.rooms()) {
            checkArgument(
                    shapes.containsKey(room.section()),
                    "rooms lacks %s, which %s has; it must be able to read every room of the rulebook. Add it.",
                    room.section(),
                    rulebook.version());
        }
    }

    /** Returns where in the document something of {@code rooms[section]} stands. */
    static String place(String path) {
        return path.startsWith("rooms.") ? path.substring("rooms.".length()) : path;
    }

    /** Adds each amount of a room that is not in the rulebook's currency. */
    void checkCurrencies(Node document, CurrencyUnit currency, Problems problems) {
        if (document instanceof Node.Fields fields) {
            shapes.keySet().forEach(section -> {
                Node room = fields.fields().get(section);
                if (room != null) {
                    checkCurrency(room, currency, problems);
                }
            });
        }
    }

    private static void checkCurrency(Node node, CurrencyUnit currency, Problems problems) {
        if (node instanceof Node.Fields fields) {
            fields.fields().values().forEach(child -> checkCurrency(child, currency, problems));
        } else if (node instanceof Node.Text text
                && text.value().matches("[A-Z]{3} -?[0-9.]+")
                && !text.value().startsWith(currency.getCode())) {
            problems.add(Problem.of(
                    node,
                    Label.of("以规则手册的币种 " + currency + " 计的金额", "in " + currency + ", the currency of the rulebook"),
                    Label.of("请换算，或更改 rulebook.currency。", "Convert it, or change rulebook.currency.")));
        }
    }
}
