package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How much each neighbour counts when a construct is estimated from its neighbours; Lohmöller (1989). */
public enum WeightingScheme implements Term {
    /** Each neighbour counts alike, with the sign of its correlation; Wold (1982). A correlation near zero may turn it over. */
    CENTROID("形心加权", "Centroid"),
    /** Each neighbour counts by its correlation. */
    FACTORIAL("因子加权", "Factorial"),
    /** What acts on the construct counts by regression, what the construct acts on by correlation. */
    PATH("路径加权", "Path");

    private final Label label;

    WeightingScheme(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
