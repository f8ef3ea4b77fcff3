package org.crmkit.scoring.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shape;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.json.Limits;
import org.crmkit.core.json.LocatedYaml;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Bin;
import org.crmkit.scoring.credit.expert.ExpertCard;
import org.crmkit.scoring.credit.expert.ExpertCriterion;
import org.crmkit.scoring.credit.expert.ExpertLevel;
import org.crmkit.scoring.credit.expert.MissingAnswer;
import org.crmkit.scoring.internal.Standards;

/**
 * Expert cards as JSON or YAML, and the cards that come with the library. Their heads and criteria are the trade's, their weights, steps
 * and marks ours, and each card says so in its note. A card reads
 *
 * <pre>{@code
 * name: own-card
 * label: {zh: 自有评分卡, en: Our card}
 * note: {zh: 权重由信用部拟定。, en: Weights by the credit department.}
 * missing: lowest-mark                     # or left-out
 * criteria:
 *   - slug: late-payments
 *     group: {zh: 品格, en: Character}
 *     label: {zh: 逾期次数, en: Late payments}
 *     weight: 100
 *     levels:
 *       - {to: 1, mark: 100}
 *       - {from: 1, mark: 0, ceiling: b}   # or {is: word, label: {zh: 词, en: word}, mark: 50}
 * }</pre>
 *
 * with {@code bands: [{slug, label, from}]} from low to high, the first without {@code from}; without bands, those of
 * {@link org.crmkit.core.rating.RatingPolicy#bands} of the library's own rulebook, or of the one that is handed in.
 */
public final class ExpertCards {

    private static final List<String> SHIPPED =
            List.of("five-c", "six-c", "campari", "lapp", "distributor", "new-customer");

    private static final Shape<BigDecimal> MARK = Shapes.decimal(BigDecimal.ZERO, BigDecimal.valueOf(100));

    private ExpertCards() {}

    /** Returns the names of the cards that come with the library. */
    public static List<String> names() {
        return SHIPPED;
    }

    /** Returns a card that comes with the library; it is read anew each time. */
    public static Optional<ExpertCard> find(String name) {
        return find(name, Standards.rating().bands());
    }

    /** Returns a card that comes with the library, with bands of the company's own. */
    public static Optional<ExpertCard> find(String name, RatingScale usual) {
        return SHIPPED.contains(name) ? Optional.of(load(name, usual)) : Optional.empty();
    }

