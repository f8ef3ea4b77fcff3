package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.survey.Segment;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.sampling.Dispatch;
import org.crmkit.scoring.sampling.SampleSize;
import org.crmkit.scoring.sampling.StratifiedAllocation;
import org.crmkit.scoring.sampling.Stratum;

/**
 * How many answers, from whom, and how many to send: {@code {"share": 0.5, "margin": 0.05, "level": 0.95, "allocation": "proportional",
 * "minimum": 30, "reached": 0.95, "answered": 0.3, "usable": 0.9, "customers": [{"key": "retail", "population": 8000, "deviation": 18}]}}.
 * {@code answers} may take the place of share and margin. A row's value is the answers wanted of the segment.
 */
final class SamplePlanModel implements RunnableModel {

    private static final List<String> VALUES = List.of("ideal", "send", "expected");

    private record Terms(
            double share,
            double margin,
            double level,
            OptionalLong answers,
            StratifiedAllocation.Rule rule,
            long minimum,
            BigDecimal reached,
            BigDecimal answered,
            BigDecimal usable) {

        private SampleSize size(List<Stratum> strata) {
            long all = strata.stream()
                    .mapToLong(each -> each.segment().population())
                    .sum();
            return SampleSize.ofShare(share, margin, level, OptionalLong.of(all));
        }

        StratifiedAllocation allocation(List<Stratum> strata) {
            long wanted = answers.orElseGet(() -> size(strata).answers());
            return StratifiedAllocation.of(strata, wanted, rule, minimum);
        }

        private List<ScoredRow> rows(StratifiedAllocation.Allocated allocated) {
            return allocated.parts().stream().map(this::row).toList();
        }

        private ScoredRow row(StratifiedAllocation.Part part) {
            Segment segment = part.stratum().segment();
            Optional<Dispatch> dispatch = part.answers() == 0
                    ? Optional.empty()
                    : Optional.of(Dispatch.of(part.answers(), reached, answered, usable, segment.population()));
            double answersWanted = (double) part.answers();
            String ideal = Formats.rounded(part.ideal(), 2);
            return new ScoredRow(
                    segment.slug(),
                    SummaryModel.ordered(
                            VALUES,
                            part.ideal(),
                            dispatch.map(each -> (double) each.sent()).orElse(0.0),
                            dispatch.map(each -> (double) each.expected()).orElse(0.0)),
                    new Score(
                            ModelKey.SAMPLE_PLAN,
                            answersWanted,
                            Optional.empty(),
                            0,
                            List.of(
                                    new Contribution(
                                            Reason.of(
                                                    "by-rule",
                                                    rule.label().zh() + "：" + ideal,
                                                    rule.label().en() + ": " + ideal),
                                            part.ideal()),
                                    new Contribution(
                                            Reason.of("bounds-and-rounding", "上下限与取整", "Bounds and rounding"),
                                            answersWanted - part.ideal())),
                            List.of(),
                            rule.code() + ",minimum=" + minimum));
        }
    }

    @Override
    public ModelKey key() {
        return ModelKey.SAMPLE_PLAN;
    }

    @Override
    public Label line() {
        return Label.of("样本量、分层分配与发放数量", "sample size, its parts by segment, and how many to send");
    }

    @Override
    public String example() {
        return """
                {
                  "share": 0.5,
                  "margin": 0.05,
                  "level": 0.95,
                  "allocation": "neyman",
                  "minimum": 30,
                  "reached": 0.95,
                  "answered": 0.3,
                  "usable": 0.9,
                  "customers": [
                    {"key": "retail", "population": 8000, "deviation": 18},
                    {"key": "trade", "population": 1200, "deviation": 12},
                    {"key": "key-accounts", "population": 40, "deviation": 15}
                  ]
                }
                """;
    }

