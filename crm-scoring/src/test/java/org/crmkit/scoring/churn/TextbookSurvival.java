package org.crmkit.scoring.churn;

import java.util.ArrayList;
import java.util.List;

/** Tables printed in the literature; a duration with a plus is censored. */
final class TextbookSurvival {

    private TextbookSurvival() {}

    /** Weeks in remission of Freireich et al. (1963), with log white blood count as printed in Kleinbaum and Klein (2012), page 27. */
    private static final String TREATED =
            "6:2.31 6:4.06 6:3.28 7:4.43 10:2.96 13:2.88 16:3.60 22:2.32 23:2.57 6+:3.20 9+:2.80 10+:2.70"
                    + " 11+:2.60 17+:2.16 19+:2.05 20+:2.01 25+:1.78 32+:2.20 32+:2.53 34+:1.47 35+:1.45";

    private static final String PLACEBO =
            "1:2.80 1:5.00 2:4.91 2:4.48 3:4.01 4:4.36 4:2.42 5:3.49 5:3.97 8:3.52 8:3.05 8:2.32 8:3.26"
                    + " 11:3.49 11:2.12 12:1.50 12:3.06 15:2.30 17:2.95 22:2.73 23:1.97";

    /** Weeks to relapse of acute myelogenous leukaemia, maintained and not: Miller (1997), Survival Analysis, page 49. */
    private static final String MAINTAINED = "9 13 13+ 18 23 28+ 31 34 45+ 48 161+";

    private static final String NOT_MAINTAINED = "5 5 8 8 12 16+ 23 27 30 33 43 45";

    static Durations treated() {
        return durations(TREATED);
    }

    static Durations placebo() {
        return durations(PLACEBO);
    }

    static Durations maintained() {
        return durations(MAINTAINED);
    }

    static Durations notMaintained() {
        return durations(NOT_MAINTAINED);
    }

    /** Returns 1 for placebo and, if wanted, the log white blood count, in the order treated, placebo. */
    static double[][] remissionInputs(boolean withCount) {
        List<double[]> rows = new ArrayList<>();
        for (String group : List.of(TREATED, PLACEBO)) {
            for (String one : group.split(" ", -1)) {
                double placebo = group.equals(PLACEBO) ? 1 : 0;
                double count = Double.parseDouble(one.substring(one.indexOf(':') + 1));
                rows.add(withCount ? new double[] {placebo, count} : new double[] {placebo});
            }
        }
        return rows.toArray(new double[0][]);
    }

    static double[][] maintenanceInputs() {
        double[][] rows = new double[23][1];
        for (int i = 11; i < 23; i++) {
            rows[i][0] = 1;
        }
        return rows;
    }

    private static Durations durations(String text) {
        String[] parts = text.split(" ", -1);
        double[] times = new double[parts.length];
        boolean[] left = new boolean[parts.length];
        for (int i = 0; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            String time = colon < 0 ? parts[i] : parts[i].substring(0, colon);
            left[i] = !time.endsWith("+");
            times[i] = Double.parseDouble(left[i] ? time : time.substring(0, time.length() - 1));
        }
        return Durations.of(times, left);
    }
}
