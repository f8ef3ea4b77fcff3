package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.satisfaction.RecoveryFactor;
import org.crmkit.scoring.satisfaction.RecoveryScore;

/**
 * {@code {"highest": 5, "weights": {"speed": 2}, "customers": [{"key": "case-01", "speed": 5, "apology": 4, "explanation": 3, "redress": 2,
 * "follow-up": 1}]}}. A factor without weight has the weight 1; one that was not judged is left out.
 */
final class RecoveryModel extends EachModel<RecoveryModel.Row> {

    record Row(String key, Map<RecoveryFactor, Integer> judgements) {}

    @Override
    public ModelKey key() {
        return ModelKey.SERVICE_RECOVERY;
    }

    @Override
    public Label line() {
        return Label.of("服务补救五因素评分", "how well failures of service were made good, by five factors");
    }

    @Override
    public String example() {
        return """
                {
                  "highest": 5,
                  "weights": {"speed": 2},
                  "customers": [
                    {"key": "case-01", "speed": 5, "apology": 5, "explanation": 4, "redress": 4, "follow-up": 3},
                    {"key": "case-02", "speed": 2, "apology": 3, "explanation": 1, "redress": 2, "follow-up": 1},
                    {"key": "case-03", "speed": 4, "redress": 3}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        int highest = (int) Inputs.number(fields, "highest", "2", "100", 5);
        Map<RecoveryFactor, Double> weights = new EnumMap<>(RecoveryFactor.class);
        for (RecoveryFactor factor : RecoveryFactor.values()) {
            weights.put(factor, 1.0);
        }
        fields.optional("weights", Inputs.shape(given -> {
            for (RecoveryFactor factor : RecoveryFactor.values()) {
                Inputs.maybe(given, factor.code(), "0", "1000").ifPresent(weight -> weights.put(factor, weight));
            }
            return Optional.of(true);
        }));
        return fields.build(() -> {
            RecoveryScore scored =
                    new RecoveryScore(highest, weights, RecoveryScore.standard().bands());
            return given(row -> new ScoredRow(
                    row.key(),
                    Map.of(),
                    scored.score(row.judgements())
                            .orElseThrow(() -> new IllegalArgumentException(
                                    row.key() + " was judged on no factor that counts; judge at least one."))));
        });
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<RecoveryFactor, Integer> judgements = new EnumMap<>(RecoveryFactor.class);
        for (RecoveryFactor factor : RecoveryFactor.values()) {
            row.optional(factor.code(), Shapes.integer(1, 100))
                    .ifPresent(points -> judgements.put(factor, points.intValue()));
        }
        return row.build(() -> new Row(key.orElseThrow(), judgements));
    }

    @Override
    List<RowColumn> columns() {
        List<RowColumn> columns = new ArrayList<>(List.of(RowColumn.text("key")));
        for (RecoveryFactor factor : RecoveryFactor.values()) {
            columns.add(RowColumn.optional(factor.code(), RowColumn.Kind.NUMBER));
        }
        return List.copyOf(columns);
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
