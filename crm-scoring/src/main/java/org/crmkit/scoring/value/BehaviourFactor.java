package org.crmkit.scoring.value;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What a customer's behaviour depends on: nine internal and eight external factors. */
public enum BehaviourFactor implements Term {
    /** Internal. */
    IDEA(true, "观念", "Idea"),
    /** Internal. */
    ACCEPTANCE(true, "接受程度", "Acceptance"),
    /** Internal. */
    SELF_KNOWLEDGE(true, "自我认知", "Self-knowledge"),
    /** Internal. */
    ATTITUDE_AND_MOTIVE(true, "态度与动机", "Attitude and motive"),
    /** Internal. */
    CHARACTER(true, "性格", "Character"),
    /** Internal. */
    UNDERSTANDING(true, "理解", "Understanding"),
    /** Internal. */
    DESIRE_AND_NEED(true, "欲望与需求", "Desire and need"),
    /** Internal. */
    THINKING(true, "思维", "Thinking"),
    /** Internal. */
    EXPERIENCE(true, "经验", "Experience"),
    /** External. */
    SETTING(false, "环境", "Setting"),
    /** External. */
    EDUCATION(false, "教育", "Education"),
    /** External. */
    ORGANISATION(false, "组织", "Organisation"),
    /** External. */
    CULTURE(false, "文化", "Culture"),
    /** External. */
    PRODUCT_AND_SERVICE(false, "产品与服务", "Product and service"),
    /** External. */
    REFERENCE_GROUP(false, "参照群体", "Reference group"),
    /** External. */
    PRICE_AND_PROMOTION(false, "价格与促销", "Price and promotion"),
    /** External. */
    STATUS(false, "社会地位", "Status");

    private final boolean internal;
    private final Label label;

    BehaviourFactor(boolean internal, String zh, String en) {
        this.internal = internal;
        this.label = Label.of(zh, en);
    }

    /** Tells whether it lies within the customer. */
    public boolean isInternal() {
        return internal;
    }

    @Override
    public Label label() {
        return label;
    }
}
