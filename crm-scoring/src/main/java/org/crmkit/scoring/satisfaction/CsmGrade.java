package org.crmkit.scoring.satisfaction;

import java.util.ArrayList;
import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.score.RatingScale;
import org.crmkit.core.score.ScoreBand;
import org.crmkit.core.text.Label;

/**
 * The seven grades of customer satisfaction measurement (客户满意级度, CSM) that Chinese practice marks from -60 to 60 in steps of twenty. The
 * marks are the practice's; where on 0 to 100 a grade begins is ours: half way between the marks, the marks spread evenly.
 */
public enum CsmGrade implements Term {
    VERY_DISSATISFIED(-60, "很不满意", "Very dissatisfied"),
    DISSATISFIED(-40, "不满意", "Dissatisfied"),
    SOMEWHAT_DISSATISFIED(-20, "不太满意", "Somewhat dissatisfied"),
    NEUTRAL(0, "一般", "Neutral"),
    SOMEWHAT_SATISFIED(20, "较满意", "Somewhat satisfied"),
    SATISFIED(40, "满意", "Satisfied"),
    VERY_SATISFIED(60, "很满意", "Very satisfied");

    private final int mark;
    private final Label label;

    CsmGrade(int mark, String zh, String en) {
        this.mark = mark;
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns its mark, -60 to 60. */
    public int mark() {
        return mark;
    }

    /** Returns the mark that an index of 0 to 100 amounts to, -60 to 60, not rounded to a grade. */
    public static double markOf(double index) {
        return index * 1.2 - 60;
    }

    /** Returns the grades as bands of an index from 0 to 100: they begin at 8.33, 25, 41.67, 58.33, 75 and 91.67. */
    public static RatingScale scale() {
        List<ScoreBand> bands = new ArrayList<>();
        for (CsmGrade grade : values()) {
            double from = bands.isEmpty() ? Double.NEGATIVE_INFINITY : (grade.mark - 10 + 60) / 1.2;
            bands.add(new ScoreBand(grade.code(), grade.label, from));
        }
        return new RatingScale(bands);
    }
}
