package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.crmkit.core.customer.Term;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.data.TransactionLogBuilder;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What the inputs of several models have in common. */
final class Inputs {

    static final String TINY = "0.000000000001";
    static final String HUGE = "1000000000000";

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,14})(\\.[0-9]{1,9})?");

    private Inputs() {}

    static Optional<Double> number(FieldReader fields, String name, String min, String max) {
        return fields.decimal(name, min, max).map(BigDecimal::doubleValue);
    }

    static Optional<Double> aboveZero(FieldReader fields, String name) {
        return number(fields, name, TINY, HUGE);
    }

    /** A number that may be absent. */
    static OptionalDouble maybe(FieldReader fields, String name, String min, String max) {
        return fields.optional(name, Shapes.decimal(new BigDecimal(min), new BigDecimal(max)))
                .map(found -> OptionalDouble.of(found.doubleValue()))
                .orElseGet(OptionalDouble::empty);
    }

    /** A number with a default. */
    static double number(FieldReader fields, String name, String min, String max, double otherwise) {
        return maybe(fields, name, min, max).orElse(otherwise);
    }

    /** True or false, as a flag or, in a cell of a table, as that word; it may be absent. */
    static Optional<Boolean> yes(FieldReader fields, String name) {
        return fields.node(name)
                .flatMap(node -> node instanceof Node.Text text
                                && (text.value().equals("true") || text.value().equals("false"))
                        ? Optional.of(text.value().equals("true"))
                        : Shapes.flag().read(node, fields.problems()));
    }

    /** Numbers as a list, or in a cell of a table as a text that parts them by spaces: {@code 120 118.5 95}. */
    static Shape<List<BigDecimal>> series() {
        Label expected = Label.of("数字列表", "a list of numbers");
        Shape<List<BigDecimal>> list = Shapes.list(Shapes.decimal());
        return new Shape<>() {
            @Override
            public Label expected() {
                return expected;
            }

            @Override
            public Optional<List<BigDecimal>> read(Node node, Problems problems) {
                if (node instanceof Node.Numeral number) {
                    return Optional.of(List.of(number.value()));
                }
                if (!(node instanceof Node.Text text)) {
                    return list.read(node, problems);
                }
                List<BigDecimal> out = new ArrayList<>();
                for (String part : SPACES.split(text.value().strip(), -1)) {
                    if (!NUMBER.matcher(part).matches()) {
                        problems.add(
                                node,
                                expected,
                                Label.of(
                                        "请用空格分隔各数，例如 120 118.5 95。",
                                        "Part the numbers by spaces, as in 120 118.5 95."));
                        return Optional.empty();
                    }
                    out.add(new BigDecimal(part));
                }
                return Optional.of(List.copyOf(out));
            }
        };
    }

    static <T extends Term> Map<String, T> choices(T[] terms) {
        Map<String, T> out = new LinkedHashMap<>();
        for (T term : terms) {
            out.put(term.code(), term);
        }
        return out;
    }

    static Optional<Integer> count(FieldReader fields, String name) {
        return fields.integer(name, 0, Integer.MAX_VALUE).map(Long::intValue);
    }

    static Optional<PeriodUnit> unit(FieldReader fields) {
        Map<String, PeriodUnit> units = new LinkedHashMap<>();
        for (PeriodUnit unit : PeriodUnit.values()) {
            units.put(unit.slug(), unit);
        }
        return fields.choice("unit", units);
    }

    /** A row of {@code key, frequency, recency, age}, with {@code mean-repeat-value} where the model values purchases. */
    static Optional<CustomerSummary> summary(FieldReader row, boolean timed, boolean valued) {
        Optional<String> key = row.string("key");
        Optional<Integer> frequency = count(row, "frequency");
        Optional<Double> recency = timed ? number(row, "recency", "0", HUGE) : frequency.map(x -> x > 0 ? 1.0 : 0.0);
        Optional<Double> age = timed ? number(row, "age", "0", HUGE) : Optional.of(1.0);
        Optional<Double> mean = valued ? number(row, "mean-repeat-value", "0", HUGE) : Optional.of(0.0);
        if (key.isEmpty() || frequency.isEmpty() || recency.isEmpty() || age.isEmpty() || mean.isEmpty()) {
            return Optional.empty();
        }
        return row.build(() -> new CustomerSummary(key.get(), frequency.get(), recency.get(), age.get(), mean.get()));
    }

    static <T> Optional<List<T>> customers(FieldReader fields, Function<FieldReader, Optional<T>> row) {
        return fields.optional("customers", Shapes.list(shape(row)));
    }

    static <T> Shape<T> shape(Function<FieldReader, Optional<T>> row) {
        return Shapes.fields(Label.of("一行数据", "a row"), row);
    }

    /** Reads one row of a table by itself. */
    static <T> T row(Node node, Function<FieldReader, Optional<T>> row) {
        Problems problems = new Problems();
        Optional<T> found = shape(row).read(node, problems);
        problems.throwIfAny();
        return found.orElseThrow();
    }

    /** Returns the last day that counts, if it is said. */
    static Optional<LocalDate> until(FieldReader fields) {
        return fields.optional("observed-until", Shapes.date());
    }

    /** Returns the log that is given, or that of the transactions in the input; empty if there are neither. */
    static Optional<TransactionLog> log(FieldReader fields, Optional<TransactionLog> given) {
        return given.isPresent()
                ? given
                : fields.optional(
                        "transactions", Shapes.fields(Label.of("币种与交易行", "a currency and rows"), Inputs::transactions));
    }

    /** Returns the summaries of the log that is given, or of the transactions in the input; empty if there are neither. */
    static Optional<CustomerSummaries> summaries(FieldReader fields, PeriodUnit unit, Optional<TransactionLog> given) {
        Optional<LocalDate> until = until(fields);
        return log(fields, given).map(found -> CustomerSummaries.of(found, until.orElseGet(found::lastDate), unit));
    }

    private static Optional<TransactionLog> transactions(FieldReader fields) {
        Optional<CurrencyUnit> currency = fields.required("currency", Shapes.currency());
        if (currency.isEmpty()) {
            return Optional.empty();
        }
        TransactionLogBuilder log = TransactionLog.builder(currency.get());
        Optional<List<Boolean>> rows = fields.list("rows", shape(row -> {
            Optional<String> customer = row.string("customer");
            Optional<LocalDate> date = row.date("date");
            Optional<Money> amount = row.required("amount", Shapes.money(currency.get()));
            if (customer.isPresent() && date.isPresent() && amount.isPresent()) {
                log.add(customer.get(), date.get(), amount.get());
            }
            return Optional.of(true);
        }));
        return rows.filter(found -> !found.isEmpty() && log.size() > 0).map(found -> log.build());
    }

    /** Says that there is nothing to score. */
    static void nothingToScore(FieldReader fields) {
        fields.problems()
                .add(new Problem(
                        fields.at(),
                        "customers",
                        Label.of("空缺", "missing"),
                        Label.of("客户列表，或改为给出 transactions", "a list of customers, or transactions instead"),
                        Label.of("请给出 customers 或 transactions。", "Give customers or transactions.")));
    }
}
