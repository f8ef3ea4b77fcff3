package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How the weights of a block of items are found; Wold (1982), Lohmöller (1989). */
public enum OuterMode implements Term {
    /** Each weight is the item's covariance with what the neighbouring constructs say; for items that reflect the construct. */
    A("反映型（模式A）", "Mode A, reflective"),
    /** The weights are a regression of what the neighbours say on all items; for items that form the construct. */
    B("形成型（模式B）", "Mode B, formative");

    private final Label label;

    OuterMode(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
