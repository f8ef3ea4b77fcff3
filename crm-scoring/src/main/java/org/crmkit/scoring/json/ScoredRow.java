package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Lang;

/**
 * One scored customer.
 *
 * @param key who
 * @param values further numbers of the model by name, in its order
 * @param score value, band and reasons
 */
public record ScoredRow(String key, Map<String, Double> values, Score score) {

    public ScoredRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Writes it as one JSON object. */
    public void write(JsonWriter out) {
        out.beginObject().field("key", key).field("value", score.value());
        if (!values.isEmpty()) {
            out.name("values").beginObject();
            values.forEach(out::field);
            out.endObject();
        }
        score.band().ifPresent(band -> out.name("band")
                .beginObject()
                .field("slug", band.slug())
                .field("zh", band.label().zh())
                .field("en", band.label().en())
                .endObject());
        out.field("baseline", score.baseline()).name("reasons").beginList();
        for (Contribution contribution : score.contributions()) {
            out.beginObject()
                    .field("code", contribution.reason().code())
                    .field("zh", contribution.reason().text().zh())
                    .field("en", contribution.reason().text().en())
                    .field("points", contribution.points())
                    .endObject();
        }
        out.endList().name("missing").beginList();
        score.missing().forEach(out::value);
        out.endList().field("configuration", score.configuration()).endObject();
    }

    /** Returns the header of a table of such rows: key, value, the model's values, band, reasons. */
    public static List<String> header(RowForm form) {
        List<String> header = new ArrayList<>(List.of("key", "value"));
        header.addAll(form.valueNames());
        header.add("band");
        header.add("reasons");
        return List.copyOf(header);
    }

    /**
     * Returns the cells below {@link #header}, empty for a value this row has not; the reasons in one cell, each with its points, the
     * weightiest first.
     */
    public List<String> cells(RowForm form, Lang lang) {
        List<String> cells = new ArrayList<>(List.of(key, Formats.stored(score.value())));
        for (String name : form.valueNames()) {
            Double value = values.get(name);
            cells.add(value == null ? "" : Formats.stored(value));
        }
        cells.add(score.band().map(band -> band.slug()).orElse(""));
        cells.add(score.contributions().stream()
                .map(c -> c.reason().text().in(lang) + " (" + Formats.rounded(c.points(), 4) + ")")
                .collect(Collectors.joining("; ")));
        return List.copyOf(cells);
    }
}
