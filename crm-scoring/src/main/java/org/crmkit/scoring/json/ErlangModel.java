package org.crmkit.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.callcenter.ServiceLevelKind;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.callcenter.CallLoad;
import org.crmkit.scoring.callcenter.ErlangB;
import org.crmkit.scoring.callcenter.Patience;
import org.crmkit.scoring.callcenter.QueueFigures;
import org.crmkit.scoring.callcenter.QueueOutcome;

/**
 * {@code {"interval": 1800, "patience": 120, "within": 20, "kind": "of-offered", "customers": [{"key": "09:00", "calls": 100, "handling": 180,
 * "agents": 14}]}}. A row is an interval, times are seconds; without patience callers never give up. The value is the service level; where
 * the queue grows for ever it is zero, and speed and queue are missing.
 */
final class ErlangModel extends EachModel<ErlangModel.Row> {

    private static final List<String> VALUES = List.of(
            "erlangs", "wait-probability", "abandonment", "occupancy", "lost-without-queue", "answer-speed", "queue");

    record Row(String key, double calls, double handling, int agents) {}

    private record Queue(double interval, Patience patience, double within, ServiceLevelKind kind) {}

    @Override
    public ModelKey key() {
        return ModelKey.ERLANG;
    }

    @Override
    public Label line() {
        return Label.of(
                "给定话务量与坐席数，求服务水平、等待与放弃（爱尔兰B、C、A）",
                "service level, waits and abandonment of a load and a number of agents (Erlang B, C, A)");
    }

    @Override
    public String example() {
        return """
                {
                  "interval": 1800,
                  "patience": 120,
                  "within": 20,
                  "customers": [
                    {"key": "09:00", "calls": 100, "handling": 180, "agents": 14},
                    {"key": "09:30", "calls": 130, "handling": 180, "agents": 14},
                    {"key": "10:00", "calls": 160, "handling": 180, "agents": 14}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<Double> interval = CallInputs.interval(fields);
        Patience patience = CallInputs.patience(fields);
        double within = Inputs.number(fields, "within", "0", "1000000", 20);
        ServiceLevelKind kind = CallInputs.kind(fields).orElse(ServiceLevelKind.OF_OFFERED);
        return fields.build(() -> {
            Queue queue = new Queue(interval.orElseThrow(), patience, within, kind);
            return given(row -> scored(row, queue));
        });
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Optional<Double> calls = Inputs.number(row, "calls", "0", Inputs.HUGE);
        Optional<Double> handling = Inputs.number(row, "handling", "0.001", "1000000000");
        Optional<Long> agents = row.integer("agents", 1, ErlangB.MOST);
        return row.build(() -> new Row(
                key.orElseThrow(),
                calls.orElseThrow(),
                handling.orElseThrow(),
                agents.orElseThrow().intValue()));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.number("calls"),
                RowColumn.number("handling"),
                RowColumn.number("agents"));
    }

    @Override
    List<String> valueNames() {
        return VALUES;
    }

    private static ScoredRow scored(Row row, Queue queue) {
        CallLoad load = new CallLoad(row.calls(), queue.interval(), row.handling());
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("erlangs", load.erlangs());
        return queue.patience()
                .queue(load, row.agents())
                .fold(
                        steady -> settled(row, queue, steady.found(), values),
                        overloaded -> growing(row, queue, overloaded, values));
    }

    private static ScoredRow settled(Row row, Queue queue, QueueFigures figures, Map<String, Double> values) {
        values.put("wait-probability", figures.waitProbability());
        values.put("abandonment", figures.abandonment());
        values.put("occupancy", figures.occupancy());
        values.put("lost-without-queue", ErlangB.blocking(figures.load().erlangs(), figures.agents()));
        values.put("answer-speed", figures.answerSpeed());
        values.put("queue", figures.meanQueue());
        double level = figures.serviceLevel(queue.kind(), queue.within());
        double atOnce = figures.answeredWithin(0);
        String in = Formats.rounded(queue.within(), 0);
        return new ScoredRow(
                row.key(),
                values,
                score(
                        queue,
                        level,
                        List.of(
                                new Contribution(
                                        Reason.of(
                                                "answered-at-once",
                                                row.agents() + "名坐席，立即接听" + percent(atOnce) + "。",
                                                row.agents() + " agents answer " + percent(atOnce) + " at once."),
                                        atOnce),
                                new Contribution(
                                        Reason.of(
                                                "answered-in-time",
                                                "其余在" + in + "秒内（"
                                                        + queue.kind().label().zh() + "）" + percent(level - atOnce)
                                                        + "。",
                                                "Within " + in + " seconds, "
                                                        + queue.kind().label().en() + ", another "
                                                        + percent(level - atOnce) + "."),
                                        level - atOnce)),
                        List.of()));
    }

    private static ScoredRow growing(
            Row row, Queue queue, QueueOutcome.Overloaded overloaded, Map<String, Double> values) {
        values.put("lost-without-queue", ErlangB.blocking(overloaded.load().erlangs(), row.agents()));
        return new ScoredRow(
                row.key(),
                values,
                score(
                        queue,
                        0,
                        List.of(new Contribution(overloaded.reason(), 0)),
                        List.of("wait-probability", "abandonment", "occupancy", "answer-speed", "queue")));
    }

    private static Score score(Queue queue, double level, List<Contribution> contributions, List<String> missing) {
        String patience = queue.patience().seconds().isPresent()
                ? Formats.stored(queue.patience().seconds().getAsDouble())
                : "endless";
        return new Score(
                ModelKey.ERLANG,
                level,
                Optional.empty(),
                0,
                contributions,
                missing,
                "interval=" + Formats.stored(queue.interval()) + ",patience=" + patience + ",within="
                        + Formats.stored(queue.within()) + ",kind="
                        + queue.kind().slug());
    }

    private static String percent(double share) {
        return Formats.rounded(100 * share, 2) + "%";
    }
}
