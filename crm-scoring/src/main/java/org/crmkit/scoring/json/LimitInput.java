package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.crmkit.core.customer.CustomerId;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rating.LimitCap;
import org.crmkit.core.rating.LimitCombination;
import org.crmkit.core.rating.LimitMethod;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.limit.GradeTerms;
import org.crmkit.scoring.credit.limit.LimitFacts;
import org.crmkit.scoring.credit.limit.LimitRules;
import org.crmkit.scoring.credit.rating.LossGivenDefault;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/**
 * Rules and the customers whose limits they size:
 *
 * <pre>{@code
 * {"currency": "CNY", "day": "2026-03-02", "combination": "lowest", "factors": {"working-capital": 0.2, "turnover-term": 1.1},
 *  "caps": [{"slug": "insurer", "label": {"zh": "保险公司限额", "en": "Ceiling of the insurer"}, "most": "CNY 500000.00"}],
 *  "loss-given-default": 0.45, "step": "CNY 1000.00",
 *  "terms": [{"grade": "bbb", "factor": 1, "credit-grade": "b", "review-months": 12}],
 *  "customers": [{"key": "c-01", "grade": "bbb", "working-capital": "CNY 600000.00", "net-worth": ..., "bank-reference": ...,
 *                 "monthly-sales": [80000, 95000], "yearly-sales": ..., "yearly-purchases": ..., "term-days": 45}]}
 * }</pre>
 *
 * Only {@code currency}, {@code day} and of a customer {@code key}, {@code grade} and {@code term-days} are needed; what is left out of
 * the rules is as in {@link LimitRules#standard}, or as in the rulebook that is handed in. Terms, if given, are needed for every grade.
 *
 * @param rules the rules
 * @param day the first day the limits may hold
 * @param customers in the order written
 */
public record LimitInput(LimitRules rules, LocalDate day, List<LimitFacts> customers) {

    public LimitInput {
        customers = List.copyOf(customers);
    }

    /** What is true of all customers. */
    record Frame(LimitRules rules, LocalDate day) {}

    /**
     * Reads an input.
     *
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with it
     */
    public static LimitInput read(Node data) {
        return read(data, currency -> Optional.of(LimitRules.standard(currency)));
    }

    /**
     * Reads an input whose rules, where it leaves them out, are those of a rulebook.
     *
     * @param policy whose amounts are in the currency of the input
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with it
     */
    public static LimitInput read(Node data, RatingPolicy policy) {
        LimitRules usual = LimitRules.of(policy);
        return read(data, currency -> Optional.of(usual).filter(rules -> currency.equals(rules.currency())));
    }

