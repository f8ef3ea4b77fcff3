package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** Why a fact about a person may be kept: the grounds of article 13 of the Personal Information Protection Law of China. */
public enum LegalBasis implements Term {
    /** The person agreed, and may withdraw. */
    CONSENT("本人同意", "Consent"),
    /** Needed to conclude or perform a contract with the person. */
    CONTRACT("订立或履行合同所必需", "Contract"),
    /** A law asks for it. */
    LEGAL_OBLIGATION("履行法定职责或义务", "Legal obligation"),
    /** Needed to protect life, health or property in an emergency. */
    EMERGENCY("紧急情况下保护生命健康和财产", "Emergency"),
    /** News reports and supervision in the public interest. */
    PUBLIC_INTEREST("公共利益的新闻报道和舆论监督", "Public interest"),
    /** The person, or the law, made it public, and it is used within reason. */
    MADE_PUBLIC("依法已公开的信息", "Made public"),
    /** Another law or regulation allows it. */
    OTHER_LAW("法律、行政法规规定的其他情形", "Other law"),
    /** It is about a company, not about a person. */
    NOT_PERSONAL("非个人信息", "Not personal");

    private final Label label;

    LegalBasis(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
