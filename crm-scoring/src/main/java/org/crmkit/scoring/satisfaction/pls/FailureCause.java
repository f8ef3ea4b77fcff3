package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Why answers give no estimate of a path model. */
public enum FailureCause implements Term {
    /** Fewer respondents than an equation has unknowns, or fewer than three. */
    TOO_FEW_RESPONDENTS("有效答卷太少", "Too few respondents"),
    /** All answered an item alike. */
    CONSTANT_ITEM("题项没有差异", "An item is answered alike by all"),
    /** Items of a formative construct are linear functions of each other. */
    COLLINEAR_ITEMS("题项共线", "Items of a formative construct depend on each other"),
    /** Constructs that act on the same one are linear functions of each other. */
    COLLINEAR_CONSTRUCTS("构念共线", "Constructs that act on the same one depend on each other"),
    /** The items of a construct cancel out, or pairwise correlations contradict each other, so that its variance is not above zero. */
    NO_VARIANCE("构念没有方差", "A construct has no variance"),
    /** The neighbours of a construct say nothing of its items. */
    NO_RELATION("与相邻构念无关", "A construct is unrelated to its neighbours"),
    /** The weights went on changing. */
    NOT_CONVERGED("未收敛", "The weights did not settle");

    private final Label label;

    FailureCause(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
