package org.crmkit.scoring.value;

import org.crmkit.core.customer.Term;
import org.crmkit.core.text.Label;

/** What to do with a customer by his attractiveness and the state of the relation, from the least effort to the most. */
public enum RelationStrategy implements Term {
    /** End it, or let it end. */
    WITHDRAW("退出", "Withdraw", "不再投入，平稳结束合作", "Invest no more and let the relation end in good order"),
    /** Keep a few, at little cost. */
    KEEP_MINIMAL("少量保持", "Keep a little", "以低成本方式维持少量往来", "Keep some business at low cost"),
    /** Keep those who pay for it. */
    KEEP_SELECTIVE("选择性保持", "Keep selectively", "只维持有回报的往来", "Keep what pays for itself"),
    /** Keep. */
    KEEP("保持", "Keep", "维持现有投入", "Keep up the present effort"),
    /** Build the relation. */
    DEVELOP("发展", "Develop", "加大投入，改善关系", "Invest to improve the relation"),
    /** Defend those worth defending. */
    DEFEND_SELECTIVE("选择性防御", "Defend selectively", "只在值得时应对竞争", "Answer competitors only where it pays"),
    /** Hold against competitors. */
    DEFEND("防御", "Defend", "优先保障，防止竞争对手介入", "Give priority and keep competitors out");

    private final Label label;
    private final Label advice;

    RelationStrategy(String zh, String en, String adviceZh, String adviceEn) {
        this.label = Label.of(zh, en);
        this.advice = Label.of(adviceZh, adviceEn);
    }

    @Override
    public Label label() {
        return label;
    }

    /** Returns what it means in practice; the wording is ours. */
    public Label advice() {
        return advice;
    }

    GridField field() {
        return new GridField(code(), label, advice);
    }
}
