package org.crmkit.core.view;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The rooms of the house, in the order a reader goes through them: what a timeline is filtered by, and a dashboard divided into. */
public enum Room implements Term {
    /** Who the customers are, and what is known of them. */
    CUSTOMER("客户档案", "Customers"),
    /** Who may become a customer. */
    PROSPECT("潜在客户", "Prospects"),
    /** Levels by what was bought. */
    TIER("客户分级", "Tiers"),
    /** Points earned and spent. */
    POINTS("积分", "Points"),
    /** What is done for the customers of a class. */
    CARE("客户关怀", "Care"),
    /** Visits, receptions, proposals, gifts, preference cards. */
    RELATIONSHIP("关系维护", "Relationship"),
    /** Five-step and ten-step programmes. */
    PROGRAMME("维护计划", "Programmes"),
    /** The customers that matter most. */
    KEY_ACCOUNT("大客户", "Key accounts"),
    /** Companies with many members. */
    GROUP_ACCOUNT("集团客户", "Group accounts"),
    /** Limits, and what is owed. */
    CREDIT("信用", "Credit"),
    /** What customers are dissatisfied with. */
    COMPLAINT("投诉", "Complaints"),
    /** Repairs, warranty, returns. */
    AFTER_SALES("售后服务", "After-sales"),
    /** Calls and work orders. */
    CALL_CENTER("呼叫中心", "Call centre"),
    /** Standards, inspections, corrections. */
    SERVICE_QUALITY("服务质量", "Service quality"),
    /** What customers were asked. */
    SURVEY("客户调查", "Surveys"),
    /** Consent, holds, erasure, destruction of files. */
    INFORMATION("信息管理", "Information"),
    /** Customers at risk, lost and won back. */
    CHURN("流失与挽留", "Churn");

    private final Label label;

    Room(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
