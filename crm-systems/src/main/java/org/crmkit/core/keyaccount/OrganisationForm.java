package org.crmkit.core.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The forms a core customer organisation takes; members have better terms or special service. */
public enum OrganisationForm implements Term {
    /** With statutes and membership. */
    FORMAL_CLUB("正式俱乐部", "Formal club"),
    /** Who comes belongs to it. */
    INFORMAL_CLUB("非正式俱乐部", "Informal club"),
    ASSOCIATION("协会", "Association"),
    /** See the members' club for how one is held. */
    GET_TOGETHER("联谊会", "Get-together");

    private final Label label;

    OrganisationForm(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
