package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.churn.ChurnCause;
import org.crmkit.core.churn.ChurnPolicy;
import org.crmkit.core.churn.LossFacts;
import org.crmkit.core.churn.LostSegment;
import org.crmkit.core.churn.RecoveryEffort;
import org.crmkit.core.churn.RetentionState;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rule.InForce;
import org.crmkit.core.rule.RulebookVersion;
import org.crmkit.core.rule.Span;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.churn.WinBack;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * {@code {"currency": "CNY", "margin": 0.3, "horizon": 2, "least-return": 1.5, "dissatisfied-below": 60, "better-from": 0.1, "worth":
 * {"utmost": 100000, "try": 20000, "flexible": 2000}, "chances": {"given-up": 0, ...}, "customers": [{"key", "yearly", "cost",
 * "cause", "signs": "induced at-competitor", "satisfaction", "competitor-lead"}]}}: the terms of the rulebook's section on churn that
 * decide whether an attempt pays; all but the currency may be left out. The value is what is expected beyond the cost.
 */
final class WinBackModel extends EachModel<WinBackModel.Row> {

    record Row(
            String key,
            BigDecimal yearly,
            BigDecimal cost,
            Optional<ChurnCause> cause,
            Set<LossFacts.Sign> signs,
            Optional<BigDecimal> satisfaction,
            Optional<BigDecimal> lead) {}

    @Override
    public ModelKey key() {
        return ModelKey.WIN_BACK;
    }

    @Override
    public Label line() {
        return Label.of(
                "流失客户属于哪一类，赢回是否合算", "which segment a lost customer belongs to and whether winning him back pays");
    }

