package org.crmkit.scoring.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.expert.ExpertCard;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.internal.Standards;

/**
 * Scores customers by an expert card; {@link ExpertCardInput} shows the input. The band is the grade after ceilings; overrides are for
 * {@code crm credit rate}, a score knows none. In a table, each column but {@code key} is an answer.
 */
final class ExpertCardModel implements RunnableModel {

    @Override
    public ModelKey key() {
        return ModelKey.EXPERT_CARD;
    }

    @Override
    public Label line() {
        return Label.of(
                "按5C、6C、CAMPARI、LAPP、经销商或新客户评分卡评定等级",
                "credit grades from 5C, 6C, CAMPARI, LAPP, distributor or new-customer cards");
    }

    @Override
    public String example() {
        return """
                {
                  "card": "five-c",
                  "customers": [
                    {
                      "key": "c-01", "late-payments": 1, "public-record": "clean", "integrity": "good", "current-ratio": 1.6,
                      "interest-cover": 3.2, "management": "experienced", "debt-ratio": 0.48, "capital-cover": 4,
                      "security-cover": 0.5, "industry": "stable", "market-position": "strong"
                    },
                    {
                      "key": "c-02", "late-payments": 4, "public-record": "open", "integrity": "good", "current-ratio": 1.1,
                      "interest-cover": 1.4, "management": "thin", "debt-ratio": 0.72, "capital-cover": 2,
                      "security-cover": 0, "industry": "cyclical", "market-position": "ordinary"
                    },
                    {"key": "c-03", "late-payments": 0, "public-record": "dishonest", "debt-ratio": 0.35}
                  ]
                }
                """;
    }

    @Override
    public void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        ExpertCardInput input = ExpertCardInput.read(data);
        ExpertCards.write(out.beginObject().name("card"), input.card());
        out.name("rows").beginList();
        input.customers().forEach(row -> scored(input.card(), row).write(out));
        out.endList().endObject();
    }

    private static ScoredRow scored(ExpertCard card, ExpertCardInput.Row row) {
        return new ScoredRow(row.applicant().key(), Map.of(), card.score(row.applicant()));
    }

    @Override
    public RowForm rows() {
        return new RowForm() {
            @Override
            public List<RowColumn> columns() {
                return List.of(RowColumn.text("key"));
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
                Optional<ExpertCard> card =
                        ExpertCardInput.card(fields, Standards.rating().bands());
                fields.finish();
                problems.throwIfAny();
                return new CardScorer(card.orElseThrow());
            }
        };
    }

    private record CardScorer(ExpertCard card) implements RowScorer {

        @Override
        public void add(Node row, Consumer<ScoredRow> out) {
            out.accept(scored(card, Inputs.row(row, fields -> ExpertCardInput.row(fields, card))));
        }

        @Override
        public void finish(Consumer<ScoredRow> out) {}
    }
}
