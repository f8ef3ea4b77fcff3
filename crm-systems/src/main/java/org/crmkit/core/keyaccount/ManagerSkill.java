package org.crmkit.core.keyaccount;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What a key account manager must be able to do; the later ones make the difference between keeping and developing. */
public enum ManagerSkill implements Term {
    PRODUCT_AND_MARKET("产品与市场知识", "Product and market", false),
    CUSTOMER("了解客户", "The customer", false),
    PEOPLE("人际能力", "People", false),
    PRESENTING("演示与谈判", "Presenting and negotiating", false),
    SELF_ORGANISING("自我组织与时间管理", "Organising oneself and time", false),
    SELF_MOTIVATION("自我激励", "Self-motivation", false),
    STRATEGY("战略规划", "Strategy planning", true),
    CHANGE("变革与创新", "Change and innovation", true),
    PROJECTS("项目管理", "Project management", true),
    ANALYSIS("精确分析与监控", "Exact analysis and monitoring", true),
    MARKET_HELP("协助客户开拓市场", "Helping the customer develop his market", true);

    private final Label label;
    private final boolean further;

    ManagerSkill(String zh, String en, boolean further) {
        this.label = Label.of(zh, en);
        this.further = further;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Tells whether it goes beyond the six basic skills. */
    public boolean further() {
        return further;
    }
}
