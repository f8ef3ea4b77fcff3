package org.crmkit.examples.benchmarks;

import java.util.List;
import java.util.SplittableRandom;
import org.crmkit.scoring.satisfaction.pls.Answers;
import org.crmkit.scoring.satisfaction.pls.Construct;
import org.crmkit.scoring.satisfaction.pls.Item;
import org.crmkit.scoring.satisfaction.pls.PathModel;
import org.crmkit.scoring.satisfaction.pls.SatisfactionModel;

/** Drawn answers to the 24 items of the ECSI questionnaire, 1 to 10, by respondents whose mood runs through all of them. */
final class Questionnaires {

    static final int RESPONDENTS = 250;
    static final PathModel MODEL = SatisfactionModel.ECSI.model();

    final double[][] rows;
    final Answers answers;

    private Questionnaires(double[][] rows) {
        this.rows = rows;
        this.answers = Answers.of(MODEL.items().stream().map(Item::name).toList(), rows);
    }

    static Questionnaires draw(int respondents) {
        SplittableRandom random = new SplittableRandom(7);
        double[][] rows = new double[respondents][MODEL.items().size()];
        for (double[] row : rows) {
            double mood = gauss(random);
            int item = 0;
            for (Construct construct : MODEL.constructs()) {
                double view = 0.8 * mood + 0.6 * gauss(random);
                for (int i = 0; i < construct.items().size(); i++) {
                    double answer = 7 + 1.8 * (0.75 * view + 0.66 * gauss(random));
                    row[item++] = Math.max(1, Math.min(10, Math.rint(answer)));
                }
            }
        }
        return new Questionnaires(rows);
    }

    private static double gauss(SplittableRandom random) {
        double sum = 0;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum - 6;
    }

    /** Returns the columns of each construct. */
    static List<int[]> blocks() {
        List<String> items = MODEL.items().stream().map(Item::name).toList();
        return MODEL.constructs().stream()
                .map(c -> c.items().stream()
                        .mapToInt(i -> items.indexOf(i.name()))
                        .toArray())
                .toList();
    }

    /** Returns the places of the constructs that act on each. */
    static List<int[]> predecessors() {
        return MODEL.constructs().stream()
                .map(c -> MODEL.predecessors(c.name()).stream()
                        .mapToInt(p -> MODEL.constructs().indexOf(p))
                        .toArray())
                .toList();
    }
}
