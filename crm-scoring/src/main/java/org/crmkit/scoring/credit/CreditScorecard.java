package org.crmkit.scoring.credit;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crmkit.core.rule.RuleKey;
import org.crmkit.core.score.Contribution;
import org.crmkit.core.score.ModelKey;
import org.crmkit.core.score.Reason;
import org.crmkit.core.score.Score;
import org.crmkit.core.score.Scorer;

/**
 * A points scorecard: whole base points plus the whole points of one bin of each variable. The score is the sum of the points as
 * printed, so that whoever adds up the card by hand gets the same; each was rounded half up by itself, so it may differ from
 * {@link #exactScore} by half a point for each variable and the base. More points are safer.
 *
 * <p>A value that no bin holds gets no points, which is what a case of average risk gets, and is named among the missing inputs.
 *
 * @param name a slug, names the configuration of its scores
 * @param intercept of the log-odds to be bad
 * @param basePoints the points everyone gets
 * @param variables at least one
 * @param scaling what points mean
 * @param convention which way the weights of evidence are counted
 */
public record CreditScorecard(
        String name,
        double intercept,
        int basePoints,
        List<ScorecardVariable> variables,
        PointsScaling scaling,
        WoeConvention convention)
        implements Scorer<Applicant> {

    public CreditScorecard {
        variables = List.copyOf(variables);
        checkArgument(RuleKey.isSlug(name), "CreditScorecard.name was '%s'; it must be a slug.", name);
        checkArgument(!variables.isEmpty(), "CreditScorecard.variables was empty; a card needs at least one.");
    }

    /** Obtains a card whose points follow from its coefficients: {@code -factor x coefficient x woe}, rounded half up. */
    static CreditScorecard of(
            String name,
            double intercept,
            List<VariableBinning> binnings,
            List<List<Double>> woe,
            List<Double> coefficients,
            PointsScaling scaling,
            WoeConvention convention) {
        List<ScorecardVariable> variables = new ArrayList<>();
        for (int i = 0; i < binnings.size(); i++) {
            List<Integer> points = new ArrayList<>();
            for (double weight : woe.get(i)) {
                points.add(wholePoints(-scaling.factor() * coefficients.get(i) * weight));
            }
            variables.add(new ScorecardVariable(binnings.get(i), coefficients.get(i), woe.get(i), points));
        }
        return new CreditScorecard(
                name, intercept, wholePoints(scaling.score(-intercept)), variables, scaling, convention);
    }

    private static int wholePoints(double points) {
        return Math.toIntExact((long) StrictMath.floor(points + 0.5));
    }

    /** Returns the points of an applicant, one reason for each variable. */
    @Override
    public Score score(Applicant applicant) {
        List<Contribution> contributions = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        int total = basePoints;
        for (ScorecardVariable variable : variables) {
            VariableBinning binning = variable.binning();
            Optional<Integer> place = binning.binOf(applicant);
            if (place.isEmpty()) {
                missing.add(binning.variable());
                continue;
            }
            int points = variable.points().get(place.get());
            total += points;
            Bin bin = binning.bins().get(place.get());
            contributions.add(new Contribution(
                    Reason.of(
                            binning.slug(),
                            binning.label().zh() + "：" + bin.label().zh() + "，" + signed(points) + "分",
                            binning.label().en() + ": " + bin.label().en() + ", " + signed(points) + " points"),
                    points));
        }
        return new Score(ModelKey.CREDIT_SCORECARD, total, Optional.empty(), basePoints, contributions, missing, name);
    }

    private static String signed(int points) {
        return points > 0 ? "+" + points : Integer.toString(points);
    }

    /** Returns the score before rounding. */
    public double exactScore(Applicant applicant) {
        return scaling.score(-logOddsBad(applicant));
    }

    /** Returns the probability to be bad, from the unrounded score. */
    public double probabilityOfBad(Applicant applicant) {
        return 1 / (1 + StrictMath.exp(-logOddsBad(applicant)));
    }

    private double logOddsBad(Applicant applicant) {
        double sum = intercept;
        for (ScorecardVariable variable : variables) {
            Optional<Integer> place = variable.binning().binOf(applicant);
            if (place.isPresent()) {
                sum += variable.coefficient() * variable.woe().get(place.get());
            }
        }
        return sum;
    }
}
