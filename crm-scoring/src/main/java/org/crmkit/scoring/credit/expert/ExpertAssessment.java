package org.crmkit.scoring.credit.expert;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Formats;
import org.crmkit.core.text.Label;

/**
 * A filled card, line by line, so that a person can recompute it with a pencil: weight in percent times mark gives points, the points
 * add up to the total, the total has a band, and a ceiling may lower it.
 *
 * @param applicant the key of who was assessed
 * @param lines in the order of the card
 * @param total 0 to 100, exact
 * @param byPoints the band of the total
 * @param band the band after ceilings, the same or a lower one
 * @param score the same as a score with its reasons
 */
public record ExpertAssessment(
        String applicant, List<Line> lines, BigDecimal total, ScoreBand byPoints, ScoreBand band, Score score) {

    public ExpertAssessment {
        lines = List.copyOf(lines);
    }

    /**
     * One criterion as answered.
     *
     * @param criterion which
     * @param level the answer; empty if it is missing
     * @param weight in percent, after others were left out
     * @param mark 0 to 100
     * @param points weight times mark by 100
     */
    public record Line(
            ExpertCriterion criterion,
            Optional<ExpertLevel> level,
            BigDecimal weight,
            BigDecimal mark,
            BigDecimal points) {

        /** Returns the answer as it reads. */
        public Label answer() {
            return level.map(found -> found.bin().label()).orElse(Label.of("未提供", "not given"));
        }

        /** Returns the line as a sum: {@code 20% x 80 = 16}. */
        public String sum() {
            return Formats.plain(weight) + "% x " + Formats.plain(mark) + " = " + Formats.plain(points);
        }
    }

    /** Returns the lines whose answers hold the band down; empty unless it is lower than the points deserve. */
    public List<Line> ceilings() {
        return lines.stream()
                .filter(line -> !band.equals(byPoints)
                        && line.level().flatMap(ExpertLevel::ceiling).isPresent()
                        && line.level().flatMap(ExpertLevel::ceiling).get().equals(band.slug()))
                .toList();
    }
}
