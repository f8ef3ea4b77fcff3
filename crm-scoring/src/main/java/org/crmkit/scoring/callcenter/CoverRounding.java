package org.crmkit.scoring.callcenter;

/** Makes a whole plan of a fractional one: it is rounded down, then filled up shift by shift, then thinned out. */
final class CoverRounding {

    private CoverRounding() {}

    static int[] round(CoverSearch search, double[] fractions) {
        int[] plan = new int[fractions.length];
        int people = 0;
        for (int j = 0; j < plan.length; j++) {
            plan[j] = (int) Math.floor(fractions[j] + 1e-6);
            people += plan[j];
        }
        int[] missing = search.missing(plan);
        while (people < search.people()) {
            int next = mostHelpful(search, fractions, plan, missing);
            if (next < 0) {
                break;
            }
            plan[next]++;
            people++;
            for (int interval : search.works(next)) {
                missing[interval]--;
            }
        }
        thin(search, plan, missing);
        return plan;
    }

    /** The shift that covers the most of what is missing for its cost; the one the fractions lean to where two are equal; -1 if none helps. */
    private static int mostHelpful(CoverSearch search, double[] fractions, int[] plan, int[] missing) {
        int found = -1;
        double most = 0;
        for (int j = 0; j < plan.length; j++) {
            int helps = 0;
            for (int interval : search.works(j)) {
                helps += missing[interval] > 0 ? 1 : 0;
            }
            double worth = helps == 0 ? 0 : (double) helps / search.cost(j) * (1 + 0.1 * (fractions[j] - plan[j]));
            if (worth > most + 1e-12) {
                most = worth;
                found = j;
            }
        }
        return found;
    }

    /** Takes away agents whom nobody would miss, the dearest shift first. */
    private static void thin(CoverSearch search, int[] plan, int[] missing) {
        while (true) {
            int found = -1;
            for (int j = 0; j < plan.length; j++) {
                if (plan[j] > 0
                        && (found < 0 || search.cost(j) > search.cost(found))
                        && isSpare(search.works(j), missing)) {
                    found = j;
                }
            }
            if (found < 0) {
                return;
            }
            plan[found]--;
            for (int interval : search.works(found)) {
                missing[interval]++;
            }
        }
    }

    private static boolean isSpare(int[] works, int[] missing) {
        for (int interval : works) {
            if (missing[interval] >= 0) {
                return false;
            }
        }
        return true;
    }
}
