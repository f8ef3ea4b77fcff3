package org.crmkit.scoring.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crmkit.core.input.FieldReader;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Position;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.input.Shapes;
import org.crmkit.core.json.JsonWriter;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.data.TransactionLog;
import org.crmkit.scoring.internal.Codes;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.satisfaction.pls.Answers;
import org.crmkit.scoring.satisfaction.pls.Bootstrap;
import org.crmkit.scoring.satisfaction.pls.Construct;
import org.crmkit.scoring.satisfaction.pls.ConstructIndex;
import org.crmkit.scoring.satisfaction.pls.GroupComparison;
import org.crmkit.scoring.satisfaction.pls.IndexConvention;
import org.crmkit.scoring.satisfaction.pls.IndexResult;
import org.crmkit.scoring.satisfaction.pls.Item;
import org.crmkit.scoring.satisfaction.pls.ItemShare;
import org.crmkit.scoring.satisfaction.pls.MissingAnswers;
import org.crmkit.scoring.satisfaction.pls.PathModel;
import org.crmkit.scoring.satisfaction.pls.PathModelFit;
import org.crmkit.scoring.satisfaction.pls.PathModelOptions;
import org.crmkit.scoring.satisfaction.pls.PathModelResult;
import org.crmkit.scoring.satisfaction.pls.Resampling;
import org.crmkit.scoring.satisfaction.pls.WeightingScheme;
import org.crmkit.scoring.weight.Weights;

/**
 * Fits a path model to questionnaires and gives each respondent the index of one construct,
 * <pre>{@code
 * {"structure": "ecsi", "target": "Satisfaction", "scheme": "path", "missing": "listwise", "convention": "acsi",
 *  "bootstrap": {"seed": 1, "resamples": 1000}, "compare": {"first": "north", "second": "south", "seed": 1, "deals": 1000},
 *  "customers": [{"key": "c-01", "group": "north", "IMAG1": 8, ...}]}
 * }</pre>
 * where all but structure, target and customers may be left out; {@link PathModelForm} shows a structure of one's own. Every other
 * field of a row is an answer; one that is absent or empty is missing. With {@code "model": {"CUSA1": 0.39, ...}}, the weights of the
 * target's items for answers from 0 to 100, nothing is fitted. Where the target's index is undefined, the fit is written and no row.
 */
final class PlsPathModel implements RunnableModel {

    private record Comparing(String first, String second, Resampling resampling) {}

    private record Terms(
            PathModel structure,
            Construct target,
            PathModelOptions options,
            IndexConvention convention,
            Optional<Weights> weights,
            Optional<Resampling> bootstrap,
            Optional<Comparing> comparing) {}

    private record Respondent(
            Position at, String path, String key, Optional<String> group, Map<String, Double> answers) {}

    @Override
    public ModelKey key() {
        return ModelKey.PLS_PATH;
    }

    @Override
    public Label line() {
        return Label.of(
                "满意度、忠诚等由什么驱动，各题权重与0到100指数", "what drives satisfaction and loyalty, with an index from 0 to 100");
    }

    @Override
    public String example() {
        return """
                {
                  "structure": {
                    "constructs": [
                      {"name": "quality", "label": {"zh": "质量感知", "en": "Perceived quality"}, "items": [{"name": "q1"}, {"name": "q2"}]},
                      {"name": "satisfaction", "label": {"zh": "客户满意度", "en": "Satisfaction"}, "items": [
                        {"name": "s1", "wording": {"zh": "总体满意", "en": "Satisfied overall"}},
                        {"name": "s2", "wording": {"zh": "与期望相比", "en": "Against expectations"}}]},
                      {"name": "loyalty", "label": {"zh": "客户忠诚", "en": "Loyalty"}, "items": [{"name": "l1"}]}
                    ],
                    "paths": [
                      {"from": "quality", "to": "satisfaction"},
                      {"from": "quality", "to": "loyalty"},
                      {"from": "satisfaction", "to": "loyalty"}
                    ]
                  },
                  "target": "satisfaction",
                  "customers": [
                    {"key": "c-01", "q1": 8, "q2": 7, "s1": 8, "s2": 6, "l1": 7},
                    {"key": "c-02", "q1": 4, "q2": 5, "s1": 3, "s2": 4, "l1": 2},
                    {"key": "c-03", "q1": 9, "q2": 9, "s1": 9, "s2": 7, "l1": 8},
                    {"key": "c-04", "q1": 6, "q2": 4, "s1": 6, "s2": 5, "l1": 6},
                    {"key": "c-05", "q1": 7, "q2": 8, "s1": 6, "s2": 7, "l1": 9},
                    {"key": "c-06", "q1": 3, "q2": 4, "s1": 5, "s2": 3, "l1": 4},
                    {"key": "c-07", "q1": 9, "q2": 7, "s1": 8, "s2": 8, "l1": 9},
                    {"key": "c-08", "q1": 5, "q2": 6, "s1": 6, "s2": 4, "l1": 5},
                    {"key": "c-09", "q1": 6, "q2": 7, "s1": 7, "s2": 7, "l1": 5},
                    {"key": "c-10", "q1": 8, "q2": 9, "s1": 9, "s2": 9, "l1": 10},
                    {"key": "c-11", "q1": 2, "q2": 3, "s1": 3, "s2": 2, "l1": 3},
                    {"key": "c-12", "q1": 7, "q2": 6, "s1": 7, "l1": 6}
                  ]
                }
                """;
    }

