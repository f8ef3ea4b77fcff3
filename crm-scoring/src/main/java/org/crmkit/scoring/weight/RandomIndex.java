package org.crmkit.scoring.weight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * The mean consistency index of matrices filled at random, which a real one is held against. Authors drew different samples, so their
 * tables differ in the second decimal; a ratio near the bound can change sides with the table. It is named with every ratio.
 */
public enum RandomIndex implements Term {
    /** Saaty (1980), The Analytic Hierarchy Process: 0.58 for three criteria, 0.90 for four; the table most textbooks print. */
    SAATY_1980("Saaty 1980", 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    /** Saaty's later table (2000, 2003): 0.52 for three criteria, 0.89 for four. */
    SAATY_2000("Saaty 2000", 0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.40, 1.45, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
    /**
     * Alonso and Lamata (2006), from 100,000 matrices of each size,
     * <a href="https://doi.org/10.1142/S0218488506004114">doi:10.1142/S0218488506004114</a>.
     */
    ALONSO_LAMATA_2006(
            "Alonso-Lamata 2006",
            0,
            0,
            0.5245,
            0.8815,
            1.1086,
            1.2479,
            1.3417,
            1.4056,
            1.4499,
            1.4854,
            1.5141,
            1.5365,
            1.5551,
            1.5713,
            1.5838);

    private final Label label;
    private final List<Double> table;

    RandomIndex(String name, double... table) {
        this.label = Label.same(name);
        this.table = Arrays.stream(table).boxed().toList();
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the index for {@code n} criteria, zero for one and two; empty beyond 15, where the table ends. */
    public OptionalDouble of(int n) {
        return n >= 1 && n <= table.size() ? OptionalDouble.of(table.get(n - 1)) : OptionalDouble.empty();
    }
}
