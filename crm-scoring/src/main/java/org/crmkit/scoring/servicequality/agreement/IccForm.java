package org.crmkit.scoring.servicequality.agreement;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The six intraclass correlations of Shrout and Fleiss (1979), by their names there. */
public enum IccForm implements Term {
    /** Each subject by other raters, who stand for many; one rater's points. */
    ICC_1_1("ICC(1,1)", false),
    /** All subjects by the same raters, who stand for many; one rater's points, and how high they are counts. */
    ICC_2_1("ICC(2,1)", false),
    /** All subjects by the only raters there are; one rater's points, and how high they are does not count. */
    ICC_3_1("ICC(3,1)", false),
    /** As the first, for the mean of all raters. */
    ICC_1_K("ICC(1,k)", true),
    /** As the second, for the mean of all raters. */
    ICC_2_K("ICC(2,k)", true),
    /** As the third, for the mean of all raters. */
    ICC_3_K("ICC(3,k)", true);

    private final Label label;
    private final boolean ofMean;

    IccForm(String name, boolean ofMean) {
        this.label = Label.same(name);
        this.ofMean = ofMean;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns whether it is about the mean of the raters and not one of them. */
    public boolean ofMean() {
        return ofMean;
    }
}
