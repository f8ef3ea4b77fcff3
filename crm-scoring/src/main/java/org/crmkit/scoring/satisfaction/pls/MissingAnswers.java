package org.crmkit.scoring.satisfaction.pls;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What becomes of answers that are missing. Respondents who answered none of the model's items are always left out. */
public enum MissingAnswers implements Term {
    /** Whoever left out one item is left out as a whole. */
    LISTWISE("整行剔除", "Whole respondents are left out"),
    /** A missing answer counts as the mean of the item's answers, which makes the item's variance too small. */
    MEAN("以均值代替", "The item's mean takes its place"),
    /** Each correlation is taken over those who answered both items; together they may contradict each other. */
    PAIRWISE("成对剔除", "Each correlation from those who answered both");

    private final Label label;

    MissingAnswers(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
