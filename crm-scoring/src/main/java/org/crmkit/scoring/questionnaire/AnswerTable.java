package org.crmkit.scoring.questionnaire;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.crmkit.core.survey.Answer;
import org.crmkit.core.survey.ResponseSheet;

/**
 * Answers on scales, a row for each respondent and a column for each question, exactly as they were given: nothing here is ever turned
 * round or filled in. An answer may be missing. Rows carry marks such as the segment or the wave they belong to.
 */
public final class AnswerTable {

    private static final double MISSING = Double.NaN;

    private final List<String> questions;
    private final List<String> keys;
    private final double[][] columns;
    private final Map<String, List<String>> marks;

    private AnswerTable(
            List<String> questions, List<String> keys, double[][] columns, Map<String, List<String>> marks) {
        this.questions = questions;
        this.keys = keys;
        this.columns = columns;
        this.marks = marks;
    }

    /** Begins a table of some questions, each named once. */
    public static Builder builder(Collection<String> questions) {
        return new Builder(questions);
    }

    /**
     * Obtains the ratings of valid sheets, in the order of the sheets; their rows are keyed by number, for the respondents are under seal.
     * The mark {@code segment} is the sheet's segment.
     *
     * @param questions slugs of scale questions
     */
    public static AnswerTable of(Collection<String> questions, Collection<ResponseSheet> sheets) {
        Builder builder = builder(questions);
        int row = 0;
        for (ResponseSheet sheet : sheets) {
            row++;
            if (sheet.isValid()) {
                Map<String, Double> answers = new LinkedHashMap<>();
                for (String question : questions) {
                    sheet.answer(question)
                            .map(answer -> answer.fold(written -> 0, chosen -> 0, Answer.Rated::points))
                            .filter(points -> points > 0)
                            .ifPresent(points -> answers.put(question, (double) points));
                }
                builder.add(Integer.toString(row), answers, Map.of("segment", sheet.segment()));
            }
        }
        return builder.build();
    }

    /** Gathers rows. */
    public static final class Builder {

        private final List<String> questions;
        private final List<String> keys = new ArrayList<>();
        private final List<double[]> rows = new ArrayList<>();
        private final List<Map<String, String>> marks = new ArrayList<>();

        private Builder(Collection<String> questions) {
            this.questions = List.copyOf(questions);
            checkArgument(!questions.isEmpty(), "AnswerTable.questions was empty; name at least one question.");
            checkArgument(
                    this.questions.stream().distinct().count() == this.questions.size(),
                    "AnswerTable.questions named one twice: %s. Name each once.",
                    this.questions);
        }

        /**
         * Adds a respondent.
         *
         * @param answers by question, finite; a question left out was not answered
         * @param marks what else is known of the row, such as {@code segment} and {@code wave}
         */
        public Builder add(String key, Map<String, Double> answers, Map<String, String> marks) {
            for (Map.Entry<String, Double> answer : answers.entrySet()) {
                checkArgument(
                        questions.contains(answer.getKey()),
                        "AnswerTable has no question '%s'; it must be one of %s.",
                        answer.getKey(),
                        questions);
                checkArgument(
                        Double.isFinite(answer.getValue()),
                        "AnswerTable answer to '%s' was %s; it must be finite. Leave it out if it is missing.",
                        answer.getKey(),
                        answer.getValue());
            }
            double[] row = new double[questions.size()];
            for (int i = 0; i < row.length; i++) {
                Double answer = answers.get(questions.get(i));
                row[i] = answer == null ? MISSING : answer;
            }
            keys.add(key);
            rows.add(row);
            this.marks.add(Map.copyOf(marks));
            return this;
        }

