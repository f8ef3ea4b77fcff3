package org.crmkit.core.keyaccount;

import org.crmkit.core.text.Label;

/** The six steps of the key account programme, in order. */
public enum ProgrammeStep {
    /** Indicators are set, customers scored, the core ones picked. */
    SELECTION("selection", "建立指标体系并选定核心客户", "selection"),
    /** Trade, market, strategy, organisation, history. */
    INFORMATION("information", "收集信息并做客户SWOT分析", "information and SWOT"),
    /** Who else serves him, and how. */
    COMPETITORS("competitors", "竞争对手分析", "competitors"),
    /** Present relation and business. */
    POSITION("position", "自身状况分析", "own position"),
    /** What relation is wanted and how to build it. */
    PLAN("plan", "客户战略与客户计划", "strategy and account plan"),
    /** Comes round again and again. */
    STOCK_TAKING("stock-taking", "创新与核心客户盘点", "innovation and stock-taking");

    private final String slug;
    private final Label label;

    ProgrammeStep(String slug, String zh, String en) {
        this.slug = slug;
        this.label = Label.of(zh, en);
    }

    /** Returns the stable name, a slug. */
    public String slug() {
        return slug;
    }

    /** Returns what it is called. */
    public Label label() {
        return label;
    }
}
