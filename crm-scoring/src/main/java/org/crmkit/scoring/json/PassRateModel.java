package org.crmkit.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.score.Share;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.servicequality.ShareEstimate;

/**
 * {@code {"level": 0.95, "target": 0.9, "customers": [{"key": "team-a", "passed": 46, "monitored": 50}]}}. The value is the pass rate with
 * its interval; where a target is given the band says whether the sample shows that it is reached. The result has all rows together.
 */
final class PassRateModel extends EachModel<PassRateModel.Row> {

    record Row(String key, Share share) {}

    @Override
    public ModelKey key() {
        return ModelKey.MONITORING_PASS_RATE;
    }

    @Override
    public Label line() {
        return Label.of(
                "监听合格率及其区间，是否确实达标", "the pass rate of monitored contacts, its interval, and whether it is on target");
    }

    @Override
    public String example() {
        return """
                {
                  "level": 0.95,
                  "target": 0.9,
                  "customers": [
                    {"key": "team-a", "passed": 198, "monitored": 205},
                    {"key": "team-b", "passed": 46, "monitored": 50},
                    {"key": "team-c", "passed": 61, "monitored": 90}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        double level = Inputs.number(fields, "level", "0.01", "0.9999", Outputs.LEVEL);
        OptionalDouble target = Inputs.maybe(fields, "target", "0", "1");
        return fields.build(() -> given(new Rates(level, target)));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Integer> passed = Inputs.count(row, "passed");
        Optional<Long> monitored = row.integer("monitored", 1, Integer.MAX_VALUE);
        return row.build(
                () -> new Row(key.orElseThrow(), new Share((long) passed.orElseThrow(), monitored.orElseThrow())));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"), RowColumn.number("passed"), RowColumn.number("monitored"));
    }

    @Override
    List<String> valueNames() {
        return List.of("low", "high");
    }

    private record Rates(double level, OptionalDouble target) implements Ready<Row> {

        @Override
        public ScoredRow score(Row row) {
            ShareEstimate rate = ShareEstimate.of(row.share(), level);
            Map<String, Double> values = new LinkedHashMap<>();
            values.put("low", rate.low());
            values.put("high", rate.high());
            String counted = rate.share().part() + "/" + rate.share().whole();
            String range = Formats.rounded(100 * rate.low(), 1) + "%–" + Formats.rounded(100 * rate.high(), 1) + "%";
            return new ScoredRow(
                    row.key(),
                    values,
                    new Score(
                            ModelKey.MONITORING_PASS_RATE,
                            rate.value(),
                            target.isPresent() ? Optional.of(band(rate, target.getAsDouble())) : Optional.empty(),
                            0,
                            List.of(new Contribution(
                                    Reason.of(
                                            "pass-rate", "合格" + counted + "，区间" + range, counted + " passed, " + range),
                                    rate.value())),
                            List.of(),
                            "level=" + Formats.stored(level)));
        }

        private static ScoreBand band(ShareEstimate rate, double target) {
            ShareEstimate.Standing standing = rate.against(target);
            return new ScoreBand(standing.code(), standing.label(), Double.NEGATIVE_INFINITY);
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            long passed = rows.stream().mapToLong(row -> row.share().part()).sum();
            long monitored = rows.stream().mapToLong(row -> row.share().whole()).sum();
            Outputs.share(
                    out, "all", new Measured.Known<>(ShareEstimate.of(new Share(passed, monitored), level), monitored));
        }
    }
}
