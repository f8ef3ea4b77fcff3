package org.crmkit.core.survey;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The eight areas a customer survey may ask about; the person in charge picks by purpose. */
public enum SurveyArea implements Term {
    PERSON_AND_FAMILY(true, "个人与家庭", "Person and family"),
    INCOME_AND_ASSETS(true, "收入、支出、储蓄与财产", "Income, spending, saving and property"),
    HOUSING(true, "住房状况", "Housing"),
    CONSUMPTION_LIKING(false, "消费喜好", "Liking in consumption"),
    CREDIT(true, "信用状况", "Credit"),
    PRODUCT_NEEDS(false, "对产品的需求与了解", "Needs and knowledge of our product"),
    BUSINESS_AND_MANAGEMENT(false, "经营状况与管理水平", "Business situation and management level"),
    MAIN_PARTNERS(false, "主要合作伙伴", "Main partners");

    private final boolean sensitive;
    private final Label label;

    SurveyArea(boolean sensitive, String zh, String en) {
        this.sensitive = sensitive;
        this.label = Label.of(zh, en);
    }

    /** Tells whether people often keep it to themselves, so that no answer may be demanded; which areas these are is our choice. */
    public boolean isSensitive() {
        return sensitive;
    }

    @Override
    public Label label() {
        return label;
    }
}
