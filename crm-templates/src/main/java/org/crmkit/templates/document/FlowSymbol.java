package org.crmkit.templates.document;

import org.crmkit.core.text.Label;

/** The twelve symbols of a flow chart; the first is drawn for the start and for the end. */
public enum FlowSymbol {
    /** Where the process begins. */
    START(1, "流程开始", "Start"),
    /** Where it ends. */
    END(1, "流程结束", "End"),
    /** Concrete work. */
    TASK(2, "具体任务或工作", "Task"),
    /** Decision, judgement or approval. */
    DECISION(3, "决策、判断、审批", "Decision"),
    /** One-way flow line. */
    FLOW(4, "单向流程线", "Flow"),
    /** Two-way flow line. */
    TWO_WAY_FLOW(5, "双向流程线", "Two-way flow"),
    /** Two lines cross without meeting. */
    CROSSING(6, "两项工作跨越、不相交", "Crossing"),
    /** Two pieces of work join. */
    JOIN(7, "两项工作连接", "Join"),
    /** A document used or made. */
    DOCUMENT(8, "业务过程中涉及的文件信息", "Document"),
    /** Several documents. */
    MULTI_DOCUMENT(9, "多份文件", "Documents"),
    /** Another process. */
    LINKED_PROCESS(10, "与本流程关联的其他流程", "Linked process"),
    /** Where information comes from. */
    INFO_SOURCE(11, "信息来源", "Information source"),
    /** Where information is stored or put out. */
    INFO_STORE(12, "信息储存与输出", "Information store");

    private final int number;
    private final Label label;

    FlowSymbol(int number, String zh, String en) {
        this.number = number;
        this.label = Label.of(zh, en);
    }

    /** Returns its place among the twelve, 1 to 12. */
    public int number() {
        return number;
    }

    /** Returns what it stands for. */
    public Label label() {
        return label;
    }

    /** Tells whether it is a line and not a box. */
    public boolean isLine() {
        return this == FLOW || this == TWO_WAY_FLOW || this == CROSSING;
    }
}
