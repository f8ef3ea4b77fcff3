package org.crmkit.scoring.lifetime;

import java.util.List;
import java.util.Locale;

/**
 * What a covariate z moves, by a coefficient g: a parameter of the model becomes {@code parameter exp(+-g z)}. Fader and Hardie
 * (2007), "Incorporating time-invariant covariates into the Pareto/NBD and BG/NBD models",
 * <a href="https://brucehardie.com/notes/019/">note 019</a>.
 *
 * <p>In BG/NBD a and b have coefficients of their own. Scaling both by one coefficient, as some programs do, is the case where the
 * two are equal; it leaves the mean chance to leave, {@code a / (a + b)}, as it is and moves its spread alone.
 */
public enum CovariateLever {
    /** How often an active customer buys: {@code alpha exp(-g z)}, so that his mean rate {@code r / alpha} grows by {@code exp(g z)}. */
    PURCHASES(1, -1),
    /** How fast a customer of Pareto/NBD leaves: {@code beta exp(-g z)}; the mean rate {@code s / beta} grows by {@code exp(g z)}. */
    LEAVING(3, -1),
    /** The first parameter of the chance to leave in BG/NBD and MBG/NBD: {@code a exp(g z)}. */
    LEAVING_A(2, 1),
    /** The second parameter of that chance: {@code b exp(g z)}. */
    LEAVING_B(3, 1);

    private final int parameter;
    private final int sign;

    CovariateLever(int parameter, int sign) {
        this.parameter = parameter;
        this.sign = sign;
    }

    /** Returns the place of the parameter it moves, in the order of the model's record. */
    int parameter() {
        return parameter;
    }

    /** Returns -1 where the parameter falls as the coefficient grows, else 1. */
    int sign() {
        return sign;
    }

    /** Returns the name used in files, {@code leaving-a}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the levers of a model. */
    public static List<CovariateLever> of(PurchaseModel model) {
        return of(PurchaseKind.of(model));
    }

    static List<CovariateLever> of(PurchaseKind kind) {
        return kind == PurchaseKind.PARETO_NBD ? List.of(PURCHASES, LEAVING) : List.of(PURCHASES, LEAVING_A, LEAVING_B);
    }

    /** Returns whether it is for a covariate that acts so. */
    boolean suits(Covariate covariate) {
        return this == PURCHASES ? covariate.onPurchases() : covariate.onLeaving();
    }
}
