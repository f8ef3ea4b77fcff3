package org.crmkit.scoring.satisfaction.pls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that draws gave, each in the place of its draw, so that the order in which threads finish changes nothing. */
final class Draws {

    /** What a draw does. */
    interface Attempt {
        double[] run() throws Unfit;
    }

    private final double[][] rows;
    private final @Nullable FailureCause[] causes;
    private final int[] turned;
    private final boolean[] inadmissible;

    Draws(int times) {
        this.rows = new double[times][0];
        this.causes = new @Nullable FailureCause[times];
        this.turned = new int[times];
        this.inadmissible = new boolean[times];
    }

    void take(int draw, Attempt attempt) {
        try {
            rows[draw] = attempt.run();
        } catch (Unfit e) {
            causes[draw] = e.why();
        }
    }

    void turned(int draw, int constructs) {
        turned[draw] = constructs;
    }

    void inadmissible(int draw) {
        inadmissible[draw] = true;
    }

    int inadmissible() {
        int count = 0;
        for (boolean draw : inadmissible) {
            count += draw ? 1 : 0;
        }
        return count;
    }

    int turned() {
        return Arrays.stream(turned).sum();
    }

    List<double[]> completed() {
        List<double[]> out = new ArrayList<>();
        for (double[] row : rows) {
            if (row.length > 0) {
                out.add(row);
            }
        }
        return out;
    }

    Map<FailureCause, Integer> failed() {
        Map<FailureCause, Integer> counts = new EnumMap<>(FailureCause.class);
        for (@Nullable FailureCause cause : causes) {
            if (cause != null) {
                counts.merge(cause, 1, Integer::sum);
            }
        }
        return counts;
    }

    /** Returns counts in the order of the causes. */
    static Map<FailureCause, Integer> ordered(Map<FailureCause, Integer> counts) {
        Map<FailureCause, Integer> copy = new EnumMap<>(FailureCause.class);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }
}
