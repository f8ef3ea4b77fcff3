package org.crmkit.core.relationship;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What is done in the first two of the five steps; for the others the practice literature names no measures. */
public enum CareMeasure implements Term {
    JOIN_SALES("销售阶段介入", "Join in while the sale goes on", CareStep.RECOGNISE),
    ACTIVITIES("组织活动结识客户", "Get to know customers at activities", CareStep.RECOGNISE),
    STAFF_TEST("培训并考核对客户的熟悉程度", "Train and test how well staff know their customers", CareStep.RECOGNISE),
    WELCOME_CARDS(
            "发放欢迎卡、服务助理名片与安全手册",
            "Hand over welcome card, name of the assistant and safety booklet",
            CareStep.RECOGNISE),
    VISIT_AFTER_TRANSFER("交付后上门拜访，赠送小礼品", "Visit after the transfer, with a small gift", CareStep.RECOGNISE),
    VISIT_SURVEY("填写走访调查表", "Fill in the survey of the visit", CareStep.RECOGNISE),
    ASSISTANT("一对一服务助理", "One assistant for each building", CareStep.UNDERSTAND),
    MONTHLY_VISIT("每月回访重点客户并建档", "Visit key customers every month and file it", CareStep.UNDERSTAND),
    APPLIANCE_LIST("登记家用设备，提前学习维修", "List the appliances and learn to repair them beforehand", CareStep.UNDERSTAND),
    INFORMATION_CARD("填写服务信息卡，循环公布", "Fill in service information cards and publish them in turn", CareStep.UNDERSTAND),
    REWARD("按每月有效条目奖励员工", "Reward staff for useful entries each month", CareStep.UNDERSTAND);

    private final Label label;
    private final CareStep step;

    CareMeasure(String zh, String en, CareStep step) {
        this.label = Label.of(zh, en);
        this.step = step;
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the step it belongs to. */
    public CareStep step() {
        return step;
    }
}
