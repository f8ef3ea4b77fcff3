package org.crmkit.scoring.servicequality;

import java.util.List;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Which run rules count. The more rules, the sooner a change is seen and the more often a signal means nothing. */
public enum RuleSet implements Term {
    /** The limits alone: a false signal in about 370 points. */
    LIMITS("仅控制限", "Limits only", List.of(RunRule.BEYOND_LIMITS)),
    /** The four zone rules of Western Electric (1956), "Statistical Quality Control Handbook". */
    WESTERN_ELECTRIC(
            "西电规则",
            "Western Electric rules",
            List.of(RunRule.BEYOND_LIMITS, RunRule.TWO_OF_THREE, RunRule.FOUR_OF_FIVE, RunRule.EIGHT_ON_ONE_SIDE)),
    /**
     * The eight tests of Nelson (1984), "The Shewhart Control Chart: Tests for Special Causes", Journal of Quality Technology 16(4),
     * <a href="https://doi.org/10.1080/00224065.1984.11978921">doi:10.1080/00224065.1984.11978921</a>, in his order.
     */
    NELSON(
            "尼尔森规则",
            "Nelson rules",
            List.of(
                    RunRule.BEYOND_LIMITS,
                    RunRule.NINE_ON_ONE_SIDE,
                    RunRule.SIX_STEADILY,
                    RunRule.FOURTEEN_IN_TURN,
                    RunRule.TWO_OF_THREE,
                    RunRule.FOUR_OF_FIVE,
                    RunRule.FIFTEEN_NEAR,
                    RunRule.EIGHT_FAR));

    private final Label label;
    private final List<RunRule> rules;

    RuleSet(String zh, String en, List<RunRule> rules) {
        this.label = Label.of(zh, en);
        this.rules = rules;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns its rules; their places, counted from one, are their usual numbers. */
    public List<RunRule> rules() {
        return rules;
    }
}
