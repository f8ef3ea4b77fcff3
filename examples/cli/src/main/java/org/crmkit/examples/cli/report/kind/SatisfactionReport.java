package org.crmkit.examples.cli.report.kind;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.crmkit.core.rulebook.room.CompleteRulebook;
import org.crmkit.core.survey.SatisfactionDimension;
import org.crmkit.core.survey.SurveyPolicy;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Cell;
import org.crmkit.examples.cli.io.Folders;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Row;
import org.crmkit.examples.cli.io.TableWriter;
import org.crmkit.examples.cli.report.SatisfactionFindings;
import org.crmkit.examples.cli.report.SatisfactionPage;
import org.crmkit.scoring.fit.Interval;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.questionnaire.CareCheck;
import org.crmkit.scoring.questionnaire.CareRule;
import org.crmkit.scoring.questionnaire.ItemMoments;
import org.crmkit.scoring.questionnaire.Reliability;
import org.crmkit.scoring.questionnaire.SamplingAdequacy;
import org.crmkit.scoring.questionnaire.Sphericity;
import org.crmkit.scoring.satisfaction.IndexChange;
import org.crmkit.scoring.satisfaction.IndexTerms;
import org.crmkit.scoring.satisfaction.PriorityMap;
import org.crmkit.scoring.satisfaction.SegmentIndex;
import org.crmkit.scoring.satisfaction.SurveyIndex;
import org.crmkit.scoring.satisfaction.SurveyModel;
import org.crmkit.scoring.satisfaction.SurveyQuestion;
import org.crmkit.scoring.satisfaction.SurveyWeighting;
import org.crmkit.scoring.satisfaction.SurveyWeights;
import org.crmkit.templates.output.FileSet;

/**
 * {@code crm score report --kind satisfaction}: a satisfaction survey under the rulebook's weights and grades. Its CSV has a row a sheet:
 *
 * <pre>
 * respondent,segment,wave,seconds,expected-quality,expected-fulfilment,expected-reliability,quality-overall,quality-fulfilment,
 *   quality-reliability,quality-for-price,price-for-quality,value-overall,satisfaction-overall,against-expectation,grievance,
 *   complaint,repurchase,tolerated-rise,resisted-cut
 * </pre>
 *
 * {@code respondent} is a number that tells nothing of the person; segment, wave and seconds may be left out; answers are from 1 to 10, an
 * empty cell was not answered; a high answer to {@code grievance} and {@code complaint} is bad news. Waves stand in the order of the file.
 */
final class SatisfactionReport implements ScoringReport {

    private static final double LEVEL = 0.95;
    private static final String OVERALL = "satisfaction-overall";
    private static final List<SatisfactionDimension> IMPROVABLE = List.of(
            SatisfactionDimension.EXPECTATION,
            SatisfactionDimension.PERCEIVED_QUALITY,
            SatisfactionDimension.PERCEIVED_VALUE,
            SatisfactionDimension.GRIEVANCE);

    @Override
    public String name() {
        return "satisfaction";
    }

    @Override
    public FileSet files(Optional<Path> input, Shell shell) {
        SurveyPolicy policy = CompleteRulebook.load().room(SurveyPolicy.class).orElseThrow();
        SurveyModel model =
                SurveyModel.standard().withBands(policy.satisfaction().ratingScale());
        SurveyRows rows = input.map(file -> SurveyFile.read(file, model, shell)).orElseGet(() -> DrawnSurvey.of(model));
        Survey survey = new Survey(input, policy, model, rows);
        List<String> names = List.of("care", "index", "questions", "segments", "waves");
        List<String> listed = new ArrayList<>();
        names.forEach(name -> listed.addAll(List.of(name + ".csv", name + ".json")));
        SatisfactionFindings findings = survey.findings(listed);
        SatisfactionPage page = new SatisfactionPage(findings);
        shell.say(findings.source().in(shell.lang()));
        shell.say(page.headline().in(shell.lang()));
        FileSet files = new FileSet();
        Map<String, Consumer<TableWriter>> tables = new LinkedHashMap<>();
        tables.put("care", table -> care(table, findings));
        tables.put("index", table -> index(table, findings));
        tables.put("questions", table -> questions(table, findings));
        tables.put("segments", table -> groups(table, "segment", findings.segments()));
        tables.put("waves", table -> groups(table, "wave", findings.waves()));
        tables.forEach((name, write) -> {
            for (Format format : new Format[] {Format.CSV, Format.JSON}) {
                Folders.add(files, name + (format == Format.CSV ? ".csv" : ".json"), out -> {
                    Map<String, Cell> notes = new LinkedHashMap<>();
                    notes.put("note_zh", Cell.of(findings.source().zh()));
                    notes.put("note_en", Cell.of(findings.source().en()));
                    TableWriter table =
                            TableWriter.begin(out, format, shell.lang(), "score/report/satisfaction/" + name, notes);
                    write.accept(table);
                    table.end();
                });
            }
        });
        return files.add("report.html", page.html(shell.lang()));
    }

