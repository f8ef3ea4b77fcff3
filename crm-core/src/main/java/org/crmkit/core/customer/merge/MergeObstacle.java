package org.crmkit.core.customer.merge;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** Why two files are not merged, or a merge is not undone. */
public enum MergeObstacle implements Term {
    /** Both ids are one. */
    SAME_CUSTOMER("同一档案", "Same file"),
    /** There is no such customer. */
    UNKNOWN_CUSTOMER("客户不存在", "Unknown customer"),
    /** One of the files was merged into another before. */
    ALREADY_MERGED("已合并", "Already merged"),
    /** A person and a company, or a company and a group. */
    OTHER_KIND("客户类型不同", "Different kinds"),
    /** A register knows the two by different numbers. */
    IDENTIFIERS_CONTRADICT("证照号码矛盾", "Identifiers contradict"),
    /** One is, or was, above the other; merged, it would be above itself. */
    ONE_ABOVE_THE_OTHER("存在隶属关系", "One above the other"),
    /** One is a group and the other its member. */
    ONE_IN_THE_OTHER("存在成员关系", "One a member of the other"),
    /** A merge of that id was done before. */
    MERGE_KNOWN("合并编号已用", "Merge id taken"),
    /** There is no such merge. */
    UNKNOWN_MERGE("合并不存在", "Unknown merge"),
    /** The merge was undone before. */
    ALREADY_UNDONE("已撤销", "Already undone"),
    /** The survivor was merged into a third since; that is undone first. */
    LATER_MERGE_FIRST("须先撤销后来的合并", "Undo the later merge first");

    private final Label label;

    MergeObstacle(String zh, String en) {
        this.label = Label.of(zh, en);
    }

    @Override
    public Label label() {
        return label;
    }
}
