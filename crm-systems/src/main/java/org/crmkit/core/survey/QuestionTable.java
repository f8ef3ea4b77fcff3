package org.crmkit.core.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.text.Label;

/**
 * The answers to one question, counted. A count too small to be told is empty; where the others would tell it, because together they
 * make up the number who answered, the next smallest ones are kept secret too. A scale shows all its counts or none, because its
 * mean is told. Words are never shown, only how many wrote any.
 *
 * @param question its slug
 * @param wording what was asked
 * @param answered how many answered
 * @param cells one for each answer that could be given, in their order; none for an open question
 * @param mean of a scale, four decimals; empty if too few answered, or for another kind
 */
public record QuestionTable(
        String question, Label wording, long answered, List<Cell> cells, Optional<BigDecimal> mean) {

    public QuestionTable {
        cells = List.copyOf(cells);
    }

    /**
     * One count.
     *
     * @param answer the slug of an option, or a point of the scale
     * @param label what it says
     * @param count how many gave it; empty if that is kept secret
     */
    public record Cell(String answer, Label label, Optional<Long> count) {}

    /** Counts the answers to {@code question}. */
    static QuestionTable of(Question question, Collection<ResponseSheet> sheets, int smallestCell) {
        List<String> answers = question.answers();
        long[] counts = new long[answers.size()];
        long answered = 0;
        long sum = 0;
        for (ResponseSheet sheet : sheets) {
            Optional<Answer> answer = sheet.answer(question.slug());
            if (answer.isPresent()) {
                answered++;
                for (String coded : answer.get().coded()) {
                    counts[answers.indexOf(coded)]++;
                    sum += question.kind() == QuestionKind.SCALE ? Integer.parseInt(coded) : 0;
                }
            }
        }
        Set<Integer> secret = secret(question.kind(), counts, answered, smallestCell);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            Label label = question.kind() == QuestionKind.SCALE
                    ? Label.same(answers.get(i))
                    : question.options().get(i).wording();
            cells.add(new Cell(answers.get(i), label, secret.contains(i) ? Optional.empty() : Optional.of(counts[i])));
        }
        boolean hasMean = question.kind() == QuestionKind.SCALE && answered >= smallestCell;
        return new QuestionTable(
                question.slug(),
                question.wording(),
                answered,
                cells,
                hasMean
                        ? Optional.of(
                                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered), 4, RoundingMode.HALF_UP))
                        : Optional.empty());
    }

    private static Set<Integer> secret(QuestionKind kind, long[] counts, long answered, int smallestCell) {
        Set<Integer> secret = new HashSet<>();
        List<Integer> bySize = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bySize.add(i);
            boolean isSmall = counts[i] > 0 && counts[i] < smallestCell;
            if (isSmall || answered < smallestCell) {
                secret.add(i);
            }
        }
        if (secret.isEmpty() || kind == QuestionKind.MULTIPLE) {
            return secret;
        }
        if (kind == QuestionKind.SCALE) {
            return new HashSet<>(bySize);
        }
        bySize.sort(Comparator.comparing(i -> counts[i]));
        for (int i : bySize) {
            long hidden = secret.stream().mapToLong(s -> counts[s]).sum();
            if (counts[i] > 0 && hidden < smallestCell) {
                secret.add(i);
            }
        }
        return secret;
    }
}
