package org.crmkit.examples.cli.report.kind;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.input.Node;
import org.crmkit.core.input.Problem;
import org.crmkit.core.input.Problems;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;
import org.crmkit.examples.cli.Failure;
import org.crmkit.examples.cli.Shell;
import org.crmkit.examples.cli.io.Format;
import org.crmkit.examples.cli.io.Source;
import org.crmkit.examples.cli.io.TableReader;
import org.crmkit.scoring.questionnaire.AnswerTable;
import org.crmkit.scoring.satisfaction.SurveyModel;
import org.crmkit.scoring.satisfaction.SurveyQuestion;

/** Reads the answers of a survey from CSV; everything that is wrong in it is told at once, by line and column. */
final class SurveyFile {

    private static final List<String> OTHERS = List.of("respondent", "segment", "wave", "seconds");
    private static final int MOST_PROBLEMS = 20;

    private final SurveyModel model;
    private final Problems problems = new Problems();
    private final Set<String> keys = new HashSet<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();
    private final AnswerTable.Builder table;

    private SurveyFile(SurveyModel model) {
        this.model = model;
        this.table = AnswerTable.builder(model.questionSlugs());
    }

    /** Reads a file; only with at least one row it is a survey. */
    static SurveyRows read(Path file, SurveyModel model, Shell shell) {
        SurveyFile survey = new SurveyFile(model);
        Source source = Source.of(shell, file.toString(), Optional.of(Format.CSV));
        Set<String> numbers = new LinkedHashSet<>(model.questionSlugs());
        numbers.add("seconds");
        try (Reader reader = source.reader()) {
            TableReader.read(reader, file.toString(), Format.CSV, numbers, survey::row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        survey.problems.throwIfAny();
        if (survey.keys.isEmpty()) {
            throw Failure.badInput(
                    file + " 没有数据行；表头之下至少要有一行。请检查文件。",
                    file + " had no row; it must have at least one below its header. Check the file.");
        }
        return new SurveyRows(survey.table.build(), survey.seconds);
    }

    private void row(Node node) {
        Map<String, Node> fields = ((Node.Fields) node).fields();
        int before = problems.count();
        Node key = fields.get("respondent");
        if (!(key instanceof Node.Text)) {
            problem(node, "respondent", "", Label.of("问卷编号", "the number of the sheet"), Label.of("请填写。", "Write it."));
        } else if (!keys.add(text(key))) {
            problem(
                    key,
                    "respondent",
                    text(key),
                    Label.of("不重复的编号", "a number that no other row has"),
                    Label.of("请去掉重复的行。", "Remove the row that is there twice."));
        }
        Map<String, Double> answers = new LinkedHashMap<>();
        for (Map.Entry<String, Node> field : fields.entrySet()) {
            Optional<SurveyQuestion> question = model.question(field.getKey());
            if (question.isPresent()) {
                answer(question.get(), field.getValue()).ifPresent(value -> answers.put(field.getKey(), value));
            } else if (!OTHERS.contains(field.getKey())) {
                problem(
                        field.getValue(),
                        field.getKey(),
                        field.getKey(),
                        Label.of(
                                "列名 " + String.join("、", OTHERS) + " 或题目编号",
                                "one of " + String.join(", ", OTHERS) + ", or the slug of a question"),
                        Label.of(
                                "请改名或删除该列；题目编号见 crm score report 的文档。",
                                "Rename the column or remove it; questions are "
                                        + String.join(", ", model.questionSlugs()) + "."));
            }
        }
        Optional<Double> time =
                fields.containsKey("seconds") ? seconds(fields.getOrDefault("seconds", node)) : Optional.empty();
        if (problems.count() == before) {
            String own = text(fields.getOrDefault("respondent", node));
            table.add(own, answers, marks(fields));
            time.ifPresent(value -> seconds.put(own, value));
        }
        if (problems.count() >= MOST_PROBLEMS) {
            problems.throwIfAny();
        }
    }

    private static Map<String, String> marks(Map<String, Node> fields) {
        Map<String, String> marks = new LinkedHashMap<>();
        for (String name : List.of("segment", "wave")) {
            if (fields.get(name) instanceof Node.Text mark) {
                marks.put(name, mark.value());
            }
        }
        return marks;
    }

    private Optional<Double> answer(SurveyQuestion question, Node node) {
        if (node instanceof Node.Numeral number) {
            double value = number.value().doubleValue();
            if (value >= question.lowest() && value <= question.highest()) {
                return Optional.of(value);
            }
        }
        String range = Formats.stored(question.lowest()) + " 至 " + Formats.stored(question.highest());
        String bound =
                "a number from " + Formats.stored(question.lowest()) + " to " + Formats.stored(question.highest());
        problem(
                node,
                question.slug(),
                text(node),
                Label.of(range + " 的数", bound),
                Label.of("请更正；未作答请留空。", "Correct it; leave it empty if it was not answered."));
        return Optional.empty();
    }

    private Optional<Double> seconds(Node node) {
        if (node instanceof Node.Numeral number && number.value().compareTo(BigDecimal.ZERO) > 0) {
            return Optional.of(number.value().doubleValue());
        }
        problem(
                node,
                "seconds",
                text(node),
                Label.of("大于零的秒数", "seconds above zero"),
                Label.of("请更正，或留空。", "Correct it, or leave it empty."));
        return Optional.empty();
    }

    private static String text(Node node) {
        if (node instanceof Node.Text text) {
            return text.value();
        }
        return node instanceof Node.Numeral number ? Formats.plain(number.value()) : "";
    }

    private void problem(Node node, String column, String value, Label bound, Label fix) {
        problems.add(new Problem(node.at(), column, value, bound, fix));
    }
}