    /** A survey with all that is worked out of it. */
    private record Survey(Optional<Path> input, SurveyPolicy policy, SurveyModel model, SurveyRows rows) {

        SatisfactionFindings findings(List<String> files) {
            SurveyWeights weights = SurveyWeighting.of(policy.satisfaction())
                    .weigh(model, rows.answers())
                    .weighed()
                    .orElseThrow()
                    .weights();
            IndexTerms terms = new IndexTerms(
                    policy.sample().perSegment(), LEVEL, IndexTerms.standard().population());
            List<String> waves = rows.answers().marks("wave");
            AnswerTable latest =
                    waves.size() > 1 ? rows.answers().marked("wave", waves.get(waves.size() - 1)) : rows.answers();
            List<SegmentIndex> byWave = SegmentIndex.of(model, weights, rows.answers(), "wave", terms);
            AnswerTable worth = worth(latest);
            ItemMoments moments = ItemMoments.of(worth, model.questionSlugs());
            SurveyIndex index = SurveyIndex.of(model, weights, latest, terms);
            return new SatisfactionFindings(
                    source(waves),
                    input.isEmpty(),
                    model,
                    rows.answers().size(),
                    index,
                    SegmentIndex.of(model, weights, latest, "segment", terms),
                    byWave,
                    changes(byWave),
                    priorities(moments, index),
                    Reliability.of(moments, LEVEL),
                    Reliability.of(ItemMoments.of(latest, model.questionSlugs()), LEVEL),
                    SamplingAdequacy.of(moments),
                    Sphericity.of(moments),
                    CareCheck.of(rows.answers(), model.questionSlugs(), rows.seconds(), CareRule.standard()),
                    method(terms, waves),
                    files);
        }

        /** The answers on 0 to 100 in the direction that the model declares. */
        private AnswerTable worth(AnswerTable answers) {
            AnswerTable.Builder table = AnswerTable.builder(model.questionSlugs());
            for (int row = 0; row < answers.size(); row++) {
                Map<String, Double> turned = new LinkedHashMap<>();
                for (SurveyQuestion question : model.questions()) {
                    OptionalDouble answer = answers.answer(row, question.slug());
                    if (answer.isPresent()) {
                        turned.put(question.slug(), question.worth(answer.getAsDouble()));
                    }
                }
                table.add(answers.key(row), turned, Map.of());
            }
            return table.build();
        }

        private static List<SatisfactionFindings.Change> changes(List<SegmentIndex> waves) {
            List<SatisfactionFindings.Change> changes = new ArrayList<>();
            for (int i = 1; i < waves.size(); i++) {
                SegmentIndex before = waves.get(i - 1);
                SegmentIndex after = waves.get(i);
                changes.add(new SatisfactionFindings.Change(
                        before.mark(), after.mark(), IndexChange.between(before.index(), after.index(), LEVEL)));
            }
            return changes;
        }

        private Optional<PriorityMap> priorities(ItemMoments moments, SurveyIndex index) {
            int overall = moments.questions().indexOf(OVERALL);
            if (moments.respondents() < 3
                    || !moments.constant().isEmpty()
                    || index.known().isEmpty()) {
                return Optional.empty();
            }
            List<PriorityMap.Attribute> attributes = new ArrayList<>();
            for (SurveyIndex.Node node : index.known().orElseThrow().level(3)) {
                int place = moments.questions().indexOf(node.slug());
                boolean isImprovable = SatisfactionDimension.find(node.parent().orElse(""))
                        .filter(IMPROVABLE::contains)
                        .isPresent();
                if (isImprovable && place >= 0) {
                    attributes.add(new PriorityMap.Attribute(
                            node.slug(), node.label(), moments.correlation(place, overall), node.value()));
                }
            }
            return attributes.isEmpty()
                    ? Optional.empty()
                    : Optional.of(PriorityMap.of(attributes, PriorityMap.CrossHairs.MEAN));
        }

        private Label source(List<String> waves) {
            int count = rows.answers().size();
            String times = waves.size() > 1 ? "、" + waves.size() + "期" : "";
            String inWaves = waves.size() > 1 ? " in " + waves.size() + " waves" : "";
            return input.map(file -> Label.of(
                            "问卷取自 " + file.getFileName() + "：" + count + "份" + times + "。",
                            count + " sheets" + inWaves + " from " + file.getFileName() + "."))
                    .orElse(Label.of(
                            "模拟问卷" + count + "份" + times + "，由固定种子生成，客户均为虚构。",
                            "Simulated: " + count + " sheets" + inWaves
                                    + ", drawn from a fixed seed; the customers do not exist."));
        }

