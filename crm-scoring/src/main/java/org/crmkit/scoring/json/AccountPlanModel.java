package org.crmkit.scoring.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.keyaccount.AccountPlan;
import org.crmkit.core.score.Measured;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.keyaccount.KeyAccountCard;
import org.crmkit.scoring.keyaccount.KeyAssessment;
import org.crmkit.scoring.keyaccount.PlanProposal;

/**
 * {@code {"targets": {"access": 80, "relation-state": 75}, "step": 15, "by": "2027-06-30", "goals": 3, "customers": [{"key": "acc-1",
 * "access": 60, ...}]}}, with the card of {@link KeyAccountModel}. The value is what reaching the goals would add to the rating; the result
 * has the goals as objectives of an account plan.
 */
final class AccountPlanModel extends EachModel<AccountPlanModel.Row> {

    record Row(String key, Map<String, Double> values) {}

    @Override
    public ModelKey key() {
        return ModelKey.ACCOUNT_PLAN;
    }

    @Override
    public Label line() {
        return Label.of("由评价差距得出客户计划的目标建议", "goals for an account plan from the gaps of its ratings");
    }

    @Override
    public String example() {
        return """
                {
                  "targets": {"access": 80, "relation-state": 75, "margin-potential": 60},
                  "step": 15,
                  "by": "2027-06-30",
                  "goals": 2,
                  "customers": [
                    {"key": "acc-1", "access": 60, "relation-state": 70, "margin-potential": 65, "size": 90},
                    {"key": "acc-2", "access": 30, "relation-state": 45, "size": 70},
                    {"key": "acc-3", "access": 85, "relation-state": 80, "margin-potential": 75}
                  ]
                }
                """;
    }

    @Override
    Optional<Terms<Row>> terms(FieldReader fields) {
        Optional<KeyAccountCard> card = KeyAccounts.card(fields);
        Optional<Map<String, BigDecimal>> targets = fields.required("targets", KeyAccounts.ratings());
        double step = Inputs.number(fields, "step", Inputs.TINY, "100", 15);
        Optional<LocalDate> by = fields.date("by");
        int goals = (int) Inputs.number(fields, "goals", "1", "100", 3);
        return fields.build(() -> {
            Map<String, Double> wanted = new LinkedHashMap<>();
            targets.orElseThrow().forEach((slug, target) -> wanted.put(slug, target.doubleValue()));
            return given(new Planned(card.orElseThrow(), wanted, step, by.orElseThrow(), goals));
        });
    }

    @Override
    Optional<Row> row(FieldReader row) {
        Optional<String> key = row.string("key");
        Map<String, Double> values = NamedValues.rest(row, List.of("key"));
        return row.build(() -> new Row(key.orElseThrow(), values));
    }

    @Override
    List<RowColumn> columns() {
        return List.of(RowColumn.text("key"));
    }

    @Override
    List<String> valueNames() {
        return List.of("rating");
    }

    private record Planned(KeyAccountCard card, Map<String, Double> targets, double step, LocalDate by, int goals)
            implements Ready<Row> {

        private Measured<KeyAssessment> assess(Row row) {
            return card.assess(KeyAccounts.ratings(row.key(), row.values(), ""));
        }

        @Override
        public ScoredRow score(Row row) {
            return assess(row)
                    .fold(
                            known -> new ScoredRow(
                                    row.key(),
                                    Map.of("rating", known.figure().score().value()),
                                    PlanProposal.of(card, known.figure(), targets, step)
                                            .score()),
                            undefined -> {
                                throw new IllegalArgumentException(
                                        undefined.reason().text().en());
                            });
        }

        @Override
        public void describe(List<Row> rows, JsonWriter out) {
            out.name("plans").beginList();
            for (Row row : rows) {
                Optional<KeyAssessment> assessed = assess(row).value();
                if (assessed.isEmpty()) {
                    continue; // told when its row is scored
                }
                PlanProposal proposal = PlanProposal.of(card, assessed.get(), targets, step);
                out.beginObject().field("key", row.key()).name("objectives").beginList();
                for (AccountPlan.Objective objective : proposal.objectives(goals, by)) {
                    out.beginObject()
                            .field("measure", objective.measure())
                            .field("from", objective.from())
                            .field("to", objective.to())
                            .field("by", objective.by().toString())
                            .endObject();
                }
                out.endList().name("to-rate-first").beginList();
                proposal.unrated().forEach(out::value);
                out.endList().endObject();
            }
            out.endList();
        }
    }
}