    @Override
    public String example() {
        return """
                {
                  "currency": "CNY",
                  "margin": 0.3,
                  "horizon": 2,
                  "least-return": 1.5,
                  "customers": [
                    {"key": "c-01", "yearly": 86000, "cost": 3000, "cause": "unstable-service", "satisfaction": 41},
                    {"key": "c-02", "yearly": 5200, "cost": 1800, "signs": "induced at-competitor", "competitor-lead": 0.02},
                    {"key": "c-03", "yearly": 24000, "cost": 900, "signs": "at-competitor", "competitor-lead": 0.25}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<CurrencyUnit> currency = fields.required("currency", Shapes.currency());
        BigDecimal margin = given(fields, "margin", "0.0001", "1", "0.3");
        int horizon =
                fields.optional("horizon", Shapes.integer(1, 10)).orElse(2L).intValue();
        BigDecimal least = given(fields, "least-return", "0.0001", "1000", "1.5");
        BigDecimal dissatisfied = given(fields, "dissatisfied-below", "0", "100", "60");
        BigDecimal better = given(fields, "better-from", "0", "1000", "0.1");
        Map<RecoveryEffort, BigDecimal> worth = new EnumMap<>(Map.of(
                RecoveryEffort.UTMOST,
                new BigDecimal("100000"),
                RecoveryEffort.TRY,
                new BigDecimal("20000"),
                RecoveryEffort.FLEXIBLE,
                new BigDecimal("2000")));
        fields.optional("worth", Inputs.shape(from -> {
            worth.replaceAll((effort, usual) -> given(from, effort.code(), "0.01", Inputs.HUGE, usual.toPlainString()));
            return Optional.of(true);
        }));
        Map<LostSegment, BigDecimal> chances = new EnumMap<>(LostSegment.class);
        for (LostSegment segment : LostSegment.values()) {
            chances.put(segment, usualChance(segment));
        }
        fields.optional("chances", Inputs.shape(from -> {
            chances.replaceAll((segment, usual) -> given(from, segment.code(), "0", "1", usual.toPlainString()));
            return Optional.of(true);
        }));
        return fields.build(() -> {
            CurrencyUnit unit = currency.orElseThrow();
            Map<RecoveryEffort, Money> amounts = new EnumMap<>(RecoveryEffort.class);
            worth.forEach((effort, amount) -> amounts.put(effort, Money.of(unit, amount, RoundingMode.HALF_EVEN)));
            Map<RetentionState, Span> steps = new EnumMap<>(RetentionState.class);
            RetentionState.open().forEach(state -> steps.put(state, Span.of(7, Span.Unit.DAYS)));
            ChurnPolicy policy = new ChurnPolicy(
                    Span.of(60, Span.Unit.DAYS),
                    Span.of(180, Span.Unit.DAYS),
                    dissatisfied,
                    better,
                    amounts,
                    steps,
                    chances,
                    margin,
                    horizon,
                    least);
            InForce<ChurnPolicy> rules = new InForce<>(policy, RulebookVersion.of("input", "1"));
            return given(row -> new ScoredRow(row.key(), Map.of(), score(row, unit, rules)));
        });
    }

    private static Score score(Row row, CurrencyUnit unit, InForce<ChurnPolicy> rules) {
        LossFacts facts = new LossFacts(
                CustomerId.of(row.key()),
                row.cause(),
                row.signs(),
                row.satisfaction(),
                row.lead(),
                Money.of(unit, row.yearly(), RoundingMode.HALF_EVEN));
        return WinBack.score(facts, Money.of(unit, row.cost(), RoundingMode.HALF_EVEN), rules);
    }

    private static BigDecimal usualChance(LostSegment segment) {
        return new BigDecimal(
                switch (segment) {
                    case GIVEN_UP -> "0";
                    case PUSHED_AWAY -> "0.4";
                    case BOUGHT_AWAY -> "0.1";
                    case ATTRACTED_AWAY -> "0.25";
                    case MOVED -> "0.02";
                    case OTHER -> "0.2";
                });
    }

    private static BigDecimal given(FieldReader fields, String name, String least, String most, String usual) {
        return fields.optional(name, Shapes.decimal(new BigDecimal(least), new BigDecimal(most)))
                .orElse(new BigDecimal(usual));
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Shape<String> id = Shapes.narrowed(
                Shapes.string(),
                WinBackModel::isId,
                Label.of("客户编号", "a customer's id"),
                Label.of("例如 c-01。", "Write it like c-01."));
        Optional<String> key = row.required("key", id);
        Optional<BigDecimal> yearly = row.decimal("yearly", "0", Inputs.HUGE);
        Optional<BigDecimal> cost = row.decimal("cost", "0", Inputs.HUGE);
        Optional<ChurnCause> cause = row.optional("cause", Shapes.choice(Inputs.choices(ChurnCause.values())));
        Optional<Set<LossFacts.Sign>> signs = row.optional("signs", signs());
        Optional<BigDecimal> satisfaction =
                row.optional("satisfaction", Shapes.decimal(BigDecimal.ZERO, BigDecimal.valueOf(100)));
        Optional<BigDecimal> lead =
                row.optional("competitor-lead", Shapes.decimal(BigDecimal.valueOf(-1), BigDecimal.valueOf(1000)));
        return row.build(() -> new Row(
                key.orElseThrow(),
                yearly.orElseThrow(),
                cost.orElseThrow(),
                cause,
                signs.orElse(Set.of()),
                satisfaction,
                lead));
    }

    private static boolean isId(String text) {
        try {
            CustomerId.of(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Signs as a text that parts them by spaces, as a cell of a table has it. */
    private static Shape<Set<LossFacts.Sign>> signs() {
        Map<String, LossFacts.Sign> byName = new LinkedHashMap<>();
        for (LossFacts.Sign sign : LossFacts.Sign.values()) {
            byName.put(sign.name().toLowerCase(Locale.ROOT).replace('_', '-'), sign);
        }
        String all = String.join(", ", byName.keySet());
        return new Shape<>() {
            @Override
            public Label expected() {
                return Label.of("由空格分隔的 " + all, "some of " + all + ", parted by spaces");
            }

            @Override
            public Optional<Set<LossFacts.Sign>> read(Node node, Problems problems) {
                Set<LossFacts.Sign> signs = EnumSet.noneOf(LossFacts.Sign.class);
                if (node instanceof Node.Text text) {
                    for (String word : List.of(text.value().strip().split(" +", -1))) {
                        LossFacts.Sign sign = byName.get(word);
                        if (sign == null) {
                            problems.add(node, expected(), Label.of("请写其中的词。", "Use these words."));
                            return Optional.empty();
                        }
                        signs.add(sign);
                    }
                    return Optional.of(signs);
                }
                problems.add(node, expected(), Label.of("请写成文本。", "Write them as a text."));
                return Optional.empty();
            }
        };
    }

    @Override
    List<RowColumn> columns() {
        return List.of(
                RowColumn.text("key"),
                RowColumn.number("yearly"),
                RowColumn.number("cost"),
                RowColumn.optional("cause", RowColumn.Kind.TEXT),
                RowColumn.optional("signs", RowColumn.Kind.TEXT),
                RowColumn.optional("satisfaction", RowColumn.Kind.NUMBER),
                RowColumn.optional("competitor-lead", RowColumn.Kind.NUMBER));
    }

    @Override
    List<String> valueNames() {
        return List.of();
    }
}
