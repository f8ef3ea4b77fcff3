package org.crmkit.scoring.servicequality;

import java.util.Arrays;
import java.util.List;
import org.crmkit.core.complaint.ComplaintStep;
import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What tells how well a step of complaint work goes, each a share of cases. The trade names the five steps; the indicators are ours. */
public enum ProcessIndicator implements Term {
    /** Problems we found before the customer had to come. */
    FOUND_BY_US(
            ComplaintStep.DISCOVER,
            true,
            "主动发现率",
            "Found by us",
            "收到的投诉中，由内部员工、技术监测或投诉分析发现而非客户上门或来电的占比",
            "Of complaints received, those found by own staff, monitoring or analysis and not by the customer calling"),
    /** What came in and was sorted. */
    FILTERED(
            ComplaintStep.FILTER,
            true,
            "过滤完成率",
            "Filtered",
            "收到的投诉中已分类的占比",
            "Of complaints received, those that were sorted into a category"),
    /** First answers within the promise. */
    ANSWERED_IN_TIME(
            ComplaintStep.HANDLE,
            true,
            "及时响应率",
            "Answered in time",
            "首次响应中在承诺时限内的占比",
            "Of first answers given, those within the promise"),
    /** Solutions within the promise. */
    SOLVED_IN_TIME(
            ComplaintStep.HANDLE,
            true,
            "及时解决率",
            "Solved in time",
            "已解决投诉中在承诺时限内的占比",
            "Of complaints solved, those within the promise"),
    /** Solutions somebody checked. */
    CHECKED(
            ComplaintStep.MONITOR,
            true,
            "核查率",
            "Checked",
            "已解决投诉中以任一方式核查过的占比",
            "Of complaints solved, those checked by any of the four means"),
    /** Customers called back who were satisfied. */
    SATISFIED(
            ComplaintStep.MONITOR,
            true,
            "回访满意率",
            "Satisfied at call-back",
            "回访联系到的客户中满意的占比",
            "Of customers called back and reached, those who were satisfied"),
    /** Solutions that did not hold. */
    REOPENED(
            ComplaintStep.EVALUATE,
            false,
            "重开率",
            "Reopened",
            "期间宣告解决的投诉中后又重开的占比",
            "Of solutions declared, those that were reopened since"),
    /** Matters that came back. */
    REPEATED(
            ComplaintStep.EVALUATE,
            false,
            "重复发生率",
            "Repeated",
            "收到的投诉中同一事项再次发生的占比",
            "Of complaints received, those whose matter had come back");

    private final ComplaintStep step;
    private final boolean higherIsBetter;
    private final Label label;
    private final Label definition;

    ProcessIndicator(
            ComplaintStep step,
            boolean higherIsBetter,
            String zh,
            String en,
            String definitionZh,
            String definitionEn) {
        this.step = step;
        this.higherIsBetter = higherIsBetter;
        this.label = Label.of(zh, en);
        this.definition = Label.of(definitionZh, definitionEn);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns the step it tells of. */
    public ComplaintStep step() {
        return step;
    }

    /** Returns whether more is better. */
    public boolean higherIsBetter() {
        return higherIsBetter;
    }

    /** Returns what is counted of what. */
    public Label definition() {
        return definition;
    }

    /** Returns how good a share is, 0 to 1. */
    double goodness(double share) {
        return higherIsBetter ? share : 1 - share;
    }

    /** Returns the indicators of a step, at least one. */
    public static List<ProcessIndicator> of(ComplaintStep step) {
        return Arrays.stream(values())
                .filter(indicator -> indicator.step == step)
                .toList();
    }
}
