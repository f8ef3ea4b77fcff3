package org.crmkit.scoring.loyalty;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What a loyalty programme is based on. */
public enum LoyaltyBasis implements Term {
    /** Strategy and quality standards. */
    STRATEGY_AND_STANDARDS("战略与质量标准", "Strategy and quality standards"),
    /** Composition, key customers, special groups, preferences. */
    CUSTOMER_ANALYSIS(
            "客户分析：构成、重点、特殊群体、偏好", "Customer analysis: composition, key customers, special groups, preferences"),
    /** Research on needs and on one's own strengths. */
    RESEARCH("需求与自身优势研究", "Research on needs and own strengths"),
    /** Satisfaction and loyalty assessment. */
    ASSESSMENT("满意度与忠诚度评估", "Satisfaction and loyalty assessment"),
    /** Contact records, complaints, proposals. */
    RECORDS("接触记录、投诉与建议", "Contact records, complaints, proposals");

    private final Label label;

    LoyaltyBasis(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
