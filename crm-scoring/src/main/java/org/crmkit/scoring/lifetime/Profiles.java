package org.crmkit.scoring.lifetime;

import java.util.Arrays;
import org.crmkit.scoring.internal.Places;

/** Customers of equal covariates taken together: the places of the customers, sorted so that each profile is one stretch. */
final class Profiles {

    final int[] order;
    final int[] ends;

    private Profiles(int[] order, int[] ends) {
        this.order = order;
        this.ends = ends;
    }

    static Profiles of(Covariates covariates) {
        int size = covariates.size();
        int[] order = Places.sorted(size, (one, other) -> compare(covariates, one, other));
        int[] ends = new int[size];
        int count = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || compare(covariates, order[i - 1], order[i]) != 0) {
                ends[count++] = i;
            }
        }
        return new Profiles(order, Arrays.copyOf(ends, count));
    }

    private static int compare(Covariates covariates, int one, int other) {
        for (int j = 0; j < covariates.covariates().size(); j++) {
            double[] column = covariates.column(j);
            int by = Double.compare(column[one], column[other]);
            if (by != 0) {
                return by;
            }
        }
        return 0;
    }

    int count() {
        return ends.length;
    }

    int from(int profile) {
        return profile == 0 ? 0 : ends[profile - 1];
    }
}
