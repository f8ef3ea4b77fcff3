package org.crmkit.scoring.value;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/**
 * What it costs a customer to change the supplier: eight costs in three classes, the typology of Burnham, Frels and Mahajan (2003),
 * <a href="https://doi.org/10.1177/0092070302250897">doi:10.1177/0092070302250897</a>.
 */
public enum SwitchingCost implements Term {
    /** The new one may perform worse or be inconvenient. */
    ECONOMIC_RISK(Kind.PROCEDURAL, "经济危机成本", "Economic risk"),
    /** Time and effort to search and compare. */
    EVALUATION(Kind.PROCEDURAL, "评估成本", "Evaluation"),
    /** Time and effort to build the relation. */
    SET_UP(Kind.PROCEDURAL, "组织调整成本", "Set-up"),
    /** Time and effort to learn use and tricks. */
    LEARNING(Kind.PROCEDURAL, "学习成本", "Learning"),
    /** The old supplier's discounts are lost. */
    BENEFIT_LOSS(Kind.FINANCIAL, "利益损失成本", "Benefit loss"),
    /** New one-off fees are paid. */
    MONEY_LOSS(Kind.FINANCIAL, "金钱损失成本", "Money loss"),
    /** Human ties are lost. */
    PERSONAL_RELATION_LOSS(Kind.EMOTIONAL, "个人关系损失成本", "Personal relation loss"),
    /** Identification with the brand is lost. */
    BRAND_RELATION_LOSS(Kind.EMOTIONAL, "品牌关系损失成本", "Brand relation loss");

    /** The three classes. */
    public enum Kind implements Term {
        /** Time and effort. */
        PROCEDURAL("程序转换成本", "Procedural"),
        /** Money. */
        FINANCIAL("财政转换成本", "Financial"),
        /** Feelings. */
        EMOTIONAL("情感转换成本", "Emotional");

        private final Label label;

        Kind(String zh, String en) {
            this.label = Label.of(zh, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private final Kind kind;
    private final Label label;

    SwitchingCost(Kind kind, String zh, String en) {
        this.kind = kind;
        this.label = Label.of(zh, en);
    }

    /** Returns its class. */
    public Kind kind() {
        return kind;
    }

    @Override
    public Label label() {
        return label;
    }
}
