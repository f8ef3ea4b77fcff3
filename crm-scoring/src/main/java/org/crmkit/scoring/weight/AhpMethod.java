package org.crmkit.scoring.weight;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** How weights follow from judgements. Where the judgements are consistent, and for up to three criteria, the two agree. */
public enum AhpMethod implements Term {
    /** The principal eigenvector; Saaty (1977), doi:10.1016/0022-2496(77)90033-5. */
    EIGENVECTOR("特征向量法", "Principal eigenvector"),
    /** The geometric means of the rows; Crawford and Williams (1985), doi:10.1016/0022-2496(85)90002-1. */
    GEOMETRIC_MEAN("几何平均法", "Geometric mean of rows");

    private final Label label;

    AhpMethod(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