    private static Optional<Terms> terms(FieldReader fields) {
        Optional<PathModel> structure = PathModelForm.read(fields, "structure");
        Optional<Construct> target =
                fields.string("target").flatMap(name -> structure.flatMap(model -> target(fields, model, name)));
        Optional<WeightingScheme> scheme =
                fields.optional("scheme", Shapes.choice(Inputs.choices(WeightingScheme.values())));
        Optional<MissingAnswers> missing =
                fields.optional("missing", Shapes.choice(Inputs.choices(MissingAnswers.values())));
        Optional<IndexConvention> convention =
                fields.optional("convention", Shapes.choice(Inputs.choices(IndexConvention.values())));
        Optional<Weights> weights = fields.optional("model", Inputs.shape(model -> {
            Map<String, Double> parts = NamedValues.rest(model, List.of());
            return target.flatMap(known -> model.build(() -> weights(known, parts)));
        }));
        Optional<Resampling> bootstrap =
                fields.optional("bootstrap", Inputs.shape(form -> resampling(form, "resamples")));
        Optional<Comparing> comparing = fields.optional("compare", Inputs.shape(form -> {
            Optional<String> first = form.string("first");
            Optional<String> second = form.string("second");
            Optional<Resampling> deals = resampling(form, "deals");
            return form.build(() -> new Comparing(first.orElseThrow(), second.orElseThrow(), deals.orElseThrow()));
        }));
        PathModelOptions options = PathModelOptions.DEFAULT
                .with(scheme.orElse(WeightingScheme.PATH))
                .with(missing.orElse(MissingAnswers.LISTWISE));
        return fields.build(() -> new Terms(
                structure.orElseThrow(),
                target.orElseThrow(),
                options,
                convention.orElse(IndexConvention.ACSI),
                weights,
                bootstrap,
                comparing));
    }

    private static Optional<Construct> target(FieldReader fields, PathModel model, String name) {
        List<String> names = model.constructs().stream().map(Construct::name).toList();
        if (names.contains(name)) {
            return Optional.of(model.construct(name));
        }
        String all = String.join(", ", names);
        fields.node("target").ifPresent(node -> fields.problems()
                .add(
                        node,
                        Label.of(all + " 之一", "one of " + all),
                        Label.of("请写结构中的一个构念。", "Name a construct of the structure.")));
        return Optional.empty();
    }

    private static Weights weights(Construct target, Map<String, Double> parts) {
        List<String> names = target.items().stream().map(Item::name).toList();
        double[] values = new double[names.size()];
        for (int i = 0; i < values.length; i++) {
            Double part = parts.get(names.get(i));
            if (part == null || parts.size() > values.length) {
                throw new IllegalArgumentException(
                        "model had weights of " + parts.keySet() + "; it must have those of " + names + ".");
            }
            values[i] = part;
        }
        return Weights.of(names, values);
    }

    private static Optional<Resampling> resampling(FieldReader form, String times) {
        Optional<Long> seed = form.integer("seed", Long.MIN_VALUE, Long.MAX_VALUE);
        Optional<Long> draws = form.integer(times, 2, 100_000);
        return form.build(
                () -> Resampling.of(seed.orElseThrow(), draws.orElseThrow().intValue())
                        .inParallel());
    }

    private static Optional<Respondent> respondent(FieldReader row, Optional<Terms> terms) {
        Optional<String> key = row.string("key");
        Optional<String> group = row.optionalString("group");
        Map<String, Double> answers = NamedValues.rest(row, List.of("key", "group"));
        terms.ifPresent(known -> known.structure().items().forEach(item -> onScale(row, item, answers)));
        return row.build(() -> new Respondent(row.at(), row.path(), key.orElseThrow(), group, answers));
    }

