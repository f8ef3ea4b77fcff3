package org.crmkit.scoring.value;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The three steps of a loyalty programme, from the weakest bond to the strongest. */
public enum LadderStep implements Term {
    /** A financial bond: discounts, points, gifts and prizes raise the frequency. */
    FREQUENT_MARKETING(
            "频繁营销",
            "Frequent marketing",
            "折扣、积分、赠品、奖品；难以真正提高忠诚",
            "Discounts, points, gifts; cannot really raise loyalty"),
    /** A social bond: a formal or informal organisation of customers. */
    CUSTOMER_ORGANISATION(
            "客户组织",
            "Customer organisation",
            "客户档案、俱乐部或协会；更了解需求，个性化服务",
            "Files, club or association; needs are known better"),
    /** A structural bond: a club with resources that are not to be had elsewhere. */
    STRUCTURAL_CLUB(
            "结构性俱乐部",
            "Structural club",
            "提供别处没有的资源；结构、财务与社会利益结合",
            "Resources not available elsewhere, with benefits of all kinds");

    private final Label label;
    private final Label meaning;

    LadderStep(String zh, String en, String meaningZh, String meaningEn) {
        this.label = Label.of(zh, en);
        this.meaning = Label.of(meaningZh, meaningEn);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns what it offers and what it can do. */
    public Label meaning() {
        return meaning;
    }
}
