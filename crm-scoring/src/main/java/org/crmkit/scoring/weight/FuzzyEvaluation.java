package org.crmkit.scoring.weight;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.scoring.internal.Sum;

/**
 * Fuzzy comprehensive evaluation (模糊综合评价): each criterion belongs to each grade to a degree, for example by the share of experts who
 * voted for it; weights and an operator make of it how far the whole belongs to each grade. It comes from Zadeh's fuzzy sets (1965),
 * <a href="https://doi.org/10.1016/S0019-9958(65)90241-X">doi:10.1016/S0019-9958(65)90241-X</a>, by the school of Wang Peizhuang. The
 * result is a row like those it is made of, so that levels can be stacked.
 *
 * @param operator how weights and memberships were joined
 * @param degrees how far it belongs to each grade, 0 to 1, best grade first; as the operator gives them, so they need not add up to one
 */
public record FuzzyEvaluation(FuzzyOperator operator, List<Double> degrees) {

    public FuzzyEvaluation {
        degrees = List.copyOf(degrees);
        checkArgument(degrees.size() >= 2, "FuzzyEvaluation had %s grades; there must be two or more.", degrees.size());
    }

    /**
     * Obtains the evaluation of some criteria.
     *
     * @param weights of the criteria
     * @param memberships one row a criterion, in the order of the weights; each with a degree from 0 to 1 for each grade
     */
    public static FuzzyEvaluation of(Weights weights, List<List<Double>> memberships, FuzzyOperator operator) {
        checkArgument(
                memberships.size() == weights.size(),
                "FuzzyEvaluation had %s rows for %s criteria; each criterion must have its row.",
                memberships.size(),
                weights.size());
        int grades = memberships.get(0).size();
        List<Double> degrees = new ArrayList<>();
        for (int grade = 0; grade < grades; grade++) {
            double degree = 0;
            for (int i = 0; i < memberships.size(); i++) {
                checkArgument(
                        memberships.get(i).size() == grades,
                        "FuzzyEvaluation row of %s had %s grades; it must have %s as the others.",
                        weights.names().get(i),
                        memberships.get(i).size(),
                        grades);
                double membership = memberships.get(i).get(grade);
                checkArgument(
                        membership >= 0 && membership <= 1,
                        "FuzzyEvaluation membership of %s was %s; it must be 0 to 1.",
                        weights.names().get(i),
                        membership);
                degree = operator.gather(degree, operator.join(weights.values().get(i), membership));
            }
            degrees.add(Math.min(1, degree));
        }
        return new FuzzyEvaluation(operator, degrees);
    }

    /**
     * Returns the share of the votes for each grade.
     *
     * @param votes zero or more for each grade, not all zero
     */
    public static List<Double> shares(List<Integer> votes) {
        long all = 0;
        for (int vote : votes) {
            checkArgument(vote >= 0, "FuzzyEvaluation had %s votes; there must be zero or more.", vote);
            all += vote;
        }
        checkArgument(all > 0, "FuzzyEvaluation had no votes; at least one expert must vote.");
        long sum = all;
        return votes.stream().map(vote -> (double) vote / sum).toList();
    }

    /** Returns the degrees scaled so that they add up to one; all of them are zero where nothing belongs anywhere, and stay so. */
    public List<Double> normalised() {
        double sum = sum();
        return sum == 0 ? degrees : degrees.stream().map(degree -> degree / sum).toList();
    }

    private double sum() {
        Sum sum = new Sum();
        degrees.forEach(sum::add);
        return sum.value();
    }

    /** Returns the place of the grade it belongs to most, from zero; of equals the later one, which is the worse. */
    public int grade() {
        int place = 0;
        for (int i = 1; i < degrees.size(); i++) {
            place = degrees.get(i) >= degrees.get(place) ? i : place;
        }
        return place;
    }

    /**
     * Returns the mean of the grades' marks by the degrees, which uses more of what was said than {@link #grade}.
     *
     * @param marks of the grades, in their order
     * @throws IllegalArgumentException if all degrees are zero
     */
    public double mark(List<Double> marks) {
        checkArgument(
                marks.size() == degrees.size(),
                "FuzzyEvaluation.marks were %s; there must be %s, one a grade.",
                marks.size(),
                degrees.size());
        checkArgument(sum() > 0, "FuzzyEvaluation.degrees were all zero; a mark needs a grade it belongs to.");
        List<Double> shares = normalised();
        Sum mark = new Sum();
        for (int i = 0; i < shares.size(); i++) {
            mark.add(shares.get(i) * marks.get(i));
        }
        return mark.value();
    }
}
