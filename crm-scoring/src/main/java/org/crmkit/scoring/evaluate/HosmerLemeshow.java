package org.crmkit.scoring.evaluate;

import static org.crmkit.scoring.internal.Checks.checkArgument;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crmkit.scoring.internal.Sum;
import org.crmkit.scoring.internal.Tails;

/**
 * Whether observed events agree with probabilities group by group: Hosmer and Lemeshow (1980), <a
 * href="https://doi.org/10.1080/03610928008827941">doi:10.1080/03610928008827941</a>. A customer belongs to the group of his rank,
 * equal probabilities to the same one, so groups are about equal in size and the order of rows does not matter. With many customers
 * the test finds differences that do not matter; read the table.
 *
 * @param groups from low probabilities to high, none empty
 * @param chiSquare zero or more
 * @param degrees of freedom
 * @param pValue how often probabilities that are right would differ as much
 */
public record HosmerLemeshow(List<Group> groups, double chiSquare, int degrees, double pValue) {

    /** Where the probabilities come from, which decides the degrees of freedom; books differ in saying so. */
    public enum Sample {
        /** The customers the model was fitted to: two less than there are groups. */
        DEVELOPMENT(2),
        /** Others: as many as there are groups. Hosmer and Lemeshow (2000), Applied Logistic Regression, section 5.2.6. */
        VALIDATION(0);

        private final int lost;

        Sample(int lost) {
            this.lost = lost;
        }
    }

    /**
     * A group.
     *
     * @param customers one or more
     * @param events observed
     * @param expected events, the sum of the probabilities; above zero and below {@code customers}
     */
    public record Group(int customers, int events, double expected) {}

    public HosmerLemeshow {
        groups = List.copyOf(groups);
    }

    /**
     * Tests probabilities.
     *
     * @param groups how many to make, 2 to 100; 10 is usual
     * @return empty if fewer groups can be made than the test needs, or if a group is certain of its outcome
     */
    public static Optional<HosmerLemeshow> of(double[] probabilities, boolean[] events, int groups, Sample sample) {
        int n = probabilities.length;
        checkArgument(
                n == events.length,
                "There were %s probabilities and %s events; there must be as many.",
                n,
                events.length);
        checkArgument(groups >= 2 && groups <= 100, "groups was %s; it must be 2 to 100. Use 10.", groups);
        int[] order = HighestFirst.order(probabilities);
        int[] customers = new int[groups];
        int[] happened = new int[groups];
        Sum[] expected = new Sum[groups];
        Arrays.setAll(expected, i -> new Sum());
        int group = 0;
        for (int i = n - 1; i >= 0; i--) {
            double p = probabilities[order[i]];
            checkArgument(p >= 0 && p <= 1, "A probability was %s; it must be 0 to 1.", p);
            if (i == n - 1 || p != probabilities[order[i + 1]]) {
                group = (int) ((long) (n - 1 - i) * groups / n);
            }
            customers[group]++;
            happened[group] += events[order[i]] ? 1 : 0;
            expected[group].add(p);
        }
        List<Group> made = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            if (customers[i] > 0) {
                made.add(new Group(customers[i], happened[i], expected[i].value()));
            }
        }
        return of(made, sample);
    }

    /** Tests groups that are made already; empty if there are too few, or if one is certain of its outcome. */
    public static Optional<HosmerLemeshow> of(List<Group> groups, Sample sample) {
        int degrees = groups.size() - sample.lost;
        if (degrees < 1) {
            return Optional.empty();
        }
        Sum sum = new Sum();
        for (Group group : groups) {
            double none = group.customers() - group.expected();
            if (!(group.expected() > 0 && none > 0)) {
                return Optional.empty();
            }
            double rest = group.events() - group.expected();
            sum.add(rest * rest / group.expected());
            sum.add(rest * rest / none);
        }
        double chiSquare = sum.value();
        double pValue = Tails.chiSquare(chiSquare, degrees);
        return Optional.of(new HosmerLemeshow(groups, chiSquare, degrees, pValue));
    }
}
