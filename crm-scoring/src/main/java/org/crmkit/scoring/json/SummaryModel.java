package org.crmkit.scoring.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.CustomerSummary;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.fit.Fit;
import org.crmkit.scoring.fit.FitResult;

/** The models that score a {@link CustomerSummary} by parameters given or fitted. */
abstract class SummaryModel implements RunnableModel {

    /** A model with all its parameters, ready to score. */
    interface Ready {
        Score score(CustomerSummary customer);

        Map<String, Double> values(CustomerSummary customer);

        /** Writes parameters and terms as fields of the result. */
        void describe(JsonWriter out);
    }

    /** What the input says about the model; it may leave parameters to be fitted. */
    interface Terms {

        /** Returns the model, after fitting what was left out to {@code customers}. */
        Result ready(List<CustomerSummary> customers);
    }

    /** A model or the reason why there is none, and what was fitted on the way, by name. */
    record Result(Optional<Ready> ready, Optional<Reason> reason, Map<String, Fit<?>> fits) {}

    /**
     * What the customers were seen in.
     *
     * @param log the transactions, if they are given
     * @param summaries of them
     * @param until the last day that counts, if it is known
     */
    record Seen(Optional<TransactionLog> log, Optional<CustomerSummaries> summaries, Optional<LocalDate> until) {

        static Seen of(FieldReader fields, Optional<PeriodUnit> unit, Optional<TransactionLog> log) {
            Optional<LocalDate> said = Inputs.until(fields);
            Optional<TransactionLog> found = Inputs.log(fields, log);
            Optional<CustomerSummaries> summaries = found.map(
                    rows -> CustomerSummaries.of(rows, said.orElseGet(rows::lastDate), unit.orElse(PeriodUnit.DAY)));
            return new Seen(found, summaries, said.or(() -> summaries.map(CustomerSummaries::observedUntil)));
        }
    }

    /** Reads the parameters; empty if something is wrong with them. */
    abstract Optional<Terms> terms(FieldReader fields, Optional<PeriodUnit> unit, Seen seen);

    /** Returns whether recency and age are read. */
    abstract boolean timed();

    /** Returns whether the mean value of repeat purchases is read. */
    abstract boolean valued();

    abstract List<String> valueNames();

    @Override
    public final void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<PeriodUnit> unit = timed() ? Inputs.unit(fields) : Optional.of(PeriodUnit.DAY);
        Optional<List<CustomerSummary>> given = Inputs.customers(fields, this::row);
        Seen seen = Seen.of(fields, unit, given.isPresent() ? Optional.empty() : log);
        Optional<Terms> terms = terms(fields, unit, seen);
        List<CustomerSummary> customers = given.or(() -> seen.summaries().map(CustomerSummaries::summaries))
                .orElse(List.of());
        if (fields.isSound() && customers.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        Result result = terms.orElseThrow().ready(customers);
        if (result.reason().isPresent()) {
            Outputs.notIdentified(out, result.reason().get());
            return;
        }
        Ready ready = result.ready().orElseThrow();
        out.beginObject();
        ready.describe(out);
        result.fits().forEach((name, fit) -> Outputs.fit(out, name, fit));
        out.name("rows").beginList();
        customers.forEach(customer -> scored(ready, customer).write(out));
        out.endList().endObject();
    }

    private Optional<CustomerSummary> row(FieldReader row) {
        return Inputs.summary(row, timed(), valued());
    }

    private static ScoredRow scored(Ready ready, CustomerSummary customer) {
        return new ScoredRow(customer.key(), ready.values(customer), ready.score(customer));
    }

    @Override
    public final RowForm rows() {
        return new Rows();
    }

    private final class Rows implements RowForm {

        @Override
        public List<RowColumn> columns() {
            List<RowColumn> columns = new ArrayList<>();
            columns.add(RowColumn.text("key"));
            columns.add(RowColumn.number("frequency"));
            if (timed()) {
                columns.add(RowColumn.number("recency"));
                columns.add(RowColumn.number("age"));
            }
            if (valued()) {
                columns.add(RowColumn.number("mean-repeat-value"));
            }
            return List.copyOf(columns);
        }

        @Override
        public List<String> valueNames() {
            return SummaryModel.this.valueNames();
        }

        @Override
        public boolean needsWholeTable() {
            return false;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<PeriodUnit> unit = timed() ? Inputs.unit(fields) : Optional.of(PeriodUnit.DAY);
            Seen seen = new Seen(Optional.empty(), Optional.empty(), Inputs.until(fields));
            Optional<Terms> terms = terms(fields, unit, seen);
            fields.finish();
            problems.throwIfAny();
            Result result = terms.orElseThrow().ready(List.of());
            if (result.ready().isEmpty()) {
                parameterNames()
                        .forEach(name ->
                                fields.required(name, Shapes.any(Label.of("模型参数", "the parameters of the model"))));
                problems.throwIfAny();
            }
            Ready ready = result.ready().orElseThrow();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    out.accept(scored(ready, Inputs.row(row, SummaryModel.this::row)));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {}
            };
        }
    }

    /** Returns the names of the fields that hold fitted parameters. */
    abstract List<String> parameterNames();

    /** Returns the model given, or what a fit finds. */
    static <M> Optional<M> given(
            Optional<M> model,
            Function<List<CustomerSummary>, FitResult<M>> fit,
            List<CustomerSummary> customers,
            Consumer<Fit<M>> fitted,
            Consumer<Reason> refused) {
        if (model.isPresent()) {
            return model;
        }
        return fit.apply(customers)
                .fold(
                        found -> {
                            fitted.accept(found);
                            return Optional.of(found.model());
                        },
                        reason -> {
                            refused.accept(reason);
                            return Optional.empty();
                        });
    }

    static Map<String, Double> ordered(List<String> names, double... values) {
        Map<String, Double> out = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            out.put(names.get(i), values[i]);
        }
        return out;
    }
}
