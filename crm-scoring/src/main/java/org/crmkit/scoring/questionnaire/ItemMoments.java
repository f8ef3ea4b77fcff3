package org.crmkit.scoring.questionnaire;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.crmkit.scoring.internal.Cholesky;
import org.crmkit.scoring.internal.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What the statistics of a questionnaire are made of: how often some questions were answered together, their means and covariances. Rows in
 * which one of them is missing are left out (listwise), so that all figures are of the same respondents; sums are taken in an order that
 * does not depend on theirs.
 */
public final class ItemMoments {

    private final List<String> questions;
    private final int respondents;
    private final int leftOut;
    private final double[] means;
    private final double[][] covariances;

    private ItemMoments(List<String> questions, int respondents, int leftOut, double[] means, double[][] covariances) {
        this.questions = questions;
        this.respondents = respondents;
        this.leftOut = leftOut;
        this.means = means;
        this.covariances = covariances;
    }

    /** Obtains the moments of some questions of a table; O(respondents x questions²). */
    public static ItemMoments of(AnswerTable table, Collection<String> questions) {
        List<String> names = List.copyOf(questions);
        AnswerTable complete = table.complete(names);
        int n = complete.size();
        int k = names.size();
        double[] means = new double[k];
        double[][] deviations = new double[k][n];
        for (int i = 0; i < k; i++) {
            means[i] = n == 0 ? 0 : total(complete.answers(names.get(i))) / n;
            for (int row = 0; row < n; row++) {
                deviations[i][row] = complete.answer(row, names.get(i)).orElseThrow() - means[i];
            }
        }
        double[][] covariances = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double[] products = new double[n];
                for (int row = 0; row < n; row++) {
                    products[row] = deviations[i][row] * deviations[j][row];
                }
                Arrays.sort(products);
                covariances[i][j] = n < 2 ? 0 : total(products) / (n - 1);
                covariances[j][i] = covariances[i][j];
            }
        }
        return new ItemMoments(names, n, table.size() - n, means, covariances);
    }

    /**
     * Obtains the moments that a publication prints.
     *
     * @param correlations symmetric, with ones on the diagonal
     */
    public static ItemMoments ofPublished(
            List<String> questions,
            int respondents,
            List<Double> means,
            List<Double> deviations,
            List<List<Double>> correlations) {
        int k = questions.size();
        checkArgument(
                means.size() == k && deviations.size() == k && correlations.size() == k,
                "ItemMoments had %s questions, %s means, %s deviations and %s rows; there must be one of each a question.",
                k,
                means.size(),
                deviations.size(),
                correlations.size());
        double[][] covariances = new double[k][k];
        for (int i = 0; i < k; i++) {
            checkArgument(
                    correlations.get(i).size() == k && correlations.get(i).get(i) == 1,
                    "ItemMoments.correlations of %s must be %s numbers with 1 on the diagonal. Correct the row.",
                    questions.get(i),
                    k);
            for (int j = 0; j < k; j++) {
                double correlation = correlations.get(i).get(j);
                checkArgument(
                        Math.abs(correlation) <= 1
                                && correlation == correlations.get(j).get(i),
                        "ItemMoments.correlations of %s and %s was %s; it must be -1 to 1, and the same both ways.",
                        questions.get(i),
                        questions.get(j),
                        correlation);
                covariances[i][j] = correlation * deviations.get(i) * deviations.get(j);
            }
        }
        return new ItemMoments(
                List.copyOf(questions),
                respondents,
                0,
                means.stream().mapToDouble(mean -> mean).toArray(),
                covariances);
    }

    private static double total(double[] values) {
        Sum sum = new Sum();
        for (double value : values) {
            sum.add(value);
        }
        return sum.value();
    }

    /** Returns the questions. */
    public List<String> questions() {
        return questions;
    }

    /** Returns how many respondents answered all of them. */
    public int respondents() {
        return respondents;
    }

    /** Returns how many were left out because an answer was missing. */
    public int leftOut() {
        return leftOut;
    }

    /** Returns the mean of a question, by its place. */
    public double mean(int question) {
        return means[question];
    }

    /** Returns the standard deviation of a question, by its place; by n - 1. */
    public double deviation(int question) {
        return StrictMath.sqrt(covariances[question][question]);
    }

    /** Returns the covariance of two questions, by their places; by n - 1. */
    public double covariance(int one, int other) {
        return covariances[one][other];
    }

    /** Returns the correlation of two questions, both of which vary. */
    public double correlation(int one, int other) {
        return one == other ? 1 : covariances[one][other] / (deviation(one) * deviation(other));
    }

    /** Returns the questions to which all gave the same answer. */
    public List<String> constant() {
        return questions.stream()
                .filter(question -> !(deviation(questions.indexOf(question)) > 0))
                .toList();
    }

    /** Returns the variance of the sum of some questions, by their places. */
    double varianceOfSum(int[] places) {
        Sum sum = new Sum();
        for (int i : places) {
            for (int j : places) {
                sum.add(covariances[i][j]);
            }
        }
        return sum.value();
    }

    /** Returns the triangular root of the correlations, or null if they have none: a question follows from the others. */
    @Nullable
    Cholesky correlationRoot() {
        int k = questions.size();
        double[][] matrix = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                matrix[i][j] = correlation(i, j);
            }
        }
        return Cholesky.of(matrix);
    }
}
