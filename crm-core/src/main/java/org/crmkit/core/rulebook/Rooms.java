package org.crmkit.core.rulebook;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.joda.money.CurrencyUnit;

/** The further rooms a rulebook may have, by their sections, in the order documents show them. */
final class Rooms {

    private static final Map<String, Shape<? extends RoomDraft>> SHAPES = new LinkedHashMap<>();

    static {
        SHAPES.put("information", Shapes.draft(InformationDraft::read));
        SHAPES.put("churn", Shapes.draft(ChurnDraft::read));
        SHAPES.put("group-account", Shapes.draft(GroupAccountDraft::read));
        SHAPES.put("relationship", Shapes.draft(RelationshipDraft::read));
        SHAPES.put("key-account", Shapes.draft(KeyAccountDraft::read));
        SHAPES.put("programme", Shapes.draft(ProgrammeDraft::read));
        SHAPES.put("after-sales", Shapes.draft(AfterSalesDraft::read));
        SHAPES.put("call-center", Shapes.draft(CallCenterDraft::read));
        SHAPES.put("service-quality", Shapes.draft(QualityDraft::read));
        SHAPES.put("questionnaire", Shapes.draft(QuestionnaireDraft::read));
        SHAPES.put("prospect", Shapes.draft(ProspectDraft::read));
    }

    private Rooms() {}

    /** Reads the rooms that are there. */
    static Map<String, RoomDraft> read(FieldReader f) {
        Map<String, RoomDraft> rooms = new LinkedHashMap<>();
        SHAPES.forEach((section, shape) -> f.optional(section, shape).ifPresent(draft -> rooms.put(section, draft)));
        return rooms;
    }

    /** Returns where in the document something of {@code rooms[section]} stands. */
    static String place(String path) {
        return path.startsWith("rooms.") ? path.substring("rooms.".length()) : path;
    }

    /** Adds each amount of a room that is not in the rulebook's currency. */
    static void checkCurrencies(Node document, CurrencyUnit currency, Problems problems) {
        if (document instanceof Node.Fields fields) {
            SHAPES.keySet().forEach(section -> {
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