        private List<Label> method(IndexTerms terms, List<String> waves) {
            List<Label> lines = new ArrayList<>();
            lines.add(
                    Label.of(
                            "每题按量表理论上下限换算为0至100，抱怨类题目反向计分；维度权重与级度取自规则手册，三级指标在维度内等权。",
                            "Each question is put on 0 to 100 by the ends of its scale, grievances from the other end; weights of"
                                    + " dimensions and grades are the rulebook's, parts count the same within their dimension."));
            lines.add(Label.of(
                    "区间按Taylor线性化与t分布计算，有漏答时仍成立；少于" + terms.minimum() + "份的群体不计算指数。",
                    "Intervals follow from linearisation and Student's t and hold with missing answers; a group of fewer than "
                            + terms.minimum() + " sheets has no index."));
            if (waves.size() > 1) {
                lines.add(Label.of(
                        "指数、题目统计与细分群体取最近一期（" + waves.get(waves.size() - 1) + "）。",
                        "The index, the questions and the segments are of the last wave, " + waves.get(waves.size() - 1)
                                + "."));
            }
            lines.add(
                    Label.of(
                            "重要性为各指标与总体满意度的相关系数，是推断值，不是客户自述。",
                            "Importance is each part's correlation with overall satisfaction: inferred, not said by customers."));
            lines.add(Label.of(
                    "α按Cronbach（1951），区间按Feldt（1965）；KMO按Kaiser与Rice（1974），Bartlett检验按其1951年论文。",
                    "Alpha by Cronbach (1951) with Feldt's interval (1965); KMO by Kaiser and Rice (1974); Bartlett's test of"
                            + " 1951."));
            lines.add(Label.of(
                    "作答可疑：连续相同答案超过八成、用时不足中位数三分之一、漏答过半；界限为本库所定。",
                    "A sheet looks careless if over four fifths of its answers in a row are the same, if it took less than a third"
                            + " of the median time, or if half is unanswered; these bounds are ours."));
            return lines;
        }
    }

    private static void index(TableWriter table, SatisfactionFindings findings) {
        findings.index().known().ifPresent(known -> {
            table.row(node("1", "index", "", known.value(), 1, known.value(), known.respondents()));
            known.nodes()
                    .forEach(node -> table.row(node(
                            Integer.toString(node.depth()),
                            node.slug(),
                            node.parent().orElse("index"),
                            node.value(),
                            node.weight(),
                            node.contribution(),
                            node.answers())));
        });
    }

    private static Row node(
            String level, String slug, String parent, double value, double weight, double contribution, long answers) {
        return new Row()
                .with("level", level)
                .with("slug", slug)
                .with("parent", parent)
                .with("value", value)
                .with("weight", weight)
                .with("contribution", contribution)
                .with("answers", answers);
    }

    private static void questions(TableWriter table, SatisfactionFindings findings) {
        findings.reliability().value().ifPresent(found -> found.items()
                .forEach(item -> table.row(new Row()
                        .with("question", item.question())
                        .with("mean", item.mean())
                        .with("deviation", item.deviation())
                        .with("item_rest", number(item.itemRest()))
                        .with("alpha_if_dropped", number(item.alphaIfDropped())))));
    }

    private static void groups(TableWriter table, String what, List<SegmentIndex> groups) {
        for (SegmentIndex group : groups) {
            Optional<SurveyIndex.Known> known = group.index().known();
            Optional<Interval> interval = known.flatMap(SurveyIndex.Known::interval);
            table.row(new Row()
                    .with(what, group.mark())
                    .with("respondents", group.respondents())
                    .with("index", cell(known.map(SurveyIndex.Known::value)))
                    .with("low", cell(interval.map(Interval::low)))
                    .with("high", cell(interval.map(Interval::high)))
                    .with(
                            "grade",
                            known.map(each -> Cell.of(each.band().slug())).orElseGet(Cell::nothing))
                    .with("reasons", group.index().obstacle().map(List::of).orElse(List.of())));
        }
    }

    private static void care(TableWriter table, SatisfactionFindings findings) {
        findings.care()
                .flags()
                .forEach(flag ->
                        table.row(new Row().with("respondent", flag.key()).with("reasons", flag.reasons())));
    }

    private static Cell number(OptionalDouble number) {
        return number.isPresent() ? Cell.of(number.getAsDouble()) : Cell.nothing();
    }

    private static Cell cell(Optional<Double> number) {
        return number.map(Cell::of).orElseGet(Cell::nothing);
    }
}
