package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.CustomerSummaries;
import org.crmkit.scoring.data.PeriodUnit;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.value.BuyingTable;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The models that rank customers against each other and so need all of them first. */
abstract class TableModel implements RunnableModel {

    /** A customer as read; days and purchases are zero where the model does not read them. */
    record Buyer(Node at, String key, int daysSinceLast, int purchases, Money amount) {}

    /** Scores a whole table. */
    interface Ranking {

        /** Returns the rows, in the order of the table. */
        List<ScoredRow> rows(BuyingTable table);

        /** Writes what is true of the whole table as fields of the result. */
        void describe(BuyingTable table, JsonWriter out);
    }

    /** Reads the parameters; empty if something is wrong with them. */
    abstract Optional<Ranking> ranking(FieldReader fields);

    /** Returns whether days since the last purchase and the number of purchases are read. */
    abstract boolean wantsHabits();

    @Override
    public final void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<Ranking> ranking = ranking(fields);
        Optional<List<Buyer>> buyers = Inputs.customers(fields, row -> buyer(row, data));
        Optional<BuyingTable> table = buyers.filter(found -> !found.isEmpty())
                .flatMap(found -> table(found, problems))
                .or(() -> Inputs.summaries(fields, PeriodUnit.DAY, log).map(TableModel::table));
        if (fields.isSound() && table.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        BuyingTable found = table.orElseThrow();
        out.beginObject();
        ranking.orElseThrow().describe(found, out);
        out.name("rows").beginList();
        ranking.orElseThrow().rows(found).forEach(row -> row.write(out));
        out.endList().endObject();
    }

    private static BuyingTable table(CustomerSummaries customers) {
        return BuyingTable.of(customers);
    }

    private Optional<Buyer> buyer(FieldReader row, Node at) {
        Optional<String> key = row.string("key");
        Optional<Integer> days = wantsHabits() ? Inputs.count(row, "days-since-last") : Optional.of(0);
        Optional<Integer> purchases = wantsHabits() ? Inputs.count(row, "purchases") : Optional.of(0);
        Optional<Money> amount = row.required(
                "amount",
                Shapes.narrowed(
                        Shapes.money(),
                        money -> !money.isNegative(),
                        Label.of("不小于零的金额", "an amount of zero or more"),
                        Label.of("请先抵减退货。", "Take returns off first.")));
        return row.build(() ->
                new Buyer(at, key.orElseThrow(), days.orElseThrow(), purchases.orElseThrow(), amount.orElseThrow()));
    }

    private static Optional<BuyingTable> table(List<Buyer> buyers, Problems problems) {
        CurrencyUnit currency = buyers.get(0).amount().getCurrencyUnit();
        int size = buyers.size();
        List<String> keys = new ArrayList<>(size);
        int[] days = new int[size];
        int[] purchases = new int[size];
        long[] amounts = new long[size];
        Set<String> seen = new HashSet<>();
        int before = problems.count();
        for (int i = 0; i < size; i++) {
            Buyer buyer = buyers.get(i);
            if (!seen.add(buyer.key())) {
                problems.add(new Problem(
                        buyer.at().at(),
                        "customers[" + i + "].key",
                        buyer.key(),
                        Label.of("每位客户只出现一次", "a customer that no other row has"),
                        Label.of("请合并同一客户的行。", "Merge the rows of one customer.")));
            }
            if (!buyer.amount().getCurrencyUnit().equals(currency)) {
                problems.add(new Problem(
                        buyer.at().at(),
                        "customers[" + i + "].amount",
                        buyer.amount().toString(),
                        Label.of("以 " + currency + " 计的金额", "an amount in " + currency),
                        Label.of("请换算成同一币种。", "Convert all amounts to one currency.")));
            }
            keys.add(buyer.key());
            days[i] = buyer.daysSinceLast();
            purchases[i] = buyer.purchases();
            amounts[i] = buyer.amount().getAmountMinorLong();
        }
        return problems.count() > before
                ? Optional.empty()
                : Optional.of(BuyingTable.of(currency, keys, days, purchases, amounts));
    }

    @Override
    public final RowForm rows() {
        return new Rows();
    }

    private final class Rows implements RowForm {

        @Override
        public List<RowColumn> columns() {
            return wantsHabits()
                    ? List.of(
                            RowColumn.text("key"),
                            RowColumn.number("days-since-last"),
                            RowColumn.number("purchases"),
                            RowColumn.money("amount"))
                    : List.of(RowColumn.text("key"), RowColumn.money("amount"));
        }

        @Override
        public List<String> valueNames() {
            return TableModel.this.valueNames();
        }

        @Override
        public boolean needsWholeTable() {
            return true;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<Ranking> ranking = ranking(fields);
            fields.finish();
            problems.throwIfAny();
            List<Buyer> buyers = new ArrayList<>();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    buyers.add(Inputs.row(row, fields -> buyer(fields, row)));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {
                    if (buyers.isEmpty()) {
                        return;
                    }
                    Problems problems = new Problems();
                    Optional<BuyingTable> table = table(buyers, problems);
                    problems.throwIfAny();
                    ranking.orElseThrow().rows(table.orElseThrow()).forEach(out);
                }
            };
        }
    }

    abstract List<String> valueNames();
}
