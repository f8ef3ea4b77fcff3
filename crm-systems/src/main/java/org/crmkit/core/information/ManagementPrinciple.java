package org.crmkit.core.information;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** By what principles customers and what is known of them are managed. */
public enum ManagementPrinciple implements Term {
    /** One file for each customer, in one place. */
    UNIFIED("统一集中管理", "Unified and central"),
    /** By the class of the information. */
    CLASSIFIED("分类管理", "Classified"),
    /** What has changed is changed in the file. */
    DYNAMIC("动态管理", "Dynamic"),
    /** Those who matter most get most attention. */
    IMPORTANT_FIRST("突出重点", "The important first"),
    /** What is filed is there to be used. */
    FLEXIBLE("灵活运用", "Used flexibly"),
    /** Somebody answers for each file. */
    PERSON_IN_CHARGE("专人负责", "A person in charge");

    private final Label label;

    ManagementPrinciple(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
