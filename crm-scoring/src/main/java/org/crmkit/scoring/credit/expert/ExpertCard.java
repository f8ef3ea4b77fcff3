package org.crmkit.scoring.credit.expert;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.score.Scorer;
import org.crmkit.core.text.Label;
import org.crmkit.scoring.credit.Applicant;
import org.crmkit.scoring.weight.FuzzyEvaluation;
import org.crmkit.scoring.weight.FuzzyOperator;
import org.crmkit.scoring.weight.Weights;

/**
 * A card of criteria that a person judges: weight in percent times mark, added up to 0 to 100 points, more being safer. All arithmetic
 * is decimal, so that a pencil comes to the same points.
 *
 * @param name a slug, names the configuration of its scores
 * @param label what it is called
 * @param note where it comes from, and whose its weights are
 * @param missing what an answer counts that nobody gave
 * @param criteria at least one, their weights adding up to exactly 100
 * @param bands of the points, for example the grades of a master scale
 */
public record ExpertCard(
        String name, Label label, Label note, MissingAnswer missing, List<ExpertCriterion> criteria, RatingScale bands)
        implements Scorer<Applicant> {

    public ExpertCard {
        criteria = List.copyOf(criteria);
        checkArgument(RuleKey.isSlug(name), "ExpertCard.name was '%s'; it must be a slug.", name);
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> slugs = new HashSet<>();
        for (ExpertCriterion criterion : criteria) {
            checkArgument(
                    slugs.add(criterion.slug()),
                    "ExpertCard.criteria has '%s' twice; each criterion must have its own name.",
                    criterion.slug());
            sum = sum.add(criterion.weight());
            for (ExpertLevel level : criterion.levels()) {
                checkArgument(
                        level.ceiling().map(slug -> place(bands, slug) >= 0).orElse(true),
                        "ExpertCard.criteria.%s has the ceiling '%s'; it must be a band of the card.",
                        criterion.slug(),
                        level.ceiling().orElse(""));
            }
        }
        checkArgument(
                sum.compareTo(ExpertLevel.HUNDRED) == 0,
                "ExpertCard.criteria of %s weighed %s together; they must weigh 100. Use withWeights to scale them.",
                name,
                sum);
    }

    private static int place(RatingScale bands, String slug) {
        for (int i = 0; i < bands.bands().size(); i++) {
            if (bands.bands().get(i).slug().equals(slug)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns what the criteria weigh, as fractions. */
    public Weights weights() {
        return Weights.of(
                criteria.stream().map(ExpertCriterion::slug).toList(),
                criteria.stream().mapToDouble(c -> c.weight().doubleValue()).toArray());
    }

    /**
     * Returns the card with other weights, as whole hundredths of a percent by largest remainders, so that a person can use them; of
     * equal remainders the earlier criterion gets more.
     *
     * @param weights of all criteria by slug, in the order of the card; each at least 0.0001
     */
    public ExpertCard withWeights(Weights weights) {
        List<String> slugs = criteria.stream().map(ExpertCriterion::slug).toList();
        checkArgument(weights.names().equals(slugs), "weights were of %s; they must be of %s.", weights.names(), slugs);
        int left = 10_000;
        int[] parts = new int[slugs.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            parts[i] = (int) Math.floor(weights.values().get(i) * 10_000 + 1e-9);
            left -= parts[i];
            order.add(i);
        }
        order.sort((a, b) -> Double.compare(
                weights.values().get(b) * 10_000 - parts[b], weights.values().get(a) * 10_000 - parts[a]));
        for (int i = 0; i < left; i++) {
            parts[order.get(i % parts.length)]++;
        }
        List<ExpertCriterion> weighed = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            weighed.add(criteria.get(i).weighing(BigDecimal.valueOf(parts[i], 2)));
        }
        return new ExpertCard(name, label, note, missing, weighed, bands);
    }

    /**
     * Returns the filled card.
     *
     * @throws IllegalArgumentException if nothing at all was answered and missing answers are left out
     */
    public ExpertAssessment assess(Applicant applicant) {
        BigDecimal counted = counted(applicant);
        checkArgument(
                counted.signum() > 0,
                "Applicant %s answered nothing on the card %s; give at least one answer.",
                applicant.key(),
                name);
        List<ExpertAssessment.Line> lines = new ArrayList<>();
        List<Contribution> contributions = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (ExpertCriterion criterion : criteria) {
            Optional<ExpertLevel> level = criterion.levelOf(applicant);
            if (level.isEmpty()) {
                absent.add(criterion.slug());
            }
            if (level.isEmpty() && missing == MissingAnswer.LEFT_OUT) {
                continue;
            }
            BigDecimal weight = counted.compareTo(ExpertLevel.HUNDRED) == 0
                    ? criterion.weight()
                    : criterion.weight().multiply(ExpertLevel.HUNDRED).divide(counted, MathContext.DECIMAL64);
            BigDecimal mark = level.map(ExpertLevel::mark).orElseGet(criterion::lowestMark);
            BigDecimal points = weight.multiply(mark).movePointLeft(2);
            ExpertAssessment.Line line = new ExpertAssessment.Line(criterion, level, weight, mark, points);
            lines.add(line);
            total = total.add(points);
            contributions.add(new Contribution(reason(line), points.doubleValue()));
        }
        ScoreBand byPoints = bands.bandOf(total.doubleValue());
        ScoreBand band = held(byPoints, lines);
        Score score =
                new Score(ModelKey.EXPERT_CARD, total.doubleValue(), Optional.of(band), 0, contributions, absent, name);
        return new ExpertAssessment(applicant.key(), lines, total, byPoints, band, score);
    }

    private BigDecimal counted(Applicant applicant) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ExpertCriterion criterion : criteria) {
            boolean counts = missing == MissingAnswer.LOWEST_MARK
                    || criterion.levelOf(applicant).isPresent();
            sum = counts ? sum.add(criterion.weight()) : sum;
        }
        return sum;
    }

    private ScoreBand held(ScoreBand byPoints, List<ExpertAssessment.Line> lines) {
        int place = place(bands, byPoints.slug());
        for (ExpertAssessment.Line line : lines) {
            Optional<String> ceiling = line.level().flatMap(ExpertLevel::ceiling);
            place = ceiling.isPresent() ? Math.min(place, place(bands, ceiling.get())) : place;
        }
        return bands.bands().get(place);
    }

    private static Reason reason(ExpertAssessment.Line line) {
        Label asked = line.criterion().label();
        return Reason.of(
                line.criterion().slug(),
                asked.zh() + "：" + line.answer().zh() + "，" + line.sum(),
                asked.en() + ": " + line.answer().en() + ", " + line.sum());
    }

    /** Returns the points with a reason for each criterion; the band is the one after ceilings. */
    @Override
    public Score score(Applicant applicant) {
        return assess(applicant).score();
    }

    /**
     * Returns how several persons' cards of one customer fall into the bands, instead of adding up one: each criterion belongs to a
     * band by the share of them whose mark lies in it.
     *
     * @param panel the same customer as each of them answered, at least one; a missing answer counts as the lowest mark
     * @return with one degree a band, the best band first; ceilings do not count
     */
    public FuzzyEvaluation together(List<Applicant> panel, FuzzyOperator operator) {
        checkArgument(!panel.isEmpty(), "The panel of the card %s was empty; at least one person must answer.", name);
        int grades = bands.bands().size();
        List<List<Double>> rows = new ArrayList<>();
        for (ExpertCriterion criterion : criteria) {
            int[] votes = new int[grades];
            for (Applicant answers : panel) {
                BigDecimal mark =
                        criterion.levelOf(answers).map(ExpertLevel::mark).orElseGet(criterion::lowestMark);
                votes[grades - 1 - place(bands, bands.bandOf(mark.doubleValue()).slug())]++;
            }
            List<Integer> counted = new ArrayList<>();
            for (int vote : votes) {
                counted.add(vote);
            }
            rows.add(FuzzyEvaluation.shares(counted));
        }
        return FuzzyEvaluation.of(weights(), rows, operator);
    }
}