    private static LimitInput read(Node data, Function<CurrencyUnit, Optional<LimitRules>> usual) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<Frame> frame = frame(fields, usual);
        Optional<List<LimitFacts>> facts =
                fields.list("customers", Inputs.shape(row -> frame.flatMap(known -> facts(row, known.rules()))));
        fields.finish();
        problems.throwIfAny();
        return new LimitInput(frame.orElseThrow().rules(), frame.orElseThrow().day(), facts.orElseThrow());
    }

    static Optional<Frame> frame(FieldReader fields) {
        return frame(fields, currency -> Optional.of(LimitRules.standard(currency)));
    }

    private static Optional<Frame> frame(FieldReader fields, Function<CurrencyUnit, Optional<LimitRules>> rules) {
        Optional<CurrencyUnit> currency = fields.required(
                "currency",
                Shapes.narrowed(
                        Shapes.currency(),
                        unit -> rules.apply(unit).isPresent(),
                        Label.of("规则手册的币种", "the currency of the rulebook"),
                        Label.of("请换算各项金额。", "Convert the amounts.")));
        Optional<LocalDate> day = fields.date("day");
        Optional<LimitCombination> combination =
                fields.optional("combination", Shapes.choice(Inputs.choices(LimitCombination.values())));
        Optional<Map<LimitMethod, BigDecimal>> factors = fields.optional("factors", Inputs.shape(LimitInput::factors));
        Optional<BigDecimal> loss =
                fields.optional("loss-given-default", Shapes.decimal(BigDecimal.ZERO, BigDecimal.ONE));
        Optional<List<GradeTerms>> terms = fields.optional("terms", Shapes.list(Inputs.shape(LimitInput::terms)));
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        Optional<Money> step = fields.optional("step", Shapes.money(currency.get()));
        Optional<List<LimitCap>> caps =
                fields.optional("caps", Shapes.list(Inputs.shape(cap -> cap(cap, currency.get()))));
        return fields.build(() -> {
            LimitRules usual = rules.apply(currency.get()).orElseThrow();
            return new Frame(
                    new LimitRules(
                            currency.get(),
                            factors.orElse(usual.factors()),
                            combination.orElse(usual.combination()),
                            usual.scale(),
                            loss.map(share -> LossGivenDefault.judged(share, Label.of("给定", "given")))
                                    .orElse(usual.loss()),
                            terms.orElse(usual.terms()),
                            caps.orElse(usual.caps()),
                            step.orElse(usual.step())),
                    day.orElseThrow());
        });
    }

    private static Optional<Map<LimitMethod, BigDecimal>> factors(FieldReader fields) {
        Map<LimitMethod, BigDecimal> factors = new EnumMap<>(LimitMethod.class);
        for (LimitMethod method : LimitMethod.values()) {
            fields.optional(method.code(), Shapes.decimal(new BigDecimal(Inputs.TINY), new BigDecimal(Inputs.HUGE)))
                    .ifPresent(factor -> factors.put(method, factor));
        }
        return fields.build(() -> factors);
    }

    private static Optional<GradeTerms> terms(FieldReader fields) {
        Optional<String> grade = fields.slug("grade");
        Optional<BigDecimal> factor = fields.decimal("factor", "0", "2");
        Optional<String> creditGrade = fields.slug("credit-grade");
        Optional<Long> months = fields.integer("review-months", 1, 60);
        return fields.build(() -> new GradeTerms(
                grade.orElseThrow(),
                factor.orElseThrow(),
                creditGrade.orElseThrow(),
                Math.toIntExact(months.orElseThrow())));
    }

    private static Optional<LimitCap> cap(FieldReader fields, CurrencyUnit currency) {
        Optional<String> slug = fields.slug("slug");
        Optional<Label> label = fields.label("label");
        Optional<Money> most = fields.required("most", Shapes.money(currency));
        return fields.build(() -> new LimitCap(slug.orElseThrow(), label.orElseThrow(), most.orElseThrow()));
    }

    static Optional<LimitFacts> facts(FieldReader row, LimitRules rules) {
        CurrencyUnit currency = rules.currency();
        Map<String, String> grades = new LinkedHashMap<>();
        rules.scale().grades().forEach(grade -> grades.put(grade.slug(), grade.slug()));
        Optional<String> key = row.string("key");
        Optional<String> grade = row.choice("grade", grades);
        Optional<Money> workingCapital = row.optional("working-capital", Shapes.money(currency));
        Optional<Money> netWorth = row.optional("net-worth", Shapes.money(currency));
        Optional<Money> bank = row.optional("bank-reference", Shapes.money(currency));
        Optional<List<BigDecimal>> months = row.optional("monthly-sales", Inputs.series());
        Optional<Money> sales = row.optional("yearly-sales", Shapes.money(currency));
        Optional<Money> purchases = row.optional("yearly-purchases", Shapes.money(currency));
        Optional<Long> days = row.integer("term-days", 0, 730);
        return row.build(() -> new LimitFacts(
                CustomerId.of(key.orElseThrow()),
                grade.orElseThrow(),
                workingCapital,
                netWorth,
                bank,
                months.orElse(List.of()).stream()
                        .map(amount -> Money.of(currency, amount, RoundingMode.HALF_UP))
                        .toList(),
                sales,
                purchases,
                Math.toIntExact(days.orElseThrow())));
    }
}
