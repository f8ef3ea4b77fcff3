package org.crmkit.scoring.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crmkit.core.credit.Officer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.rating.RatingPolicy;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.credit.expert.ExpertCard;
import org.crmkit.scoring.credit.rating.OverrideReason;
import org.crmkit.scoring.credit.rating.RatingOverride;
import org.crmkit.scoring.internal.Standards;

/**
 * A card and the customers assessed by it: {@code {"card": "five-c", "customers": [{"key": "c-01", "late-payments": 0, "security":
 * "deposit"}]}}. The card is the name of one that comes with the library, or a card as {@link ExpertCards} reads it. Each field of a
 * customer but {@code key} and {@code override} is an answer, by the slug of its criterion; {@code override} is {@code {"to": "bb",
 * "reason": "guarantee", "evidence": "...", "requested-by": {"id", "post"}, "approved-by": [{"id", "post"}]}}.
 *
 * @param card the card
 * @param customers in the order written
 */
public record ExpertCardInput(ExpertCard card, List<Row> customers) {

    private static final Label ANSWER = Label.of("答案：文本或数字", "an answer, a text or a number");

    public ExpertCardInput {
        customers = List.copyOf(customers);
    }

    /** A customer with the answers, and the departure from the card that somebody asks for. */
    public record Row(Applicant applicant, Optional<RatingOverride> override) {}

    /**
     * Reads an input.
     *
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with it
     */
    public static ExpertCardInput read(Node data) {
        return read(data, Standards.rating());
    }

    /**
     * Reads an input.
     *
     * @param policy whose grades a card without bands gives
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with it
     */
    public static ExpertCardInput read(Node data, RatingPolicy policy) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<ExpertCard> card = card(fields, policy.bands());
        Optional<List<Row>> rows =
                fields.list("customers", Inputs.shape(row -> card.flatMap(known -> row(row, known))));
        fields.finish();
        problems.throwIfAny();
        return new ExpertCardInput(card.orElseThrow(), rows.orElseThrow());
    }

    static Optional<ExpertCard> card(FieldReader fields, RatingScale usual) {
        Optional<Node> node =
                fields.required("card", Shapes.any(Label.of("评分卡的名称或内容", "the name of a card, or a card")));
        if (node.isEmpty()) {
            return Optional.empty();
        }
        return node.get() instanceof Node.Text
                ? Shapes.choice(byName())
                        .read(node.get(), fields.problems())
                        .flatMap(name -> ExpertCards.find(name, usual))
                : Inputs.<ExpertCard>shape(card -> ExpertCards.card(card, usual))
                        .read(node.get(), fields.problems());
    }

    private static Map<String, String> byName() {
        Map<String, String> names = new LinkedHashMap<>();
        ExpertCards.names().forEach(name -> names.put(name, name));
        return names;
    }

    static Optional<Row> row(FieldReader row, ExpertCard card) {
        Optional<String> key = row.string("key");
        Optional<RatingOverride> override = row.optional("override", Inputs.shape(ExpertCardInput::override));
        Map<String, String> answers = new LinkedHashMap<>();
        card.criteria().forEach(criterion -> row.node(criterion.slug())
                .flatMap(node -> answer(node, row.problems()))
                .ifPresent(text -> answers.put(criterion.slug(), text)));
        return row.build(() -> new Row(new Applicant(key.orElseThrow(), answers), override));
    }

    private static Optional<String> answer(Node node, Problems problems) {
        if (node instanceof Node.Text text) {
            return Optional.of(text.value());
        }
        if (node instanceof Node.Numeral number) {
            return Optional.of(Formats.plain(number.value()));
        }
        problems.add(node, ANSWER, Label.of("请写一个单独的值。", "Write a single value."));
        return Optional.empty();
    }

    private static Optional<RatingOverride> override(FieldReader fields) {
        Shape<Officer> officer = Inputs.shape(person -> {
            Optional<String> id = person.string("id");
            Optional<String> post = person.slug("post");
            return person.build(() -> Officer.of(id.orElseThrow(), post.orElseThrow()));
        });
        Optional<String> to = fields.slug("to");
        Optional<OverrideReason> reason = fields.choice("reason", Inputs.choices(OverrideReason.values()));
        Optional<String> evidence = fields.string("evidence");
        Optional<Officer> asks = fields.required("requested-by", officer);
        Optional<List<Officer>> approves = fields.list("approved-by", officer);
        return fields.build(() -> new RatingOverride(
                to.orElseThrow(),
                reason.orElseThrow(),
                evidence.orElseThrow(),
                asks.orElseThrow(),
                approves.orElseThrow()));
    }
}
