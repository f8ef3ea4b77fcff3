package org.crmkit.scoring.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The nine signals that a customer may leave; the more of each, the worse. */
public enum WarningSignal implements Term {
    /** Days since the last purchase. */
    NOT_BOUGHT("未购买天数", "Days without a purchase"),
    /** Days since the last contact of ours. */
    NOT_FOLLOWED_UP("未跟进天数", "Days without follow-up"),
    /** By what part the last three of six months fell below the three before. */
    FALLING_CONSUMPTION("近半年消费下降幅度", "Fall of consumption within six months"),
    /** By how many points the index of satisfaction fell. */
    SATISFACTION_DROP("满意度下降分数", "Fall of satisfaction"),
    /** How many complaints are open. */
    OPEN_COMPLAINTS("未决投诉数", "Open complaints"),
    /** 1 if whoever looked after the customer left or was transferred, else 0. */
    MANAGER_LEFT("客户经理离职或调动", "Account manager left or transferred"),
    /** 1 if a competitor was seen at the customer's, else 0. */
    COMPETITOR_MOVE("竞争对手举动", "Move of a competitor"),
    /** What part of his numbers, lines or sites the customer gave up. */
    NUMBER_REDUCTION("号码或网点减少比例", "Part of numbers given up"),
    /** 1 if he changed from collection to another way of paying, else 0. */
    COLLECTION_CHANGED("托收方式变更", "Collection changed");

    private final Label label;

    WarningSignal(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
