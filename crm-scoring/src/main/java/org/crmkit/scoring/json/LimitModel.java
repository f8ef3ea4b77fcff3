package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.InvalidInputException;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.rating.LimitMethod;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.limit.LimitFacts;
import org.crmkit.scoring.credit.limit.LimitProposal;
import org.crmkit.scoring.credit.limit.LimitSizing;
import org.crmkit.scoring.credit.limit.LimitStep;
import org.crmkit.scoring.data.TransactionLog;

/**
 * The value is the limit in units of the currency, its one reason the method, cap or grade that bound; {@link LimitInput} shows the
 * input. Methods that lacked something are named among the missing.
 */
final class LimitModel implements RunnableModel {

    @Override
    public ModelKey key() {
        return ModelKey.CREDIT_LIMIT;
    }

    @Override
    public Label line() {
        return Label.of("用七种方法测算信用限额，并指明由哪一种决定", "a credit limit by seven methods, and which of them bound");
    }

    @Override
    public String example() {
        return """
                {
                  "currency": "CNY",
                  "day": "2026-03-02",
                  "caps": [
                    {
                      "slug": "insurer", "most": "CNY 150000.00",
                      "label": {"zh": "保险公司限额", "en": "Ceiling of the insurer"}
                    }
                  ],
                  "customers": [
                    {
                      "key": "c-01", "grade": "bbb", "working-capital": "CNY 600000.00", "net-worth": "CNY 1500000.00",
                      "bank-reference": "CNY 300000.00", "monthly-sales": [60000, 82000, 75000],
                      "yearly-sales": "CNY 900000.00", "yearly-purchases": "CNY 2400000.00", "term-days": 45
                    },
                    {
                      "key": "c-02", "grade": "aa", "working-capital": "CNY 2000000.00", "net-worth": "CNY 5000000.00",
                      "monthly-sales": [210000, 190000], "yearly-sales": "CNY 2500000.00", "term-days": 60
                    },
                    {"key": "c-03", "grade": "ccc", "yearly-sales": "CNY 300000.00", "term-days": 30}
                  ]
                }
                """;
    }

    @Override
    public void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        LimitInput input = LimitInput.read(data);
        LimitInput.Frame frame = new LimitInput.Frame(input.rules(), input.day());
        out.beginObject()
                .field("currency", frame.rules().currency().getCode())
                .field("combination", frame.rules().combination().code())
                .name("factors")
                .beginObject();
        frame.rules().factors().forEach((method, factor) -> out.field(method.code(), factor));
        out.endObject().name("rows").beginList();
        input.customers().forEach(facts -> scored(frame, facts).write(out));
        out.endList().endObject();
    }

    private static ScoredRow scored(LimitInput.Frame frame, LimitFacts facts) {
        LimitProposal proposal = new LimitSizing(frame.rules()).propose(facts, frame.day());
        List<String> missing = proposal.steps().stream()
                .filter(step -> step.amount().isEmpty())
                .map(LimitStep::method)
                .map(LimitMethod::code)
                .toList();
        return proposal.fold(
                proposed -> {
                    double limit = proposed.limit().getAmount().doubleValue();
                    return new ScoredRow(
                            proposed.customer().value(),
                            Map.of(),
                            new Score(
                                    ModelKey.CREDIT_LIMIT,
                                    limit,
                                    Optional.empty(),
                                    0,
                                    List.of(new Contribution(proposed.bound(), limit)),
                                    missing,
                                    frame.rules().combination().code()));
                },
                notSized -> {
                    throw new InvalidInputException(List.of(new Problem(
                            Position.ofWhole("customers"),
                            facts.customer().value(),
                            Label.of("任何方法都不够用的数据", "too little for any method"),
                            Label.of("至少一种方法所需的数据", "what at least one method needs"),
                            Label.of("请补充营运资本、净资产或销售额等。", "Give working capital, net worth, sales or the like."))));
                });
    }

    @Override
    public RowForm rows() {
        return new RowForm() {
            @Override
            public List<RowColumn> columns() {
                return List.of(
                        RowColumn.text("key"),
                        RowColumn.text("grade"),
                        RowColumn.optional("working-capital", RowColumn.Kind.MONEY),
                        RowColumn.optional("net-worth", RowColumn.Kind.MONEY),
                        RowColumn.optional("bank-reference", RowColumn.Kind.MONEY),
                        RowColumn.optional("monthly-sales", RowColumn.Kind.TEXT),
                        RowColumn.optional("yearly-sales", RowColumn.Kind.MONEY),
                        RowColumn.optional("yearly-purchases", RowColumn.Kind.MONEY),
                        RowColumn.number("term-days"));
            }

            @Override
            public List<String> valueNames() {
                return List.of();
            }

            @Override
            public boolean needsWholeTable() {
                return false;
            }

            @Override
            public RowScorer open(Node parameters) {
                Problems problems = new Problems();
                FieldReader fields = FieldReader.of(parameters, problems);
                Optional<LimitInput.Frame> frame = LimitInput.frame(fields);
                fields.finish();
                problems.throwIfAny();
                return new LimitScorer(frame.orElseThrow());
            }
        };
    }

    private record LimitScorer(LimitInput.Frame frame) implements RowScorer {

        @Override
        public void add(Node row, Consumer<ScoredRow> out) {
            out.accept(scored(frame, Inputs.row(row, fields -> LimitInput.facts(fields, frame.rules()))));
        }

        @Override
        public void finish(Consumer<ScoredRow> out) {}
    }
}
