package org.crmkit.core.customer;

import org.crmkit.core.text.Label;

/** What two files are compared by, when no register's number settles whether they are of one customer. */
public enum EvidenceFactor implements Term {
    /** The part of a company's name that is its own (字号). */
    TRADE_NAME("字号", "Trade name"),
    /** The place in a company's name. */
    REGION("行政区划", "Region"),
    /** What a company's name says it does. */
    INDUSTRY("行业", "Industry"),
    /** What kind of company the name says it is. */
    LEGAL_FORM("组织形式", "Legal form"),
    /** The name of a person. */
    PERSON_NAME("姓名", "Name of the person"),
    /** A telephone number. */
    PHONE("电话", "Telephone"),
    /** An address. */
    ADDRESS("地址", "Address");

    private final Label label;

    EvidenceFactor(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