    private static void onScale(FieldReader row, Item item, Map<String, Double> answers) {
        Double answer = answers.get(item.name());
        if (answer != null && !(answer >= item.low() && answer <= item.high())) {
            String scale = Formats.stored(item.low()) + " - " + Formats.stored(item.high());
            row.node(item.name()).ifPresent(node -> row.problems()
                    .add(
                            node,
                            Label.of("量表 " + scale + " 之内的回答", "an answer on the scale, " + scale),
                            Label.of(
                                    "请更正，或在 structure 中写明该题的 low 与 high。",
                                    "Correct it, or give the item's low and high in the structure.")));
        }
    }

    @Override
    public void run(Node data, Optional<TransactionLog> log, JsonWriter out) {
        Problems problems = new Problems();
        FieldReader fields = FieldReader.of(data, problems);
        Optional<Terms> terms = terms(fields);
        List<Respondent> respondents =
                Inputs.customers(fields, row -> respondent(row, terms)).orElse(List.of());
        if (fields.isSound() && respondents.isEmpty()) {
            Inputs.nothingToScore(fields);
        }
        fields.finish();
        problems.throwIfAny();
        Terms known = terms.orElseThrow();
        if (known.weights().isPresent()) {
            List<ScoredRow> rows = score(rod(known, known.weights().get()), respondents, problems);
            problems.throwIfAny();
            out.beginObject();
            rows(out, rows);
            return;
        }
        answered(known, respondents, problems);
        problems.throwIfAny();
        PathModelFit.fit(known.structure(), answers(known, respondents), known.options())
                .fold(
                        fit -> {
                            fitted(known, fit, respondents, problems, out);
                            return fit;
                        },
                        no -> {
                            Outputs.notIdentified(out, no.reason());
                            return no;
                        });
    }

    private static void fitted(
            Terms terms, PathModelFit fit, List<Respondent> respondents, Problems problems, JsonWriter out) {
        IndexResult index = fit.index(terms.target().name(), terms.convention());
        List<ScoredRow> rows = index.fold(found -> score(found.rod(), respondents, problems), no -> List.of());
        problems.throwIfAny();
        out.beginObject();
        PathModelOutput.index(out, terms.target().name(), index);
        PathModelOutput.fit(out, fit, terms.convention());
        PathModelOutput.importance(out, fit, terms.target().name());
        terms.bootstrap().ifPresent(draws -> PathModelOutput.bootstrap(out, Bootstrap.of(fit, draws)));
        terms.comparing().ifPresent(groups -> PathModelOutput.comparison(out, compared(terms, groups, respondents)));
        rows(out, rows);
    }

    private static GroupComparison compared(Terms terms, Comparing groups, List<Respondent> respondents) {
        return GroupComparison.of(
                terms.structure(),
                answers(terms, of(respondents, groups.first())),
                answers(terms, of(respondents, groups.second())),
                terms.options(),
                groups.resampling());
    }

    private static List<Respondent> of(List<Respondent> respondents, String group) {
        return respondents.stream()
                .filter(r -> r.group().filter(group::equals).isPresent())
                .toList();
    }

    private static void rows(JsonWriter out, List<ScoredRow> rows) {
        out.name("rows").beginList();
        rows.forEach(row -> row.write(out));
        out.endList().endObject();
    }

    /** Says which items nobody answered: their columns bear other names. */
    private static void answered(Terms terms, List<Respondent> respondents, Problems problems) {
        for (Item item : terms.structure().items()) {
            if (respondents.stream().noneMatch(r -> r.answers().containsKey(item.name()))) {
                problems.add(new Problem(
                        respondents.get(0).at(),
                        "customers",
                        Label.of("无人回答 " + item.name(), "without any answer to " + item.name()),
                        Label.of("每题至少有人回答", "answers to every item of the structure"),
                        Label.of("请以题名命名该列，或从结构中去掉该题。", "Name its column so, or take the item out of the structure.")));
            }
        }
    }

    private static Answers answers(Terms terms, List<Respondent> respondents) {
        List<String> items = terms.structure().items().stream().map(Item::name).toList();
        double[][] rows = new double[respondents.size()][items.size()];
        for (int r = 0; r < rows.length; r++) {
            for (int i = 0; i < items.size(); i++) {
                rows[r][i] = respondents.get(r).answers().getOrDefault(items.get(i), Double.NaN);
            }
        }
        return Answers.of(items, rows);
    }

    private static ConstructIndex rod(Terms terms, Weights weights) {
        return new ConstructIndex(terms.target(), weights);
    }

