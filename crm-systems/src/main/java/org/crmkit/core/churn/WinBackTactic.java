package org.crmkit.core.churn;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** The five tactics of winning back. */
public enum WinBackTactic implements Term {
    /** A top manager joins in. */
    RAISE_ATTENTION("提高重视程度，高层参与", "Raise the attention: a top manager joins in"),
    /** More than expected, in step with what the customer is worth. */
    EXCEED_EXPECTATION("按客户价值超出期望", "Exceed the expectation in step with the customer's value"),
    /** Say what is new. */
    SHOW_STRENGTHS("宣传新优势，升级产品", "Advertise new strengths and upgrade the product"),
    /** Look at data of now and then. */
    ANALYSE_PAST("分析现在和过去的数据，了解特点和习惯", "Analyse present and past data for traits and habits"),
    /** Never against the competitor or the reason for leaving. */
    DO_NOT_ATTACK("不攻击竞争对手和流失的理由", "Attack neither the competitor nor the reason for leaving");

    private final Label label;

    WinBackTactic(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
