package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.keyaccount.KeyAccountCard;
import org.crmkit.scoring.keyaccount.KeyAspect;
import org.crmkit.scoring.keyaccount.KeyIndicator;
import org.crmkit.scoring.keyaccount.KeyRatings;
import org.crmkit.scoring.weight.Weights;

/**
 * What the models of key accounts have in common: the card, {@code "weights": {"attractiveness": 30, ...}, "key-from": 75, "indicators":
 * [{"slug", "aspect", "label", "definition", "part"}]}, all of which have defaults, and the ratings of a row.
 */
final class KeyAccounts {

    private KeyAccounts() {}

    static Optional<KeyAccountCard> card(FieldReader fields) {
        Optional<Map<String, BigDecimal>> weights = fields.optional(
                "weights", Shapes.slugMap(Shapes.decimal(BigDecimal.ZERO, new BigDecimal(Inputs.HUGE))));
        OptionalDouble keyFrom = Inputs.maybe(fields, "key-from", Inputs.TINY, "100");
        Optional<List<KeyIndicator>> indicators =
                fields.optional("indicators", Shapes.list(Inputs.shape(KeyAccounts::indicator)));
        return fields.build(() -> {
            KeyAccountCard usual = KeyAccountCard.STANDARD;
            KeyAccountCard card = new KeyAccountCard(
                    indicators.isPresent() ? "own" : usual.name(),
                    weights.map(KeyAccounts::weights).orElse(usual.aspects()),
                    indicators.orElse(usual.indicators()),
                    usual.bands());
            return keyFrom.isPresent() ? card.withKeyFrom(keyFrom.getAsDouble()) : card;
        });
    }

    private static Weights weights(Map<String, BigDecimal> parts) {
        List<String> names = new ArrayList<>();
        double[] values = new double[KeyAspect.values().length];
        for (KeyAspect aspect : KeyAspect.values()) {
            values[names.size()] =
                    parts.getOrDefault(aspect.code(), BigDecimal.ZERO).doubleValue();
            names.add(aspect.code());
        }
        for (String name : parts.keySet()) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("weights had '" + name + "'; each must be one of " + names + ".");
            }
        }
        return Weights.of(names, values);
    }

    private static Optional<KeyIndicator> indicator(FieldReader fields) {
        Optional<String> slug = fields.slug("slug");
        Optional<KeyAspect> aspect = fields.choice("aspect", Inputs.choices(KeyAspect.values()));
        Optional<Label> label = fields.label("label");
        Optional<Label> definition = fields.optional("definition", Shapes.label());
        double part = Inputs.number(fields, "part", Inputs.TINY, Inputs.HUGE, 1);
        return fields.build(() -> new KeyIndicator(
                slug.orElseThrow(),
                aspect.orElseThrow(),
                label.orElseThrow(),
                definition.orElse(label.orElseThrow()),
                part));
    }

    /** The ratings of a row: every field but the key, with {@code prefix} taken off. */
    static KeyRatings ratings(String key, Map<String, Double> values, String prefix) {
        Map<String, Double> ratings = new LinkedHashMap<>();
        values.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                ratings.put(name.substring(prefix.length()), value);
            }
        });
        return new KeyRatings(key, ratings);
    }

    /** Numbers by name. */
    static Shape<Map<String, BigDecimal>> ratings() {
        return Shapes.slugMap(Shapes.decimal(BigDecimal.ZERO, new BigDecimal("100")));
    }

    static void describe(KeyAccountCard card, JsonWriter out) {
        out.name("indicators").beginList();
        for (KeyIndicator indicator : card.indicators()) {
            out.beginObject()
                    .field("slug", indicator.slug())
                    .field("aspect", indicator.aspect().code())
                    .field("label", indicator.label())
                    .field("definition", indicator.definition())
                    .endObject();
        }
        out.endList();
    }
}