        /** Adds a respondent who answered every question, in the order of the questions. */
        public Builder add(String key, double... answers) {
            checkArgument(
                    answers.length == questions.size(),
                    "AnswerTable row of '%s' had %s answers; it must have %s, one a question.",
                    key,
                    answers.length,
                    questions.size());
            Map<String, Double> named = new LinkedHashMap<>();
            for (int i = 0; i < answers.length; i++) {
                named.put(questions.get(i), answers[i]);
            }
            return add(key, named, Map.of());
        }

        /** Returns the table. */
        public AnswerTable build() {
            double[][] columns = new double[questions.size()][rows.size()];
            for (int row = 0; row < rows.size(); row++) {
                for (int question = 0; question < columns.length; question++) {
                    columns[question][row] = rows.get(row)[question];
                }
            }
            LinkedHashSet<String> names = new LinkedHashSet<>();
            marks.forEach(row -> row.keySet().stream().sorted().forEach(names::add));
            Map<String, List<String>> byName = new LinkedHashMap<>();
            for (String name : names) {
                byName.put(
                        name,
                        marks.stream().map(row -> row.getOrDefault(name, "")).toList());
            }
            return new AnswerTable(questions, List.copyOf(keys), columns, byName);
        }
    }

    /** Returns the questions in their order. */
    public List<String> questions() {
        return questions;
    }

    /** Returns how many respondents there are. */
    public int size() {
        return keys.size();
    }

    /** Returns the key of a row. */
    public String key(int row) {
        return keys.get(row);
    }

    /** Returns an answer; empty if it is missing. */
    public OptionalDouble answer(int row, String question) {
        double value = column(question)[row];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Returns whether a question was answered in a row. */
    public boolean isAnswered(int row, String question) {
        return !Double.isNaN(column(question)[row]);
    }

    /** Returns the answers that were given to a question, from low to high, so that nothing depends on the order of respondents. */
    public double[] answers(String question) {
        double[] given = Arrays.stream(column(question))
                .filter(value -> !Double.isNaN(value))
                .toArray();
        Arrays.sort(given);
        return given;
    }

    private double[] column(String question) {
        int place = questions.indexOf(question);
        checkArgument(place >= 0, "AnswerTable has no question '%s'; it must be one of %s.", question, questions);
        return columns[place];
    }

    /** Returns the mark of a row, such as its segment; empty if it has none. */
    public Optional<String> mark(String name, int row) {
        return Optional.ofNullable(marks.get(name))
                .map(column -> column.get(row))
                .filter(mark -> !mark.isEmpty());
    }

    /** Returns the marks of a name in the order in which they come first; empty if no row has one. */
    public List<String> marks(String name) {
        return marks.getOrDefault(name, List.of()).stream()
                .filter(mark -> !mark.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the rows that carry a mark. */
    public AnswerTable marked(String name, String mark) {
        return where(row -> mark(name, row).filter(mark::equals).isPresent());
    }

    /** Returns the rows in which every one of some questions was answered. */
    public AnswerTable complete(Collection<String> asked) {
        return where(row -> asked.stream().allMatch(question -> isAnswered(row, question)));
    }

    /** Returns the rows that satisfy a condition, in their order. */
    public AnswerTable where(IntPredicate condition) {
        int[] rows = IntStream.range(0, size()).filter(condition).toArray();
        double[][] kept = new double[columns.length][];
        for (int i = 0; i < kept.length; i++) {
            double[] column = columns[i];
            kept[i] = Arrays.stream(rows).mapToDouble(row -> column[row]).toArray();
        }
        Map<String, List<String>> keptMarks = new LinkedHashMap<>();
        marks.forEach((name, column) ->
                keptMarks.put(name, Arrays.stream(rows).mapToObj(column::get).toList()));
        return new AnswerTable(
                questions,
                Arrays.stream(rows).mapToObj(keys::get).toList(),
                kept,
                Collections.unmodifiableMap(keptMarks));
    }

    /** Tells how large the table is, never what was answered. */
    @Override
    public String toString() {
        return "AnswerTable of " + size() + " respondents and " + questions.size() + " questions";
    }
}