    private static Optional<Terms> terms(FieldReader fields) {
        double share = Inputs.number(fields, "share", "0.0001", "0.9999", 0.5);
        double margin = Inputs.number(fields, "margin", "0.0001", "0.9", 0.05);
        double level = Inputs.number(fields, "level", "0.01", "0.9999", 0.95);
        OptionalLong answers = fields.optional("answers", Shapes.integer(1, 1_000_000_000_000L))
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
        StratifiedAllocation.Rule rule = fields.optional(
                        "allocation", Shapes.choice(Inputs.choices(StratifiedAllocation.Rule.values())))
                .orElse(StratifiedAllocation.Rule.PROPORTIONAL);
        long minimum =
                fields.optional("minimum", Shapes.integer(0, 1_000_000_000L)).orElse(0L);
        BigDecimal reached = rate(fields, "reached");
        BigDecimal answered = rate(fields, "answered");
        BigDecimal usable = rate(fields, "usable");
        return fields.build(() -> new Terms(share, margin, level, answers, rule, minimum, reached, answered, usable));
    }

    private static BigDecimal rate(FieldReader fields, String name) {
        return fields.optional(name, Shapes.decimal(new BigDecimal("0.0001"), BigDecimal.ONE))
                .orElse(BigDecimal.ONE);
    }

    private static Optional<Stratum> stratum(FieldReader row) {
        Optional<String> key = row.slug("key");
        Optional<Long> population = row.integer("population", 1, 1_000_000_000_000L);
        OptionalDouble deviation = Inputs.maybe(row, "deviation", "0", Inputs.HUGE);
        return row.build(() -> new Stratum(
                new Segment(key.orElseThrow(), Label.same(key.orElseThrow()), population.orElseThrow()), deviation));
    }

    @Override
    public void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<Terms> terms = terms(fields);
        List<Stratum> strata =
                Inputs.customers(fields, SamplePlanModel::stratum).orElse(List.of());
        if (fields.isSound() && strata.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        terms.orElseThrow()
                .allocation(strata)
                .fold(
                        allocated -> {
                            write(terms.orElseThrow(), strata, allocated, out);
                            return true;
                        },
                        impossible -> {
                            Outputs.notIdentified(out, impossible.reason());
                            return false;
                        });
    }

    private static void write(
            Terms terms, List<Stratum> strata, StratifiedAllocation.Allocated allocated, JsonWriter out) {
        out.beginObject();
        if (terms.answers().isEmpty()) {
            SampleSize size = terms.size(strata);
            out.field("formula", size.formula().code())
                    .field("answers", size.answers())
                    .field("sum", size.reason().text());
        }
        out.name("rows").beginList();
        terms.rows(allocated).forEach(row -> row.write(out));
        out.endList().endObject();
    }

    @Override
    public RowForm rows() {
        return new RowForm() {
            @Override
            public List<RowColumn> columns() {
                return List.of(
                        RowColumn.text("key"),
                        RowColumn.number("population"),
                        RowColumn.optional("deviation", RowColumn.Kind.NUMBER));
            }

            @Override
            public List<String> valueNames() {
                return VALUES;
            }

            @Override
            public boolean needsWholeTable() {
                return true;
            }

            @Override
            public RowScorer open(Node parameters) {
                Problems problems = new Problems();
                FieldReader fields = FieldReader.of(parameters, problems);
                Optional<Terms> terms = terms(fields);
                fields.finish();
                problems.throwIfAny();
                return new PlanScorer(terms.orElseThrow());
            }
        };
    }

    private static final class PlanScorer implements RowScorer {

        private final Terms terms;
        private final List<Stratum> strata = new ArrayList<>();
        private final List<Node> rows = new ArrayList<>();

        PlanScorer(Terms terms) {
            this.terms = terms;
        }

        @Override
        public void add(Node row, Consumer<ScoredRow> out) {
            strata.add(Inputs.row(row, SamplePlanModel::stratum));
            rows.add(row);
        }

        @Override
        public void finish(Consumer<ScoredRow> out) {
            if (!strata.isEmpty()) {
                terms.allocation(strata)
                        .<List<ScoredRow>>fold(terms::rows, impossible -> refuse(impossible.reason()))
                        .forEach(out);
            }
        }

        private List<ScoredRow> refuse(Reason reason) {
            Problems problems = new Problems();
            problems.add(
                    rows.get(rows.size() - 1),
                    Label.of("能够分配样本的群体", "groups that the sample can be parted among"),
                    reason.text());
            problems.throwIfAny();
            return List.of();
        }
    }
}