    private static List<ScoredRow> score(ConstructIndex rod, List<Respondent> respondents, Problems problems) {
        List<ScoredRow> rows = new ArrayList<>();
        for (Respondent respondent : respondents) {
            List<ItemShare> shares = rod.shares(respondent.answers());
            if (shares.isEmpty()) {
                String items = String.join(", ", rod.weights().names());
                problems.add(new Problem(
                        respondent.at(),
                        respondent.path(),
                        Label.of("没有目标构念的回答", "without an answer to the target's items"),
                        Label.of("至少回答 " + items + " 之一", "answers to one or more of " + items),
                        Label.of("请去掉这一行。", "Leave the row out.")));
            } else {
                rows.add(scored(rod, respondent, shares));
            }
        }
        return rows;
    }

    private static ScoredRow scored(ConstructIndex rod, Respondent respondent, List<ItemShare> shares) {
        List<Contribution> contributions = new ArrayList<>();
        Sum sum = new Sum();
        for (ItemShare share : shares) {
            sum.add(share.points());
            Item item = share.item();
            String by = Formats.rounded(share.weight(), 4) + " x " + Formats.rounded(share.performance(), 1);
            contributions.add(new Contribution(
                    Reason.of(
                            Codes.of(
                                    item.name(),
                                    "item-",
                                    1 + rod.construct().items().indexOf(item)),
                            item.wording().zh() + "：" + by,
                            item.wording().en() + ": " + by),
                    share.points()));
        }
        List<String> missing = rod.weights().names().stream()
                .filter(name -> !respondent.answers().containsKey(name))
                .toList();
        return new ScoredRow(
                respondent.key(),
                Map.of(),
                new Score(
                        ModelKey.PLS_PATH,
                        sum.value(),
                        Optional.empty(),
                        0,
                        contributions,
                        missing,
                        configuration(rod)));
    }

    private static String configuration(ConstructIndex rod) {
        StringBuilder out = new StringBuilder(rod.construct().name());
        for (int i = 0; i < rod.weights().size(); i++) {
            out.append(',')
                    .append(rod.weights().names().get(i))
                    .append('=')
                    .append(Formats.stored(rod.weights().values().get(i)));
        }
        return out.toString();
    }

    @Override
    public RowForm rows() {
        return new WholeSurvey();
    }

    /** A table is fitted as a whole when its last row has come, unless weights are given. */
    private static final class WholeSurvey implements RowForm {

        @Override
        public List<RowColumn> columns() {
            return List.of(RowColumn.text("key"), RowColumn.optional("group", RowColumn.Kind.TEXT));
        }

        @Override
        public List<String> valueNames() {
            return List.of();
        }

        @Override
        public boolean needsWholeTable() {
            return true;
        }

        @Override
        public RowScorer open(Node parameters) {
            Problems problems = new Problems();
            FieldReader fields = FieldReader.of(parameters, problems);
            Optional<Terms> terms = terms(fields);
            fields.finish();
            problems.throwIfAny();
            List<Respondent> respondents = new ArrayList<>();
            return new RowScorer() {
                @Override
                public void add(Node row, Consumer<ScoredRow> out) {
                    respondents.add(Inputs.row(row, reader -> respondent(reader, terms)));
                }

                @Override
                public void finish(Consumer<ScoredRow> out) {
                    if (!respondents.isEmpty()) {
                        Problems wrong = new Problems();
                        List<ScoredRow> rows = whole(terms.orElseThrow(), respondents, wrong);
                        wrong.throwIfAny();
                        rows.forEach(out);
                    }
                }
            };
        }

        private static List<ScoredRow> whole(Terms terms, List<Respondent> respondents, Problems problems) {
            if (terms.weights().isPresent()) {
                return score(rod(terms, terms.weights().get()), respondents, problems);
            }
            answered(terms, respondents, problems);
            problems.throwIfAny();
            PathModelResult result = PathModelFit.fit(terms.structure(), answers(terms, respondents), terms.options());
            return result.fold(
                    fit -> fit.index(terms.target().name(), terms.convention())
                            .fold(
                                    found -> score(found.rod(), respondents, problems),
                                    no -> refused(respondents, no.reason(), problems)),
                    no -> refused(respondents, no.reason(), problems));
        }

        private static List<ScoredRow> refused(List<Respondent> respondents, Reason reason, Problems problems) {
            problems.add(new Problem(
                    respondents.get(0).at(),
                    "",
                    Label.of("一份无法拟合的问卷表", "a survey that gives no fit"),
                    Label.of("能够拟合的问卷表", "a survey that the model can be fitted to"),
                    reason.text()));
            return List.of();
        }
    }
}