    private static ExpertCard load(String name, RatingScale usual) {
        String file = "card/" + name + ".yaml";
        try (InputStream in = ExpertCards.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(
                        file + " is missing beside ExpertCards; the jar is incomplete. Build it again.");
            }
            return read(LocatedYaml.read(file, in, Limits.standard()), usual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a card.
     *
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with it
     */
    public static ExpertCard read(Node node) {
        return read(node, Standards.rating().bands());
    }

    /**
     * Reads a card.
     *
     * @param usual the bands of a card that brings none
     * @throws org.crmkit.core.input.InvalidInputException with everything that is wrong with it
     */
    public static ExpertCard read(Node node, RatingScale usual) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(node, problems);
        Optional<ExpertCard> card = card(fields, usual);
        fields.finish();
        problems.throwIfAny();
        return card.orElseThrow();
    }

    static Optional<ExpertCard> card(FieldReader fields, RatingScale usual) {
        Optional<String> name = fields.slug("name");
        Optional<Label> label = fields.label("label");
        Optional<Label> note = fields.label("note");
        Optional<MissingAnswer> missing =
                fields.optional("missing", Shapes.choice(Inputs.choices(MissingAnswer.values())));
        Optional<List<ExpertCriterion>> criteria = fields.list("criteria", Inputs.shape(ExpertCards::criterion));
        Optional<List<ScoreBand>> bands = fields.optional("bands", Shapes.list(Inputs.shape(ExpertCards::band)));
        return fields.build(() -> new ExpertCard(
                name.orElseThrow(),
                label.orElseThrow(),
                note.orElseThrow(),
                missing.orElse(MissingAnswer.LOWEST_MARK),
                criteria.orElseThrow(),
                bands.map(RatingScale::new).orElse(usual)));
    }

    private static Optional<ScoreBand> band(FieldReader fields) {
        Optional<String> slug = fields.slug("slug");
        Optional<Label> label = fields.optional("label", Shapes.label());
        Optional<BigDecimal> from = fields.optional("from", Shapes.decimal());
        return fields.build(() -> new ScoreBand(
                slug.orElseThrow(),
                label.orElseGet(() -> Label.same(slug.orElseThrow().toUpperCase(Locale.ROOT))),
                from.map(BigDecimal::doubleValue).orElse(Double.NEGATIVE_INFINITY)));
    }

    private static Optional<ExpertCriterion> criterion(FieldReader fields) {
        Optional<String> slug = fields.slug("slug");
        Optional<Label> group = fields.label("group");
        Optional<Label> label = fields.label("label");
        Optional<BigDecimal> weight = fields.required("weight", MARK);
        Optional<List<ExpertLevel>> levels = fields.list("levels", Inputs.shape(ExpertCards::level));
        return fields.build(() -> new ExpertCriterion(
                slug.orElseThrow(),
                group.orElseThrow(),
                label.orElseThrow(),
                weight.orElseThrow(),
                levels.orElseThrow()));
    }

    private static Optional<ExpertLevel> level(FieldReader fields) {
        Optional<String> word = fields.optional("is", Shapes.slug());
        Optional<BigDecimal> mark = fields.required("mark", MARK);
        Optional<String> ceiling = fields.optional("ceiling", Shapes.slug());
        if (word.isPresent()) {
            Optional<Label> label = fields.label("label");
            return fields.build(() -> new ExpertLevel(
                    new Bin.OneOf(List.of(word.get()), label.orElseThrow()), mark.orElseThrow(), ceiling));
        }
        Optional<BigDecimal> from = fields.optional("from", Shapes.decimal());
        Optional<BigDecimal> to = fields.optional("to", Shapes.decimal());
        return fields.build(() -> new ExpertLevel(new Bin.Between(from, to), mark.orElseThrow(), ceiling));
    }

    /** Writes a card so that {@link #read} reads it back. */
    public static void write(JsonWriter out, ExpertCard card) {
        out.beginObject()
                .field("name", card.name())
                .field("label", card.label())
                .field("note", card.note())
                .field("missing", card.missing().code())
                .name("criteria")
                .beginList();
        for (ExpertCriterion criterion : card.criteria()) {
            out.beginObject()
                    .field("slug", criterion.slug())
                    .field("group", criterion.group())
                    .field("label", criterion.label())
                    .field("weight", criterion.weight())
                    .name("levels")
                    .beginList();
            criterion.levels().forEach(level -> write(out, level));
            out.endList().endObject();
        }
        out.endList().name("bands").beginList();
        for (ScoreBand band : card.bands().bands()) {
            out.beginObject().field("slug", band.slug()).field("label", band.label());
            if (band.from() > Double.NEGATIVE_INFINITY) {
                out.field("from", band.from());
            }
            out.endObject();
        }
        out.endList().endObject();
    }

    private static void write(JsonWriter out, ExpertLevel level) {
        out.beginObject();
        if (level.bin() instanceof Bin.OneOf chosen) {
            out.field("is", chosen.values().get(0)).field("label", chosen.label());
        } else if (level.bin() instanceof Bin.Between stretch) {
            stretch.from().ifPresent(from -> out.field("from", from));
            stretch.to().ifPresent(to -> out.field("to", to));
        }
        out.field("mark", level.mark());
        level.ceiling().ifPresent(slug -> out.field("ceiling", slug));
        out.endObject();
    }
}
