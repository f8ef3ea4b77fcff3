package org.crmkit.scoring.matching;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The traits by which files that may be of one customer meet. */
public enum BlockKind implements Term {
    /** A number of a register. */
    IDENTIFIER("登记号码", "Number of a register"),
    /** A telephone number. */
    PHONE("电话", "Telephone"),
    /** An e-mail address. */
    MAIL("电子邮箱", "E-mail"),
    /** The domain of a company's own mail. */
    MAIL_DOMAIN("企业邮箱域名", "Domain of the company's mail"),
    /** Road and house. */
    ADDRESS("地址", "Address"),
    /** A trade name and where it is. */
    TRADE_NAME_AND_PLACE("字号与行政区划", "Trade name and region"),
    /** A trade name and what it does. */
    TRADE_NAME_AND_INDUSTRY("字号与行业", "Trade name and industry"),
    /** A trade name, or one letter less of it. */
    TRADE_NAME("字号", "Trade name"),
    /** A person's name, or the surname and an initial. */
    PERSON_NAME("姓名", "Name of the person");

    private final Label label;

    BlockKind(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
